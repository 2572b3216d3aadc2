import { complement, intersect, type VersionSet } from './intervals.ts';
import { npmNotation } from './npm.ts';
import { defineScheme, type Notation } from './scheme.ts';

/** What a list of comparators says: the range in npm's words, and the versions that `!=` takes out, which npm cannot say. */
interface Clauses {
  readonly range: string;
  readonly excluded: readonly string[];
}

/**
 * Semantic versions (https://semver.org/) with npm's comparators, joined by commas or by spaces, and with `==` and `!=`.
 * @param toNpm what an ecosystem's own spelling of one comparator is in npm's
 */
export function semanticNotation(toNpm: (clause: string) => string = (clause) => clause): Notation {
  return {
    ...npmNotation,
    range: (text) => {
      const { range, excluded } = clausesOf(text, toNpm);
      if (/,\s*(?:,|$)/.test(text)) return null;
      return [npmNotation.range(range), ...excluded.map(without)].reduce(both);
    },
    pin: (text) => npmNotation.pin(clausesOf(text, toNpm).range),
  };
}

/** A bare version is that version alone. */
export const semantic = defineScheme(semanticNotation());

/** Spaces that follow an operator belong to it. */
const between = /\s*,\s*|(?<![\s^~=!<>])\s+/;

function clausesOf(text: string, toNpm: (clause: string) => string): Clauses {
  const clauses = text.split(between);
  const admitted = clauses.filter((clause) => !clause.startsWith('!='));
  return {
    range: admitted.map((clause) => toNpm(clause.replace(/^==(?!=)\s*/, '='))).join(' '),
    excluded: clauses.filter((clause) => clause.startsWith('!=')).map((clause) => clause.slice(2).trim()),
  };
}

function without(version: string): VersionSet | null {
  const set = npmNotation.range(version);
  return version !== '' && set ? complement(set) : null;
}

function both(a: VersionSet | null, b: VersionSet | null): VersionSet | null {
  return a && b && intersect(a, b);
}
