import type { Item, Statement } from './nodes.ts';
import type { Span } from '../span.ts';

/** One argument of a call, with its name where it has one: `:git => 'a'`, `git: 'a'`. */
export interface Argument extends Span {
  readonly label: string | null;
  readonly items: readonly Item[];
}

/** `name 'a', key: 'b' if condition`, `name('a') do … end`. */
export interface Call {
  readonly path: readonly string[];
  readonly args: readonly Argument[];
  /** What stands behind `if`, `unless` … in the same line, with that word. */
  readonly modifier: Span | null;
}

const modifiers = new Set(['if', 'unless', 'while', 'until', 'rescue']);

/** Reads a statement as a call, or gives null when it is an assignment, an operation or anything else. */
export function asCall({ items }: Pick<Statement, 'items'>): Call | null {
  const [head, ...rest] = items;
  if (head?.kind !== 'word') return null;
  const at = rest.findIndex((item) => item.kind === 'word' && item.path.length === 1 && modifiers.has(item.path[0] ?? ''));
  const behind = at < 0 ? rest : rest.slice(0, at);
  const [first, last] = [rest[at], rest.at(-1)];
  const modifier = at < 0 || first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  const [group, ...more] = behind;
  const inParentheses = group?.kind === 'group' && group.bracket === '(' && group.start === head.end && more.every(isBlock);
  if (inParentheses) return { path: head.path, args: group.statements.map(({ items: own }) => argument(own)), modifier };
  if (group?.kind === 'operator' && group.text !== '->' && group.text !== '*' && group.text !== '&') return null;
  return { path: head.path, args: splitAtCommas(behind).map(argument), modifier };
}

/** `key = value`, `key ||= value`: both sides. */
export function asAssignment({
  items,
}: Pick<Statement, 'items'>): { readonly left: readonly Item[]; readonly right: readonly Item[] } | null {
  const sign = items.findIndex((item) => item.kind === 'operator' && (item.text === '=' || item.text === '||='));
  return sign < 1 || sign === items.length - 1 ? null : { left: items.slice(0, sign), right: items.slice(sign + 1) };
}

/** The values of `['a', 'b']`, `%w[a b]`, `'a', 'b'`, or of one value. */
export function valuesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const [only, ...more] = items;
  if (only?.kind === 'group' && only.bracket === '[' && more.length === 0) return only.statements.map((one) => one.items);
  if (only?.kind === 'list' && more.length === 0) return only.texts.map((text) => [text]);
  return splitAtCommas(items);
}

/** Arguments between commas; the entries of `{ … }` are those of the argument. */
export function argumentsOf(items: readonly Item[]): readonly Argument[] {
  const [only, ...more] = items;
  return only?.kind === 'group' && more.length === 0
    ? only.statements.map((one) => argument(one.items))
    : splitAtCommas(items).map(argument);
}

function isBlock(item: Item): boolean {
  return item.kind === 'group' && item.bracket === '{';
}

function splitAtCommas(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'operator' && item.text === ',') parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.filter((part) => part.length > 0);
}

function argument(items: readonly Item[]): Argument {
  const [key, sign] = items;
  const span = { start: key?.start ?? 0, end: items.at(-1)?.end ?? 0 };
  if (key?.kind === 'label') return { label: key.text, items: items.slice(1), ...span };
  const isRocket = sign?.kind === 'operator' && sign.text === '=>';
  const label = !isRocket ? null : key?.kind === 'symbol' ? key.text : key?.kind === 'text' ? key.value : null;
  return { label, items: label === null ? items : items.slice(2), ...span };
}
