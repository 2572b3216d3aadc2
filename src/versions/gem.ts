import { comparatorSet, onlyVersion } from './comparators.ts';
import { finalOf, release, releaseKey, untilNext, type Release } from './release.ts';
import { defineScheme, hasHugeNumber } from './scheme.ts';

/**
 * Versions and requirements of CocoaPods, whose words are those of RubyGems: `~> 1.2` admits what begins with 1,
 * `~> 1.2.0` what begins with 1.2. Labels of pre-releases are ordered as in semantic versions.
 * https://guides.cocoapods.org/using/the-podfile.html#pod
 * https://guides.rubygems.org/patterns/#pessimistic-version-constraint
 */
export const gem = defineScheme({
  key: (version) => {
    const parsed = parse(version);
    return parsed && releaseKey(parsed);
  },
  finalOf,
  range: (text) => comparatorSet(text, { parse, operators: { '~>': pessimistic } }),
  pin: onlyVersion,
});

/** Labels begin with the first letter, and each run of letters or digits is one: `1.0.0-rc.1`, `1.0.0.rc1`. */
function parse(text: string): Release | null {
  const [, numbers, labels = ''] = /^v?(\d+(?:\.\d+)*)(?:[.-]?([a-z][\da-z.-]*))?$/i.exec(text) ?? [];
  return numbers === undefined || hasHugeNumber(text) ? null : release(numbers, labels.match(/\d+|[a-z]+/gi) ?? []);
}

/** The last number but one may not rise. */
function pessimistic(version: Release): ReturnType<typeof untilNext> {
  return untilNext(version, Math.max(0, version.numbers.length - 2));
}
