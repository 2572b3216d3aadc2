import { matchesAny } from '../lists.ts';
import type { Condition } from '../model.ts';
import type { Custom } from './custom.ts';
import { conditionsOf, inTextOf, namesIn, written, type KnownNames } from './interest.ts';

/** Words for which a file may matter that names nothing known and that no rule of ours asks for. */
const anywhere: ReadonlySet<Condition['word']> = new Set(['image', 'index', 'setting', 'resource', 'command', 'env', 'plugin']);

/** What is known, and what a repository's own files name. Rules that speak of more than names have everything read. */
export function withCustomNames(known: KnownNames, { technologies, rules }: Custom): KnownNames {
  const own = { technologies: technologies.map(({ value }) => value), rules: rules.map(({ value }) => value) };
  const leaves = own.rules.flatMap(conditionsOf).flatMap(leavesOf);
  const readsAll = leaves.some((one) => one.word === 'dependency' && isNameless(one));
  const readsWidely = readsAll || leaves.some(({ word }) => anywhere.has(word));
  const names = namesIn(own);
  const exact = new Set(names.filter((name) => !name.includes('*')));
  // No regular expression: with several stars it would try each way of sharing a name among them.
  const open = names.filter((name) => name.includes('*'));
  const inText = names.length === 0 ? null : new RegExp(inTextOf(names), 'i');
  return {
    mentions: readsWidely ? () => true : (text) => known.mentions(text) || (inText?.test(text) ?? false),
    knows: readsAll ? () => true : (name) => known.knows(name) || exact.has(name) || matchesAny(open, name),
  };
}

function leavesOf(condition: Condition): readonly Condition[] {
  if (condition.word === 'all' || condition.word === 'any') return condition.of.flatMap(leavesOf);
  if (condition.word === 'not' || condition.word === 'lacks' || condition.word === 'was') return leavesOf(condition.of);
  return [condition];
}

/** Whether packages that nobody has named are meant. */
function isNameless({ technology, kind, package: names, advisedBy }: Extract<Condition, { word: 'dependency' }>): boolean {
  if (technology !== null || kind !== null || advisedBy !== null) return false;
  return names === null || names.some((name) => written(name).length === 0);
}
