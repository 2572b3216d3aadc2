import type { Severity } from './findings.ts';
import type { Location } from './places.ts';
import type { TargetName } from './units.ts';

/** Something that a configuration says, and where; null for what nobody wrote. */
export interface Stated<T> {
  readonly value: T;
  readonly from: Location | null;
}

/** What a team prefers, allows or denies, in some units or in all. Technologies are ids or globs. */
export interface PolicyEntry {
  readonly denied: readonly Stated<string>[];
  readonly allowed: readonly Stated<string>[];
  readonly preferred: readonly Stated<string>[];
  /** Why a second training framework is fine; null when nothing is said. */
  readonly secondFramework: Stated<string> | null;
  readonly reason: string | null;
  readonly severity: Severity | null;
  /** Names of units or globs of their folders; empty for all. */
  readonly units: readonly string[];
  /** Empty for all. */
  readonly targets: readonly TargetName[];
}
