import { z } from 'zod';

type Schema = z.core.$ZodType;

/**
 * The keys that a declaration has for the map behind some keys; none where any key may stand, or no map.
 * @param keys the way to the map, without the key that was not understood
 */
export function declaredKeys(schema: Schema, keys: readonly PropertyKey[]): string[] {
  return [...new Set(behind(schema, keys).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))];
}

/** Whether a list of texts belongs behind some keys. */
export function takesTexts(schema: Schema, keys: readonly PropertyKey[]): boolean {
  const elements = behind(schema, keys).flatMap((one) => (one instanceof z.ZodArray ? plain(one.element) : []));
  return elements.some((one) => one instanceof z.ZodString || one instanceof z.ZodEnum);
}

function behind(schema: Schema, keys: readonly PropertyKey[]): readonly Schema[] {
  return keys.reduce<readonly Schema[]>((at, key) => at.flatMap((one) => below(one, key)), plain(schema));
}

function below(schema: Schema, key: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodArray) return plain(schema.element);
  if (schema instanceof z.ZodRecord) return plain(schema.valueType);
  if (!(schema instanceof z.ZodObject)) return [];
  const inner = Object.entries(schema.shape).find(([name]) => name === key)?.[1];
  return inner === undefined ? [] : plain(inner);
}

/** What a declaration comes down to, without wrappers; the branches of a union. */
function plain(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodLazy) return plain(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) return plain(schema.unwrap());
  if (schema instanceof z.ZodPipe) return plain(schema.in);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(plain) : [schema];
}
