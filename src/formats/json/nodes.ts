/** Characters from `start` up to, not including, `end`: offsets into the text that was parsed. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** `inner` is the span between the quotes; null when an escape makes the file's text differ from the value. */
export interface JsonString extends JsonSpan {
  readonly kind: 'string';
  readonly value: string;
  readonly inner: JsonSpan | null;
}

export interface JsonEntry {
  readonly key: JsonString;
  readonly value: JsonNode;
}

export interface JsonArray extends JsonSpan {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonObject extends JsonSpan {
  readonly kind: 'object';
  /** In the order of the file; of equal keys the last one counts, as in `JSON.parse`. */
  readonly entries: readonly JsonEntry[];
}

export type JsonNode =
  | JsonString
  | JsonArray
  | JsonObject
  | (JsonSpan & { readonly kind: 'number'; readonly value: number })
  | (JsonSpan & { readonly kind: 'boolean'; readonly value: boolean })
  | (JsonSpan & { readonly kind: 'null' });

/** The entry of an object with this key, or null; of equal keys the last one. */
export function entry(node: JsonNode | null, key: string): JsonEntry | null {
  return entries(node).findLast((each) => each.key.value === key) ?? null;
}

/** The node at the end of a path of keys, or null. */
export function get(node: JsonNode | null, ...path: readonly string[]): JsonNode | null {
  return path.reduce<JsonNode | null>((at, key) => entry(at, key)?.value ?? null, node);
}

/** The entries of an object; none for anything else. */
export function entries(node: JsonNode | null): readonly JsonEntry[] {
  return node?.kind === 'object' ? node.entries : [];
}

/** The items of an array; none for anything else. */
export function items(node: JsonNode | null): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** The value of a string; null for anything else. */
export function text(node: JsonNode | null): string | null {
  return node?.kind === 'string' ? node.value : null;
}
