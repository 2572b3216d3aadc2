import type { Condition, Knowledge, Rule } from '../model.ts';
import { anyOf } from './any-of.ts';

/** So many characters of a name tell whether a text may hold it: one file in 300 is read for nothing, and the pattern is half as long. */
const telling = 14;

/** The names that the knowledge knows, as cheap tests of a text and of a package. */
export interface KnownNames {
  mentions(text: string): boolean;
  knows(name: string): boolean;
}

/** The same as texts, which the build works out once for all runs. */
export interface NamePatterns {
  /** Packages as `type/name`. */
  readonly exact: readonly string[];
  /** A regular expression that knows the packages whose names are open. */
  readonly open: string;
  /** A regular expression that finds any of the names in a text. */
  readonly inText: string;
}

/**
 * Tests for every package that a technology or a rule names, and for those that joining needs.
 * @param more further packages as `type/name`; `*` stands for any characters
 */
export function interestOf(knowledge: Knowledge, more: readonly string[] = []): KnownNames {
  return knownNames(patternsOf(knowledge, more));
}

/** Tests from patterns. */
export function knownNames(patterns: NamePatterns): KnownNames {
  const exact = new Set(patterns.exact);
  const open = new RegExp(patterns.open);
  const inText = new RegExp(patterns.inText, 'i');
  return { mentions: (text) => inText.test(text), knows: (name) => exact.has(name) || open.test(name) };
}

/** The names of `interestOf` as patterns. */
export function patternsOf(knowledge: Knowledge, more: readonly string[]): NamePatterns {
  const names = [...new Set([...namesIn(knowledge), ...more])];
  const open = names.filter((name) => name.includes('*')).map(asPattern);
  return {
    exact: names.filter((name) => !name.includes('*')),
    open: `^(?:${open.join('|')})$`,
    inText: inTextOf(names),
  };
}

/** Every package that a technology or a rule names, as `type/name`. */
export function namesIn({ technologies, rules }: Pick<Knowledge, 'technologies' | 'rules'>): readonly string[] {
  return [
    ...technologies.flatMap(({ packages }) => packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`)),
    ...rules.flatMap(conditionsOf).flatMap(packagesIn),
  ];
}

/** A regular expression that finds any of some packages in a text, by how their names may be written. */
export function inTextOf(names: readonly string[]): string {
  const patterns = names.map((name) => written(name).slice(0, telling)).filter((pieces) => pieces.length > 0);
  return `(?<![a-z0-9])${anyOf(patterns)}`;
}

/** Every condition that a rule has, those of its cases too. */
export function conditionsOf({ when, unless, cases }: Rule): readonly Condition[] {
  return [when, ...unless, ...cases.flatMap((one) => one.if.holds ?? [])];
}

function packagesIn(condition: Condition): readonly string[] {
  if (condition.word === 'all' || condition.word === 'any') return condition.of.flatMap(packagesIn);
  if (condition.word === 'not' || condition.word === 'lacks' || condition.word === 'was') return packagesIn(condition.of);
  return condition.word === 'dependency' ? (condition.package ?? []).filter((name) => !/^(?:\w+\/)?\*$/.test(name)) : [];
}

/** How a name may stand in a file, as patterns that follow each other: groups and artifacts apart, and dashes, dots and underscores as one. */
export function written(name: string): readonly string[] {
  const [group = '', artifact = ''] = name.slice(name.indexOf('/') + 1).split(':');
  const own = artifact === '' || artifact === '*' ? group : artifact;
  const certain = own.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  const pieces = certain.replace(/^[-_.]+|[-_.]+$/g, '').match(/[-_.]+|[^]/g) ?? [];
  return pieces.map((piece) => (/^[-_.]/.test(piece) ? '[-_.]+' : escape(piece)));
}

/** Of our own rules and technologies only, and linear: a star stands between fixed texts. */
function asPattern(name: string): string {
  return name.split('*').map(escape).join('.*');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
