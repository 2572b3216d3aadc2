import { expect, test } from 'vitest';
import { findingsOf, type Files } from '../support/judge.ts';

/** A shape of public repositories that looks like a mistake and is none, or the other way round. */
export interface Trap {
  readonly because: string;
  readonly files: Files;
  /** `severity rule path:line`; nothing when left out. */
  readonly says?: readonly string[];
}

/** Holds what some rules say of each trap against what should be said; other rules are not asked. */
export function walkInto(rules: readonly string[], traps: readonly Trap[]): void {
  test.each(traps.map((trap) => [trap.because, trap] as const))('%s', async (_because, { files, says }) => {
    const found = (await findingsOf(files)).filter(({ rule }) => rules.includes(rule));
    expect(found.map(({ severity, rule, location }) => `${severity} ${rule} ${location.path}:${location.line}`)).toEqual(says ?? []);
  });
}
