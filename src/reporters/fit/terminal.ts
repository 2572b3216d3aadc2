import type { FitReport } from '../../model.ts';
import { oneLine } from '../neutral.ts';
import { pageOf, pageText, paragraph, type Page } from '../terminal/page.ts';
import { joined, targetWords } from '../words.ts';
import { Citations } from './citations.ts';
import { flowing } from './terminal/lines.ts';
import { sideBySide } from './terminal/side-by-side.ts';
import { depthOf, targetBlocks } from './terminal/target.ts';
import { viewOf } from './view.ts';

export interface FitTerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Also technologies of other kinds, targets of what does not ship, and more ways. */
  readonly all: boolean;
}

/** Gives what fits where for a person at a terminal. */
export function fitTerminal(report: FitReport, { color, width, all }: FitTerminalOptions): string {
  const page = pageOf(width, color);
  const cited = new Citations();
  const blocks = [useCaseBlock(report, page, cited), ...tableBlocks(report, all, page, cited)].filter((block) => block.length > 0);
  if (blocks.length === 0) return pageText([nothing(report, page)]);
  return pageText([
    ...blocks,
    sourceBlock(cited, page),
    paragraph(`Knowledge of ${report.tool.knowledge}. No score: the rows say what the makers say.`, '', page).map(page.colors.dim),
  ]);
}

function tableBlocks(report: FitReport, all: boolean, page: Page, cited: Citations): readonly (readonly string[])[] {
  if (report.compared.length > 0) return [sideBySide(report, page, cited)];
  const { fit, left } = viewOf(report, all);
  const blocks = targetBlocks(fit, depthOf(fit, all), page, cited);
  return [...blocks, ...(left === null || blocks.length === 0 ? [] : [paragraph(`Not shown: ${left}. \`--all\` shows them.`, '', page)])];
}

function nothing({ fit }: FitReport, page: Page): readonly string[] {
  const names = fit.technologies.map(({ name }) => oneLine(name, 80));
  const asking = '`fit --from pytorch --target android` asks without a repository.';
  if (names.length === 0) return paragraph(`No machine-learning framework was found, so there is nothing to compare. ${asking}`, '', page);
  const some = joined(names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names);
  return paragraph(
    `There is ${some}, and nothing says where that runs. \`fit FOLDER --target server,android\` asks for places by name; \`units\` in the configuration says where parts run.`,
    '',
    page,
  );
}

/** What a task is done with. */
function useCaseBlock({ useCase }: FitReport, page: Page, cited: Citations): readonly string[] {
  if (useCase === null) return [];
  const { colors } = page;
  return [
    colors.bold(colors.underline(`${useCase.id}: ${useCase.name}`)),
    ...useCase.uses.flatMap(({ name, what, targets, sources }) => {
      const where = targets.length === 0 ? '' : ` On ${targets.map(targetWords).join(', ')}.`;
      return [`  ${colors.bold(name)}`, ...paragraph(`${what}.${where} ${cited.mark(sources)}`, '    ', page)];
    }),
  ];
}

function sourceBlock(cited: Citations, { colors, width }: Page): readonly string[] {
  const texts = cited.list().map(({ number, url }) => `[${number}] ${oneLine(url, 250)}`);
  if (texts.length === 0) return [];
  return ['Sources', ...flowing(texts, width)].map((line) => colors.dim(line));
}
