import { type HclBlock, HclParser } from './hcl/parser.ts';
import type { YamlNode } from './yaml.ts';

export type { HclBlock } from './hcl/parser.ts';

export interface Hcl {
  readonly blocks: readonly HclBlock[];
  /** The attributes of the outermost level. */
  readonly root: YamlNode;
  /** The first thing that is wrong. */
  readonly error: { readonly message: string; readonly offset: number } | null;
}

/**
 * Parses a configuration of Terraform or OpenTofu (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) into the
 * nodes of YAML: attributes and blocks are entries, blocks of one type a list. An expression is a scalar of the type
 * `null` whose value is its words; the holes of strings stay as they are written. Never throws; what is broken is left out.
 */
export function parseHcl(text: string): Hcl {
  const parser = new HclParser(text);
  const { blocks, fields } = parser.file();
  const root: YamlNode = { kind: 'map', entries: fields, start: 0, end: text.length };
  return { blocks, root, error: parser.error };
}
