import { comparatorSet, onlyVersion, type Comparators } from './comparators.ts';
import { everything, type VersionSet } from './intervals.ts';
import { finalOf, parseRelease, releaseKey, untilNext, type Release } from './release.ts';
import type { Notation } from './scheme.ts';

/** `^` until the leftmost number that is not zero rises, `~` until the minor number does, or the major one when it stands alone. */
export const rising: Comparators['operators'] = { '^': caret, '~': tilde };

/**
 * Versions of numbers, dots and labels behind a hyphen, with comparators.
 * @param bare what a version or a range says without what does not matter to the order; null when it is neither
 */
export function dottedNotation(bare: (text: string) => string | null, operators: Comparators['operators'] = {}): Notation {
  return {
    key: (version) => {
      const parsed = parseRelease(bare(version) ?? '');
      return parsed && releaseKey(parsed);
    },
    finalOf,
    range: (written) => {
      const text = bare(written);
      if (text === null) return null;
      return text === '' || text === '*' ? everything : comparatorSet(text, { parse: parseRelease, operators });
    },
    pin: (written) => onlyVersion(bare(written) ?? ''),
  };
}

function caret(version: Release): VersionSet {
  const first = version.numbers.findIndex((number) => number !== 0);
  return untilNext(version, first < 0 ? version.numbers.length - 1 : first);
}

function tilde(version: Release): VersionSet {
  return untilNext(version, Math.min(1, version.numbers.length - 1));
}
