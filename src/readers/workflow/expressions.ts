import { get, text, type YamlNode } from '../../formats/yaml.ts';

/** Whether a text has a `${{ … }}` in it, which GitHub replaces before anything else happens. */
export function hasExpression(value: string): boolean {
  return value.includes('${{');
}

/** The text of a scalar that holds no expression, else null. */
export function literal(node: YamlNode | undefined): string | null {
  const value = text(node);
  return value === null || hasExpression(value) ? null : value;
}

/** The condition of a job or step without the expression's signs, or null when it has none. */
export function conditionOf(node: YamlNode | undefined): string | null {
  const written = text(node)?.trim() ?? '';
  const inner = /^\$\{\{([^{}]*)\}\}$/.exec(written)?.[1]?.trim();
  return (inner ?? written) || null;
}

/** Whether a job or step may fail without anyone minding; also when an expression decides, as it does for experiments. */
export function mayFail(node: YamlNode): boolean {
  return (text(get(node, 'continue-on-error')) ?? 'false') !== 'false';
}
