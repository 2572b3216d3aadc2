import type { Severity } from './findings.ts';
import type { Location } from './places.ts';
import type { TargetName } from './units.ts';

/** Something that a configuration says, and where; null for what nobody wrote. */
export interface Stated<T> {
  readonly value: T;
  readonly from: Location | null;
}

/** A unit that an entry of `policy` is for, and that there is not. */
export interface UnknownUnit {
  /** As it is written. */
  readonly text: string;
  /** The unit that is likely to be meant; '' when none is like it. */
  readonly instead: string;
  readonly from: Location;
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
  readonly units: readonly Stated<string>[];
  /** The folder that these are relative to, '' for the root. */
  readonly folder: string;
  /** Empty for all. */
  readonly targets: readonly TargetName[];
}
