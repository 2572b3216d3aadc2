import type { Source } from '../../formats/source.ts';
import { entries, entry, get, text, type YamlNode } from '../../formats/yaml.ts';
import type { Know, Known } from '../deployment/known.ts';

/** The parameters of a template, by name: their defaults where they have one that is the value itself. */
export type Parameters = ReadonlyMap<string, string | null>;

/** All that a template declares; null for a value that only the deployment knows. */
export function parametersOf(template: YamlNode): Parameters {
  return new Map(entries(get(template, 'Parameters')).map(({ key, value }) => [key, defaultOf(value)]));
}

/** The default of a parameter of the Systems Manager names where the value is kept. */
function defaultOf(parameter: YamlNode): string | null {
  return (text(get(parameter, 'Type')) ?? '').startsWith('AWS::SSM::') ? null : text(get(parameter, 'Default'));
}

/**
 * What is known of values in a template: parameters hold their defaults unless told otherwise, all other functions give
 * what nobody here can see. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function knowing(source: Source, parameters: Parameters): Know {
  const referred = (name: string): Known => {
    const value = parameters.get(name) ?? null;
    const variable = parameters.has(name) ? name : null;
    return value === null ? { kind: 'unknown', text: name, variable } : { kind: 'default', value, variable };
  };
  return (node) => {
    const { name, argument } = functionAt(source, node) ?? { name: null, argument: node };
    const written = text(argument?.kind === 'list' ? argument.items[0] : argument);
    if (name === null) return written === null || node.kind === 'list' ? null : dynamic(written);
    if (written === null || (name !== 'Ref' && name !== 'Sub')) return { kind: 'unknown', text: `!${name}`, variable: null };
    return name === 'Ref' ? referred(written) : substituted(written, referred);
  };
}

/** A value that is looked up when the stack is made: `{{resolve:ssm:/model/image}}`. */
function dynamic(value: string): Known {
  return value.includes('{{resolve:') ? { kind: 'unknown', text: value, variable: null } : { kind: 'written', value };
}

function substituted(template: string, referred: (name: string) => Known): Known {
  const parts: Known[] = [];
  const value = template.replaceAll(/\$\{(!?)([^{}]*)\}/g, (hole: string, literal: string, name: string) => {
    if (literal !== '') return `\${${name}}`;
    const known = referred(name.trim());
    parts.push(known);
    return known.kind === 'unknown' ? hole : known.value;
  });
  const unknown = parts.find((part) => part.kind === 'unknown');
  if (unknown !== undefined) return { kind: 'unknown', text: template, variable: unknown.variable };
  const [first] = parts;
  return first?.kind === 'default' ? { kind: 'default', value, variable: first.variable } : { kind: 'written', value };
}

interface FunctionCall {
  /** Without `Fn::`. */
  readonly name: string;
  readonly argument: YamlNode | undefined;
}

/** The function that gives a value: `!Sub x` or `{ "Fn::Sub": x }`; null for a plain value. */
function functionAt(source: Source, node: YamlNode): FunctionCall | null {
  const tag = /!(\w+)\s+$/.exec(source.text.slice(Math.max(0, node.start - 40), node.start))?.[1];
  if (tag !== undefined) return { name: tag, argument: node };
  const [only, ...more] = entries(node);
  const name = /^(?:Fn::(\w+)|(Ref))$/.exec(only?.key ?? '');
  if (only === undefined || more.length > 0 || name === null) return null;
  return { name: name[1] ?? name[2] ?? '', argument: entry(node, only.key)?.value };
}

/** The argument of a function, of functions in each other the innermost; of a plain value itself. */
export function innermost(source: Source, node: YamlNode | undefined, depth = 0): YamlNode | undefined {
  if (node === undefined || depth > 3) return node;
  const call = functionAt(source, node);
  return call === null || call.argument === node ? node : innermost(source, call.argument, depth + 1);
}
