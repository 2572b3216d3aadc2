import { z } from 'zod';
import type { Column, CompatibilityTable } from '../../model.ts';
import { id, sentence, sources } from './common.ts';
import { splitPurl } from './purl.ts';

const column = z
  .union([
    z.strictObject({ packages: z.array(z.string().startsWith('pkg:')).min(1) }),
    z.strictObject({ runtime: z.enum(['python', 'node']) }),
  ])
  .transform((value): Column =>
    'runtime' in value ? { kind: 'runtime', name: value.runtime } : { kind: 'package', packages: value.packages.map(splitPurl) },
  );

const shape = {
  id,
  title: sentence,
  columns: z.record(z.string(), column),
  rows: z
    .array(z.record(z.string(), z.string()))
    .min(1)
    .describe('One row a release: column → range. `id` names the row; a missing cell is "not stated".'),
  sources,
};

/** One compatibility file: which versions go together. */
export const tableSchema = z.strictObject(shape).transform(tableOf);

/** One compatibility file of a repository: its own word is its source. */
export const customTableSchema = z.strictObject({ ...shape, sources: sources.default([]) }).transform(tableOf);

function tableOf(value: z.output<z.ZodObject<typeof shape>>, context: z.RefinementCtx): CompatibilityTable {
  const known = new Set(['id', ...Object.keys(value.columns)]);
  for (const [index, row] of value.rows.entries()) {
    if (!row['id']) context.addIssue({ code: 'custom', path: ['rows', index], message: 'a row needs an `id`' });
    for (const name of Object.keys(row)) {
      if (!known.has(name))
        context.addIssue({
          code: 'custom',
          path: ['rows', index, name],
          message: `no column "${name}"; the columns are ${Object.keys(value.columns).join(', ')}`,
        });
    }
  }
  return { ...value, rows: value.rows.map(({ id: row, ...cells }) => ({ id: row ?? '', cells })) };
}
