import { sliceWord, type Word } from '../../formats/shell.ts';
import { always, both, type Condition, otherwise, simplified } from './condition.ts';
import type { FileReference, TablePart, Value } from './values.ts';

/** A text of a list, and the ways in which it is there. */
export interface Item {
  readonly word: Word;
  readonly ways: readonly Condition[];
}

/** What is in a list, as far as it is known. */
export interface Flat {
  readonly items: readonly Item[];
  /** The files that more of it is read from. */
  readonly files: readonly FileReference[];
  /** Whether there may be more than items and files. */
  readonly open: boolean;
}

/** Nobody writes more; what does doubles itself. */
const mostSteps = 20_000;

/** A value that is still to be looked at: as a list, or as one item of one. */
interface Open {
  readonly value: Value;
  readonly spread: boolean;
  readonly condition: Condition;
}

/** All that a value holds when it is taken for a list of texts: in its order, and without descending the stack. */
export function flattenList(value: Value): Flat {
  const items = new Map<string, { readonly word: Word; readonly ways: Condition[] }>();
  const files: FileReference[] = [];
  const stack: Open[] = [{ value, spread: true, condition: always }];
  let open = false;
  let steps = 0;
  for (let next = stack.pop(); next !== undefined && steps < mostSteps; next = stack.pop(), steps++) {
    const { value: each, spread, condition } = next;
    const inner = each.kind === 'text' ? [] : partsOf(each, condition, spread);
    if (each.kind === 'text') for (const word of spread ? linesOf(each.word) : [each.word]) addItem(items, word, condition);
    else if (inner !== null) stack.push(...inner.toReversed());
    else if (each.kind === 'unknown' && condition.length === 0 && each.files.length > 0) files.push(...each.files);
    else open = true;
  }
  return {
    items: [...items.values()].map(({ word, ways }) => ({ word, ways: simplified(ways) })),
    files,
    open: open || steps >= mostSteps,
  };
}

/** What a list or a choice is made of; null when that cannot be known. */
function partsOf(value: Value, condition: Condition, spread: boolean): readonly Open[] | null {
  if (value.kind === 'list')
    return value.parts.flatMap((part) => under(condition, part.condition, { value: part.value, spread: part.spread }));
  if (value.kind !== 'choice') return null;
  const known = value.options.flatMap((option) => (option.condition === null ? [] : [{ ...option, condition: option.condition }]));
  return known.length < value.options.length
    ? null
    : known.flatMap((option) => under(condition, option.condition, { value: option.value, spread }));
}

/** What is there under two conditions, or never. */
function under<P>(one: Condition, other: Condition, part: P): readonly (P & { readonly condition: Condition })[] {
  const condition = both(one, other);
  return condition === null ? [] : [{ ...part, condition }];
}

/** The same words under other conditions are one item. */
function addItem(items: Map<string, { readonly word: Word; readonly ways: Condition[] }>, word: Word, condition: Condition): void {
  const key = JSON.stringify([word.pieces[0]?.start, word.pieces.at(-1)?.end, word.text]);
  const known = items.get(key);
  if (known === undefined) items.set(key, { word, ways: [condition] });
  else known.ways.push(condition);
}

/** The entries of a dictionary by their keys; what comes later replaces what came before. */
export function flattenTable(value: Value): { readonly entries: ReadonlyMap<string, Value>; readonly open: boolean } {
  const entries = new Map<string, Value>();
  const stack: TablePart[] = [{ key: null, value, condition: always }];
  let open = false;
  let steps = 0;
  for (let next = stack.pop(); next !== undefined && steps < mostSteps / 10; next = stack.pop(), steps++) {
    const { key, value: each, condition } = next;
    if (key !== null) entries.set(key, condition.length === 0 ? each : replaced(condition, each, entries.get(key)));
    else if (each.kind === 'table')
      stack.push(...each.parts.flatMap((part) => under(condition, part.condition, { key: part.key, value: part.value })).toReversed());
    else open = true;
  }
  return { entries, open: open || steps >= mostSteps / 10 };
}

/** A value that holds under a condition, over another that holds otherwise. */
function replaced(condition: Condition, value: Value, before: Value | undefined): Value {
  const options = before === undefined ? [] : otherwise(condition).map((way) => ({ condition: way, value: before }));
  return { kind: 'choice', options: [{ condition, value }, ...options] };
}

/** setuptools takes a text for a list of its lines. */
function linesOf(word: Word): Word[] {
  return Array.from(word.text.matchAll(/[^\n]*[^\s][^\n]*/g), ({ index, 0: line }) => {
    const indent = line.length - line.trimStart().length;
    return sliceWord(word, index + indent, index + line.trimEnd().length);
  });
}
