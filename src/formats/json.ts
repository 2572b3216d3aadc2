import { printParseErrorCode, visit } from 'jsonc-parser';
import type { JsonNode } from './json/nodes.ts';
import { type JsonError, JsonTree, TooDeep } from './json/tree.ts';

export { entries, entry, get, items, text } from './json/nodes.ts';
export type { JsonEntry, JsonNode } from './json/nodes.ts';

export interface Json {
  /** After an error it holds what could still be understood; null when there is nothing. */
  readonly root: JsonNode | null;
  readonly error: JsonError | null;
}

/** Parses JSON, with comments and trailing commas, into nodes with their places. Never throws. */
export function parseJson(text: string): Json {
  const tree = new JsonTree(text);
  try {
    walk(text, tree);
  } catch (error) {
    if (!(error instanceof TooDeep) && !(error instanceof RangeError)) throw error;
    tree.abandon();
  }
  return { root: tree.root, error: tree.error };
}

function walk(text: string, tree: JsonTree): void {
  visit(
    text,
    {
      onObjectBegin: (offset) => tree.open('object', offset),
      onObjectProperty: (name, offset, length) => tree.name(name, offset, length),
      onObjectEnd: (offset, length) => tree.close(offset + length),
      onArrayBegin: (offset) => tree.open('array', offset),
      onArrayEnd: (offset, length) => tree.close(offset + length),
      onLiteralValue: (value, offset, length) => tree.literal(value, offset, length),
      onError: (code, offset) => tree.fail(printParseErrorCode(code), offset),
    },
    { allowTrailingComma: true },
  );
}
