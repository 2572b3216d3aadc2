import { type Item, type TextPart, isWord, variableName } from '../../formats/gradle.ts';
import type { Span } from '../../formats/span.ts';

/** A piece of a value: written in the file, known through a variable, or not known. */
export type Chunk =
  | (Span & { readonly kind: 'written'; readonly text: string })
  | { readonly kind: 'resolved'; readonly text: string }
  | (Span & { readonly kind: 'unknown'; readonly variable: string | null });

/** What the names of a build file stand for; null when that cannot be known from this file. */
export interface Lookup {
  resolve(name: string): string | null;
}

/** A string, a number, a variable, or a sum of them, as the pieces that it is joined from. */
export function chunksOf(items: readonly Item[], lookup: Lookup): readonly Chunk[] {
  const operands = summands(items);
  // A sum without a string is arithmetic.
  if (operands.length > 1 && operands.every(([item]) => item?.kind !== 'text'))
    return [{ kind: 'unknown', variable: null, ...wholeSpan(items) }];
  return operands.flatMap((operand) => operandChunks(operand, lookup));
}

/** The value of an expression when all of it is known. */
export function valueOf(items: readonly Item[], lookup: Lookup): string | null {
  let value = '';
  for (const chunk of items.length > 0 ? chunksOf(items, lookup) : []) {
    if (chunk.kind === 'unknown' || value.length > longest) return null;
    value += chunk.text;
  }
  return items.length > 0 ? value : null;
}

/** Longer values are no versions or names, and variables of variables could grow without end. */
const longest = 300;

/** Where a value stands: inside its quotes when it is one string. */
export function spanOf(items: readonly Item[]): Span {
  const [first, last] = [items[0], items.at(-1)];
  return first?.kind === 'text' && first === last ? first.inner : wholeSpan(items);
}

function wholeSpan(items: readonly Item[]): Span {
  return { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

function summands(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'operator' && item.text === '+') parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function operandChunks(items: readonly Item[], lookup: Lookup): readonly Chunk[] {
  const [item, ...more] = items;
  if (item !== undefined && more.length === 0) {
    if (item.kind === 'text') return item.parts.map((part) => partChunk(part, lookup));
    if (isWord(item, 'true') || isWord(item, 'false')) return [{ kind: 'written', text: written(item), start: item.start, end: item.end }];
    if (item.kind === 'number') return [{ kind: 'written', text: item.text, start: item.start, end: item.end }];
  }
  return [nameChunk(items, wholeSpan(items), lookup)];
}

function written(item: Item): string {
  return item.kind === 'word' ? item.path.join('.') : '';
}

function partChunk(part: TextPart, lookup: Lookup): Chunk {
  if (part.kind === 'literal') return { kind: 'written', text: part.value, start: part.start, end: part.end };
  return nameChunk(part.items, part, lookup);
}

function nameChunk(items: readonly Item[], { start, end }: Span, lookup: Lookup): Chunk {
  const variable = variableName(items);
  const text = variable === null ? null : lookup.resolve(variable);
  return text === null ? { kind: 'unknown', variable, start, end } : { kind: 'resolved', text };
}
