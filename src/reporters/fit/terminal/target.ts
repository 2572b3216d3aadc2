import { groupBy, uniqueBy } from '../../../lists.ts';
import type { Fit, FitCell, FitRoute, FitTechnology, TargetName } from '../../../model.ts';
import { oneLine } from '../../neutral.ts';
import type { Page } from '../../terminal/page.ts';
import { columns } from '../../terminal/width.ts';
import { targetWords, unitName } from '../../words.ts';
import type { Citations } from '../citations.ts';
import { isOfRepository, isOneAsked, isThere } from '../view.ts';
import { caveats, cellsOf, condition, heldName, runtimeName, stateText, STATES, stepsText } from '../words.ts';
import { hanging } from './lines.ts';

const LONGEST = 500;
/** Of several technologies this many ways are listed each, and further ones by name; in a long table the best alone. */
const MOST_WAYS = 3;
const MANY_CELLS = 24;

/** How much is said of a target. */
export interface Depth {
  /** Ways listed in full. */
  readonly ways: number;
  /** Whether ways that have ended are told, too. */
  readonly ended: boolean;
}

/** How much there is room for in a table. */
export function depthOf(fit: Fit, all: boolean): Depth {
  const { technologies, cells } = fit;
  const several = cells.length > MANY_CELLS && !all ? 1 : MOST_WAYS;
  return { ways: technologies.length === 1 ? Infinity : several, ended: all || !isOfRepository(fit) };
}

type Entry = ReturnType<typeof cellsOf>[number];

/** Gives a block for each target; those of which the same is to be said share one. */
export function targetBlocks(fit: Fit, depth: Depth, page: Page, cited: Citations): readonly (readonly string[])[] {
  const told = fit.targets.flatMap((target) => {
    const lines = targetLines(fit, target.name, depth, page, cited);
    return lines.length === 0 ? [] : [{ target, lines }];
  });
  return [...groupBy(told, ({ lines }) => lines.join('\n')).values()].map((same) => [
    heading(
      same.map(({ target: { name } }) => targetWords(name)).join(', '),
      [...new Set(same.flatMap(({ target: { units } }) => units))],
      page,
    ),
    ...(same[0]?.lines ?? []),
  ]);
}

/** What runs on a target, what gets there and how, and what does not. */
function targetLines(fit: Fit, target: TargetName, depth: Depth, page: Page, cited: Citations): readonly string[] {
  const cells = cellsOf(fit, target);
  const isBeside = ({ technology, cell }: Entry) => isOfRepository(fit) && cell.state === 'native' && !isThere(technology, target, fit);
  const natives = groupBy(
    cells.filter((entry) => entry.cell.state === 'native' && !isBeside(entry)),
    ({ cell }) => condition(cell),
  );
  const others = cells.filter(({ cell }) => cell.state !== 'native');
  return [
    ...[...natives.values()].flatMap((entries) => [...nativeLines(entries, page, cited), ...exported(fit, entries, page, cited)]),
    ...others.flatMap(({ technology, cell }) => technologyLines(technology, cell, depth, page, cited)),
    ...besideLines(cells.filter(isBeside), natives.size + others.length === 0, page),
  ];
}

/** A target, and as many of its units as go on the line. */
function heading(target: string, units: readonly string[], { colors, width }: Page): string {
  const names = units.map((id) =>
    oneLine(
      unitName(id, (name) => name),
      80,
    ),
  );
  const room = width - columns(target) - 2;
  const moreThan = (number: number) => (number < names.length ? `, ${names.length - number} more` : '');
  const fitting = [3, 2].find((number) => columns(names.slice(0, number).join(', ') + moreThan(number)) <= room) ?? 1;
  const text = oneLine(names.slice(0, fitting).join(', '), Math.max(room - columns(moreThan(fitting)), 1)) + moreThan(fitting);
  const title = colors.bold(colors.underline(target));
  return names.length === 0 ? title : `${title}  ${colors.dim(text)}`;
}

