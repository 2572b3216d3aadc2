import { comparatorSet, onlyVersion } from './comparators.ts';
import { after, between, everything, intersect, type Key, type VersionSet } from './intervals.ts';
import { beforePrereleases, compared, finalOf, only, parseRelease, raised, releaseKey, type Release } from './release.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions and ranges of NuGet. A bare version is the least that is admitted, and also what is restored: the lowest
 * version that fits is taken, and a project that another package would raise above its own reference does not build
 * (NU1605). So it is read as that version, like a `[1.2.3]`.
 * https://learn.microsoft.com/en-us/nuget/concepts/package-versioning
 * https://learn.microsoft.com/en-us/nuget/concepts/dependency-resolution
 */
export const nuget = defineScheme({
  key: (version) => {
    const parsed = parse(version);
    return parsed && releaseKey(parsed);
  },
  finalOf,
  range: (text) => {
    if (/^[[(]/.test(text)) return brackets(text);
    return text.includes('*') ? floating(text) : comparatorSet(text, { parse, operators: {} });
  },
  pin: (text) => onlyVersion(text.replace(/^\[\s*([^,\]]*?)\s*\]$/, '$1')),
});

/** Four numbers at most; labels are compared without regard to case. */
function parse(text: string): Release | null {
  const parsed = parseRelease(text.toLowerCase());
  return parsed && parsed.numbers.length <= 4 ? parsed : null;
}

function brackets(text: string): VersionSet | null {
  const [, open, low = '', comma, high = '', close] = /^([[(])\s*([^\s,]*)\s*(?:(,)\s*([^\s,]*)\s*)?([\])])$/.exec(text) ?? [];
  if (open === undefined) return null;
  if (comma === undefined) return open === '[' && close === ']' ? exact(low) : null;
  const from = low === '' ? everything : bound(open === '[' ? '>=' : '>', low.replace(/\.\*$/, ''));
  const to = high === '' ? everything : bound(close === ']' ? '<=' : '<', high);
  return from && to && intersect(from, to);
}

function exact(text: string): VersionSet | null {
  const version = parse(text);
  return version && only(version);
}

function bound(operator: string, text: string): VersionSet | null {
  const version = parse(text);
  return version && compared(operator, version, []);
}

/** `1.*` takes the highest release that begins like this; with `-*` pre-releases too. */
function floating(text: string): VersionSet | null {
  if (/^\*(?:-\*)?$/.test(text)) return everything;
  const [, version = '', star, labels] = /^([\d.]*\d)(\.\*)?(-\*)?$/.exec(text) ?? [];
  const parsed = parse(version);
  if (!parsed || (star === undefined && labels === undefined)) return null;
  const from = labels === undefined ? releaseKey(parsed) : beforePrereleases(parsed.numbers);
  return between(from, star === undefined ? after(releaseKey(parsed)) : next(parsed));
}

function next({ numbers }: Release): Key {
  return beforePrereleases(raised(numbers, numbers.length - 1));
}
