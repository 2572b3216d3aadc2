import { makeWord, type Piece, type Word } from '../shell.ts';
import type { Span } from '../span.ts';

/** What stands behind the keyword of an instruction. */
export interface Body {
  /** The offset of both texts in the file. */
  readonly start: number;
  /** The first line with those that continue it, in one. */
  readonly line: string;
  /** The same, where ` \` and a line end continue a line, and the heredocs behind it: what a shell reads. */
  readonly text: string;
}

/** A part of an instruction as written. */
export interface Part extends Span {
  readonly text: string;
}

/** An option of the instruction itself: `--from=build`. */
export interface Flag extends Span {
  readonly name: string;
  readonly value: Part;
}

/** The options in front of the first other word. */
export function flagsOf(body: Body): readonly Flag[] {
  return leadingFlags(body).flags;
}

/** The words behind the options. */
export function wordsOf(body: Body): Part[] {
  const { end } = leadingFlags(body);
  return [...parts(body.line.slice(end), body.start + end, /\S+/g)];
}

/** Everything behind the keyword as one word: where an instruction takes one, blanks do not end it. */
export function wholeOf(body: Body): Part {
  const skipped = body.line.length - body.line.trimStart().length;
  const text = body.line.trim();
  return { start: body.start + skipped, end: body.start + skipped + text.length, text };
}

/** What a shell runs: everything behind the options, heredocs included. */
export function shellText(body: Body): Pick<Body, 'start' | 'text'> {
  const { end } = leadingFlags(body);
  return { start: body.start + end, text: body.text.slice(end) };
}

/** The words of `["a", "b"]`; null when the instruction is not written like that. */
export function execForm(body: Body): Word[] | null {
  const { end } = leadingFlags(body);
  const text = body.line.slice(end);
  if (!/^\s*\[/.test(text) || !isListOfStrings(text)) return null;
  return Array.from(text.matchAll(/"([^"\\]*(?:\\.[^"\\]*)*)"/g), ({ index, 1: inner = '' }) => jsonWord(inner, body.start + end + index));
}

function isListOfStrings(text: string): boolean {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((each) => typeof each === 'string');
  } catch {
    return false;
  }
}

/** The word is what stands between the quotes: up to each escape character by character. */
function jsonWord(inner: string, quote: number): Word {
  const start = quote + 1;
  const pieces = Array.from(inner.matchAll(/[^\\]+|\\(?:u[\da-f]{4}|.)/gi), ({ index, 0: text }): Piece => {
    const span = { start: start + index, end: start + index + text.length };
    return {
      ...span,
      variable: null,
      ...(text.startsWith('\\') ? { origin: 'variable', text: unescape(text) } : { origin: 'literal', text }),
    };
  });
  return makeWord({ start: quote, end: start + inner.length + 1 }, pieces);
}

function unescape(escape: string): string {
  const text: unknown = JSON.parse(`"${escape}"`);
  return typeof text === 'string' ? text : escape;
}

/** Words with quotes in them; one that is not closed stands for itself. */
const quotedWords = /(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g;

function leadingFlags(body: Body): { readonly flags: readonly Flag[]; readonly end: number } {
  const flags: Flag[] = [];
  let end = 0;
  for (const { start, end: stop, text } of parts(body.line, body.start, quotedWords)) {
    const [, name, value] = /^--([a-z][\w-]*)(?:=(.*))?$/s.exec(text) ?? [];
    if (name === undefined) break;
    flags.push({ start, end: stop, name, value: { start: stop - (value?.length ?? 0), end: stop, text: value ?? '' } });
    end = stop - body.start;
  }
  return { flags, end };
}

function* parts(line: string, start: number, pattern: RegExp): Generator<Part> {
  for (const { index, 0: text } of line.matchAll(pattern)) yield { start: start + index, end: start + index + text.length, text };
}
