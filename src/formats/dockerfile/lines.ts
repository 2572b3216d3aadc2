import { lineEnd } from '../../lists.ts';
import { heredocsIn } from './heredoc.ts';
import { Terminators } from './terminators.ts';

/** An instruction with its place, before anything in it is told apart. */
export interface Written {
  readonly start: number;
  /** Behind the last character that is not blank. */
  readonly end: number;
  /** The line with those that continue it: as long as what is written, with ` \` and a line end where one is continued. */
  readonly line: string;
  /** The end of that line, where the heredocs begin. */
  readonly lineEnd: number;
}

interface Joined {
  readonly line: string;
  /** Behind the last character that says something: a sign that continues nothing does not. */
  readonly textEnd: number;
  readonly lineEnd: number;
}

/** Blanks as the language knows them; a line end is none. */
const blank = /[ \t\v\f]/;

/**
 * The character that continues a line and escapes another, as a directive at the top may say.
 * https://docs.docker.com/reference/dockerfile/#escape
 */
export function escapeOf(text: string): string {
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    const [, name = '', value = ''] = /^\s*#\s*([a-z][a-z\d]*)\s*=(.*)$/i.exec(text.slice(at, lineEnd(text, at))) ?? [];
    if (name.toLowerCase() === 'escape') return value.trim() === '`' ? '`' : '\\';
    if (!/^(?:syntax|check)$/i.test(name)) break;
  }
  return '\\';
}

/**
 * The instructions of a Dockerfile, each with the lines that continue it and the heredocs that it begins. Comments and blank
 * lines do not end a continued line. https://docs.docker.com/reference/dockerfile/#format
 */
export function* instructionsIn(text: string, escape: string): Generator<Written> {
  const terminators = new Terminators(text);
  for (let at = 0; at < text.length;) {
    const stop = lineEnd(text, at);
    const start = firstOf(text, at, stop);
    if (isNothing(text, start, stop)) {
      at = stop + 1;
      continue;
    }
    const { line, textEnd, lineEnd: end } = joined(text, start, escape);
    const behind = terminators.behind(end + 1, heredocsIn(line));
    yield { start, end: lastOf(text, start, behind ?? textEnd), line, lineEnd: end };
    at = (behind ?? end) + 1;
  }
}

/** A line and those that continue it: comments and blank lines between them are part of what continues it. */
function joined(text: string, start: number, escape: string): Joined {
  const parts: string[] = [];
  for (let at = start; ;) {
    const stop = lineEnd(text, at);
    const sign = continuation(text, at, stop, escape);
    const next = sign < 0 ? stop : nextLine(text, stop + 1);
    if (sign < 0 || next >= text.length) {
      const textEnd = sign < 0 ? stop : sign;
      parts.push(text.slice(at, textEnd));
      return { line: parts.join(''), textEnd, lineEnd: stop };
    }
    parts.push(text.slice(at, sign), ' '.repeat(next - sign - 2), '\\\n');
    at = next;
  }
}

/** The offset of the sign that continues a line: the last character that is not blank, unless it is there twice. Else -1. */
function continuation(text: string, start: number, end: number, escape: string): number {
  let last = end - 1;
  while (last >= start && blank.test(text[last] ?? '')) last--;
  if (last < start || text[last] !== escape) return -1;
  return last > start && text[last - 1] === escape ? -1 : last;
}

/** The start of the next line that is neither blank nor a comment. */
function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    if (!isNothing(text, firstOf(text, at, stop), stop)) return at;
    at = stop + 1;
  }
  return text.length;
}

function isNothing(text: string, start: number, end: number): boolean {
  return start >= end || text[start] === '#';
}

function firstOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && blank.test(text[at] ?? '')) at++;
  return at;
}

function lastOf(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}
