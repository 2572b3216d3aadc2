import picocolors from 'picocolors';
import { withoutCommands } from '../neutral.ts';
import { columns } from './width.ts';
import { wrap } from './wrap.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** What every part of the terminal's text needs to know: how wide it is, and how it is painted. */
export interface Page {
  readonly width: number;
  readonly colors: Colors;
}

const NARROWEST = 40;

/** Gives a page of that many columns, painted or not. */
export function pageOf(width: number, color: boolean): Page {
  return { width: Math.max(width, NARROWEST), colors: picocolors.createColors(color) };
}

/** Columns of the words that stand before the parts of a finding. */
const LABEL = 'because  '.length;

/** Gives a text as wrapped lines, all indented by `indent`; pieces in backticks are painted. */
export function paragraph(text: string, indent: string, { width, colors }: Page): readonly string[] {
  return wrap(text, width - indent.length).map((line) => indent + painted(line, colors));
}

/** Gives a text as wrapped lines beside a label. `place` stands before the text and is never broken. */
export function labelled(label: string, text: string, { width, colors }: Page, place = ''): readonly string[] {
  const lead = place === '' ? '' : `${place}  `;
  const [first = '', ...rest] = wrap(text, width - 2 - LABEL, columns(lead)).map((line) => painted(line, colors));
  const opening = first === '' ? colors.cyan(place) : `${colors.cyan(lead)}${first}`;
  return [`  ${colors.dim(label.padEnd(LABEL))}${opening}`, ...rest.map((line) => ' '.repeat(2 + LABEL) + line)];
}

/** Joins blocks of lines with empty lines between them; no line holds what a workflow's log takes for a command. */
export function pageText(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((block) => block.length > 0);
  if (filled.length === 0) return '';
  return `${withoutCommands(filled.map((block) => block.join('\n')).join('\n\n'))}\n`;
}

function painted(line: string, colors: Colors): string {
  return line.replace(/`[^`]+`/g, colors.bold);
}
