import type { Body } from './body.ts';
import type { Span } from '../span.ts';

/** `NAME=value` of ENV and ARG. */
export interface Pair extends Span {
  readonly name: string;
  /** As written, with quotes, escapes and variables; null for an ARG without a default. */
  readonly value: string | null;
  /** The value without quotes around it. */
  readonly valueAt: Span | null;
}

interface Word extends Span {
  readonly text: string;
}

/** What ENV and ARG set. https://docs.docker.com/reference/dockerfile/#env */
export function pairsOf(keyword: string, { start, text }: Body, escape: string): Pair[] {
  const words = [...wordsIn(text, escape)].map((word) => moved(word, start));
  const [first, second] = words;
  const last = words.at(-1);
  const isOld = keyword === 'ENV' && first !== undefined && second !== undefined && last !== undefined && !first.text.includes('=');
  if (!isOld) return words.map(pairOf);
  // `ENV NAME some words` sets one variable to all of them.
  const value = { start: second.start, end: last.end, text: text.slice(second.start - start, last.end - start) };
  return [{ name: first.text, ...valueIn(value), start: first.start, end: last.end }];
}

function pairOf({ start, end, text }: Word): Pair {
  const equals = text.indexOf('=');
  if (equals < 0) return { name: text, value: null, valueAt: null, start, end };
  return { name: text.slice(0, equals), ...valueIn({ start: start + equals + 1, end, text: text.slice(equals + 1) }), start, end };
}

function valueIn({ start, end, text }: Word): Pick<Pair, 'value' | 'valueAt'> {
  const isQuoted = /^(?:'[^']*'|"(?:[^"\\]|\\[^])*")$/.test(text);
  return { value: text.replaceAll('\\\n', ''), valueAt: isQuoted ? { start: start + 1, end: end - 1 } : { start, end } };
}

function moved({ start, end, text }: Word, by: number): Word {
  return { start: start + by, end: end + by, text };
}

/** Words that blanks part, but for those in quotes and behind the escaping character. */
function* wordsIn(text: string, escape: string): Generator<Word> {
  for (let at = 0; at < text.length;) {
    const blanks = blanksAt(text, at);
    if (blanks > 0) {
      at += blanks;
      continue;
    }
    const end = wordEnd(text, at, escape);
    yield { start: at, end, text: text.slice(at, end) };
    at = end;
  }
}

/** What continues a line is as long as a line end and its sign, and no more than a blank between words. */
function blanksAt(text: string, at: number): number {
  if (text.startsWith('\\\n', at)) return 2;
  return /\s/.test(text[at] ?? '') ? 1 : 0;
}

function wordEnd(text: string, start: number, escape: string): number {
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (text.startsWith('\\\n', at)) {
      // What is continued with blanks ends here.
      if (quote === '' && !/\S/.test(text[at + 2] ?? '')) return at;
      at++;
    } else if (quote !== '') {
      if (character === quote) quote = '';
      else if (character === escape && quote === '"') at++;
    } else if (character === escape) at++;
    else if (character === '"' || character === "'") quote = character;
    else if (/\s/.test(character)) return at;
  }
  return text.length;
}
