import { entry, type YamlNode } from '../../formats/yaml.ts';
import type { Block } from './inherit.ts';

/** A value: as it is written, if nothing outside can change it; and as it is unless somebody does. Null where nobody knows. */
interface Value {
  readonly written: string | null;
  readonly likely: string | null;
}

export type Fill = (node: YamlNode) => Value;

const longest = 1000;
const unknown: Value = { written: null, likely: null };

/** Puts in the defaults of variables, which the environment may change: https://docs.docker.com/build/bake/variables/ */
export function filling(blocks: readonly Block[]): Fill {
  const defaults = new Map(
    blocks.flatMap(({ type, labels, body }) => {
      const value = type === 'variable' ? entry(body, 'default')?.value : undefined;
      return value?.kind === 'scalar' && isPlain(value) ? [[labels[0] ?? '', value.value] as const] : [];
    }),
  );
  return (node) => {
    if (node.kind !== 'scalar') return unknown;
    if (isPlain(node)) return { written: node.value, likely: node.value };
    const template = node.type === 'null' ? `\${${node.value}}` : node.value;
    return { written: null, likely: filled(template, defaults) };
  };
}

/** In HCL, words that are no string are an expression. */
function isPlain(node: Extract<YamlNode, { kind: 'scalar' }>): boolean {
  return node.type !== 'null' && !/[$%]\{/.test(node.value);
}

function filled(template: string, defaults: ReadonlyMap<string, string>): string | null {
  let isKnown = true;
  const value = template.replaceAll(/[$%]\{([^{}]*)\}?/g, (hole: string, expression: string) => {
    const known = hole.endsWith('}') ? defaults.get(expression.trim()) : undefined;
    isKnown &&= known !== undefined;
    return known ?? hole;
  });
  return isKnown && value.length <= longest ? value : null;
}
