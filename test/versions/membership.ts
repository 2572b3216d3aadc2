import { expect } from 'vitest';
import { isWithin } from '../../src/versions/intervals.ts';
import type { VersionScheme } from '../../src/versions/scheme.ts';

/** Whether the range admits the version; both must be understood. */
export function admits(scheme: VersionScheme, range: string, version: string): boolean {
  const set = scheme.parse(range);
  const one = scheme.exactly(version);
  if (!set || !one) throw new Error(`not understood: ${JSON.stringify(set ? version : range)}`);
  return isWithin(one, set);
}

/** That each version is lower than all behind it; those in one list are equal. */
export function expectAscending(scheme: VersionScheme, groups: readonly (readonly string[])[]): void {
  const placed = groups.flatMap((group, place) => group.map((version) => ({ version, place })));
  for (const left of placed) {
    for (const right of placed) {
      expect([left.version, right.version, scheme.compare(left.version, right.version)]).toEqual([
        left.version,
        right.version,
        Math.sign(left.place - right.place),
      ]);
    }
  }
}
