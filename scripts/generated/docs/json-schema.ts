import { code, prose, table } from './markdown.ts';

/** The parts of a JSON Schema that pages show. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The keys of an object, with what they take and what they mean. */
export function keyTable(schema: Schema | undefined): string {
  const rows = Object.entries(schema?.properties ?? {}).map(([name, value]) => [
    `${code(name)}${schema?.required?.includes(name) === true ? '' : ' (optional)'}`,
    valueOf(value),
    prose(value.description ?? ''),
  ]);
  return table(['key', 'takes', 'means'], rows);
}

/** What a value may be, in a few words. */
export function valueOf(schema: Schema): string {
  if (schema.$ref !== undefined) return 'a condition';
  if (schema.const !== undefined) return code(typeof schema.const === 'string' ? schema.const : JSON.stringify(schema.const));
  if (schema.enum !== undefined) return schema.enum.map(code).join(' ');
  const options = branches(schema);
  if (options.length > 0) return oneOf(options);
  return schema.type === 'array' ? listOf(schema.items ?? {}) : simple(schema);
}

/** The alternatives of a schema, without "nothing". */
export function branches(schema: Schema | undefined): readonly Schema[] {
  return (schema?.anyOf ?? []).flatMap((one) => (one.type === 'null' ? [] : one.anyOf === undefined ? [one] : branches(one)));
}

/** "One or a list of them" is declared as a union of both. */
function oneOf(options: readonly Schema[]): string {
  const [first, second] = options;
  if (options.length === 2 && first !== undefined && second?.type === 'array') return `${valueOf(first)}, or a list`;
  return [...new Set(options.map(valueOf))].join(' ');
}

function listOf(items: Schema): string {
  if (items.$ref !== undefined) return 'a list of conditions';
  return items.type === 'string' ? 'a list of texts' : 'a list, see below';
}

function simple({ type, format, properties }: Schema): string {
  if (format === 'date') return 'a day';
  if (type === 'boolean') return '`true` `false`';
  if (type === 'number') return 'a number';
  if (type !== 'object') return 'a text';
  const inner = Object.entries(properties ?? {});
  if (inner.length === 0) return 'a map';
  return inner.every(([, value]) => value.enum !== undefined)
    ? inner.map(([name, value]) => `${code(name)}: ${valueOf(value)}`).join(', ')
    : 'see below';
}
