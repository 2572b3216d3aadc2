import type { Span } from '../requirement.ts';
import { joinContinuations, makeWord, type Piece, type Word } from '../shell.ts';

/** What stands behind the keyword of an instruction. */
export interface Body {
  /** The offset of `text` in the file. */
  readonly start: number;
  /** As long as what is written; what continues a line, with comments and blank lines in between, is ` \` and a line end. */
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

/** Comments and blank lines go as far as the first line that is not continued: a heredoc keeps its own. */
export function bodyOf(text: string, start: number, escape: string): Body {
  const joined = joinContinuations(text, escape);
  const end = /(?<!\\)\n/.exec(joined)?.index ?? joined.length;
  return { start, text: joined.slice(0, end) + text.slice(end) };
}

/** The options in front of the first other word. */
export function flagsOf(body: Body): readonly Flag[] {
  return leadingFlags(body).flags;
}

/** The words behind the options, in the first line. */
export function wordsOf(body: Body): Part[] {
  const line = firstLine(body.text);
  const { end } = leadingFlags(body);
  return [...parts(line.slice(end), body.start + end)];
}

/** What a shell runs: everything behind the options, heredocs included. */
export function shellText(body: Body): Body {
  const { end } = leadingFlags(body);
  return { start: body.start + end, text: body.text.slice(end) };
}

/** The words of `["a", "b"]`; null when the instruction is not written like that. */
export function execForm(body: Body): Word[] | null {
  const { start, text } = shellText(body);
  if (!/^\s*\[/.test(text)) return null;
  const plain = text.replaceAll('\\\n', '  ');
  return isListOfStrings(plain)
    ? Array.from(plain.matchAll(/"([^"\\]*(?:\\.[^"\\]*)*)"/g), ({ index, 1: inner = '' }) => jsonWord(inner, start + index))
    : null;
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

function leadingFlags(body: Body): { readonly flags: readonly Flag[]; readonly end: number } {
  const flags: Flag[] = [];
  let end = 0;
  for (const { start, end: stop, text } of parts(firstLine(body.text), body.start)) {
    const [, name, value] = /^--([a-z][\w-]*)(?:=(.*))?$/s.exec(text) ?? [];
    if (name === undefined) break;
    flags.push({ start, end: stop, name, value: { start: stop - (value?.length ?? 0), end: stop, text: value ?? '' } });
    end = stop - body.start;
  }
  return { flags, end };
}

/** Up to the line end that nothing continues. */
function firstLine(text: string): string {
  const end = /(?<!\\)\n/.exec(text)?.index ?? text.length;
  return text.slice(0, end).replaceAll('\\\n', '  ');
}

function* parts(line: string, start: number): Generator<Part> {
  for (const { index, 0: text } of line.matchAll(/\S+/g)) yield { start: start + index, end: start + index + text.length, text };
}
