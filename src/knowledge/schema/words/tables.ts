import { z } from 'zod';
import type { Condition } from '../../../model.ts';
import { binding, names } from './common.ts';

/** Words that compare what is bound with what is known. */
export const tableWords = {
  pair: z
    .strictObject({
      pair: z
        .strictObject({
          table: z.string().describe('The id of a compatibility table.'),
          columns: z
            .record(z.string(), binding)
            .describe('Which columns hold which bound dependencies or runtimes; the first one chooses the row.'),
          is: z.enum(['incompatible', 'compatible']).describe('Whether they fit one row. What a row does not state is neither.'),
        })
        .describe('Versions that a compatibility table speaks of. Outside its rows it is silent.'),
      as: binding.describe('The row: its cells, and how the companions say them.'),
    })
    .transform(({ pair: p, as: name }): Condition => ({ word: 'pair', as: name, table: p.table, columns: p.columns, is: p.is })),
  route: z
    .strictObject({
      route: z
        .strictObject({
          from: binding.describe('A bound dependency: the framework.'),
          to: binding.describe('A bound target: the app.'),
          is: z
            .enum(['absent', 'living'])
            .describe('absent: nothing in the app runs what the framework exports, and something living could; living: something does.'),
        })
        .describe('A way from a framework through an export to a runtime on the target.'),
      as: binding.describe('The routes, in words.'),
    })
    .transform(({ route: r, as: name }): Condition => ({ word: 'route', as: name, from: r.from, to: r.to, is: r.is })),
  path: z
    .strictObject({
      path: z
        .strictObject({
          of: binding.describe('The name of something bound.'),
          matches: names.describe('Its path; here * also stands for /.'),
        })
        .describe('Where the file of something bound lies.'),
    })
    .transform(({ path: p }): Condition => ({ word: 'path', of: p.of, matches: p.matches })),
  date: z
    .strictObject({
      date: z
        .strictObject({
          before: z.iso.date().optional().describe('The first day on which it does not hold.'),
          from: z.iso.date().optional().describe('The first day on which it holds.'),
        })
        .describe('Whether today lies in a span of days.'),
    })
    .transform(({ date: d }): Condition => ({ word: 'date', before: d.before ?? null, from: d.from ?? null })),
};
