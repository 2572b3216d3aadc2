import type Comparator from 'semver/classes/comparator.js';
import Range from 'semver/classes/range.js';
import type SemVer from 'semver/classes/semver.js';
import parse from 'semver/functions/parse.js';
import {
  after,
  between,
  everything,
  highest,
  intersect,
  lowest,
  nothing,
  startingWith,
  union,
  type Key,
  type VersionSet,
} from './intervals.ts';
import { defineScheme, type Notation } from './scheme.ts';

/**
 * Versions and ranges of npm: https://github.com/npm/node-semver#ranges
 * Pre-releases stand on the number line, so `>=1.0.0` holds 2.0.0-rc.1; but `<2.0.0` does not, as npm has it too.
 */
export const npmNotation: Notation = {
  key: (version) => {
    const parsed = parse(version);
    return parsed && fullKey(parsed);
  },
  range: (text) => {
    const range = parseRange(text);
    return range && range.set.map(alternativeSet).reduce(union, nothing);
  },
  finalOf: (place) => [...place.slice(0, 3), final],
  pin: (text) => {
    const [first, ...others] = parseRange(text)?.set.flat() ?? [];
    return first?.operator === '' && first.value !== '' && others.length === 0 ? first.value : null;
  },
};

export const npm = defineScheme(npmNotation);

const prerelease = 0;
const final = 1;
/** Below every identifier of a pre-release. */
const end = -1;

/** null for what is no range: a tag, an alias, a URL. */
function parseRange(text: string): Range | null {
  try {
    return new Range(text);
  } catch {
    return null;
  }
}

function alternativeSet(comparators: readonly Comparator[]): VersionSet {
  return comparators.map((each) => comparatorSet(each, comparators)).reduce(intersect, everything);
}

function comparatorSet({ operator, semver, value }: Comparator, beside: readonly Comparator[]): VersionSet {
  // The library marks "any" with a symbol that its types do not tell of.
  if (value === '') return everything;
  if (operator === '>=') return between(before(semver), highest);
  if (operator === '>') return between(after(fullKey(semver)), highest);
  if (operator === '<=') return between(lowest, after(fullKey(semver)));
  if (operator === '<') return between(lowest, below(semver, beside));
  return startingWith(fullKey(semver));
}

function fullKey(version: SemVer): Key {
  const release = [version.major, version.minor, version.patch];
  return version.prerelease.length === 0 ? [...release, final] : [...release, prerelease, ...version.prerelease, end];
}

/** The place before the version, before the first of all when it is that. */
function before(version: SemVer): Key {
  return isFirst(version) ? beforePrereleases(version) : fullKey(version);
}

/** The upper end of `<V`: pre-releases of V belong to it only where one is named beside it, as in `>=2.0.0-beta <2.0.0`. */
function below(version: SemVer, beside: readonly Comparator[]): Key {
  if (version.prerelease.length > 0) return before(version);
  const named = beside.some(({ semver, value }) => value !== '' && semver.prerelease.length > 0 && semver.compareMain(version) === 0);
  return named ? fullKey(version) : beforePrereleases(version);
}

/** `-0` is the lowest pre-release there is. */
function isFirst(version: SemVer): boolean {
  return version.prerelease.length === 1 && version.prerelease[0] === 0;
}

function beforePrereleases({ major, minor, patch }: SemVer): Key {
  return major + minor + patch === 0 ? lowest : [major, minor, patch];
}
