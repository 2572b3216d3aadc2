import type { CompatibilityTable, Condition, Constraint, Ecosystem, Route, TargetName } from '../../model.ts';
import { bestOfEach, routesBetween } from '../../routes.ts';
import { overlap, relate } from '../../versions/index.ts';
import type { Binding, Match, Scene } from '../scene.ts';
import { matchesAny } from '../../lists.ts';
import { spoken } from '../text.ts';
import { targetNames } from '../../words.ts';

type PairWords = Extract<Condition, { word: 'pair' }>;
type Row = CompatibilityTable['rows'][number];
type Versions = NonNullable<Binding['versions']>;
type Verdict = 'yes' | 'no' | 'unknown';

/**
 * `pair`: whether what is bound fits one row of a compatibility table. The first column decides which rows are
 * meant; above the newest row, and for what a row does not state, the table is silent.
 */
export function pair(words: PairWords, scene: Scene, match: Match): Binding[] {
  const table = scene.knowledge.tables.find(({ id }) => id === words.table);
  const cells = Object.entries(words.columns).map(([column, name]) => ({ column, binding: match.named[name] }));
  const [key, ...others] = cells;
  const versions = key?.binding?.versions;
  if (table === undefined || key === undefined || !versions) return [];
  const rows = rowsOf(table, key.column, versions);
  if (rows === null) return [];
  const verdictsOf = (row: Row) => others.map(({ column, binding }) => fits(row.cells[column], binding?.versions ?? null));
  const verdicts = rows.map(verdictsOf);
  const incompatible = verdicts.every((row) => row.includes('no'));
  const takes = (verdict: Verdict) => verdict === 'yes';
  const compatible = verdicts.some((row) => row.every(takes));
  const holds = words.is === 'incompatible' ? incompatible : compatible;
  const near = () => nearest(table.rows, rows, (row) => row.cells[key.column] !== undefined && verdictsOf(row).every(takes));
  return holds ? [rowBinding(table, rows, near()?.cells[key.column] ?? null)] : [];
}

/** The row that is taken next after some, or else before them. */
function nearest(all: readonly Row[], rows: readonly Row[], takes: (row: Row) => boolean): Row | null {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => (row === undefined ? -1 : all.indexOf(row)));
  return all.slice((last ?? -1) + 1).find(takes) ?? all.slice(0, first ?? 0).findLast(takes) ?? null;
}

/** The rows that the key's versions may fall into; null when they may also fall outside the table. */
function rowsOf(table: CompatibilityTable, column: string, { ecosystem, constraint }: Versions): readonly Row[] | null {
  const stated = table.rows.filter(({ cells }) => cells[column] !== undefined);
  const touched = stated.filter(({ cells }) => overlap(ecosystem, constraint, cells[column] ?? '') !== 'no');
  if (touched.length === 0) return null;
  const inOne = touched.some(({ cells }) => relate(ecosystem, constraint, cells[column] ?? '', null) === 'always');
  return inOne || isBetween(ecosystem, constraint, stated[0]?.cells[column], stated.at(-1)?.cells[column]) ? touched : null;
}

/** Whether all that the constraint admits lies from the first listed release up to the newest: those between are all listed. */
function isBetween(ecosystem: Ecosystem, constraint: Constraint, first: string | undefined, newest: string | undefined): boolean {
  const [from, to] = [first, newest].map((cell) => /^==([^*,]+)$/.exec(cell ?? '')?.[1]);
  return from !== undefined && to !== undefined && relate(ecosystem, constraint, `>=${from},<${to}`, null) === 'always';
}

function fits(cell: string | undefined, versions: Versions | null): Verdict {
  if (cell === undefined || versions === null) return 'unknown';
  return overlap(versions.ecosystem, versions.constraint, cell);
}

/**
 * The row's cells as people say them, and `COLUMN-pin` where a cell is one version.
 * @param near the nearest versions of the first column that fit all else, if there are any: `nearest`
 */
function rowBinding(table: CompatibilityTable, rows: readonly Row[], near: string | null): Binding {
  const fields: Record<string, string> = near === null ? {} : { nearest: spoken(near) };
  for (const column of Object.keys(table.columns)) {
    const stated = rows.flatMap((row) => row.cells[column] ?? []);
    const pins = new Set(stated.map((range) => /^==([^*,]+)$/.exec(range)?.[1] ?? ''));
    const [pin = ''] = pins;
    if (pins.size === 1 && pin !== '') fields[`${column}-pin`] = pin;
    fields[column] = stated.length > 0 ? [...new Set(stated.map(spoken))].join(' or ') : 'not stated';
  }
  return { unit: null, members: [], versions: null, relation: null, fields };
}

/** More routes than these a line of advice cannot hold. */
const mostRoutes = 5;

