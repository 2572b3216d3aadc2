import * as z from 'zod';

export const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const severity = z.enum(['error', 'warning', 'notice']);

export const place = {
  path: z.string().describe('Relative to the root of the repository, with forward slashes.'),
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units, from 1.'),
  endLine: z.int().min(1),
  endColumn: z.int().min(1).describe('Exclusive.'),
};
export const location = z.strictObject(place);
export const evidence = z.strictObject({ text: z.string(), location });
export const problem = z.strictObject({ message: z.string(), location: location.nullable() });

export const citations = z.array(z.strictObject({ url: z.string(), checked: DAY }));
