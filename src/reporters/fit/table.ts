import { uniqueBy } from '../../lists.ts';
import type { Fit, FitCell, FitRoute, FitState, FitTechnology } from '../../model.ts';
import { address, code, prose } from '../markdown/escape.ts';
import { targetWords } from '../words.ts';
import type { Citations } from './citations.ts';
import { isOfRepository, isOneAsked, isThere } from './view.ts';
import { caveats, cellsOf, heldName, runtimeName, STATES, stateText, stepsText } from './words.ts';

const LONGEST = 500;

const SYMBOLS: Readonly<Record<FitState, string>> = { native: '✔', route: '→', ended: '✖', none: '✖', unknown: '?' };

/**
 * Gives technologies × targets as a table, or nothing where one of both is missing.
 * @param cited numbers the source of each cell; null leaves them out
 */
export function matrix(fit: Fit, cited: Citations | null): readonly string[] {
  if (fit.cells.length === 0) return [];
  const heads = fit.targets.map(({ name }) => text(targetWords(name)));
  const rows = fit.technologies.map((technology) =>
    row([text(heldName(technology)), ...fit.targets.map(({ name }) => stateIn(fit, technology, name, cited))]),
  );
  return [[row(['', ...heads]), row(['---', ...heads.map(() => '---')]), ...rows].join('\n')];
}

function stateIn(fit: Fit, technology: FitTechnology, target: string, cited: Citations | null): string {
  const cell = fit.cells.find((one) => one.technology === technology.id && one.target === target);
  if (cell === undefined) return '–';
  const isBeside = isOfRepository(fit) && cell.state === 'native' && !isThere(technology, target, fit);
  if (isBeside) return 'would run there';
  const said = cell.state === 'route' ? bestWay(cell) : stateText(cell, technology);
  return `${SYMBOLS[cell.state]} ${text(said)} ${cited?.mark(cell.sources.slice(0, 1)) ?? ''}`.trimEnd();
}

function bestWay({ routes }: FitCell): string {
  const [best, ...others] = routes.filter(({ state }) => state !== 'ended');
  if (best === undefined) return STATES.route;
  const beta = best.state === 'beta' ? ' (beta)' : '';
  return `by ${runtimeName(best)}${beta}${others.length === 0 ? '' : ` or ${others.length} more`}`;
}

/** Gives each target with the ways that lead there. */
export function waysByTarget(fit: Fit, cited: Citations): readonly { readonly target: string; readonly ways: readonly string[] }[] {
  return fit.targets.flatMap(({ name }) => {
    const cells = cellsOf(fit, name).filter(({ cell }) => (cell.state !== 'native' || isOneAsked(fit)) && cell.routes.length > 0);
    const ways = cells.map(({ technology, cell }) => {
      const list = cell.routes.map((route, index) => `${index + 1}. ${way(route, cited)}`);
      return `**${text(heldName(technology))}**: ${text(stateText(cell, technology))}\n\n${list.join('\n')}`;
    });
    return ways.length === 0 ? [] : [{ target: text(targetWords(name)), ways }];
  });
}

/** Gives what was cited as a numbered list, or nothing. */
export function sourceList(cited: Citations): readonly string[] {
  const items = cited.list().map(({ number, url, checked }) => `${number}. ${link(url)} (read ${checked})`);
  return items.length === 0 ? [] : [items.join('\n')];
}

/** Gives one row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Gives words for a cell. */
export function text(words: string): string {
  return prose(words, LONGEST);
}

function way(route: FitRoute, cited: Citations): string {
  const said = caveats(route);
  const sources = uniqueBy([...route.steps.flatMap((step) => step.sources.slice(0, 1)), ...route.sources.slice(0, 1)], ({ url }) => url);
  return `**${text(runtimeName(route))}**: ${text(stepsText(route))}${said.length === 0 ? '' : ` (${text(said.join('; '))})`} ${cited.mark(sources)}`;
}

function link(url: string): string {
  const to = address(url);
  return to === null ? code(url) : `<${to}>`;
}
