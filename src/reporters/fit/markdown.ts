import type { FitCell, FitReport, FitRoute, FitTechnology, Point } from '../../model.ts';
import { address, code, prose } from '../markdown/escape.ts';
import { capitalised, targetWords } from '../words.ts';
import { Citations } from './citations.ts';
import { caveats, cellsOf, heldName, runtimeName, STATES, stateText, stepsText } from './words.ts';

const LONGEST = 500;

/** Gives what fits where as Markdown for GitHub. */
export function fitMarkdown(report: FitReport): string {
  const cited = new Citations();
  const parts = [
    ...useCase(report, cited),
    ...(report.compared.length > 0 ? comparison(report, cited) : [...matrix(report), ...targets(report, cited)]),
  ];
  const sources = cited.list().map(({ number, url, checked }) => `${number}. ${link(url)} (read ${checked})`);
  const end = [...(sources.length === 0 ? [] : [`### Sources\n\n${sources.join('\n')}`]), `Knowledge of ${report.tool.knowledge}.`];
  return `${[...(parts.length === 0 ? ['Nothing to compare was found.'] : parts), ...end].join('\n\n')}\n`;
}

function useCase({ useCase: task }: FitReport, cited: Citations): readonly string[] {
  if (task === null) return [];
  const rows = task.uses.map(({ name, what, targets: where, sources }) =>
    row([text(name), text(what), text(where.map(targetWords).join(', ')), cited.mark(sources)]),
  );
  return [`## ${text(capitalised(task.name))}`, ['| With | What | Where | Sources |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

function comparison({ fit, compared }: FitReport, cited: Citations): readonly string[] {
  const heads = fit.technologies.map(({ name }) => text(name));
  const rows = compared.map(({ title, answers }) =>
    row([
      `**${text(title)}**`,
      ...answers.map((points) => (points.length === 0 ? '–' : points.map((point) => pointText(point, cited)).join('<br>'))),
    ]),
  );
  return [`## ${heads.join(' and ')}`, [row(['', ...heads]), row(['---', ...heads.map(() => '---')]), ...rows].join('\n')];
}

function pointText({ text: said, sources }: Point, cited: Citations): string {
  return `${text(said)} ${cited.mark(sources)}`.trimEnd();
}

/** Technologies × targets at a glance. */
function matrix({ fit }: FitReport): readonly string[] {
  if (fit.cells.length === 0) return [];
  const heads = fit.targets.map(({ name }) => text(targetWords(name)));
  const rows = fit.technologies.map((technology) =>
    row([text(heldName(technology)), ...fit.targets.map(({ name }) => stateOf(fit.cells, technology, name))]),
  );
  return ['## What fits where', [row(['', ...heads]), row(['---', ...heads.map(() => '---')]), ...rows].join('\n')];
}

function stateOf(cells: readonly FitCell[], { id }: FitTechnology, target: string): string {
  const cell = cells.find((one) => one.technology === id && one.target === target);
  return cell === undefined || cell.state === 'unknown' ? '–' : STATES[cell.state];
}

/** Each target with the ways that lead there. */
function targets(report: FitReport, cited: Citations): readonly string[] {
  return report.fit.targets.flatMap(({ name }) => {
    const cells = cellsOf(report, name).filter(({ cell }) => cell.state !== 'native' && cell.routes.length > 0);
    if (cells.length === 0) return [];
    const lists = cells.map(({ technology, cell }) => {
      const ways = cell.routes.map((route, index) => `${index + 1}. ${way(route, cited)}`);
      return `**${text(heldName(technology))}**: ${text(stateText(cell, technology))}\n\n${ways.join('\n')}`;
    });
    return [`### ${text(targetWords(name))}`, ...lists];
  });
}

function way(route: FitRoute, cited: Citations): string {
  const said = caveats(route);
  const sources = [...route.steps.flatMap((step) => step.sources.slice(0, 1)), ...route.sources.slice(0, 1)];
  return `**${text(runtimeName(route))}**: ${text(stepsText(route))}${said.length === 0 ? '' : ` (${text(said.join('; '))})`} ${cited.mark(sources)}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function text(words: string): string {
  return prose(words, LONGEST);
}

function link(url: string): string {
  const to = address(url);
  return to === null ? code(url) : `<${to}>`;
}
