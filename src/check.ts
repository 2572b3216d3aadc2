import type { Change, Report, Severity } from './model.ts';

/** What one run is asked to do. */
export interface CheckRequest {
  /** The folder to inspect; it may lie inside a git work tree. */
  readonly root: string;
  /** A configuration file named outright; null looks in the usual places. */
  readonly config: string | null;
  /** The git revision to compare with; null compares with nothing. */
  readonly base: string | null;
  /** The git revision to judge; null judges the working directory. */
  readonly head: string | null;
  /** The day that rules which depend on a date are judged for, YYYY-MM-DD. */
  readonly today: string;
  /** Globs of rule ids; empty for all. */
  readonly rules: readonly string[];
  readonly minSeverity: Severity | null;
  readonly change: Change | null;
}

/** A report, and the severity from which on the configuration wants the run to fail. */
export interface CheckResult {
  readonly report: Report;
  readonly failOn: Severity | 'never';
}

/**
 * Checks one repository.
 * @throws UsageError when the path, a revision or the configuration is wrong
 */
export function check(_request: CheckRequest): Promise<CheckResult> {
  throw new Error('not written yet');
}
