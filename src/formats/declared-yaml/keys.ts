import type { z } from 'zod';

type Schema = z.core.$ZodType;

/**
 * The keys that a declaration has for the map behind some keys; none where any key may stand, or no map.
 * @param keys the way to the map, without the key that was not understood
 */
export function declaredKeys(schema: Schema, keys: readonly PropertyKey[]): string[] {
  const found = keys.reduce<readonly Schema[]>((at, key) => at.flatMap((one) => below(one, key)), [schema]).flatMap(plain);
  return [...new Set(found.flatMap((one) => Object.keys(shapeOf(one))))];
}

function below(schema: Schema, key: PropertyKey): readonly Schema[] {
  return plain(schema).flatMap((one) => {
    const { def } = one._zod as z.core.$ZodTypes['_zod'];
    if (def.type === 'array') return [def.element];
    if (def.type === 'record') return [def.valueType];
    return Object.entries(shapeOf(one)).flatMap(([name, inner]) => (name === key ? [inner] : []));
  });
}

/** What a declaration comes down to, without wrappers; the branches of a union. */
function plain(schema: Schema): readonly Schema[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return plain(def.innerType);
    case 'pipe':
      return plain(def.in);
    case 'lazy':
      return plain(def.getter());
    case 'union':
      return def.options.flatMap(plain);
    default:
      return [schema];
  }
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'object' ? def.shape : {};
}
