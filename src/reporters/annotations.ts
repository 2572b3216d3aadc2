import type { Finding, Location, Report } from '../model.ts';
import { ranked } from './annotations/ranked.ts';
import type { Annotated } from './annotations/ranked.ts';
import { command } from './annotations/command.ts';
import { oneLine, shortened } from './neutral.ts';
import { visible } from '../lists.ts';
import { lastLine } from './findings.ts';
import { count, joined } from './words.ts';

/** The lines of each file that a change adds or alters. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

export interface AnnotationOptions {
  /** Annotates these lines only; null for every line. */
  readonly changed?: ChangedLines | null;
  /** Gives the place in the commit that GitHub shows, or null when it is not there: then nothing can be annotated. */
  readonly inHead?: (location: Location) => Location | null;
  /** GitHub shows ten annotations of each level a step, and drops the others without a word. */
  readonly budget?: number;
}

/** The runner cuts a message at 4,096 characters; what a title may hold is not written down, an annotation's is 255. */
const LONGEST_MESSAGE = 3500;
const LONGEST_TITLE = 200;
const LONGEST_PATH = 1000;

/** Gives workflow commands that annotate the gravest findings where they stand; the last one tells of the others. */
export function annotations(
  report: Report,
  { changed = null, budget = 8, inHead = (location) => location }: AnnotationOptions = {},
): string {
  const all = ranked(report.findings, changed, inHead);
  const shown = all.slice(0, Math.max(0, budget));
  const hidden = all.slice(shown.length).reduce((sum, { alike }) => sum + 1 + alike.length, 0);
  return shown.map((annotated, index) => `${annotation(annotated, index === shown.length - 1 ? hidden : 0)}\n`).join('');
}

function annotation({ finding, location, alike }: Annotated, hidden: number): string {
  return command(finding.severity, properties(finding, location), message(finding, alike, hidden));
}

function properties({ rule }: Finding, location: Location): Readonly<Record<string, string | number>> {
  const { path, line, column, endColumn } = location;
  const place = { file: visible(shortened(path, LONGEST_PATH)), line, endLine: lastLine(location) };
  const columns = place.endLine === line && location.endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return { ...place, ...columns, title: oneLine(rule, LONGEST_TITLE) };
}

function message(finding: Finding, alike: readonly Location[], hidden: number): string {
  const notes = [
    ...(alike.length === 0 ? [] : [alsoOn(alike.map(({ line }) => line))]),
    ...(hidden === 0 ? [] : [`${count(hidden, 'more finding')} in the summary.`]),
  ];
  const text = `${oneLine(finding.message, LONGEST_MESSAGE)}\n${oneLine(finding.advice, LONGEST_MESSAGE)}\n${oneLine(finding.docs, LONGEST_TITLE)}`;
  return [shortened(text, LONGEST_MESSAGE), ...notes].join('\n');
}

function alsoOn(lines: readonly number[]): string {
  const named = lines.slice(0, 10).map(String);
  return `Also on ${lines.length === 1 ? 'line' : 'lines'} ${joined(lines.length > 10 ? [...named, 'others'] : named)}.`;
}
