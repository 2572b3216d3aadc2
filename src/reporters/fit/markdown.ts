import { capitalised } from '../../lists.ts';
import type { FitReport, Point } from '../../model.ts';
import { targetWords } from '../words.ts';
import { Citations } from './citations.ts';
import { matrix, row, sourceList, text, waysByTarget } from './table.ts';
import { viewOf, type FitView } from './view.ts';

/** Gives what fits where as Markdown for GitHub. */
export function fitMarkdown(report: FitReport, all: boolean): string {
  const cited = new Citations();
  const parts = [
    ...useCase(report, cited),
    ...(report.compared.length > 0 ? comparison(report, cited) : fitting(viewOf(report, all), cited)),
  ];
  const sources = sourceList(cited);
  const end = [...sources.map((list) => `### Sources\n\n${list}`), `Knowledge of ${report.tool.knowledge}.`];
  return `${[...(parts.length === 0 ? ['Nothing to compare was found.'] : parts), ...end].join('\n\n')}\n`;
}

function useCase({ useCase: task }: FitReport, cited: Citations): readonly string[] {
  if (task === null) return [];
  const rows = task.uses.map(({ name, what, targets: where, sources }) =>
    row([text(name), text(what), text(where.map(targetWords).join(', ')), cited.mark(sources)]),
  );
  return [`## ${text(capitalised(task.name))}`, ['| With | What | Where | Sources |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

function fitting({ fit, left }: FitView, cited: Citations): readonly string[] {
  const table = matrix(fit, cited).map((rows) => `## What fits where\n\n${rows}`);
  const ways = waysByTarget(fit, cited).flatMap(({ target, ways: lists }) => [`### ${target}`, ...lists]);
  return [...table, ...(left === null || table.length === 0 ? [] : [`Not shown: ${left}. \`--all\` shows them.`]), ...ways];
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
