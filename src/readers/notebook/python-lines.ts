import { Branches } from './branches.ts';
import type { Span } from '../../formats/span.ts';

/** A line of a Python cell, with what it continues on. */
export interface PythonLine extends Span {
  /** Without its indentation; a continued line with its line ends. */
  readonly text: string;
  /** What must hold for it to run, as far as the blocks around it say so; null when it always does. */
  readonly condition: string | null;
}

/**
 * The lines of a Python cell that are not inside of a text of several lines. A command for the shell goes on behind a
 * backslash: https://ipython.readthedocs.io/en/stable/interactive/reference.html#system-shell-access
 */
export function pythonLines(text: string): PythonLine[] {
  const lines: PythonLine[] = [];
  const branches = new Branches();
  // A cell that is indented as a whole runs as if it were not.
  const base = /^(?:[ \t]*\r?\n)*([ \t]*)/.exec(text)?.[1]?.length ?? 0;
  let open = '';
  for (let at = 0; at < text.length;) {
    const wasOpen = open !== '';
    const end = wasOpen || isComment(text, at) ? lineEnd(text, at) : continuedEnd(text, at);
    const line = text.slice(at, end);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const rest = line.slice(indent);
    if (!wasOpen && !/^(?:#|[\r\n]|$)/.test(rest)) {
      const depth = Math.max(0, indent - base);
      branches.enter(depth);
      lines.push({ text: rest.trimEnd(), start: at + indent, end: at + line.trimEnd().length, condition: branches.condition(depth) });
      branches.open(depth, rest);
    }
    if (wasOpen || !/^[!%]/.test(rest)) open = stillOpen(line, open);
    at = end;
  }
  return lines;
}

function isComment(text: string, from: number): boolean {
  const first = /[^ \t]/g;
  first.lastIndex = from;
  return text.charAt(first.exec(text)?.index ?? from) === '#';
}

/** Behind the line end. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Behind the end of the last line that a backslash leads to. */
function continuedEnd(text: string, from: number): number {
  let end = lineEnd(text, from);
  while (end < text.length && /(?:^|[^\\])(?:\\\\)*\\\r?\n$/.test(text.slice(Math.max(from, end - 20), end))) end = lineEnd(text, end);
  return end;
}

const quotes = /\\[^]|"""|'''|"|'|#|\n/g;

/** The quotes of a text of several lines that is open behind a line; '' when none is. */
function stillOpen(line: string, before: string): string {
  let open = before;
  for (const { 0: found } of line.matchAll(quotes)) {
    if (open === '#') open = found === '\n' ? '' : open;
    else if (open === '' && /^["'#]/.test(found)) open = found;
    else if (found === open || (found === '\n' && open.length === 1)) open = '';
  }
  return open.length === 3 ? open : '';
}
