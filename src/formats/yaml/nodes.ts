import type { Span } from '../span.ts';

interface Node extends Span {
  /** The tag of an application, as written: `!reference`, `!Ref`. */
  readonly tag?: string | null;
}

export interface YamlScalar extends Node {
  readonly kind: 'scalar';
  /** The text as written, without quotes and with escapes and line folds resolved: `3.10` stays `3.10`. */
  readonly value: string;
  /** What the YAML 1.2 core schema makes of it. */
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Where `value` stands character by character, or null when the file writes it in another way. */
  readonly inner: Span | null;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: YamlNode;
}

export interface YamlMap extends Node {
  readonly kind: 'map';
  /** In the order of the file; what `<<` brings in follows, at the place where the anchor stands. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlList extends Node {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export type YamlNode = YamlScalar | YamlMap | YamlList;

/** The entry of a map with this key; of several, the last one written. */
export function entry(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.findLast((each) => each.key === key) : undefined;
}

/** The node at the end of a path of keys and list indexes, or undefined when there is none. */
export function get(node: YamlNode | undefined, ...path: readonly (string | number)[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((at, step) => (typeof step === 'string' ? entry(at, step)?.value : items(at)[step]), node);
}

/** The text of a scalar as written, or null for anything else and for an empty or `null` value. */
export function text(node: YamlNode | undefined): string | null {
  return node?.kind === 'scalar' && node.type !== 'null' ? node.value : null;
}

/** The entries of a map; none for anything else. */
export function entries(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; none for anything else. */
export function items(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** From the key to the end of the value; the key alone when the value is an alias, which stands elsewhere. */
export function entrySpan({ keyStart, keyEnd, value }: YamlEntry): Span {
  return { start: keyStart, end: value.start >= keyEnd ? value.end : keyEnd };
}
