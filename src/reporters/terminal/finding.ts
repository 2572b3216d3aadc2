import type { Finding, Location, Severity } from '../../model.ts';
import { oneLine, shortened } from '../neutral.ts';
import { visible } from '../../lists.ts';
import { patch } from '../patch.ts';
import type { Hunk } from '../patch.ts';
import { abridged, joined, unitName } from '../words.ts';
import { frame } from './frame.ts';
import { labelled, paragraph } from './page.ts';
import type { Colors, Page } from './page.ts';
import { wrap } from './wrap.ts';

const LONGEST_TEXT = 1500;
const LONGEST_TITLE = 300;
const LONGEST_NAME = 250;
const SYMBOLS = { error: '✖', warning: '▲', notice: '●' } as const satisfies Record<Severity, string>;
const PAINT = { error: 'red', warning: 'yellow', notice: 'blue' } as const satisfies Record<Severity, keyof Colors>;

/** Gives one finding in full: the title, the line, the evidence, what to do and where it is written. */
export function findingBlock(finding: Finding, page: Page): readonly string[] {
  return [
    ...opening(finding, page),
    ...paragraph(words(finding.why), '  ', page),
    '',
    ...because(finding, page),
    ...finding.loweredBy.flatMap((text) => labelled('lowered', `by one step: ${words(text)}`, page)),
    ...labelled('do', words(finding.advice), page),
    ...patch(finding).flatMap((hunk) => change(hunk, finding, page)),
    ...optional('unless', finding.whenToIgnore, page),
    ...optional('also in', otherUnits(finding), page),
    ...related(finding, page),
    ...finding.sources.flatMap(({ url, checked }, index) =>
      labelled(index === 0 ? 'sources' : '', `(checked ${words(checked)})`, page, words(url)),
    ),
    ...labelled('rule', words(finding.docs), page, words(finding.rule)),
  ];
}

/** Gives a finding whose words stand above: the line, its own evidence and change, and where the rest is told. */
export function repeatedBlock(finding: Finding, told: Finding, page: Page): readonly string[] {
  return [
    ...opening(finding, page),
    ...because(finding, page),
    ...labelled('do', `the same as above, at ${place(told.location)}`, page),
    ...patch(finding).flatMap((hunk) => change(hunk, finding, page)),
    ...optional('also in', otherUnits(finding), page),
    ...labelled('rule', words(finding.rule), page),
  ];
}

/** The title, and the line that decides. */
function opening(finding: Finding, page: Page): readonly string[] {
  return [...title(finding, page), `  ${page.colors.cyan(place(finding.location, true))}`, '', ...sourceLine(finding, page), ''];
}

function because({ evidence }: Finding, page: Page): readonly string[] {
  return evidence.flatMap(({ text, location }, index) => labelled(index === 0 ? 'because' : '', words(text), page, place(location)));
}

/** Gives one finding in a line or two, for what needs no further words. */
export function findingLine(finding: Finding, symbol: string, page: Page): readonly string[] {
  const [first = '', ...rest] = wrap(oneLine(finding.title, LONGEST_TITLE), page.width - 4);
  return [
    `  ${symbol} ${first}`,
    ...rest.map((line) => `    ${line}`),
    `    ${page.colors.cyan(place(finding.location, true))}  ${page.colors.dim(words(finding.rule))}`,
  ];
}

/** Gives the symbol of a severity in its colour. */
export function symbolOf(severity: Severity, colors: Colors): string {
  return colors[PAINT[severity]](SYMBOLS[severity]);
}

/** Gives `path:line`, and the column where it helps to click. */
export function place({ path, line, column }: Location, withColumn = false): string {
  return `${oneLine(path, LONGEST_NAME)}:${line}${withColumn ? `:${column}` : ''}`;
}

function title(finding: Finding, { width, colors }: Page): readonly string[] {
  const label = `${SYMBOLS[finding.severity]} ${finding.severity}${finding.status === 'new' ? ' (new)' : ''}`;
  const [first = '', ...rest] = wrap(oneLine(finding.title, LONGEST_TITLE), width - 2, label.length);
  return [`${colors[PAINT[finding.severity]](colors.bold(label))}  ${colors.bold(first)}`, ...rest.map((line) => `  ${colors.bold(line)}`)];
}

function sourceLine({ location, severity }: Finding, { width, colors }: Page): readonly string[] {
  const number = String(location.line);
  const paint = colors[PAINT[severity]];
  const { before, marked, after, underline } = frame(location, width - number.length - 5);
  const [gap, carets] = underline;
  return [
    `  ${colors.dim(`${number} │`)} ${before}${paint(marked)}${after}`,
    `  ${' '.repeat(number.length)} ${colors.dim('│')} ${gap}${paint(carets)}`,
  ];
}

function change({ path, line, removed, added }: Hunk, { location }: Finding, { colors }: Page): readonly string[] {
  const indent = ' '.repeat(11);
  const elsewhere =
    path === location.path && line === location.line ? [] : [`${indent}${colors.cyan(`${oneLine(path, LONGEST_NAME)}:${line}`)}`];
  return [
    ...elsewhere,
    ...removed.map((text) => `${indent}${colors.red(`- ${verbatim(text)}`)}`),
    ...added.map((text) => `${indent}${colors.green(`+ ${verbatim(text)}`)}`),
  ];
}

function otherUnits({ units }: Finding): string | null {
  return units.length < 2 ? null : joined(abridged(units.slice(1).map((id) => unitName(id, (name) => name))));
}

/** More places are counted: the JSON report has them all. */
const MOST_PLACES = 10;

function related({ related: places }: Finding, page: Page): readonly string[] {
  const shown = places.length > MOST_PLACES + 1 ? places.slice(0, MOST_PLACES) : places;
  const more = places.length - shown.length;
  return [
    ...shown.flatMap(({ text, location }, index) => labelled(index === 0 ? 'see' : '', words(text), page, place(location))),
    ...(more === 0 ? [] : labelled('', `and ${more} more`, page)),
  ];
}

function optional(label: string, text: string | null, page: Page): readonly string[] {
  return text === null ? [] : labelled(label, words(text), page);
}

function words(text: string): string {
  return oneLine(text, LONGEST_TEXT);
}

function verbatim(text: string): string {
  return visible(shortened(text.trim(), LONGEST_NAME));
}