/** Technologies of which the same is to be said. */
function nativeLines(entries: readonly Entry[], page: Page, cited: Citations): readonly string[] {
  const [one] = entries;
  if (one === undefined) return [];
  const { colors } = page;
  const names = entries.map(({ technology, cell }) =>
    `${colors.bold(oneLine(heldName(technology), 80))}${entries.length === 1 ? '' : ` ${mark(cell, cited)}`}`.trimEnd(),
  );
  const said = `${entries.length === 1 ? STATES.native : 'run there'}${condition(one.cell)}`;
  const end = entries.length === 1 ? ` ${mark(one.cell, cited)}` : '';
  return hanging(`  ${colors.green('✔')} `, 4, `${names.join(', ')}  ${oneLine(said, LONGEST)}${end}`, page);
}

/** Of the one technology that was asked for, also the ways of what it makes. */
function exported(fit: Fit, entries: readonly Entry[], page: Page, cited: Citations): readonly string[] {
  const routes = isOneAsked(fit) ? entries.flatMap(({ cell }) => cell.routes.filter(({ state }) => state !== 'ended')) : [];
  return routes.length === 0
    ? []
    : [...hanging('    ', 6, page.colors.dim('and what it exports:'), page), ...routes.flatMap((route) => wayLines(route, page, cited))];
}

function mark({ sources }: FitCell, cited: Citations): string {
  return cited.mark(sources.slice(0, 1));
}

/** What would run there, and is not part of it. */
function besideLines(entries: readonly Entry[], alone: boolean, page: Page): readonly string[] {
  if (entries.length === 0) return [];
  const names = entries.map(({ technology }) => oneLine(technology.name, 80)).join(', ');
  const said = alone ? `none of them is part of it; ${names} would run there` : `would run there, too: ${names}`;
  return hanging('    ', 6, page.colors.dim(said), page);
}

function technologyLines(technology: FitTechnology, cell: FitCell, depth: Depth, page: Page, cited: Citations): readonly string[] {
  const { colors } = page;
  const symbol = {
    native: colors.green('✔'),
    route: colors.cyan('→'),
    ended: colors.red('✖'),
    none: colors.red('✖'),
    unknown: colors.dim('?'),
  };
  const living = cell.routes.filter(({ state }) => state !== 'ended');
  const ended = depth.ended ? cell.routes.filter(({ state }) => state === 'ended') : [];
  const source = cell.routes.length === 0 && cell.sources.length > 0 ? ` ${mark(cell, cited)}` : '';
  const said = `${colors.bold(oneLine(heldName(technology), 80))}  ${oneLine(stateText(cell, technology), LONGEST)}${source}`;
  const others = living.slice(depth.ways).map((route) => `${runtimeName(route)}${route.state === 'beta' ? ' (beta)' : ''}`);
  return [
    ...hanging(`  ${symbol[cell.state]} `, 4, said, page),
    ...living.slice(0, depth.ways).flatMap((route) => wayLines(route, page, cited)),
    ...(others.length === 0 ? [] : hanging('      ', 8, colors.dim(`also ${others.join(', ')}`), page)),
    ...ended.flatMap((route) =>
      hanging('      ', 8, colors.dim(`${runtimeName(route)}: ${caveats(route).join('; ')} ${sourcesOf(route, cited)}`), page),
    ),
  ];
}

function wayLines(route: FitRoute, page: Page, cited: Citations): readonly string[] {
  const said = caveats(route);
  const words = `${stepsText(route)}${said.length === 0 ? '' : ` (${said.join('; ')})`} ${sourcesOf(route, cited)}`;
  return hanging('      ', 8, `${page.colors.bold(runtimeName(route))}: ${words}`, page);
}

function sourcesOf({ steps, sources }: FitRoute, cited: Citations): string {
  return cited.mark(uniqueBy([...steps.flatMap((step) => step.sources.slice(0, 1)), ...sources.slice(0, 1)], ({ url }) => url));
}
