import type { JsonNode } from './json.ts';
import type { TomlValue } from './toml.ts';
import type { YamlNode, YamlScalar } from './yaml.ts';
import type { Span } from './span.ts';

/**
 * What is written in JSON or TOML as the nodes of YAML, with the places that they have: formats that may be written in
 * several languages are read once.
 */

/** Nodes of a JSON text. A number is the text that JavaScript has for it. */
export function jsonAsYaml(node: JsonNode): YamlNode {
  const { start, end } = node;
  switch (node.kind) {
    case 'object':
      return { kind: 'map', entries: node.entries.map(({ key, value }) => entryOf(key.value, key, jsonAsYaml(value))), start, end };
    case 'array':
      return { kind: 'list', items: node.items.map(jsonAsYaml), start, end };
    case 'string':
      return { kind: 'scalar', value: node.value, type: 'string', style: 'double', inner: node.inner, start, end };
    case 'null':
      return bare('', 'null', node);
    default:
      return bare(String(node.value), node.kind, node);
  }
}

/** Nodes of a TOML value. */
export function tomlAsYaml(value: TomlValue): YamlNode {
  const { start, end } = value;
  switch (value.kind) {
    case 'table':
      return {
        kind: 'map',
        entries: value.entries.map(({ key, keyStart, keyEnd, value: inner }) => ({ key, keyStart, keyEnd, value: tomlAsYaml(inner) })),
        start,
        end,
      };
    case 'array':
      return { kind: 'list', items: value.items.map(tomlAsYaml), start, end };
    case 'string':
      return { kind: 'scalar', value: value.value, type: 'string', style: 'double', inner: value.inner, start, end };
    default:
      return bare(value.value, value.kind === 'date' ? 'string' : value.kind, value);
  }
}

function entryOf(key: string, { start, end }: Span, value: YamlNode) {
  return { key, keyStart: start, keyEnd: end, value };
}

function bare(value: string, type: YamlScalar['type'], { start, end }: Span): YamlScalar {
  const same = end - start === value.length;
  return { kind: 'scalar', value, type, style: 'plain', inner: same ? { start, end } : null, start, end };
}
