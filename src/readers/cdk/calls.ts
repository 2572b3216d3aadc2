import type { Token } from '../../formats/code/lexer.ts';

/** The tokens of a file without its line ends, and for each opening bracket where it closes; -1 where it does not. */
export interface Code {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly closes: readonly number[];
}

/** Tokens from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A value with the word that names it. */
export interface Named extends Range {
  readonly key: string;
  readonly keyAt: Token;
}

/** `a.b.C(x, { y: z })` of TypeScript, `a.b.C(x, y=z)` of Python. */
export interface Call {
  /** `a.b.C` */
  readonly name: string;
  readonly first: Token;
  readonly last: Token;
  /** Where the arguments end. */
  readonly close: number;
  readonly plain: readonly Range[];
  /** What is named, with the names of TypeScript: `imageAsset` for `image_asset`. */
  readonly named: ReadonlyMap<string, Named>;
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Finds out which brackets belong together, in one go. */
export function codeOf(text: string, all: readonly Token[]): Code {
  const tokens = all.filter(({ kind }) => kind !== 'line');
  const closes: number[] = tokens.map(() => -1);
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (Object.hasOwn(pairs, token.text)) open.push(at);
    else if (token.text === ')' || token.text === ']' || token.text === '}') {
      const begin = open.pop();
      if (begin !== undefined && pairs[tokens[begin]?.text ?? ''] === token.text) closes[begin] = at;
    }
  }
  return { text, tokens, closes };
}

/** Every call whose last word is one of those asked for, in the order of the file. */
export function callsOf(code: Code, isAsked: (word: string) => boolean): Call[] {
  return code.tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || code.tokens[at - 1]?.text === '.') return [];
    const call = callAt(code, at, isAsked);
    return call === null ? [] : [call];
  });
}

/** The call that is all of a range; null when it is anything else. */
export function wholeCall(code: Code, { from, to }: Range): Call | null {
  const at = code.tokens[from]?.text === 'new' ? from + 1 : from;
  const call = callAt(code, at, () => true);
  return call?.close === to - 1 ? call : null;
}

/** `a.b.c`, and where it ends. */
export function dottedAt({ tokens }: Code, from: number): { readonly name: string; readonly last: number } | null {
  if (tokens[from]?.kind !== 'word') return null;
  const words = [tokens[from].text];
  let last = from;
  for (; tokens[last + 1]?.text === '.' && tokens[last + 2]?.kind === 'word'; last += 2) words.push(tokens[last + 2]?.text ?? '');
  return { name: words.join('.'), last };
}

function callAt(code: Code, at: number, isAsked: (word: string) => boolean): Call | null {
  const dotted = dottedAt(code, at);
  const [first, last] = [code.tokens[at], code.tokens[dotted?.last ?? at]];
  if (dotted === null || first === undefined || last === undefined || !isAsked(last.text)) return null;
  const open = dotted.last + 1;
  const close = code.closes[open] ?? -1;
  if (code.tokens[open]?.text !== '(' || close < 0) return null;
  const values = split(code, { from: open + 1, to: close });
  const named = values.flatMap((range) => [...(namedAt(code, range, '=') ?? []), ...namedIn(code, range)]);
  const plain = values.filter((range) => namedAt(code, range, '=') === null);
  return { name: dotted.name, first, last, close, plain, named: new Map(named.map((one) => [one.key, one])) };
}

/** The entries of an object that is all of a range: `{ a: 1, b }`. */
export function namedIn(code: Code, { from, to }: Range): Named[] {
  if (code.tokens[from]?.text !== '{' || code.closes[from] !== to - 1) return [];
  return split(code, { from: from + 1, to: to - 1 }).flatMap((range) => {
    const [only] = [code.tokens[range.from]];
    const isShort = range.to === range.from + 1 && only?.kind === 'word';
    return isShort ? [{ ...range, key: only.text, keyAt: only }] : (namedAt(code, range, ':') ?? []);
  });
}

/** `key: value` or `key=value`. */
function namedAt({ tokens }: Code, { from, to }: Range, mark: '=' | ':'): [Named] | null {
  const [keyAt, sign, next] = tokens.slice(from, from + 3);
  const isKey = keyAt?.kind === 'word' || (mark === ':' && keyAt?.kind === 'text');
  if (keyAt === undefined || !isKey || sign?.kind !== 'mark' || sign.text !== mark) return null;
  if (next === undefined || from + 2 >= to || (next.kind === 'mark' && next.text === '=')) return null;
  const key = keyAt.kind === 'text' || /^[^a-z]/.test(keyAt.text) ? keyAt.text : inCamelCase(keyAt.text);
  return [{ from: from + 2, to, key, keyAt }];
}

function inCamelCase(word: string): string {
  return word.replaceAll(/_+([a-z\d])/g, (_all, letter: string) => letter.toUpperCase());
}

/** What stands between the commas of a range, without what is in brackets there. */
function split({ tokens, closes }: Code, { from, to }: Range): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const close = closes[at] ?? -1;
    if (close > at) at = close;
    else if (tokens[at]?.kind === 'mark' && tokens[at]?.text === ',') {
      ranges.push({ from: start, to: at });
      start = at + 1;
    }
  }
  return [...ranges, { from: start, to }].filter((range) => range.to > range.from);
}
