import { groupBy } from '../lists.ts';
import type { DeclaredUnit, Location, PolicyEntry, Stated, Suppression } from '../model.ts';
import { parseRemote } from './address.ts';
import type { Config, PathEntry, RuleEntry } from './model.ts';

/** A value of the effective configuration, with where it was said. */
export type Told =
  | { readonly kind: 'value'; readonly value: string; readonly from: string | null }
  | { readonly kind: 'list'; readonly items: readonly Told[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string, value: Told, from?: string | null])[] };

type Entries = (Told & { readonly kind: 'map' })['entries'];

/**
 * All that counts, as one configuration file that says the same. What `extends` brought is in it; files of rules that another
 * repository names are not, because they are named from there.
 */
export function effective(config: Config): Told {
  const custom = config.customRules.filter(({ from }) => from === null || parseRemote(from.path) === null);
  return map([
    ...filled('rules', rulesOf(config.rules)),
    ...filled('paths', map(distinct(config.paths).map(([glob, entry]) => [glob, pathOf(entry), placeOf(entry.from)]))),
    ...filled('ignore', statedList(config.ignore)),
    ...filled('units', list(config.units.map(unitOf))),
    ...filled('policy', list(config.policy.map(policyOf))),
    ...filled('suppressions', list(config.suppressions.map(suppressionOf))),
    ...filled('custom-rules', statedList(custom)),
    ['min-severity', value(config.minSeverity.value, sourceOf(config, 'minSeverity'))],
    ['fail-on', value(config.failOn.value, sourceOf(config, 'failOn'))],
  ]);
}

/** The plain value, as `--format json` shows it. */
export function plainOf(told: Told): unknown {
  if (told.kind === 'value') return told.value;
  if (told.kind === 'list') return told.items.map(plainOf);
  return Object.fromEntries(told.entries.map(([key, one]) => [key, plainOf(one)]));
}

/** Of single values the strongest layer's counts; those of the program itself have no place. */
function sourceOf({ layers, ...config }: Config, key: 'minSeverity' | 'failOn'): string {
  const address = layers.findLast((layer) => layer[key] !== null)?.address ?? 'recommended';
  return placeOf(config[key].from) ?? (address === 'recommended' ? 'default' : address);
}

/** The last entry of a pattern that gives a setting decides, and all that they keep silent is silent. */
function rulesOf(entries: readonly RuleEntry[]): Told {
  const alike = groupBy(entries, ({ pattern }) => pattern);
  const deciding = [...alike.values()].map((same) => ({ same, one: same.findLast(({ setting }) => setting !== null) ?? same.at(-1) }));
  const ordered = deciding.toSorted((a, b) => indexIn(entries, a.one) - indexIn(entries, b.one));
  return map(
    ordered.map(({ same, one }) => {
      const ignored = same.flatMap(({ ignore, from }) => ignore.map((glob) => value(glob, placeOf(from))));
      const from = placeOf(one?.from ?? null);
      const pattern = one?.pattern ?? '';
      const setting = one?.setting ?? null;
      if (ignored.length === 0) return [pattern, value(setting ?? '', from)] as const;
      return [pattern, map([...maybe('severity', setting, from), ['ignore', list(ignored)]]), from] as const;
    }),
  );
}

function indexIn(entries: readonly RuleEntry[], one: RuleEntry | undefined): number {
  return one === undefined ? -1 : entries.lastIndexOf(one);
}

/** A glob that several layers name keeps its places in the order: `./glob` is the same glob, and another key. */
function distinct(paths: readonly PathEntry[]): (readonly [string, PathEntry])[] {
  const used = new Set<string>();
  return paths.map((entry) => {
    let glob = entry.glob;
    while (used.has(glob)) glob = `./${glob}`;
    used.add(glob);
    return [glob, entry];
  });
}

function pathOf({ rules, minSeverity, from }: PathEntry): Told {
  return map([...filled('rules', rulesOf(rules)), ...maybe('min-severity', minSeverity, placeOf(from))]);
}

function unitOf({ name, paths, kind, targets, location }: DeclaredUnit): Told {
  const from = placeOf(location);
  return map([
    ['name', value(name, from)],
    ['paths', list(paths.map((one) => value(one.value, placeOf(one.location))))],
    ...maybe('kind', kind, from),
    ...filled('targets', list(targets.map((target) => value(target.name, placeOf(target.location))))),
  ]);
}

function policyOf({ denied, allowed, preferred, secondFramework, reason, severity, units, targets }: PolicyEntry): Told {
  return map([
    ...filled('denied', statedList(denied)),
    ...filled('allowed', statedList(allowed)),
    ...filled('preferred', statedList(preferred)),
    ...(secondFramework === null
      ? []
      : ([['second-training-framework', value(secondFramework.value, placeOf(secondFramework.from))]] as const)),
    ...maybe('reason', reason, null),
    ...maybe('severity', severity, null),
    ...filled('units', statedList(units)),
    ...filled('targets', list(targets.map((target) => value(target, null)))),
  ]);
}

function suppressionOf({ rule, path, reason, until, owner, from }: Suppression): Told {
  return map([
    ['rule', value(rule, placeOf(from))],
    ...maybe('path', path, null),
    ['reason', value(reason, null)],
    ...maybe('until', until, null),
    ...maybe('owner', owner, null),
  ]);
}

function placeOf(from: Location | null): string | null {
  return from === null ? null : `${from.path}:${from.line}`;
}

function value(text: string, from: string | null): Told {
  return { kind: 'value', value: text, from };
}

function list(items: readonly Told[]): Told {
  return { kind: 'list', items };
}

function map(entries: Entries): Told {
  return { kind: 'map', entries };
}

function statedList(entries: readonly Stated<string>[]): Told {
  return list(entries.map(({ value: text, from }) => value(text, placeOf(from))));
}

function maybe(key: string, text: string | null, from: string | null): Entries {
  return text === null ? [] : [[key, value(text, from)]];
}

/** Nothing for what is empty. */
function filled(key: string, told: Told): Entries {
  const isEmpty = (told.kind === 'list' && told.items.length === 0) || (told.kind === 'map' && told.entries.length === 0);
  return isEmpty ? [] : [[key, told]];
}
