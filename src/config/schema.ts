import { z } from 'zod';
import { targetNames, unitKinds } from '../words.ts';

const severity = z.enum(['error', 'warning', 'notice']);

/** The configuration file, `.github/framework-fit.yml` or `framework-fit.yml`. */
export const configSchema = z
  .strictObject({
    rules: z
      .record(
        z.string(),
        z.union([
          z.enum(['off', 'error', 'warning', 'notice']),
          z.strictObject({ severity: z.enum(['off', 'error', 'warning', 'notice']) }),
        ]),
      )
      .optional()
      .describe('Rules by id or glob (`android/*`): off, or another severity. The last entry that matches a rule decides.'),
    ignore: z.array(z.string().min(1)).optional().describe('Globs of files and folders that are not read.'),
    units: z
      .array(
        z.strictObject({
          name: z
            .string()
            .regex(/^[\w./ -]{1,80}$/, 'letters, digits, spaces and . / - _')
            .describe('How the report calls it.'),
          paths: z
            .array(z.string().min(1))
            .min(1)
            .describe('Files, folders or globs: what they hold belongs together, and to no other unit.'),
          kind: z.enum(unitKinds).optional().describe('What it is; without it the likeliest of what was found.'),
          targets: z.array(z.enum(targetNames)).optional().describe('Where it runs, beside what was found.'),
        }),
      )
      .optional()
      .describe('Units and targets as they are, where they were not inferred right. `framework-fit units` shows what was inferred.'),
    'min-severity': severity.optional().describe('What is less severe is not reported.'),
    'fail-on': z
      .union([severity, z.literal('never')])
      .optional()
      .describe('From which severity on the run fails. With a base, only what is new counts.'),
  })
  .describe('Configuration of framework-fit');

export type ConfigFile = z.infer<typeof configSchema>;
