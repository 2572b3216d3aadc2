/** Characters from `start` up to, not including, `end`: offsets into the text that was parsed. */
export interface PlistSpan {
  readonly start: number;
  readonly end: number;
}

/** `inner` is the value where the file writes it character by character, without quotes; else null. */
export interface PlistString extends PlistSpan {
  readonly kind: 'string';
  readonly value: string;
  readonly inner: PlistSpan | null;
}

export interface PlistEntry {
  readonly key: PlistString;
  readonly value: PlistNode;
}

export interface PlistList extends PlistSpan {
  readonly kind: 'list';
  readonly items: readonly PlistNode[];
}

export interface PlistDictionary extends PlistSpan {
  readonly kind: 'dictionary';
  readonly entries: readonly PlistEntry[];
}

export type PlistNode = PlistString | PlistList | PlistDictionary;

/** The entry of a dictionary with this key, or null; of equal keys the last one. */
export function entry(node: PlistNode | null, key: string): PlistEntry | null {
  return entries(node).findLast((each) => each.key.value === key) ?? null;
}

/** The value of an entry, or null. */
export function get(node: PlistNode | null, key: string): PlistNode | null {
  return entry(node, key)?.value ?? null;
}

/** The entries of a dictionary; none for anything else. */
export function entries(node: PlistNode | null): readonly PlistEntry[] {
  return node?.kind === 'dictionary' ? node.entries : [];
}

/** The items of a list; none for anything else. */
export function items(node: PlistNode | null): readonly PlistNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The value of a string; null for anything else. */
export function text(node: PlistNode | null): string | null {
  return node?.kind === 'string' ? node.value : null;
}
