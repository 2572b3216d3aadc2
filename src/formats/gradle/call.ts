import type { Group, Item, Statement, Text, Word } from './nodes.ts';
import type { Span } from '../span.ts';

/** One argument of a call, with its name where it has one: `group: 'a'`, `group = "a"`, `'group': 'a'`. */
export interface Argument extends Span {
  readonly label: string | null;
  readonly items: readonly Item[];
}

/** `name(args) { block } rest`, `name args { block }`, `"name"(args)`. */
export interface Call {
  readonly path: readonly string[];
  readonly head: Word | Text;
  readonly args: readonly Argument[];
  readonly block: Group | null;
  /** What follows the parentheses and the block: `version "1" apply false`. */
  readonly rest: readonly Item[];
}

/** Reads items as a call, or gives null when they are an assignment, an operation or anything else. */
export function asCall(items: readonly Item[]): Call | null {
  const head = items[0];
  const path = head === undefined ? null : callee(head, items[1]);
  if (path === null || head === undefined || (head.kind !== 'word' && head.kind !== 'text')) return null;
  const next = items[1];
  if (isGroup(next, '(')) {
    const block = isGroup(items[2], '{') ? items[2] : null;
    return { path, head, args: argumentsOf(next.statements), block, rest: items.slice(block ? 3 : 2) };
  }
  if (isGroup(next, '{')) return { path, head, args: [], block: next, rest: items.slice(2) };
  if (next?.kind === 'operator') return null;
  return command(path, head, items.slice(1));
}

function callee(head: Item, next: Item | undefined): readonly string[] | null {
  if (head.kind === 'word') return head.path;
  const name = isGroup(next, '(') ? literal([head]) : null;
  return name === null ? null : [name];
}

function command(path: readonly string[], head: Word | Text, items: readonly Item[]): Call {
  const last = items.at(-1);
  const block = isGroup(last, '{') ? last : null;
  const args = splitAtCommas(block ? items.slice(0, -1) : items);
  return { path, head, args: args.filter((part) => part.length > 0).map(argument), block, rest: [] };
}

function splitAtCommas(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let part: Item[] = [];
  for (const item of items) {
    if (item.kind === 'operator' && item.text === ',') {
      parts.push(part);
      part = [];
    } else part.push(item);
  }
  return [...parts, part];
}

/** The arguments that statements between parentheses or square brackets are. */
export function argumentsOf(statements: readonly Statement[]): readonly Argument[] {
  return statements.map(({ items }) => argument(items));
}

function argument(items: readonly Item[]): Argument {
  const [key, sign] = items;
  const labelled = items.length > 2 && ((sign?.kind === 'operator' && (sign.text === ':' || sign.text === '=')) || isWord(sign, 'to'));
  const label = labelled && key !== undefined ? labelOf(key) : null;
  const span = { start: key?.start ?? 0, end: items.at(-1)?.end ?? 0 };
  return { label, items: label === null ? items : items.slice(2), ...span };
}

function labelOf(key: Item): string | null {
  if (key.kind === 'word') return key.path.length === 1 ? (key.path[0] ?? null) : null;
  return literal([key]);
}

/** Whether an item is what stands between such brackets. */
export function isGroup(item: Item | undefined, bracket: Group['bracket']): item is Group {
  return item?.kind === 'group' && item.bracket === bracket;
}

/** Whether an item is this one word, not a path of several. */
export function isWord(item: Item | undefined, text: string): boolean {
  return item?.kind === 'word' && item.path.length === 1 && item.path[0] === text;
}

/** The text of items that are one string without templates, else null. */
export function literal(items: readonly Item[]): string | null {
  const [text, ...more] = items;
  if (text?.kind !== 'text' || more.length > 0) return null;
  const [part, ...parts] = text.parts;
  if (part === undefined) return '';
  return part.kind === 'literal' && parts.length === 0 ? part.value : null;
}
