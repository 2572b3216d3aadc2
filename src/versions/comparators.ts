import { complement, everything, intersect, nothing, union, type VersionSet } from './intervals.ts';
import { compared, only, type Release } from './release.ts';

/** How an ecosystem writes what stands in a list of comparators. */
export interface Comparators {
  readonly parse: (version: string) => Release | null;
  /** Operators of its own, by what they are written with. */
  readonly operators: Readonly<Record<string, (version: Release) => VersionSet>>;
}

interface Clause {
  readonly operator: string;
  readonly version: Release;
}

/**
 * What comparators joined by commas, spaces or `&&` admit together, those behind `||` as alternatives; a bare version
 * is that version. null when something else stands there.
 */
export function comparatorSet(text: string, words: Comparators): VersionSet | null {
  let set = nothing;
  for (const alternative of text.split('||')) {
    const clauses = clausesOf(alternative.trim(), words);
    const admitted = clauses && allOf(clauses, words);
    if (!admitted) return null;
    set = union(set, admitted);
  }
  return set;
}

/** The version, as written, of a text that is nothing but one, `=` and `==` apart. */
export function onlyVersion(text: string): string | null {
  return /^(?:==?\s*)?v?(\d[^\s,|&*]*)$/.exec(text)?.[1] ?? null;
}

function allOf(clauses: readonly Clause[], words: Comparators): VersionSet | null {
  const versions = clauses.map(({ version }) => version);
  let set = everything;
  for (const clause of clauses) {
    const admitted = clauseSet(clause, words, versions);
    if (!admitted) return null;
    set = intersect(set, admitted);
  }
  return set;
}

function clauseSet({ operator, version }: Clause, { operators }: Comparators, beside: readonly Release[]): VersionSet | null {
  if (operator === '') return only(version);
  if (operator === '!=') return complement(only(version));
  const own = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  return own === undefined ? compared(operator, version, beside) : own(version);
}

/** A clause ends at a comma, at `&&`, at the end or where the next operator begins. */
const clausePattern = /([<>=!~^]*)\s*([^\s,<>=!~^&]+)\s*(?:(?:,|&&)\s*(?=\S)|(?=[<>=!~^])|$)/y;

function clausesOf(text: string, { parse }: Comparators): readonly Clause[] | null {
  const found: Clause[] = [];
  clausePattern.lastIndex = 0;
  while (clausePattern.lastIndex < text.length || found.length === 0) {
    const [, operator, written = ''] = clausePattern.exec(text) ?? [];
    const version = parse(written);
    if (operator === undefined || !version) return null;
    found.push({ operator, version });
  }
  return found;
}
