import { isScalar, type Document, type Node } from 'yaml';

/**
 * Where the value behind some keys starts, or with `key` the last key itself; what is missing is shown at what holds it.
 * @returns an offset in characters
 */
export function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[], which: 'key' | 'value'): number {
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
  const pair =
    items.find((item) => isPair(item) && item.key !== null && 'value' in item.key && item.key.value === last) ??
    // Of a few keys only: each of many would be compared with every other one.
    items.slice(0, 500).find((item) => isPair(item) && item.key !== null && nameOf(item.key) === last);
  return isPair(pair) ? pair.key : null;
}

/** What a key becomes: also a number, nothing or a list is a text then. */
function nameOf(key: Node): string {
  if (!isScalar(key)) return String(key);
  const { value } = key;
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
}

function isPair(value: unknown): value is { key: (Node & { value?: unknown }) | null } {
  return typeof value === 'object' && value !== null && 'key' in value;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
