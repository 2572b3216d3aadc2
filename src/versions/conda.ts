import { nothing, union, type VersionSet } from './intervals.ts';
import { pinnedIn, specifierSet } from './pep440.ts';
import { finalOf, fullKey, parsePythonVersion } from './pep440-version.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions of conda, as far as they are versions of PEP 440 too, and what a match specification says behind the
 * name: `=2.0`, `==2.0.1`, `>=1,<2|3.*`, `2.0.1=py310_0`.
 * https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html#package-match-specifications
 */
export const conda = defineScheme({
  key: (version) => {
    const parsed = parsePythonVersion(version);
    return parsed && fullKey(parsed);
  },
  finalOf,
  range: (text) => unionOf(alternatives(text)),
  pin: (text) => {
    const [first = null, ...others] = alternatives(text);
    return others.length === 0 ? pinnedIn(first) : null;
  },
});

function unionOf(specifiers: readonly (string | null)[]): VersionSet | null {
  let set = nothing;
  for (const each of specifiers) {
    const admitted = specifierSet(each);
    if (!admitted) return null;
    set = union(set, admitted);
  }
  return set;
}

/** The alternatives as PEP 440 specifiers each; null for one that has no such form. */
function alternatives(text: string): readonly (string | null)[] {
  const { version, build } = split(text);
  return version.split('|').map((alternative) => {
    const specifiers = alternative.split(',').map((clause) => specifier(clause, build !== null));
    return specifiers.includes(null) ? null : specifiers.join(',');
  });
}

/** The build stands behind the version, after a space or `=`. It says nothing about the version. */
function split(text: string): { readonly version: string; readonly build: string | null } {
  const tight = text.replaceAll(/\s*([,|=!<>~]+)\s*/g, '$1');
  const [, version = tight, build = null] = /^(\S*?[\w*.])[ =]([\w*.]+)$/.exec(tight) ?? [];
  return { version, build };
}

const clausePattern = /^([=!~<>]=|[=<>]|)(\d[\w.!+]*?)(\.?\*)?$/;

function specifier(clause: string, hasBuild: boolean): string | null {
  if (clause === '*') return '';
  const [, operator, version, star] = clausePattern.exec(clause) ?? [];
  if (operator === undefined || version === undefined) return null;
  // One `=` admits all that begins like this, unless a build is named, which only one version can have.
  const prefix = star !== undefined || (operator === '=' && !hasBuild);
  if (operator === '' || operator === '=' || operator === '==') return `==${version}${prefix ? '.*' : ''}`;
  if (operator === '!=') return `!=${version}${prefix ? '.*' : ''}`;
  // A star behind an ordering operator is superfluous, conda says, and takes it away.
  return `${operator}${version}`;
}
