import type { Finding, Severity } from './findings.ts';
import type { Fit } from './fit.ts';
import type { Problem } from './places.ts';
import type { ReportedUnit } from './reported.ts';
import type { Suppressed } from './suppressions.ts';

/** The pull request that a report speaks about. */
export interface Change {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
}

/** All that a reporter may show. Versioned; a later version only adds. */
export interface Report {
  readonly schema: 'framework-fit/report@1';
  /** `knowledge`: the newest day on which one of its statements was checked. */
  readonly tool: { readonly version: string; readonly knowledge: string };
  /** The day that rules which depend on a date were judged for, YYYY-MM-DD. */
  readonly today: string;
  /** The path of the configuration file, or null for the defaults. */
  readonly config: { readonly origin: string | null };
  readonly repository: { readonly root: string; readonly name: string | null; readonly head: string | null; readonly base: string | null };
  readonly change: Change | null;
  readonly findings: readonly Finding[];
  readonly units: readonly ReportedUnit[];
  /** The technologies of the units against their targets. */
  readonly fit: Fit;
  readonly problems: readonly Problem[];
  /** Findings that somebody has accepted, with their reasons. */
  readonly suppressed: readonly Suppressed[];
  /** What of the baseline is not found any more, where all was inspected and something is. */
  readonly baseline?: { readonly path: string; readonly gone: number } | undefined;
  /** What the base's configuration would show of the head, and the change's own does not, or less gravely: then `now` says how. */
  readonly silenced: readonly (Pick<Finding, 'rule' | 'severity' | 'title' | 'location'> & { readonly now: Severity | null })[];
  /** What was left out on purpose, and how many files each glob hid. */
  readonly skipped: readonly { readonly glob: string; readonly files: number }[];
  readonly stats: { readonly files: number; readonly read: number; readonly milliseconds: number };
}
