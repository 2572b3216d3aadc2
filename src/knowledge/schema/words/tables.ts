import { z } from 'zod';
import type { Condition } from '../../../model.ts';
import { installers } from '../../../words.ts';
import { as, binding, names, some } from './common.ts';

const field = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z-]+$/, 'name.field');

/** Words that compare what is bound with what is known. */
export const tableWords = {
  policy: z
    .strictObject({
      policy: z
        .strictObject({
          says: z
            .enum(['denied', 'not-allowed', 'not-preferred', 'second-explained', 'unknown-unit'])
            .describe(
              'denied, not-allowed, not-preferred: what is there against `policy` of the configuration, the last only where a change brings it; second-explained: the configuration gives a reason for a second training framework; unknown-unit: everything was looked at, and no unit is called so (with `scope: repository`).',
            ),
        })
        .describe('The word of the team, from the configuration.'),
      as,
    })
    .transform(({ policy, as: name }): Condition => ({ word: 'policy', as: name ?? null, says: policy.says })),
  suppression: z
    .strictObject({
      suppression: z
        .strictObject({
          is: z
            .enum(['expired', 'unused', 'malformed'])
            .describe(
              'expired: its last day has passed; unused: everything was looked at, and it accepts nothing; malformed: a comment that is none for all its words.',
            ),
        })
        .describe('An entry of `suppressions` in the configuration, or a comment `framework-fit: ignore`.'),
      as,
    })
    .transform(({ suppression, as: name }): Condition => ({ word: 'suppression', as: name ?? null, is: suppression.is })),
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
      as: binding.describe(
        'The row: its cells, `COLUMN-pin` where a cell is one version, and `nearest`, the nearest versions of the first column that fit the others, where there are any.',
      ),
    })
    .transform(({ pair: p, as: name }): Condition => ({ word: 'pair', as: name, table: p.table, columns: p.columns, is: p.is })),
  route: z
    .strictObject({
      route: z
        .strictObject({
          from: binding.describe('A bound dependency: the framework.'),
          to: binding.describe('A bound target: the app.'),
          is: z
            .enum(['absent', 'living', 'impossible'])
            .describe(
              'absent: nothing in the app runs what the framework exports, and something living could; living: something does; impossible: the makers of what is bound say that it cannot run there.',
            ),
        })
        .describe('A way from a framework through an export to a runtime on the target.'),
      as: binding.describe('The routes, in words; for what is impossible also `why`, and the others that run there.'),
    })
    .transform(({ route: r, as: name }): Condition => ({ word: 'route', as: name, from: r.from, to: r.to, is: r.is })),
  path: z
    .strictObject({
      path: z
        .strictObject({
          of: binding.describe('The name of something bound.'),
          below: binding
            .optional()
            .describe('The name of something else bound: the path is that from the folder of its file; elsewhere nothing matches.'),
          matches: names.describe('Its path; here * also stands for /.'),
        })
        .describe('Where the file of something bound lies.'),
    })
    .transform(({ path: p }): Condition => ({ word: 'path', of: p.of, below: p.below ?? null, matches: p.matches })),
  date: z
    .strictObject({
      date: z
        .strictObject({
          before: z.iso.date().optional().describe('The first day on which it does not hold.'),
          from: z.iso.date().optional().describe('The first day on which it holds.'),
          of: field.optional().describe('`name.field` of something bound that is a day: the last of something.'),
          'days-left': z
            .number()
            .int()
            .optional()
            .describe('How many days after today the day of `of` may lie; -1: it has passed. One that is not known matches nothing.'),
        })
        .refine((d) => (d.of === undefined) === (d['days-left'] === undefined), '`of` and `days-left` stand together')
        .describe('Whether today lies in a span of days, or a day that something names is near.'),
    })
    .transform(({ date: d }): Condition => ({
      word: 'date',
      before: d.before ?? null,
      from: d.from ?? null,
      end: d.of === undefined || d['days-left'] === undefined ? null : { of: d.of, daysLeft: d['days-left'] },
    })),
  installer: z
    .strictObject({
      installer: z
        .strictObject({
          of: binding.describe('The name of a bound dependency.'),
          name: some(installers).describe('Any of these.'),
        })
        .describe('The one tool that installs something bound, as far as commands say; it binds nothing.'),
    })
    .transform(({ installer: i }): Condition => ({ word: 'installer', of: i.of, name: i.name })),
};
