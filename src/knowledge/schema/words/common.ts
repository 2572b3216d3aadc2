import { z } from 'zod';

/** What the words of the vocabulary are made of. */

export const binding = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name of small letters, digits and dashes');
export const as = binding
  .optional()
  .describe('A name for what matched: placeholders {name.field}, cases and fixes use it; the first one is the anchor.');
export const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .describe('One text or a list of which any will do; * stands for any characters.');

/** One value or a list of values of a closed set. */
export function some<const T extends readonly [string, ...string[]]>(values: T) {
  const one = z.enum(values);
  return z.union([one, z.array(one).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]) as T[number][]);
}

export const relation = some(['always', 'may', 'never', 'unknown', 'newest']);

export const build = some(['cpu', 'cuda', 'rocm', 'unknown']);
export const inUnit = binding.optional().describe('The name of something bound: only its unit is meant.');

export const except = names.optional().describe('Names that are not meant. One that cannot be known is not meant either.');
