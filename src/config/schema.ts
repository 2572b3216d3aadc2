import { z } from 'zod';

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
    'min-severity': severity.optional().describe('What is less severe is not reported.'),
    'fail-on': z
      .union([severity, z.literal('never')])
      .optional()
      .describe('From which severity on the run fails. With a base, only what is new counts.'),
  })
  .describe('Configuration of framework-fit');

export type ConfigFile = z.infer<typeof configSchema>;
