import { lineEnd } from '../../lists.ts';
import type { Language } from './languages.ts';

/** A word, a text, a mark or the end of a line; `text` of a text literal is what stands between its quotes. */
export interface Token {
  readonly kind: 'word' | 'text' | 'mark' | 'line';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{ID_Start}_$@][\p{ID_Continue}$\u200c\u200d]*/uy;
const number = /\d[\w.]*/y;

/**
 * Tells words, texts and marks of a source text apart; comments are left out. It takes time in proportion to the text and
 * never throws: what is not closed ends with the file, or with the line where the language says so.
 */
export function lex(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const next = tokenAt(text, at, language, tokens.at(-1));
    if (next.kind !== 'nothing') tokens.push({ kind: next.kind, text: next.text, start: at, end: next.end });
    at = next.end;
  }
  return tokens;
}

/** What stands at an offset: a token, or space and comments. */
interface Lexeme {
  readonly kind: Token['kind'] | 'nothing';
  readonly text: string;
  readonly end: number;
}

function tokenAt(text: string, at: number, language: Language, before: Token | undefined): Lexeme {
  const first = text[at] ?? '';
  if (first === '\n') return { kind: 'line', text: first, end: at + 1 };
  if (first === ' ' || first === '\t' || first === '\r' || first === '\f') return { kind: 'nothing', text: '', end: at + 1 };
  const comment = commentEnd(text, at, language);
  if (comment !== null) return { kind: 'nothing', text: '', end: comment };
  const literal = literalAt(text, at, language, before);
  if (literal !== null) return literal;
  return nameAt(text, at, language) ?? { kind: 'mark', text: first, end: at + 1 };
}

function nameAt(text: string, at: number, language: Language): Lexeme | null {
  const quoted = language.backticks && text[at] === '`' ? text.indexOf('`', at + 1) : -1;
  if (quoted > at && !text.slice(at, quoted).includes('\n')) return { kind: 'word', text: text.slice(at + 1, quoted), end: quoted + 1 };
  const name = matchAt(word, text, at);
  if (name !== null) return { kind: 'word', text: name, end: at + name.length };
  const digits = matchAt(number, text, at);
  return digits === null ? null : { kind: 'mark', text: '0', end: at + digits.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function commentEnd(text: string, at: number, { lineComments, blockComments, nests }: Language): number | null {
  if (lineComments.some((open) => text.startsWith(open, at))) return lineEnd(text, at);
  const pair = blockComments.find(([open]) => text.startsWith(open, at));
  return pair === undefined ? null : blockEnd(text, at, pair, nests);
}

function blockEnd(text: string, at: number, [open, close]: readonly [string, string], nests: boolean): number {
  if (!nests) {
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? text.length : end + close.length;
  }
  let depth = 1;
  for (let from = at + open.length; from < text.length; from++) {
    if (text.startsWith(open, from)) {
      depth++;
      from += open.length - 1;
    } else if (text.startsWith(close, from)) {
      if (--depth === 0) return from + close.length;
      from += close.length - 1;
    }
  }
  return text.length;
}

function literalAt(text: string, at: number, language: Language, before: Token | undefined): Lexeme | null {
  const quotes = language.quotes.find(({ open }) => text.startsWith(open, at));
  if (quotes !== undefined) {
    const inner = at + quotes.open.length;
    const { close, end } = literalEnd(text, inner, quotes);
    return { kind: 'text', text: text.slice(inner, close), end };
  }
  if (!language.expressions || text[at] !== '/' || !mayOpenExpression(before)) return null;
  const end = expressionEnd(text, at);
  return end === null ? null : { kind: 'mark', text: '/', end };
}

/** Where a text literal ends, without and with its closing quotes. Expressions inside are passed over with their own brackets. */
function literalEnd(text: string, from: number, quotes: Language['quotes'][number]): { readonly close: number; readonly end: number } {
  for (let at = from; at < text.length; at++) {
    if (quotes.expression !== null && text.startsWith(quotes.expression, at)) {
      at = bracketsEnd(text, at + quotes.expression.length, quotes) - 1;
    } else if (quotes.escapes && text[at] === '\\') at++;
    else if (text.startsWith(quotes.close, at)) return { close: at, end: at + quotes.close.length };
    else if (text[at] === '\n' && !quotes.lines) return { close: at, end: at };
  }
  return { close: text.length, end: text.length };
}

/** The end of an expression in a text: its closing bracket, or the end of the line where the text must end there too. */
function bracketsEnd(text: string, from: number, { expression, lines }: Language['quotes'][number]): number {
  const [open, close] = expression === '\\(' ? '()' : '{}';
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n' && !lines) return at;
    if (text[at] === open) depth++;
    if (text[at] === close && --depth === 0) return at + 1;
  }
  return text.length;
}

const keywords = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do', 'await', 'yield']);

/** After a value `/` divides; elsewhere it opens a regular expression. */
function mayOpenExpression(before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'line') return true;
  if (before.kind === 'word') return keywords.has(before.text);
  return before.kind === 'mark' && !/[)\]}0]/.test(before.text);
}

function expressionEnd(text: string, from: number): number | null {
  let inClass = false;
  for (let at = from + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    else if (text[at] === '/' && !inClass) return at + 1;
  }
  return null;
}
