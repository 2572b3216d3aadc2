import type { CompatibilityTable, Condition, RouteMap, Rule, Technology } from '../model.ts';
import type { Located } from './compile.ts';
import { matchesAny } from '../lists.ts';
import type { Mistake } from '../formats/declared-yaml.ts';

/** All statements of the knowledge, with their places. */
export interface Statements {
  readonly technologies: readonly Located<Technology>[];
  readonly tables: readonly Located<CompatibilityTable>[];
  readonly routes: readonly Located<RouteMap>[];
  readonly rules: readonly Located<Rule>[];
  /** The rows of lives, as rules. */
  readonly rows: readonly Located<Rule>[];
}

/** What one file alone cannot show: names that nothing has, names that two have, rules under another file's name. */
export function crossCheck(all: Statements): Mistake[] {
  return [
    ...duplicates(all.technologies, 'technology', ({ id }) => id),
    ...duplicates([...all.rules, ...all.rows], 'rule', ({ id }) => id),
    ...duplicates(all.tables, 'table', ({ id }) => id),
    ...sharedPackages(all.technologies),
    ...all.technologies.flatMap((technology) => [...checkLife(technology, all), ...checkPackages(technology)]),
    ...all.rows.flatMap((row) => checkNames(row, all)),
    ...all.routes.flatMap((routes) => checkRoutes(routes, all)),
    ...all.rules.flatMap((rule) => [...checkFileName(rule), ...checkNames(rule, all)]),
  ];
}

function mistake(of: Located<unknown>, keys: readonly PropertyKey[], message: string): Mistake {
  return { path: of.path, ...of.place(keys), keys, message };
}

function duplicates<T>(list: readonly Located<T>[], what: string, idOf: (value: T) => string): Mistake[] {
  const first = new Map<string, string>();
  return list.flatMap((entry) => {
    const id = idOf(entry.value);
    const before = first.get(id);
    if (before !== undefined) return [mistake(entry, ['id'], `a second ${what} "${id}"; the first is in ${before}`)];
    first.set(id, entry.path);
    return [];
  });
}

function sharedPackages(list: readonly Located<Technology>[]): Mistake[] {
  const owner = new Map<string, string>();
  return list.flatMap((entry) =>
    entry.value.packages.flatMap(({ ecosystem, name }, index) => {
      const key = `${ecosystem}/${name}`;
      const other = owner.get(key);
      owner.set(key, entry.value.id);
      return other === undefined ? [] : [mistake(entry, ['packages', index], `${key} already belongs to technology "${other}"`)];
    }),
  );
}

function checkLife(entry: Located<Technology>, all: Statements): Mistake[] {
  const known = new Set([...all.rules, ...all.rows].map(({ value }) => value.id));
  const { life, lives } = entry.value;
  return [{ rule: life.rule, keys: ['life', 'rule'] }, ...lives.map(({ rule }, index) => ({ rule, keys: ['lives', index, 'rule'] }))]
    .filter(({ rule }) => rule !== null && !known.has(rule))
    .map(({ rule, keys }) => mistake(entry, keys, `there is no rule "${rule}"`));
}

/** A life speaks of packages that the technology has, and each of them has one life, unless releases differ. */
function checkPackages(entry: Located<Technology>): Mistake[] {
  const { id, packages, lives } = entry.value;
  const seen = new Set<string>();
  return lives.flatMap((life, at) =>
    life.packages.flatMap(({ ecosystem, name }, index) => {
      const keys = ['lives', at, 'packages', index];
      const purl = `${ecosystem}/${name}`;
      const known = packages.some((one) => one.ecosystem === ecosystem && (one.name === name || matchesAny([one.name], name)));
      if (!known) return [mistake(entry, keys, `"${id}" has no package ${purl}; add it to its \`packages\``)];
      if (!life.partly && seen.has(purl)) return [mistake(entry, keys, `${purl} has a life in another row already`)];
      seen.add(purl);
      return [];
    }),
  );
}

/** Every name in the routes is a technology or a format, and every format is written by something. */
function checkRoutes(entry: Located<RouteMap>, all: Statements): Mistake[] {
  const { formats, layers, exports, runs } = entry.value;
  const technologies = new Set(all.technologies.map(({ value }) => value.id));
  const known = new Set(formats.map(({ id }) => id));
  const written = new Set(exports.map(({ to }) => to));
  const unknown = (keys: readonly PropertyKey[], id: string, what: string, set: ReadonlySet<string>) =>
    set.has(id) ? [] : [mistake(entry, keys, `there is no ${what} "${id}"`)];
  return [
    ...layers.flatMap(({ layer, on }, index) => [layer, ...on].flatMap((id) => unknown(['layers', index], id, 'technology', technologies))),
    ...exports.flatMap(({ from, to }, index) => [
      ...unknown(['exports', index, 'from'], from, 'technology or format', new Set([...technologies, ...known])),
      ...unknown(['exports', index, 'to'], to, 'format', known),
    ]),
    ...runs.flatMap(({ runtime, reads }) => [
      ...unknown(['runs'], runtime, 'technology', technologies),
      ...unknown(['runs'], reads, 'format that something writes', written),
    ]),
    ...duplicates(
      formats.map((value) => ({ ...entry, value })),
      'format',
      ({ id }) => id,
    ),
  ];
}

