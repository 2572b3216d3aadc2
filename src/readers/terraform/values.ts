import type { Hcl, HclBlock } from '../../formats/hcl.ts';
import { entries, entry, type YamlNode } from '../../formats/yaml.ts';
import type { Know, Known } from '../deployment/known.ts';

/** What the blocks of one file declare by name. Those of other files of the module are not seen. */
export interface Declared {
  /** The defaults of variables; without one, null. */
  readonly variables: ReadonlyMap<string, YamlNode | null>;
  readonly locals: ReadonlyMap<string, YamlNode>;
}

/** Values that stand for others, in each other, and what they grow to: far more than people write. */
const maximumDepth = 5;
const maximumLength = 1000;

/** The variables with their defaults, and the locals, of a file. */
export function declaredIn({ blocks }: Hcl): Declared {
  const variables = blocks.filter(({ type }) => type === 'variable').map(({ labels, body }) => [labels[0] ?? '', defaultOf(body)] as const);
  const locals = blocks
    .filter(({ type }) => type === 'locals')
    .flatMap(({ body }) => entries(body).map(({ key, value }) => [key, value] as const));
  return { variables: new Map(variables), locals: new Map(locals) };
}

function defaultOf(variable: HclBlock['body']): YamlNode | null {
  return entry(variable, 'default')?.value ?? null;
}

/** What is known of values in a file: variables hold their defaults unless told otherwise, locals what they say. */
export function knowing(declared: Declared): Know {
  const know = (node: YamlNode, depth: number): Known | null => {
    if (node.kind !== 'scalar') return null;
    const whole = node.type === 'null' ? node.value : /^\$\{([^{}"]*)\}$/.exec(node.value)?.[1];
    if (whole === 'null') return null;
    if (whole !== undefined) return named(whole.trim(), depth);
    return /[$%]\{/.test(node.value) ? filled(node.value, depth) : { kind: 'written', value: node.value };
  };
  const named = (expression: string, depth: number): Known => {
    const [, scope, name = ''] = /^(var|local)\.([\w-]+)$/.exec(expression) ?? [];
    const unknown: Known = { kind: 'unknown', text: expression, variable: scope === 'var' ? name : null };
    // Paths of the module are beside the file.
    if (expression === 'path.module') return { kind: 'written', value: '.' };
    const node = scope === 'var' ? declared.variables.get(name) : scope === 'local' ? declared.locals.get(name) : null;
    const known = node === null || node === undefined || depth >= maximumDepth ? null : know(node, depth + 1);
    if (known === null || known.kind === 'unknown') return unknown;
    return scope === 'var' ? { kind: 'default', value: known.value, variable: name } : known;
  };
  const filled = (template: string, depth: number): Known => {
    const parts: Known[] = [];
    const value = template.replaceAll(/\$\$\{|%%\{|[$%]\{([^{}]*)\}?/g, (hole: string, expression: string | undefined) => {
      if (hole.startsWith('$$') || hole.startsWith('%%')) return hole.slice(1);
      const known = hole.startsWith('${') ? named((expression ?? '').trim(), depth) : null;
      parts.push(known ?? { kind: 'unknown', text: hole, variable: null });
      return known === null || known.kind === 'unknown' ? hole : known.value;
    });
    const unknown = parts.find((part) => part.kind === 'unknown');
    if (unknown !== undefined || value.length > maximumLength)
      return { kind: 'unknown', text: template, variable: unknown?.variable ?? null };
    const byDefault = parts.find((part) => part.kind === 'default');
    return byDefault === undefined ? { kind: 'written', value } : { kind: 'default', value, variable: byDefault.variable };
  };
  return (node) => know(node, 0);
}
