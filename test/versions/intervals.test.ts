import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  compareKeys,
  complement,
  everything,
  highest,
  intersect,
  isOpen,
  isWithin,
  lowest,
  nothing,
  startingWith,
  union,
  type Key,
  type VersionSet,
} from '../../src/versions/intervals.ts';

const key: fc.Arbitrary<Key> = fc
  .tuple(fc.constantFrom(0, 1, 2), fc.array(fc.constantFrom(0, 1, Number.POSITIVE_INFINITY, 'a', 'b'), { maxLength: 2 }))
  .map(([first, others]) => [first, ...others]);
const place: fc.Arbitrary<Key> = fc.oneof({ weight: 8, arbitrary: key }, fc.constantFrom(lowest, highest));
const set: fc.Arbitrary<VersionSet> = fc
  .array(fc.tuple(place, place), { maxLength: 4 })
  .map((pairs) => pairs.map(([from, to]) => between(from, to)).reduce(union, nothing));

/** Straight from the definition. */
function has(versions: VersionSet, point: Key): boolean {
  return versions.some(({ from, to }) => compareKeys(from, point) <= 0 && compareKeys(point, to) < 0);
}

describe('keys', () => {
  test('are ordered by their parts, numbers before texts, a beginning before what continues it', () => {
    const ascending: readonly Key[] = [
      lowest,
      [0],
      [0, 1],
      [0, 'a'],
      [0, 'a', 0],
      [1],
      [1, 2, 3],
      [1, 2, Number.POSITIVE_INFINITY],
      [2],
      highest,
    ];
    const shuffled = [...ascending].toReversed();
    expect(shuffled.toSorted(compareKeys)).toEqual(ascending);
  });

  test('have an order that is total', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(Math.sign(compareKeys(a, b))).toBe(0 - Math.sign(compareKeys(b, a)));
        if (compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0) expect(compareKeys(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('sets', () => {
  test('hold a version exactly when the words say so', () => {
    fc.assert(
      fc.property(set, set, key, (a, b, point) => {
        expect(has(intersect(a, b), point)).toBe(has(a, point) && has(b, point));
        expect(has(union(a, b), point)).toBe(has(a, point) || has(b, point));
        expect(has(complement(a), point)).toBe(!has(a, point));
      }),
      { numRuns: 3000 },
    );
  });

  test('are in ascending order, without gaps of no width and without empty intervals', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        for (const versions of [a, union(a, b), intersect(a, b), complement(a)]) {
          const places = versions.flatMap(({ from, to }) => [from, to]);
          for (const [index, place] of places.slice(1).entries()) expect(compareKeys(places[index] ?? lowest, place)).toBeLessThan(0);
        }
      }),
    );
  });

  test('contain their common part, and are contained in what they make together', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(isWithin(intersect(a, b), a)).toBe(true);
        expect(isWithin(a, union(a, b))).toBe(true);
        expect(complement(complement(a))).toEqual(a);
        expect(isWithin(a, b)).toBe(union(a, b).length === b.length && isWithin(union(a, b), b));
      }),
    );
  });

  test('are open when nothing bounds them above', () => {
    expect(isOpen(everything)).toBe(true);
    expect(isOpen(complement(startingWith([1])))).toBe(true);
    expect(isOpen(between(lowest, [1]))).toBe(false);
    expect(isOpen(nothing)).toBe(false);
  });

  test('of an upper end below the lower one are empty', () => {
    expect(between([2], [1])).toEqual(nothing);
    expect(between([1], [1])).toEqual(nothing);
    expect(complement(everything)).toEqual(nothing);
    expect(complement(nothing)).toEqual(everything);
  });
});