function checkFileName(entry: Located<Rule>): Mistake[] {
  const expected = `${entry.value.id}.yml`;
  return entry.path === expected ? [] : [mistake(entry, ['id'], `rule "${entry.value.id}" belongs into ${expected}`)];
}

function checkNames(entry: Located<Rule>, all: Statements): Mistake[] {
  const { value: rule } = entry;
  const conditions = [
    rule.when,
    ...rule.unless,
    ...rule.cases.flatMap(({ if: test }) => (test.holds === null ? [] : [test.holds])),
  ].flatMap(flatten);
  const bound = new Set(conditions.flatMap((condition) => ('as' in condition && condition.as !== null ? [condition.as] : [])));
  const unbound = namesUsed(rule, conditions).filter((name) => !bound.has(name));
  return [
    ...unbound.map((name) => mistake(entry, ['when'], `nothing is named "${name}" with \`as\`; there is ${[...bound].join(', ')}`)),
    ...checkBefore(entry, conditions),
    ...conditions.flatMap((condition) => unknownIds(condition, all).map((message) => mistake(entry, ['when'], message))),
  ];
}

/** What only the base had has no place in the head, and no rule has the sources of the base read. */
function checkBefore(entry: Located<Rule>, conditions: readonly Condition[]): Mistake[] {
  const inner = conditions.flatMap((condition) => (condition.word === 'was' ? flatten(condition.of) : []));
  const names = inner.flatMap((condition) => ('as' in condition ? (condition.as ?? []) : []));
  return [
    ...(names.includes(entry.value.anchor)
      ? [mistake(entry, ['when'], `"${entry.value.anchor}" is what the base had: anchor the finding at something that is there now`)]
      : []),
    ...(inner.some(({ word }) => word === 'source') ? [mistake(entry, ['when'], '`was` cannot ask what sources of the base said')] : []),
  ];
}

function flatten(condition: Condition): Condition[] {
  if (condition.word === 'all' || condition.word === 'any') return [condition, ...condition.of.flatMap(flatten)];
  if (condition.word === 'not' || condition.word === 'lacks' || condition.word === 'was') return [condition, ...flatten(condition.of)];
  return [condition];
}

/** Every name that a rule uses, in conditions, cases, fix and placeholders. */
function namesUsed(rule: Rule, conditions: readonly Condition[]): string[] {
  const texts = [rule.title, rule.why, rule.advice, ...rule.cases.flatMap((one) => [one.title, one.why, one.advice])];
  const placeholders = texts.flatMap(quoted);
  const inConditions = conditions.flatMap((condition) => {
    if (condition.word === 'pair') return Object.values(condition.columns);
    if (condition.word === 'route') return [condition.from, condition.to];
    if (condition.word === 'path' || condition.word === 'installer') return [condition.of];
    if (condition.word === 'date') return condition.end === null ? [] : [condition.end.of.split('.')[0] ?? ''];
    return [...('in' in condition && condition.in !== null ? [condition.in] : []), ...inRanges(condition)];
  });
  const inCases = rule.cases.flatMap(({ if: test }) => [
    ...Object.keys(test.relation),
    ...test.pinned,
    ...test.together,
    ...Object.keys(test.fields).map((key) => key.split('.')[0] ?? ''),
  ]);
  return [
    ...new Set([
      ...placeholders.filter((name) => name !== 'unit'),
      ...inConditions,
      ...inCases,
      ...(rule.fix === null ? [] : [rule.fix.of]),
      rule.anchor,
    ]),
  ];
}

/** The names that a range quotes, and the index that a dependency comes through. */
function inRanges(condition: Condition): string[] {
  if (condition.word === 'accelerator') return quoted(condition.arch);
  if (condition.word === 'runtime') return quoted(condition.version);
  if (condition.word !== 'dependency') return [];
  return [...quoted(condition.version), ...quoted(condition.cuda), ...(condition.index === null ? [] : [condition.index])];
}

function quoted(text: string | null): string[] {
  return [...(text ?? '').matchAll(/\{([a-z][a-z0-9-]*)(?:\.[a-z-]+)?\}/g)].map((match) => match[1] ?? '');
}

function unknownIds(condition: Condition, all: Statements): string[] {
  if (condition.word === 'dependency' || condition.word === 'image') {
    const known = new Set(all.technologies.map(({ value }) => value.id));
    return (condition.technology ?? []).filter((id) => !id.includes('*') && !known.has(id)).map((id) => `there is no technology "${id}"`);
  }
  if (condition.word !== 'pair') return [];
  const table = all.tables.find(({ value }) => value.id === condition.table);
  if (table === undefined) return [`there is no compatibility table "${condition.table}"`];
  return Object.keys(condition.columns)
    .filter((name) => !(name in table.value.columns))
    .map((name) => `table "${condition.table}" has no column "${name}"`);
}
