import type { Mistake } from '../formats/declared-yaml.ts';
import type { Knowledge, Rule } from '../model.ts';
import type { Located } from './compile.ts';
import { checkLife, checkPackages, duplicates, sharedPackages, type Statements } from './cross-check.ts';
import { missing, mistake } from './mistakes.ts';
import { checkRule, conditionsOf, type Placed } from './rule-check.ts';
import { checkTables } from './table-check.ts';

/**
 * What one file of a repository cannot show alone: names that nothing has, names that we have already, and what would never
 * match anything. Our own rules show the last by their examples; a repository's need none.
 */
export function crossCheckCustom(own: Pick<Statements, 'technologies' | 'tables' | 'rules'>, known: Knowledge): Mistake[] {
  const all: Statements = {
    technologies: [...known.technologies.map(builtIn), ...own.technologies],
    tables: [...known.tables.map(builtIn), ...own.tables],
    routes: [],
    rules: [...known.rules.map(builtIn), ...own.rules],
    rows: [],
    broken: new Set(),
  };
  return [
    ...duplicates(all.technologies, 'technology', ({ id }) => id),
    ...duplicates(all.tables, 'table', ({ id }) => id),
    ...duplicates(all.rules, 'rule', ({ id }) => id),
    ...sharedPackages(all.technologies),
    ...checkTables(own.tables),
    ...own.technologies.flatMap((technology) => [...checkLife(technology, all), ...checkPackages(technology)]),
    ...own.rules.flatMap((rule) => [...checkGroup(rule, known), ...checkRule(rule, all), ...checkTexts(rule, all)]),
  ];
}

/** What is compiled in has been checked, and is only named. */
function builtIn<T>(value: T): Located<T> {
  return { value, path: 'framework-fit itself', place: () => ({ line: 1, column: 1 }) };
}

/** A group of ours may get a rule of any name tomorrow, and is switched off by its glob as a whole. */
function checkGroup(entry: Located<Rule>, known: Knowledge): Mistake[] {
  const { id } = entry.value;
  const [group = '', name = ''] = id.split('/');
  if (!known.rules.some((rule) => rule.id.startsWith(`${group}/`)) || known.rules.some((rule) => rule.id === id)) return [];
  return [mistake(entry, ['id'], `the group "${group}" belongs to framework-fit; take the name of your team, as in acme/${name}`)];
}

function checkTexts(entry: Located<Rule>, { technologies }: Statements): Mistake[] {
  const kinds = [...new Set(technologies.map(({ value }) => value.kind))];
  return conditionsOf(entry.value).flatMap(({ condition, keys }) => {
    if (condition.word !== 'dependency' && condition.word !== 'image') return [];
    const wrong = (condition.kind ?? []).flatMap((kind) =>
      missing(entry, [...keys, condition.word, 'kind'], 'kind of technology', kind, kinds),
    );
    return [...wrong, ...unnormalised(entry, { condition, keys })];
  });
}

/** Names of Python are compared as PyPI normalises them. */
function unnormalised(entry: Located<Rule>, { condition, keys }: Placed): Mistake[] {
  if (condition.word !== 'dependency') return [];
  return (condition.package ?? []).flatMap((pattern, index) => {
    const [type, name = ''] = pattern.split('/');
    const normal = name.toLowerCase().replace(/[-_.]+/g, '-');
    if (type !== 'pypi' || name === normal) return [];
    const at = [...keys, 'dependency', 'package', index];
    return [mistake(entry, at, `"${pattern}" would never match: names of Python are compared as pypi/${normal}`)];
  });
}
