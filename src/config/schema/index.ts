import { z } from 'zod';
import { glob, ignoredGlob, severity } from './common.ts';
import { policySchema } from './policy.ts';
import { pathsSchema, rulesSchema } from './rules.ts';
import { suppressionsSchema } from './suppressions.ts';
import { unitsSchema } from './units.ts';

const address = z.string().min(1).max(500);

/** The configuration file, `.github/framework-fit.yml` or `framework-fit.yml`. */
export const configSchema = z
  .strictObject({
    extends: z
      .union([address, z.array(address).max(20)])
      .optional()
      .describe(
        'What this configuration builds on: `recommended` (always there), `strict`, `./file.yml`, or `owner/repo//path.yml@ref`. `./` begins in the folder of the file that says it. What is named later counts more, and this file most.',
      ),
    rules: rulesSchema.optional(),
    paths: pathsSchema.optional(),
    ignore: z
      .array(ignoredGlob)
      .optional()
      .describe('Globs of files and folders that are not read; `!glob` takes one back, also of those that are ignored by default.'),
    units: unitsSchema.optional(),
    policy: policySchema.optional(),
    suppressions: suppressionsSchema.optional(),
    'custom-rules': z.array(glob).optional().describe('Files with rules of this repository (`.github/framework-fit/*.yml`).'),
    'min-severity': severity.optional().describe('What is less severe is not reported.'),
    'fail-on': z
      .enum(['never', 'error', 'warning', 'notice'])
      .optional()
      .describe('From which severity on the run fails. With a base, only what is new counts, and the setting of the base.'),
  })
  .describe('Configuration of framework-fit');

export type ConfigFile = z.infer<typeof configSchema>;
