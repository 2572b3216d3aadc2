/**
 * A version, or a place between two versions, on the number line of its ecosystem. Keys are ordered element by
 * element, numbers before texts, and a key comes before all that continue it. So `[1, 2]` can stand for the
 * place just before everything that begins with 1.2, and `[1, 2, Infinity]` for the place just after it. Versions
 * begin with a finite number, so that all of them lie between `lowest` and `highest`.
 */
export type Key = readonly (number | string)[];

/** What lies from `from` up to, not including, `to`. Both are places between versions, so nothing else is needed to say which ends belong to it. */
export interface Interval {
  readonly from: Key;
  readonly to: Key;
}

/** A set of versions: intervals in ascending order that neither touch nor overlap, none of them empty. */
export type VersionSet = readonly Interval[];

export const lowest: Key = [];
export const highest: Key = [Number.POSITIVE_INFINITY];
export const everything: VersionSet = [{ from: lowest, to: highest }];
export const nothing: VersionSet = [];

/** The place just after all that begins with `key`. */
export function after(key: Key): Key {
  return [...key, Number.POSITIVE_INFINITY];
}

/** Negative when `a` comes first, positive when `b` does, 0 when they are the same place. */
export function compareKeys(a: Key, b: Key): number {
  for (let index = 0; ; index++) {
    const left = a[index];
    const right = b[index];
    if (left === undefined || right === undefined) return a.length - b.length;
    if (left !== right) return comparePart(left, right);
  }
}

/** All from `from` up to, not including, `to`; nothing when they are not in this order. */
export function between(from: Key, to: Key): VersionSet {
  return compareKeys(from, to) < 0 ? [{ from, to }] : nothing;
}

/** All that begins with `key`. */
export function startingWith(key: Key): VersionSet {
  return between(key, after(key));
}

/** What is in both sets. */
export function intersect(a: VersionSet, b: VersionSet): VersionSet {
  const common: Interval[] = [];
  let left = 0;
  let right = 0;
  for (let x = a[left], y = b[right]; x && y; x = a[left], y = b[right]) {
    common.push(...between(later(x.from, y.from), earlier(x.to, y.to)));
    if (compareKeys(x.to, y.to) < 0) left++;
    else right++;
  }
  return common;
}

/** What is not in the set. */
export function complement(set: VersionSet): VersionSet {
  const gaps: Interval[] = [];
  let from = lowest;
  for (const interval of set) {
    gaps.push(...between(from, interval.from));
    from = interval.to;
  }
  gaps.push(...between(from, highest));
  return gaps;
}

/** What is in one of the sets or in both. */
export function union(a: VersionSet, b: VersionSet): VersionSet {
  if (a.length === 0) return b;
  return complement(intersect(complement(a), complement(b)));
}

/** Whether all of `inner` is in `outer`; so it is when `inner` is empty. */
export function isWithin(inner: VersionSet, outer: VersionSet): boolean {
  return intersect(inner, complement(outer)).length === 0;
}

/** Whether every version that will ever be released later is in the set. */
export function isOpen(set: VersionSet): boolean {
  const last = set.at(-1);
  return last !== undefined && compareKeys(last.to, highest) === 0;
}

function comparePart(left: number | string, right: number | string): number {
  if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
  return left < right ? -1 : 1;
}

function later(a: Key, b: Key): Key {
  return compareKeys(a, b) > 0 ? a : b;
}

function earlier(a: Key, b: Key): Key {
  return compareKeys(a, b) < 0 ? a : b;
}
