import type { Key } from './intervals.ts';
import { hasHugeNumber } from './scheme.ts';

/**
 * The order of Maven's versions: https://maven.apache.org/pom.html#Version_Order_Specification
 * (The package mvncmp is no help: it finds 1-1 lower than 1.sp, and 1.sp lower than 1-1.)
 */

/** One number or qualifier of a version. */
interface Token {
  readonly parts: Key;
  /** `0`, `ga` and their like say nothing at the end, nor before a hyphen. */
  readonly empty: boolean;
  /** A qualifier counts as standing behind a hyphen, even where it is written behind a dot. */
  readonly hyphen: boolean;
}

/** What may follow in a version, lowest first; `end` is the version that ends there. */
const rank = {
  alpha: 0,
  beta: 1,
  milestone: 2,
  rc: 3,
  snapshot: 4,
  end: 5,
  release: 6,
  sp: 7,
  otherQualifier: 8,
  hyphenNumber: 9,
  dotNumber: 10,
};

const qualifierRanks: ReadonlyMap<string, number> = new Map([
  ['alpha', rank.alpha],
  ['beta', rank.beta],
  ['milestone', rank.milestone],
  ['rc', rank.rc],
  ['cr', rank.rc],
  ['snapshot', rank.snapshot],
  ['release', rank.release],
  ['final', rank.release],
  ['ga', rank.release],
  ['sp', rank.sp],
]);

const shorthands: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);

/** Where a version stands; null for what nobody would call one. */
export function versionKey(version: string): Key | null {
  const key = prefixKey(version);
  return key && [...key, rank.end];
}

/** The beginning of the keys of all that continues the version, its pre-releases first. */
export function prefixKey(version: string): Key | null {
  return isVersion(version) ? trim(tokens(version)).flatMap(({ parts }) => parts) : null;
}

/** The place before the final release of whatever stands at the place. */
export function finalOf(place: Key): Key {
  let length = 0;
  for (let next = place[length]; typeof next === 'number' && next > rank.end && next <= rank.dotNumber; next = place[length]) {
    length += next < rank.otherQualifier ? 1 : 2;
  }
  return [...place.slice(0, length), rank.end];
}

/** Maven takes any text; here it begins with a letter or a digit, has a digit, and no variable in it. */
export function isVersion(text: string): boolean {
  return /^[0-9a-z][\w.+-]*$/i.test(text) && /\d/.test(text) && !text.endsWith('+') && !hasHugeNumber(text);
}

function tokens(version: string): readonly Token[] {
  const marked = version
    .toLowerCase()
    .replaceAll(/(?<![^\d.-])[abm](?=\d)/g, (letter) => shorthands.get(letter) ?? letter)
    .replaceAll(/(?<=\d)(?=[^\d.-])|(?<=[^\d.-])(?=\d)/g, '-');
  return Array.from(`.${marked}`.matchAll(/([.-])([^.-]*)/g), ([, separator, word = '']) => token(word || '0', separator === '-'));
}

function token(word: string, hyphen: boolean): Token {
  if (/^\d/.test(word)) return { parts: [hyphen ? rank.hyphenNumber : rank.dotNumber, Number(word)], empty: Number(word) === 0, hyphen };
  const known = qualifierRanks.get(word);
  return { parts: known === undefined ? [rank.otherQualifier, word] : [known], empty: known === rank.release, hyphen: true };
}

/** Takes away what says nothing, so that the order of the keys is the order of the versions. */
function trim(all: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const each of all) {
    if (each.hyphen) dropEmpty(kept);
    kept.push(each);
  }
  dropEmpty(kept);
  return kept;
}

function dropEmpty(kept: Token[]): void {
  while (kept.at(-1)?.empty) kept.pop();
}
