import { z } from 'zod';
import { targetNames, unitKinds } from '../../words.ts';
import { glob } from './common.ts';

export const unitsSchema = z
  .array(
    z.strictObject({
      name: z
        .string()
        .regex(/^[\w./ -]{1,80}$/, 'it is written with letters, digits, spaces and . / - _, 80 at most')
        .describe('How the report calls it.'),
      paths: z
        .array(glob)
        .min(1)
        .describe(
          'Files, folders or globs: what they hold belongs together, and to no other unit. Of several units that name a file the last has it.',
        ),
      kind: z.enum(unitKinds).optional().describe('What it is; without it the likeliest of what was found.'),
      targets: z.array(z.enum(targetNames)).optional().describe('Where it runs, beside what was found.'),
    }),
  )
  .superRefine((units, context) => {
    units.forEach(({ name }, index) => {
      if (units.findIndex((unit) => unit.name === name) !== index)
        context.addIssue({ code: 'custom', path: [index, 'name'], message: `another unit is named "${name}" already` });
    });
  })
  .describe('Units and targets as they are, where they were not inferred right. `framework-fit units` shows what was inferred.');
