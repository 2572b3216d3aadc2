import type { Location } from './places.ts';
import type { Finding, Severity } from './findings.ts';

/** A finding that is accepted, with a reason. */
export interface Suppression {
  /** The id of a rule, or a glob of ids. */
  readonly rule: string;
  /** A glob; null for everywhere. */
  readonly path: string | null;
  /** The one line that a comment speaks of; null for all. */
  readonly line: number | null;
  readonly reason: string;
  /** The last day on which it counts, YYYY-MM-DD. */
  readonly until: string | null;
  readonly owner: string | null;
  /** Where it is accepted; null for what nobody wrote in a file. */
  readonly from: Location | null;
  /** The words that accept, as they stand there. */
  readonly text: string;
  readonly source: 'configuration' | 'comment' | 'baseline';
}

/** A finding that somebody has accepted: it is reported here and not among the findings. */
export interface Suppressed {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly location: Finding['location'];
  readonly reason: string;
  readonly until: string | null;
  readonly owner: string | null;
  /** What accepts it, and where that is written. */
  readonly source: Suppression['source'];
  readonly from: Location | null;
  readonly fingerprint: string;
}

/** Something about a suppression that its author should know. */
export interface SuppressionState {
  readonly is: 'expired' | 'unused' | 'malformed';
  readonly rule: string;
  readonly until: string | null;
  /** Why it is not understood; '' when it is. */
  readonly problem: string;
  readonly source: 'configuration' | 'comment';
  readonly from: Location;
  /** The words that stand at the place. */
  readonly text: string;
}
