import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { entrySpan, type YamlEntry, type YamlNode, type YamlScalar } from './nodes.ts';
import type { Span } from '../span.ts';

/** Deeper than any file that people write; the call stack holds far more. */
const maximumDepth = 200;
/** How many nodes, or 64 characters, all aliases of a document may stand for: enough for people, too few for a bomb. */
const maximumAliased = 100_000;

/** What is known while one document is converted. */
interface Conversion {
  readonly text: string;
  /** The offset of `text` in the whole file. */
  readonly base: number;
  readonly anchors: Map<string, { readonly node: YamlNode; readonly size: number }>;
  /** Nodes so far, long texts as several; what is behind aliases is counted each time. */
  size: number;
  aliased: number;
}

/** Turns one parsed document into plain nodes. `base` is the offset of `text` in the whole file. */
export function convertDocument(contents: ParsedNode | null, text: string, base: number): YamlNode {
  return convert(contents, { text, base, anchors: new Map(), size: 0, aliased: 0 }, 0);
}

function convert(node: ParsedNode | null, conversion: Conversion, depth: number): YamlNode {
  const before = conversion.size++;
  if (node === null || depth > maximumDepth) return nothing(node, conversion);
  if (isAlias(node)) return behindAlias(node, conversion);
  // An alias inside its own anchor has nothing to stand for.
  if (node.anchor !== undefined) conversion.anchors.delete(node.anchor);
  const converted = convertContent(node, conversion, depth);
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, { node: converted, size: conversion.size - before });
  return converted;
}

function convertContent(node: ParsedNode, conversion: Conversion, depth: number): YamlNode {
  if (isMap(node)) return convertMap(node, conversion, depth);
  if (isSeq(node)) return convertList(node, conversion, depth);
  if (isScalar(node)) return convertScalar(node, conversion);
  return nothing(node, conversion);
}

function behindAlias(alias: ParsedNode & { readonly source: string }, conversion: Conversion): YamlNode {
  const target = conversion.anchors.get(alias.source);
  if (target === undefined || conversion.aliased + target.size > maximumAliased) return nothing(alias, conversion);
  conversion.aliased += target.size;
  conversion.size += target.size;
  return target.node;
}

function convertMap(map: YAMLMap.Parsed, conversion: Conversion, depth: number): YamlNode {
  const written: YamlEntry[] = [];
  const merged: YamlNode[] = [];
  for (const { key, value } of map.items) {
    const name = convert(key, conversion, depth + 1);
    const content = convert(value, conversion, depth + 1);
    if (isMergeKey(key)) merged.push(content);
    else if (name.kind === 'scalar') written.push(entryOf(key, name, content, conversion));
  }
  const last = written.at(-1);
  const end = last === undefined ? undefined : entrySpan(last).end;
  return {
    kind: 'map',
    entries: merged.length > 0 ? withMerged(written, merged) : written,
    tag: tagOf(map),
    ...collectionSpan(map, end, conversion),
  };
}

function entryOf(key: ParsedNode, name: YamlScalar, value: YamlNode, conversion: Conversion): YamlEntry {
  const at = spanOf(key, conversion);
  return { key: name.value, keyStart: at.start, keyEnd: at.end, value };
}

// https://yaml.org/type/merge.html
function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

function withMerged(written: readonly YamlEntry[], merged: readonly YamlNode[]): YamlEntry[] {
  const known = new Set(written.map((each) => each.key));
  const all = [...written];
  for (const source of merged.flatMap((each) => (each.kind === 'list' ? each.items : [each]))) {
    for (const each of source.kind === 'map' ? source.entries : []) {
      if (!known.has(each.key)) all.push(each);
      known.add(each.key);
    }
  }
  return all;
}

function convertList(list: YAMLSeq.Parsed, conversion: Conversion, depth: number): YamlNode {
  const items = list.items.map((item) => convert(item, conversion, depth + 1));
  return { kind: 'list', items, tag: tagOf(list), ...collectionSpan(list, items.at(-1)?.end, conversion) };
}

/** A block collection ends with its last child: its own range may go on over blank lines. */
function collectionSpan(node: YAMLMap.Parsed | YAMLSeq.Parsed, lastEnd: number | undefined, conversion: Conversion): Span {
  const span = spanOf(node, conversion);
  const inside = lastEnd !== undefined && lastEnd >= span.start && lastEnd <= span.end;
  return node.flow === true || !inside ? span : { start: span.start, end: lastEnd };
}

function convertScalar(node: Scalar.Parsed, conversion: Conversion): YamlScalar {
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
  const span = style === 'literal' || style === 'folded' ? trimmed(spanOf(node, conversion), conversion) : spanOf(node, conversion);
  const value = node.source;
  conversion.size += value.length >> 6;
  return { kind: 'scalar', value, type: typeOf(node), style, tag: tagOf(node), inner: innerSpan(span, style, value, conversion), ...span };
}

const styles: Readonly<Record<string, YamlScalar['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Tags of YAML itself (`!!str`) are resolved already. */
function tagOf({ tag }: { readonly tag?: string | undefined }): string | null {
  return tag?.startsWith('!') === true ? tag : null;
}

/** A tag of an application (`!reset null`) says nothing about the type: `null` stays empty. */
function typeOf({ value, tag, source, type }: Scalar.Parsed): YamlScalar['type'] {
  if (value === null || (tag?.startsWith('!') && type === 'PLAIN' && /^(?:|~|null)$/.test(source))) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'string';
}

function innerSpan(span: Span, style: YamlScalar['style'], value: string, { text, base }: Conversion): Span | null {
  const quote = style === 'single' || style === 'double' ? 1 : 0;
  const inner = { start: span.start + quote, end: span.start + quote + value.length };
  const same = (style === 'plain' || quote === 1) && inner.end + quote === span.end && text.startsWith(value, inner.start - base);
  return same ? inner : null;
}

function trimmed({ start, end }: Span, { text, base }: Conversion): Span {
  let last = end - base;
  while (last > start - base && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: base + last };
}

function nothing(node: ParsedNode | null, conversion: Conversion): YamlScalar {
  const { start } = spanOf(node, conversion);
  return { kind: 'scalar', value: '', type: 'null', style: 'plain', tag: null, inner: { start, end: start }, start, end: start };
}

function spanOf(node: ParsedNode | null, { base }: Conversion): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start: base + start, end: base + end };
}
