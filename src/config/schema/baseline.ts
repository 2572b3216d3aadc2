import { z } from 'zod';
import { day } from './common.ts';

/** The committed list of findings that were there before somebody began to look: `.github/framework-fit-baseline.json`. */
export const baselineSchema = z
  .strictObject({
    schema: z.literal('framework-fit/baseline@1'),
    findings: z
      .array(
        z.strictObject({
          path: z.string().min(1).max(4096).describe('The file, relative to the root of the repository.'),
          rule: z.string().min(1).max(200),
          count: z.int().min(1).max(100_000).describe('How many findings have the fingerprint: one more is new.'),
          since: day.describe('The day on which it was written down.'),
          fingerprint: z.string().min(1).max(200).describe('Rule, file and the deciding words, without the line.'),
        }),
      )
      .max(100_000),
  })
  .describe('Findings that are accepted because they were there first; written by `framework-fit baseline`.');

export type BaselineFile = z.infer<typeof baselineSchema>;
