import { lineEnd } from '../../lists.ts';

/** What stands in a text of HCL, found without understanding it: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */

/** The end of blanks and comments at `at`, with the ends of lines among them or without. A comment without end goes to the end of the text. */
export function skipBlank(text: string, at: number, lines: boolean): number {
  for (;;) {
    const character = text[at];
    if (character === ' ' || character === '\t' || character === '\r' || (lines && character === '\n')) at++;
    else if (character === '#' || text.startsWith('//', at)) at = lineEnd(text, at);
    else if (text.startsWith('/*', at)) at = behind(text, '*/', at + 2);
    else return at;
  }
}

function behind(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}

/**
 * The offset behind the quoted string at `start`, or the end of the text when a template in it is not closed; null when
 * its line ends before. Templates may have strings of their own.
 */
export function endOfString(text: string, start: number): number | null {
  const open: ('"' | '{')[] = ['"'];
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (open.at(-1) === '{') {
      if (character === '}') open.pop();
      else if (character === '{' || character === '"') open.push(character);
      continue;
    }
    if (character === '\n') return null;
    if (character === '\\') at++;
    else if (character === '"') open.pop();
    else if (text.startsWith('$${', at) || text.startsWith('%%{', at)) at += 2;
    else if (text.startsWith('${', at) || text.startsWith('%{', at)) {
      open.push('{');
      at++;
    }
    if (open.length === 0) return at + 1;
  }
  return text.length;
}

/** Where the lines of a heredoc begin and end, and the offset behind the word that closes it. */
export interface Heredoc {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const heredocStart = /<<-?([A-Za-z_][\w-]*)[ \t]*\n/y;

/** The heredoc at `at`, or null; one that is not closed goes on to the end of the text. */
export function heredocAt(text: string, at: number): Heredoc | null {
  heredocStart.lastIndex = at;
  const word = heredocStart.exec(text)?.[1];
  if (word === undefined) return null;
  const start = heredocStart.lastIndex;
  for (let line = start; line < text.length; line = lineEnd(text, line) + 1) {
    const end = lineEnd(text, line);
    if (text.slice(line, end).trim() === word) return { start, end: Math.max(start, line - 1), next: end };
  }
  return { start, end: text.length, next: text.length };
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/**
 * The end of an expression that nobody here understands, without blanks and comments behind it: where its line ends
 * outside of brackets, or at a sign that is not its own.
 */
export function skipExpression(text: string, start: number): number {
  const open: string[] = [];
  let end = start;
  for (let at = start; at < text.length;) {
    const character = text[at] ?? '';
    if (open.length === 0 && (character === '\n' || character === ',')) return end;
    if (')]}'.includes(character) && open.pop() !== character) return end;
    const closing = brackets.get(character);
    if (closing !== undefined) open.push(closing);
    const blank = skipBlank(text, at, open.length > 0);
    at = blank > at ? blank : nextToken(text, at);
    if (blank < at) end = at;
  }
  return end;
}

/** Over strings and heredocs in one step, over everything else by a character. */
function nextToken(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at) ?? lineEnd(text, at);
  if (text.startsWith('<<', at)) return heredocAt(text, at)?.next ?? at + 2;
  return at + 1;
}
