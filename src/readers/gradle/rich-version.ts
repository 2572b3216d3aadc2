import type { Constraint } from '../../model.ts';

/** The words of a rich version (https://docs.gradle.org/current/userguide/dependency_versions.html#sec:rich-version-constraints). */
export interface RichVersion {
  readonly strictly: string | null;
  readonly require: string | null;
  readonly prefer: string | null;
}

/** A rich version in its short form, `strictly!!prefer`. */
export function richConstraint({ strictly, require, prefer }: RichVersion): Constraint {
  const text = strictly === null ? (require ?? prefer) : `${strictly}!!${prefer ?? ''}`;
  return text === null ? { kind: 'any' } : { kind: 'range', text };
}
