import type { Page } from '../../terminal/page.ts';
import { columns } from '../../terminal/width.ts';

/** Gives a text whose further lines are indented deeper. Colours take no columns. */
export function hanging(lead: string, indent: number, text: string, { width }: Page): readonly string[] {
  const [first = '', ...rest] = wrapPainted(text.trimEnd(), width - indent);
  return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
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

/** Gives the texts with as many of them on a line as go on it. */
export function flowing(texts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last === undefined || columns(last) + 2 + columns(text) > width) lines.push(text);
    else lines[lines.length - 1] = `${last}  ${text}`;
  }
  return lines;
}

/** Gives a text, colours and all, filled up with spaces. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - visibleColumns(text)));
}

function visibleColumns(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the colours that picocolors writes
  return columns(text.replace(/\u001b\[\d+m/g, ''));
}
