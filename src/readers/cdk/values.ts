import { posix } from 'node:path';
import { type Call, type Code, dottedAt, type Range, wholeCall } from './calls.ts';

/** A path as far as it is written: beside the file itself, or where the app is started. */
export interface Path {
  readonly path: string;
  readonly from: 'file' | 'app';
}

/** A text that is written out, without anything that is put in. */
export function textOf({ text, tokens }: Code, { from, to }: Range): string | null {
  const token = tokens[from];
  if (token?.kind !== 'text' || to !== from + 1 || token.text.includes('\\')) return null;
  const isTemplate = text[token.start] === '`' && token.text.includes('${');
  return isTemplate || token.end - token.start < token.text.length + 2 ? null : token.text;
}

/** `a.b.C` */
export function dottedOf(code: Code, { from, to }: Range): string | null {
  const dotted = dottedAt(code, from);
  return dotted?.last === to - 1 ? dotted.name : null;
}

/** A whole number. */
export function numberOf({ text, tokens }: Code, { from, to }: Range): string | null {
  const token = tokens[from];
  const written = token === undefined || to !== from + 1 ? '' : text.slice(token.start, token.end).replaceAll('_', '');
  return /^\d{1,9}$/.test(written) ? written : null;
}

/** How many calls deep a path is looked for. */
const deepest = 8;

/** A path that is written out, or joined from the folder of the file and texts. Null for whatever else is computed. */
export function pathOf(code: Code, range: Range, depth = 0): Path | null {
  const written = textOf(code, range);
  if (written !== null) return { path: written, from: 'app' };
  const name = dottedOf(code, range);
  if (name === '__dirname' || name === 'import.meta.dirname') return { path: '.', from: 'file' };
  const call = depth > deepest ? null : wholeCall(code, range);
  return call === null ? templateOf(code, range) : calledPath(code, call, depth + 1);
}

function calledPath(code: Code, { name, plain, named }: Call, depth: number): Path | null {
  const [first, ...rest] = plain;
  if (first === undefined || named.size > 0) return null;
  if (name === 'os.path.dirname' || name === 'path.dirname' || name === 'dirname') {
    if (isFile(code, first, depth)) return { path: '.', from: 'file' };
    const inner = pathOf(code, first, depth);
    return inner?.from === 'file' ? { ...inner, path: posix.join(inner.path, '..') } : null;
  }
  if (same.test(name)) return rest.length === 0 ? pathOf(code, first, depth) : joined(code, first, rest, depth);
  return joins.test(name) ? joined(code, first, rest, depth) : null;
}

const joins = /^(?:(?:os\.)?path\.)?join$/;
/** The same file, in another spelling. */
const same = /^(?:(?:os\.path\.)?(?:abspath|realpath|normpath)|(?:path\.)?(?:resolve|normalize)|str)$/;

function joined(code: Code, first: Range, rest: readonly Range[], depth: number): Path | null {
  const begin = pathOf(code, first, depth);
  const texts = rest.map((range) => textOf(code, range));
  if (begin === null || texts.some((text) => text === null || text.startsWith('/'))) return null;
  return { ...begin, path: posix.join(begin.path, ...texts.filter((text) => text !== null)) };
}

function isFile(code: Code, range: Range, depth: number): boolean {
  if (dottedOf(code, range) === '__file__') return true;
  const call = depth > deepest ? null : wholeCall(code, range);
  const [only, more] = call?.plain ?? [];
  return call !== null && only !== undefined && more === undefined && same.test(call.name) && isFile(code, only, depth + 1);
}

/** `${__dirname}/x` between backticks. */
function templateOf({ text, tokens }: Code, { from, to }: Range): Path | null {
  const token = tokens[from];
  if (token?.kind !== 'text' || to !== from + 1 || text[token.start] !== '`') return null;
  const [, rest] = /^\$\{__dirname\}(\/[^$\\]*)$/.exec(token.text) ?? [];
  return rest === undefined ? null : { path: posix.join('.', rest), from: 'file' };
}
