import { after, between, highest, intersect, lowest, startingWith, type Key, type VersionSet } from './intervals.ts';
import { hasHugeNumber } from './scheme.ts';

/** A version of any number of numbers, with labels when it is a pre-release: `1.2`, `4.0.0.1-beta.2`. */
export interface Release {
  readonly numbers: readonly number[];
  readonly labels: readonly (number | string)[];
}

/** Below every number, and below every label. */
const end = -1;
const prerelease = 0;
const final = 1;

const pattern = /^v?(\d+(?:\.\d+)*)(?:-([\da-z.-]+))?(?:\+[\da-z.-]+)?$/i;

/** Takes a version apart whose labels stand behind a hyphen; null when it is not one. */
export function parseRelease(text: string): Release | null {
  const [, numbers, labels] = pattern.exec(text) ?? [];
  return numbers === undefined || hasHugeNumber(text) ? null : release(numbers, labels?.split('.') ?? []);
}

/** The version of these numbers and labels, as they are written. */
export function release(numbers: string, labels: readonly string[]): Release {
  return { numbers: numbers.split('.').map(Number), labels: labels.map((label) => (/^\d+$/.test(label) ? Number(label) : label)) };
}

/** Where the version stands. Zeros at the end say nothing: 1.0 is 1.0.0. */
export function releaseKey({ numbers, labels }: Release): Key {
  const before = beforePrereleases(numbers);
  return labels.length === 0 ? [...before, final] : [...before, prerelease, ...labels, end];
}

/** The place before the first pre-release of the version. */
export function beforePrereleases(numbers: readonly number[]): Key {
  return [...numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1), end];
}

/** The place before the final release of whatever stands at the place. */
export function finalOf(place: Key): Key {
  return [...place.slice(0, place.indexOf(end) + 1), final];
}

/** That version alone. */
export function only(version: Release): VersionSet {
  return startingWith(releaseKey(version));
}

/** What a comparator admits, or null when there is none of the name. `beside` are the versions that stand in the same list. */
export function compared(operator: string, version: Release, beside: readonly Release[]): VersionSet | null {
  const key = releaseKey(version);
  if (operator === '=' || operator === '==') return only(version);
  if (operator === '>=') return between(key, highest);
  if (operator === '>') return between(after(key), highest);
  if (operator === '<=') return between(lowest, after(key));
  return operator === '<' ? between(lowest, below(version, beside)) : null;
}

/** From the version on until the number at an index rises, the pre-releases of what comes then left out. */
export function untilNext(version: Release, index: number): VersionSet {
  return intersect(between(releaseKey(version), highest), between(lowest, beforePrereleases(raised(version.numbers, index))));
}

/** The numbers up to an index, the last one raised. */
export function raised(numbers: readonly number[], index: number): readonly number[] {
  return numbers.slice(0, index + 1).map((number, at) => (at === index ? number + 1 : number));
}

/** Pre-releases of V belong to `<V` only where one of them is named beside it. */
function below(version: Release, beside: readonly Release[]): Key {
  const before = beforePrereleases(version.numbers);
  const named = [version, ...beside].some(({ numbers, labels }) => labels.length > 0 && isSame(beforePrereleases(numbers), before));
  return named ? releaseKey(version) : before;
}

function isSame(a: Key, b: Key): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
