import type { Fit, FitCell, FitRoute, FitTechnology } from '../../model.ts';
import { address, code, prose } from '../markdown/escape.ts';
import { targetWords } from '../words.ts';
import type { Citations } from './citations.ts';
import { caveats, cellsOf, heldName, runtimeName, STATES, stateText, stepsText } from './words.ts';

const LONGEST = 500;

/** Gives technologies × targets as a table, or nothing where one of both is missing. */
export function matrix({ technologies, targets, cells }: Fit): readonly string[] {
  if (cells.length === 0) return [];
  const heads = targets.map(({ name }) => text(targetWords(name)));
  const rows = technologies.map((technology) =>
    row([text(heldName(technology)), ...targets.map(({ name }) => stateOf(cells, technology, name))]),
  );
  return [[row(['', ...heads]), row(['---', ...heads.map(() => '---')]), ...rows].join('\n')];
}

/** Gives each target with the ways that lead there. */
export function waysByTarget(fit: Fit, cited: Citations): readonly { readonly target: string; readonly ways: readonly string[] }[] {
  return fit.targets.flatMap(({ name }) => {
    const cells = cellsOf(fit, name).filter(({ cell }) => cell.state !== 'native' && cell.routes.length > 0);
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

function stateOf(cells: readonly FitCell[], { id }: FitTechnology, target: string): string {
  const cell = cells.find((one) => one.technology === id && one.target === target);
  return cell === undefined || cell.state === 'unknown' ? '–' : STATES[cell.state];
}

function way(route: FitRoute, cited: Citations): string {
  const said = caveats(route);
  const sources = [...route.steps.flatMap((step) => step.sources.slice(0, 1)), ...route.sources.slice(0, 1)];
  return `**${text(runtimeName(route))}**: ${text(stepsText(route))}${said.length === 0 ? '' : ` (${text(said.join('; '))})`} ${cited.mark(sources)}`;
}

function link(url: string): string {
  const to = address(url);
  return to === null ? code(url) : `<${to}>`;
}
