import type { CompatibilityTable, RouteMap, Rule, Technology } from '../model.ts';
import type { Located } from './compile.ts';
import { matchesAny } from '../lists.ts';
import { missing, mistake, suggested } from './mistakes.ts';
import { checkRule } from './rule-check.ts';
import { checkTables } from './table-check.ts';
import type { Mistake } from '../formats/declared-yaml.ts';

/** All statements of the knowledge, with their places. */
export interface Statements {
  readonly technologies: readonly Located<Technology>[];
  readonly tables: readonly Located<CompatibilityTable>[];
  readonly routes: readonly Located<RouteMap>[];
  readonly rules: readonly Located<Rule>[];
  /** The rows of lives, as rules. */
  readonly rows: readonly Located<Rule>[];
  /** Files that could not be read: what they would have said is not known to be missing. */
  readonly broken: ReadonlySet<string>;
}

/** What one file alone cannot show: names that nothing has, names that two have, rules under another file's name. */
export function crossCheck(all: Statements): Mistake[] {
  return [
    ...duplicates(all.technologies, 'technology', ({ id }) => id),
    ...duplicates([...all.rules, ...all.rows], 'rule', ({ id }) => id),
    ...duplicates(all.tables, 'table', ({ id }) => id),
    ...sharedPackages(all.technologies),
    ...all.technologies.flatMap((technology) => [...checkLife(technology, all), ...checkPackages(technology)]),
    ...checkTables(all.tables),
    ...all.routes.flatMap((routes) => checkRoutes(routes, all)),
    ...[...all.rules, ...all.rows].flatMap((rule) => checkRule(rule, all)),
    ...all.rules.flatMap(checkFileName),
  ];
}

/** Mistakes of ids that a file before has too. */
export function duplicates<T>(list: readonly Located<T>[], what: string, idOf: (value: T) => string): Mistake[] {
  const first = new Map<string, string>();
  return list.flatMap((entry) => {
    const id = idOf(entry.value);
    const before = first.get(id);
    if (before !== undefined) return [mistake(entry, ['id'], `a second ${what} "${id}"; the first is in ${before}`)];
    first.set(id, entry.path);
    return [];
  });
}

/** Mistakes of packages that belong to more than one technology. */
export function sharedPackages(list: readonly Located<Technology>[]): Mistake[] {
  const owner = new Map<string, string>();
  return list.flatMap((entry) =>
    entry.value.packages.flatMap(({ ecosystem, name }, index) => {
      const key = `${ecosystem}/${name}`;
      const other = owner.get(key);
      owner.set(key, entry.value.id);
      const message = other === entry.value.id ? `${key} stands here twice` : `${key} already belongs to technology "${other}"`;
      return other === undefined ? [] : [mistake(entry, ['packages', index], message)];
    }),
  );
}

/** Mistakes of lives that name a rule which there is not. */
export function checkLife(entry: Located<Technology>, all: Statements): Mistake[] {
  const known = [...all.rules, ...all.rows].map(({ value }) => value.id);
  const { life, lives } = entry.value;
  return [
    { rule: life.rule, keys: ['life', 'rule'] },
    ...lives.map(({ rule }, index) => ({ rule, keys: ['lives', index, 'rule'] })),
  ].flatMap(({ rule, keys }) =>
    rule === null || all.broken.has(`${rule}.yml`) || all.broken.has('lives.yml') ? [] : missing(entry, keys, 'rule', rule, known),
  );
}

/** A life speaks of packages that the technology has, and each of them has one life, unless releases differ. */
export function checkPackages(entry: Located<Technology>): Mistake[] {
  const { id, packages, lives } = entry.value;
  const own = packages.map((one) => `${one.ecosystem}/${one.name}`);
  const seen = new Set<string>();
  return lives.flatMap((life, at) =>
    life.packages.flatMap(({ ecosystem, name }, index) => {
      const keys = ['lives', at, 'packages', index];
      const purl = `${ecosystem}/${name}`;
      const known = packages.some((one) => one.ecosystem === ecosystem && (one.name === name || matchesAny([one.name], name)));
      if (!known) return [mistake(entry, keys, `"${id}" has no package ${purl}; add it to its \`packages\`${suggested(purl, own)}`)];
      if (!life.partly && seen.has(purl)) return [mistake(entry, keys, `${purl} has a life in another row already`)];
      seen.add(purl);
      return [];
    }),
  );
}

/** Every name in the routes is a technology or a format, and every format is written by something. */
function checkRoutes(entry: Located<RouteMap>, all: Statements): Mistake[] {
  const { formats, layers, exports, runs } = entry.value;
  const technologies = all.technologies.map(({ value }) => value.id);
  const known = formats.map(({ id }) => id);
  const written = known.filter((id) => exports.some(({ to }) => to === id));
  // Steps that one entry stands for share its list of targets.
  const entries = [...new Set(runs.map(({ targets }) => targets))];
  const technology = (keys: readonly PropertyKey[], id: string) =>
    all.broken.has(`technologies/${id}.yml`) ? [] : missing(entry, keys, 'technology', id, technologies);
  return [
    ...layers.flatMap(({ layer, on }, index) => [
      ...technology(['layers', index, 'layer'], layer),
      ...on.flatMap((id) => technology(['layers', index, 'on'], id)),
    ]),
    ...exports.flatMap(({ from, to }, index) => [
      ...(known.includes(from) ? [] : technology(['exports', index, 'from'], from)),
      ...missing(entry, ['exports', index, 'to'], 'format', to, known),
    ]),
    ...runs.flatMap(({ runtime, reads, targets }) => [
      ...technology(['runs', entries.indexOf(targets), 'runtime'], runtime),
      ...missing(entry, ['runs', entries.indexOf(targets), 'reads'], 'format that something writes', reads, written),
    ]),
    ...duplicates(
      formats.map((value, index) => ({
        ...entry,
        value,
        place: (keys: readonly PropertyKey[]) => entry.place(['formats', index, ...keys]),
      })),
      'format',
      ({ id }) => id,
    ),
  ];
}

function checkFileName(entry: Located<Rule>): Mistake[] {
  const expected = `${entry.value.id}.yml`;
  return entry.path === expected ? [] : [mistake(entry, ['id'], `rule "${entry.value.id}" belongs into ${expected}`)];
}