/**
 * `route`: whether what the unit `to` holds can run what the technology `from` exports. `absent` holds when no
 * runtime in the unit takes it and a living route exists that the unit could use.
 */
export function route(words: Extract<Condition, { word: 'route' }>, scene: Scene, match: Match): Binding[] {
  const from = match.named[words.from]?.fields['technology'];
  const app = match.named[words.to]?.unit;
  const target = targetNames.find((name) => name === match.named[words.to]?.fields['name']);
  if (from === undefined || !app || target === undefined) return [];
  if (words.is === 'impossible') return impossible(from, match.named[words.from]?.fields['package'] ?? '', target, scene);
  const leading = bestOfEach(routesBetween(from, target, scene.knowledge));
  const held = new Set(app.installed.map((item) => item.technology?.id));
  const taken = leading.filter(({ run }) => held.has(run.runtime));
  const living = leading.filter(({ state, active }) => state !== 'ended' && active);
  if (words.is === 'living') return taken.some(({ state }) => state !== 'ended') ? [routesBinding(scene, taken)] : [];
  return taken.length === 0 && living.length > 0 ? [routesBinding(scene, living)] : [];
}

/** Why the makers of a package say that it cannot run on a target, and what can: by a route, or in its place. */
function impossible(id: string, name: string, target: TargetName, scene: Scene): Binding[] {
  const { technologies, routes } = scene.knowledge;
  const row = technologies
    .find((technology) => technology.id === id)
    ?.cannot.find(
      ({ targets, packages }) => targets.includes(target) && (packages.length === 0 || packages.some((one) => one.name === name)),
    );
  if (row === undefined) return [];
  const living = bestOfEach(routesBetween(id, target, scene.knowledge)).filter(({ state, active }) => state !== 'ended' && active);
  const reads = new Set(routes.runs.filter(({ runtime }) => runtime === id).map((run) => run.reads));
  const inPlace = routes.runs
    .filter(({ reads: format, targets, state }) => reads.has(format) && targets.includes(target) && state === 'supported')
    .map(({ runtime, through }) => through ?? technologies.find((technology) => technology.id === runtime)?.name ?? runtime);
  const { fields } = routesBinding(scene, living);
  const others = [...new Set(inPlace)].slice(0, mostRoutes).join(', ');
  return [
    {
      unit: null,
      members: [],
      versions: null,
      relation: null,
      fields: { ...fields, text: row.instead ?? (fields['text'] || others), why: row.why },
    },
  ];
}

function routesBinding({ knowledge }: Scene, routes: readonly Route[]): Binding {
  const nameOf = (id: string) => knowledge.technologies.find((technology) => technology.id === id)?.name ?? id;
  const formatOf = (id: string) => knowledge.routes.formats.find((format) => format.id === id)?.name ?? id;
  const texts = routes.slice(0, mostRoutes).map(({ exports, run, state }) => {
    const steps = exports.map(({ tool, to }) => `${tool}, ${formatOf(to)}`).join(', then ');
    return `${nameOf(run.runtime)} (${steps}${state === 'beta' ? ', beta' : ''})`;
  });
  return { unit: null, members: [], versions: null, relation: null, fields: { text: texts.join('; '), list: texts.join('; ') } };
}

/** `path`: whether the file of what is bound matches a glob, from the root or from the folder of something else's. */
export function path(words: Extract<Condition, { word: 'path' }>, _scene: Scene, match: Match): Binding[] {
  const binding = match.named[words.of];
  const file = binding?.fields['file'];
  const folder = words.below === null ? '' : folderOf(match.named[words.below]?.fields['file']);
  if (binding === undefined || file === undefined || folder === null || !file.startsWith(folder)) return [];
  return matchesAny(words.matches, file.slice(folder.length)) ? [{ ...binding, members: [] }] : [];
}

/** The folder of a file with a `/` behind it; '' for the root. */
function folderOf(file: string | undefined): string | null {
  return file === undefined ? null : file.slice(0, file.lastIndexOf('/') + 1);
}

/** `date`: whether today lies before a day, or on or after it; or how near the day is that something bound names. */
export function date(words: Extract<Condition, { word: 'date' }>, scene: Scene, match: Match): Binding[] {
  const spans = (words.before === null || scene.today < words.before) && (words.from === null || scene.today >= words.from);
  if (words.end === null) return spans ? [{ unit: null, members: [], versions: null, relation: null, fields: {} }] : [];
  const [name = '', field = ''] = words.end.of.split('.');
  const bound = match.named[name];
  const day = bound?.fields[field] ?? '';
  const left = daysBetween(scene.today, day);
  if (bound === undefined || !spans || left === null || left > words.end.daysLeft) return [];
  return [{ ...bound, members: [] }];
}

/** Both YYYY-MM-DD; null when one of them is no day. */
function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(days) ? null : Math.round(days);
}
