import picocolors from 'picocolors';
import type { FitCell, FitReport, FitRoute, FitTechnology, Point } from '../../model.ts';
import { oneLine } from '../neutral.ts';
import { pageText, paragraph, type Page } from '../terminal/page.ts';
import { columns } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { targetWords, unitName } from '../words.ts';
import { Citations } from './citations.ts';
import { caveats, cellsOf, heldName, runtimeName, stateText, stepsText } from './words.ts';

const NARROWEST = 40;
const LONGEST = 500;
/** Of several technologies this many ways are listed each, and further ones by name. */
const MOST_WAYS = 3;

export interface FitTerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Gives what fits where for a person at a terminal. */
export function fitTerminal(report: FitReport, { color, width }: FitTerminalOptions): string {
  const page: Page = { width: Math.max(width, NARROWEST), colors: picocolors.createColors(color) };
  const cited = new Citations();
  const blocks = [
    useCaseBlock(report, page, cited),
    ...(report.compared.length > 0
      ? [sideBySide(report, page, cited)]
      : report.fit.targets.flatMap(({ name, units }) => targetBlocks(report, name, units, page, cited))),
  ];
  const found = blocks.filter((block) => block.length > 0);
  if (found.length === 0) return pageText([nothing(report)]);
  return pageText([
    ...found,
    sourceBlock(cited, page),
    [page.colors.dim(`Knowledge of ${report.tool.knowledge}. No score: the rows say what the makers say.`)],
  ]);
}

function nothing({ fit }: FitReport): readonly string[] {
  const what = fit.technologies.length === 0 ? 'No machine-learning framework was found' : 'No target was found';
  return [`${what}, so there is nothing to compare. \`fit --from pytorch --target android\` asks without a repository.`];
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

/** Each target with every technology: what runs there, and the ways of what does not. */
function targetBlocks(
  report: FitReport,
  target: string,
  units: readonly string[],
  page: Page,
  cited: Citations,
): readonly (readonly string[])[] {
  const { colors } = page;
  const cells = cellsOf(report.fit, target).filter(({ cell, technology }) => isTelling(cell, technology, report));
  if (cells.length === 0) return [];
  const where = units.slice(0, 3).map((id) =>
    oneLine(
      unitName(id, (name) => name),
      80,
    ),
  );
  const more = units.length > where.length ? [`${units.length - where.length} more`] : [];
  const names = units.length === 0 ? '' : `  ${colors.dim([...where, ...more].join(', '))}`;
  const heading = `${colors.bold(colors.underline(targetWords(target)))}${names}`;
  return [
    [
      heading,
      ...cells.flatMap(({ technology, cell }) =>
        technologyLines(technology, cell, report.fit.technologies.length === 1 ? Infinity : MOST_WAYS, page, cited),
      ),
    ],
  ];
}

/** In a repository a runtime that belongs elsewhere is no news; what was asked for by name is always shown. */
function isTelling({ state }: FitCell, { units }: FitTechnology, { useCase }: FitReport): boolean {
  return state !== 'unknown' || (units.length === 0 && useCase === null);
}

function technologyLines(technology: FitTechnology, cell: FitCell, most: number, page: Page, cited: Citations): readonly string[] {
  const { colors } = page;
  const symbol = {
    native: colors.green('✔'),
    route: colors.cyan('→'),
    ended: colors.red('✖'),
    none: colors.red('✖'),
    unknown: colors.dim('?'),
  }[cell.state];
  const ways = cell.state === 'native' ? [] : cell.routes;
  const living = ways.filter(({ state }) => state !== 'ended');
  const ended = ways.filter(({ state }) => state === 'ended');
  const mark = ways.length === 0 && cell.sources.length > 0 ? ` ${cited.mark(cell.sources.slice(0, 1))}` : '';
  return [
    ...hanging(
      `  ${symbol} `,
      4,
      `${colors.bold(oneLine(heldName(technology), 80))}  ${oneLine(stateText(cell, technology), LONGEST)}${mark}`,
      page,
    ),
    ...living.slice(0, most).flatMap((route) => wayLines(route, page, cited)),
    ...(living.length > most ? [`      ${colors.dim(`also ${living.slice(most).map(runtimeName).join(', ')}`)}`] : []),
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
  return cited.mark([...steps.flatMap((step) => step.sources.slice(0, 1)), ...sources.slice(0, 1)].filter(isFirst));
}

function isFirst<T extends { url: string }>(source: T, index: number, all: readonly T[]): boolean {
  return all.findIndex(({ url }) => url === source.url) === index;
}

/** A text whose further lines are indented deeper. Colours take no columns. */
function hanging(lead: string, indent: number, text: string, { width }: Page): readonly string[] {
  const [first = '', ...rest] = wrapPainted(text, width - indent);
  return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

/** The technologies as columns, what is asked of them as rows. */
function sideBySide({ fit, compared }: FitReport, page: Page, cited: Citations): readonly string[] {
  const { colors, width } = page;
  const label = Math.min(Math.max(...compared.map(({ title }) => columns(title))), Math.floor(width / 5));
  const gap = 2;
  const cell = Math.floor((width - label) / fit.technologies.length) - gap;
  const line = (title: string, texts: readonly string[]) =>
    `${padded(title, label)}${texts.map((text) => `${' '.repeat(gap)}${padded(text, cell)}`).join('')}`.trimEnd();
  return [
    line(
      '',
      fit.technologies.map(({ name }) => colors.bold(colors.underline(name))),
    ),
    ...compared.flatMap(({ title, answers }) => {
      const heads = wrap(title, label);
      const cells = answers.map((answer) => cellLines(answer, cell, cited));
      const height = Math.max(heads.length, ...cells.map((lines) => lines.length));
      return Array.from({ length: height }, (_, index) =>
        line(
          colors.cyan(heads[index] ?? ''),
          cells.map((lines) => lines[index] ?? ''),
        ),
      );
    }),
  ];
}

function cellLines(points: readonly Point[], width: number, cited: Citations): readonly string[] {
  if (points.length === 0) return ['–'];
  const bullet = points.length > 1 ? '· ' : '';
  return points.flatMap(({ text, sources }) => {
    const said = `${text}${sources.length === 0 ? '' : ` ${cited.mark(sources)}`}`.replaceAll('`', '');
    return wrap(said, width - bullet.length).map((line, index) => `${index === 0 ? bullet : ' '.repeat(bullet.length)}${line}`);
  });
}

function sourceBlock(cited: Citations, page: Page): readonly string[] {
  const texts = cited.list().map(({ number, url }) => `[${number}] ${oneLine(url, 250)}`);
  if (texts.length === 0) return [];
  const { colors, width } = page;
  return ['Sources', ...flowing(texts, width)].map((line) => colors.dim(line));
}

/** As many texts on a line as go on it. */
function flowing(texts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last === undefined || columns(last) + 2 + columns(text) > width) lines.push(text);
    else lines[lines.length - 1] = `${last}  ${text}`;
  }
  return lines;
}

/** As `wrap`, for a text with colours, which take no columns. */
function wrapPainted(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || visibleColumns(last) + 1 + visibleColumns(word) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - visibleColumns(text)));
}

function visibleColumns(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the colours that picocolors writes
  return columns(text.replace(/\u001b\[\d+m/g, ''));
}
