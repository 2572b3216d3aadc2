import { after, between, complement, everything, highest, intersect, lowest, nothing, startingWith, type VersionSet } from './intervals.ts';
import { above, before, below, finalOf, fullKey, parsePythonVersion, publicKey, releaseKey, type PythonVersion } from './pep440-version.ts';
import { poetryToPep440 } from './poetry.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions and specifiers of PyPI: https://packaging.python.org/en/latest/specifications/version-specifiers/
 * Poetry's own spellings (`^2.1`, `~2.1`, `2.1`) are no specifiers, and are read as Poetry reads them.
 */
export const pep440 = defineScheme({
  key: (version) => {
    const parsed = parsePythonVersion(version);
    return parsed && fullKey(parsed);
  },
  finalOf,
  range: (text) => specifierSet(text) ?? specifierSet(poetryToPep440(text)),
  pin: (text) => pinnedIn(text) ?? pinnedIn(poetryToPep440(text)),
});

const clausePattern = /^(===|[~=!<>]=|[<>])\s*(\S+)$/;

/** The set of versions that all of the comma-separated clauses admit; null when one is no PEP 440 clause. */
export function specifierSet(text: string | null): VersionSet | null {
  if (text === null) return null;
  let set = everything;
  for (const each of clauses(text)) {
    const admitted = clauseSet(each);
    if (!admitted) return null;
    set = intersect(set, admitted);
  }
  return set;
}

/** The version of the clause that names one, without its `v`. */
export function pinnedIn(text: string | null): string | null {
  if (text === null) return null;
  const versions = clauses(text).map((each) => /^={2,3}\s*v?(\S*[^*\s])$/i.exec(each)?.[1]);
  return versions.find((version) => version !== undefined) ?? null;
}

function clauses(text: string): readonly string[] {
  const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  return bare
    .split(',')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

function clauseSet(clause: string): VersionSet | null {
  const [, operator = '', operand = ''] = clausePattern.exec(clause) ?? [];
  if (operand.endsWith('.*')) return prefixClause(operator, operand.slice(0, -2));
  const version = parsePythonVersion(operand);
  return version && comparison(operator, version);
}

function prefixClause(operator: string, operand: string): VersionSet | null {
  const version = parsePythonVersion(operand);
  if (!version || version.pre || version.post || version.dev || version.label !== null) return null;
  if (operator === '==') return samePrefix(version.epoch, version.release);
  return operator === '!=' ? complement(samePrefix(version.epoch, version.release)) : null;
}

function comparison(operator: string, version: PythonVersion): VersionSet | null {
  if (operator === '==') return equal(version);
  if (operator === '!=') return complement(equal(version));
  if (operator === '===') return startingWith(fullKey(version));
  return version.label === null ? orderedComparison(operator, version) : null;
}

/** These do not see labels, and may not be written with one. */
function orderedComparison(operator: string, version: PythonVersion): VersionSet | null {
  if (operator === '>=') return between(before(version), highest);
  if (operator === '<=') return between(lowest, after(publicKey(version)));
  if (operator === '>') return between(above(version), highest);
  if (operator === '<') return between(lowest, below(version));
  return operator === '~=' ? compatible(version) : null;
}

/** Without a label, the version with every label is meant. */
function equal(version: PythonVersion): VersionSet {
  return version.label === null ? between(before(version), after(publicKey(version))) : startingWith(fullKey(version));
}

function compatible(version: PythonVersion): VersionSet | null {
  if (version.release.length < 2) return null;
  return intersect(between(before(version), highest), samePrefix(version.epoch, version.release.slice(0, -1)));
}

function samePrefix(epoch: number, release: readonly number[]): VersionSet {
  const last = release.at(-1);
  if (last === undefined) return nothing;
  return between(releaseKey(epoch, release), releaseKey(epoch, [...release.slice(0, -1), last + 1]));
}
