import { after, between, compareKeys, everything, lowest, type Key, type VersionSet } from './intervals.ts';

/** How the versions of one ecosystem are written, ordered and constrained. No function of it throws. */
export interface VersionScheme {
  /** -1, 0 or 1; null when either is not a version of this ecosystem. */
  compare(a: string, b: string): -1 | 0 | 1 | null;
  /** The set of versions that a constraint admits, all for `''` and `*`; null when it cannot be understood. */
  parse(range: string): VersionSet | null;
  /** The set of this one version; null when it is not a version of this ecosystem. */
  exactly(version: string): VersionSet | null;
  /** Whether the set holds pre-releases alone. */
  onlyPrereleases(set: VersionSet): boolean;
  /** The one version that a constraint names, as it is written there; null when it admits several or none. */
  pinned(range: string): string | null;
}

/** What an ecosystem has of its own. Texts come trimmed, not empty, and of a length that a person would write. */
export interface Notation {
  /** Where a version stands on the number line; null when it is not one. */
  readonly key: (version: string) => Key | null;
  /** The place before the final release that the versions at the place, if they are pre-releases, lead to. */
  readonly finalOf: (place: Key) => Key;
  readonly range: (text: string) => VersionSet | null;
  readonly pin: (text: string) => string | null;
}

/** What is longer was not written for a package manager, and is not worth the time it may take. */
const longestVersion = 200;
const longestRange = 1000;
const mostRemembered = 5000;

/** Whether the text holds a number that is too large to be told from its neighbours. */
export function hasHugeNumber(text: string): boolean {
  return /\d{16}/.test(text);
}

/** Completes what an ecosystem has of its own to a scheme. */
export function defineScheme(notation: Notation): VersionScheme {
  const key = (version: string): Key | null => {
    const text = version.trim();
    return text === '' || text.length > longestVersion ? null : notation.key(text);
  };
  const parse = remember((range) => {
    const text = range.trim();
    if (text === '' || text === '*') return everything;
    return text.length > longestRange ? null : notation.range(text);
  });
  return {
    compare: (a, b) => compare(key(a), key(b)),
    parse,
    exactly: (version) => exactly(key(version)),
    onlyPrereleases: (set) => set.every(({ from, to }) => from.length > lowest.length && compareKeys(to, notation.finalOf(from)) <= 0),
    pinned: (range) => (parse(range)?.length === 1 ? notation.pin(range.trim()) : null),
  };
}

function compare(a: Key | null, b: Key | null): -1 | 0 | 1 | null {
  if (!a || !b) return null;
  const order = compareKeys(a, b);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

function exactly(key: Key | null): VersionSet | null {
  return key && between(key, after(key));
}

/** The same few constraints are met over and over again, in the rules above all. */
function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = make(text);
    if (known.size >= mostRemembered) known.clear();
    if (text.length <= longestRange) known.set(text, { value });
    return value;
  };
}
