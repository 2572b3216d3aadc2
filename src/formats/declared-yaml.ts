import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';

/** A mistake in a file of the knowledge or of the configuration, at its place. */
export interface Mistake {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The keys that lead there. */
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly place: Locate }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Finds the value behind some keys, or with `key` the last key itself; what is missing is shown at what holds it. */
export type Locate = (keys: readonly PropertyKey[], at?: 'key' | 'value') => { line: number; column: number };

/** Issues with which zod describes what is wrong; a union holds one list for each of its branches. */
type Issue = z.core.$ZodIssue;

/**
 * Reads one YAML file against its declaration.
 * @returns the value with the places of its keys, or every mistake of the file
 */
export function parseYamlFile<T>(path: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: text.length < 100_000, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const broken = document.errors.map((error) => ({ path, ...at(error.pos[0]), keys: [], message: `not valid YAML: ${error.message}` }));
  if (broken.length > 0) return { ok: false, mistakes: broken };
  const place: Locate = (keys, which = 'value') => at(offsetOf(document, keys, which));
  const result = schema.safeParse(plain(document));
  if (result.success) return { ok: true, value: result.data, place };
  return {
    ok: false,
    mistakes: result.error.issues.flatMap((issue) => explain(issue, [], place)).map((mistake) => ({ path, ...mistake })),
  };
}

/** Aliases are resolved with a cap, so that a small file cannot become a huge value. */
function plain(document: Document.Parsed): unknown {
  return document.toJS({ maxAliasCount: 100 });
}

function explain(issue: Issue, parents: readonly PropertyKey[], place: Locate): Omit<Mistake, 'path'>[] {
  const keys = [...parents, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch = likeliest(issue.errors);
    if (branch.length > 0) return branch.flatMap((inner) => explain(inner, keys, place));
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...place([...keys, key], 'key'), keys: [...keys, key], message: `unknown key "${key}"` }));
  const where = keys.length > 0 ? `${keys.map(String).join('.')}: ` : '';
  return [{ ...place(keys), keys, message: where + lowerFirst(issue.message) }];
}

/** The branch of a union that was meant: the one that got deepest, then the one with the fewest complaints. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const score = (issues: readonly Issue[]) =>
    Math.max(...issues.map((issue) => issue.path.length)) * 10 -
    issues.length -
    issues.filter((issue) => issue.code === 'unrecognized_keys').length * 5;
  return branches.toSorted((a, b) => score(b) - score(a))[0] ?? [];
}

function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[], which: 'key' | 'value'): number {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const node = which === 'key' || document.getIn(path) === undefined ? keyNode(document, path) : document.getIn(path, true);
    const start = rangeStart(node);
    if (start !== null) return start;
  }
  return rangeStart(document.contents) ?? 0;
}

/** The key's own node when the path ends in a key of a map: a mistake about a key is shown at the key. */
function keyNode(document: Document.Parsed, path: readonly (string | number)[]): unknown {
  const last = path.at(-1);
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) return null;
  const items: readonly unknown[] = parent.items;
  const pair = items.find((item) => isPair(item) && item.key !== null && 'value' in item.key && item.key.value === last);
  return isPair(pair) ? pair.key : null;
}

function isPair(value: unknown): value is { key: (Node & { value?: unknown }) | null } {
  return typeof value === 'object' && value !== null && 'key' in value;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
