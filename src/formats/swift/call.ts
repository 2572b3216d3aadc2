import type { Group, Item, Statement, Word } from './nodes.ts';
import type { Span } from '../span.ts';

/** One argument of a call, with its label where it has one: `url: "…"`. */
export interface Argument extends Span {
  readonly label: string | null;
  readonly items: readonly Item[];
}

/** `name(label: value)`, `.name(value)`. */
export interface Call extends Span {
  readonly head: Word;
  readonly args: readonly Argument[];
}

/** Every call in some items, the ones in the arguments of another behind it. */
export function callsIn(items: readonly Item[]): Call[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'group') return [];
    const head = items[index - 1];
    const inner = item.statements.flatMap((statement) => callsIn(statement.items));
    return isCall(head, item) ? [{ head, args: argumentsOf(item.statements), start: head.start, end: item.end }, ...inner] : inner;
  });
}

/** The call that some items are, without one in its arguments; null when they are anything else. */
export function asCall(items: readonly Item[]): Call | null {
  const [head, group, ...more] = items;
  if (group?.kind !== 'group' || !isCall(head, group) || more.length > 0) return null;
  return { head, args: argumentsOf(group.statements), start: head.start, end: group.end };
}

/** The argument with a label. */
export function argument({ args }: Call, label: string): readonly Item[] | null {
  return args.find((each) => each.label === label)?.items ?? null;
}

/** The elements of `[a, b]`; none of anything else. */
export function elementsOf(items: readonly Item[] | null): readonly (readonly Item[])[] {
  const [only, ...more] = items ?? [];
  return only?.kind === 'group' && only.bracket === '[' && more.length === 0 ? only.statements.map((one) => one.items) : [];
}

/** The text of a single string without interpolation. */
export function literal(items: readonly Item[] | null): string | null {
  const [only, ...more] = items ?? [];
  return only?.kind === 'text' && more.length === 0 ? only.value : null;
}

function isCall(head: Item | undefined, group: Group): head is Word {
  return head?.kind === 'word' && group.bracket === '(' && head.end === group.start;
}

function argumentsOf(statements: readonly Statement[]): readonly Argument[] {
  return statements.map(({ items, start, end }) => {
    const [name, sign] = items;
    const isLabelled = name?.kind === 'word' && name.path.length === 1 && sign?.kind === 'operator' && sign.text === ':';
    return isLabelled ? { label: name.path[0] ?? null, items: items.slice(2), start, end } : { label: null, items, start, end };
  });
}
