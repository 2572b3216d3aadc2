import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Span } from './span.ts';

export interface TomlScalar extends Span {
  readonly kind: 'string' | 'number' | 'boolean' | 'date';
  /** A string's value; everything else as it is written. */
  readonly value: string;
  /** The inside of a string without its quotes when it is the value character by character, else null. */
  readonly inner: Span | null;
}

interface TomlArray extends Span {
  readonly kind: 'array';
  readonly items: readonly TomlValue[];
}

/** The span of a table covers everything that was written of it; `[[a]]` tables are an array of them. */
export interface TomlTable extends Span {
  readonly kind: 'table';
  readonly entries: readonly TomlEntry[];
}

export type TomlValue = TomlScalar | TomlArray | TomlTable;

export interface TomlEntry {
  readonly key: string;
  /** The key where it was first written, with its quotes. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: TomlValue;
}

export type TomlResult =
  | { readonly root: TomlTable; readonly error: null }
  | { readonly root: null; readonly error: { readonly message: string; readonly offset: number } };

/** Parses a TOML document (https://toml.io/en/v1.1.0). Never throws: text that is not TOML gives the first error and its offset. */
export function parseToml(text: string): TomlResult {
  try {
    return { root: convertDocument(parseTOML(text, { tomlVersion: 'latest' }), text), error: null };
  } catch (error) {
    if (error instanceof ParseError) return { root: null, error: { message: error.message, offset: error.index } };
    return {
      root: null,
      error: { message: 'Too large or too deeply nested to be read', offset: 0 },
    };
  }
}

/** The value at a path of keys through tables, or null when there is none. Arrays are not entered. */
export function get(table: TomlValue | null, ...path: readonly string[]): TomlValue | null {
  let value = table;
  for (const key of path) {
    if (value?.kind !== 'table') return null;
    value = value.entries.find((entry) => entry.key === key)?.value ?? null;
  }
  return value;
}

/** The entries of a table; none for anything else. */
export function entriesOf(value: TomlValue | null): readonly TomlEntry[] {
  return value?.kind === 'table' ? value.entries : [];
}

/** A table while it grows; `index` finds its entries by key, so that many keys stay cheap. */
interface Growing {
  readonly table: {
    readonly kind: 'table';
    readonly entries: TomlEntry[];
    readonly start: number;
    end: number;
  };
  readonly index: Map<string, Growing | GrowingArray | null>;
}

interface GrowingArray {
  readonly array: {
    readonly kind: 'array';
    readonly items: TomlValue[];
    readonly start: number;
    end: number;
  };
  last: Growing;
}

type Key = AST.TOMLKey['keys'][number];

function convertDocument(program: AST.TOMLProgram, text: string): TomlTable {
  const root = grow(0, text.length);
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLTable') convertTable(root, node, text);
    else addEntry(root, node, text);
  }
  return root.table;
}

function convertTable(root: Growing, node: AST.TOMLTable, text: string): void {
  const keys = node.key.keys;
  const last = keys.at(-1);
  if (last === undefined) return;
  const [start, end] = node.range;
  const parent = descend(root, keys.slice(0, -1), start, end);
  const table = node.kind === 'array' ? append(parent, last, start, end) : child(parent, last, start, end);
  for (const entry of node.body) addEntry(table, entry, text);
}

function addEntry(table: Growing, node: AST.TOMLKeyValue, text: string): void {
  const keys = node.key.keys;
  const last = keys.at(-1);
  if (last === undefined) return;
  const parent = descend(table, keys.slice(0, -1), ...node.range);
  put(parent, last, convertValue(node.value, text), null);
}

function descend(table: Growing, keys: readonly Key[], start: number, end: number): Growing {
  let current = table;
  for (const key of keys) current = child(current, key, start, end);
  return current;
}

/** The table under a key, made when it is not there yet; of an array of tables its last one. */
function child(parent: Growing, key: Key, start: number, end: number): Growing {
  const known = parent.index.get(nameOf(key));
  if (known && 'array' in known) {
    known.array.end = Math.max(known.array.end, end);
    known.last.table.end = Math.max(known.last.table.end, end);
    return known.last;
  }
  if (known) {
    known.table.end = Math.max(known.table.end, end);
    return known;
  }
  const made = grow(start, end);
  put(parent, key, made.table, made);
  return made;
}

function append(parent: Growing, key: Key, start: number, end: number): Growing {
  const made = grow(start, end);
  const known = parent.index.get(nameOf(key));
  if (known && 'array' in known) {
    known.array.items.push(made.table);
    known.array.end = Math.max(known.array.end, end);
    known.last = made;
  } else {
    const array = { kind: 'array' as const, items: [made.table], start, end };
    put(parent, key, array, { array, last: made });
  }
  return made;
}

function put(parent: Growing, key: Key, value: TomlValue, growing: Growing | GrowingArray | null): void {
  parent.index.set(nameOf(key), growing);
  parent.table.entries.push({
    key: nameOf(key),
    keyStart: key.range[0],
    keyEnd: key.range[1],
    value,
  });
}

function grow(start: number, end: number): Growing {
  return { table: { kind: 'table', entries: [], start, end }, index: new Map() };
}

function nameOf(key: Key): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function convertValue(node: AST.TOMLContentNode, text: string): TomlValue {
  const [start, end] = node.range;
  if (node.type === 'TOMLArray')
    return {
      kind: 'array',
      items: node.elements.map((element) => convertValue(element, text)),
      start,
      end,
    };
  if (node.type === 'TOMLInlineTable') {
    const inline = grow(start, end);
    for (const entry of node.body) addEntry(inline, entry, text);
    return inline.table;
  }
  return convertScalar(node, text);
}

function convertScalar(node: AST.TOMLValue, text: string): TomlScalar {
  const [start, end] = node.range;
  const written = text.slice(start, end);
  if (node.kind === 'string') return { kind: 'string', value: node.value, start, end, inner: innerSpan(node, text) };
  if (node.kind === 'boolean') return { kind: 'boolean', value: written, start, end, inner: null };
  if (node.kind === 'integer' || node.kind === 'float') return { kind: 'number', value: written, start, end, inner: null };
  return { kind: 'date', value: written, start, end, inner: null };
}

function innerSpan(node: AST.TOMLStringValue, text: string): Span | null {
  const quotes = node.multiline ? 3 : 1;
  const [from, to] = [node.range[0] + quotes, node.range[1] - quotes];
  // The newline right after the opening quotes is not part of the value.
  const start = node.multiline && text[from] === '\n' ? from + 1 : from;
  return text.slice(start, to) === node.value ? { start, end: to } : null;
}
