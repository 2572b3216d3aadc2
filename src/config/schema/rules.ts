import { z } from 'zod';
import { glob, severity } from './common.ts';

const setting = z.enum(['off', 'error', 'warning', 'notice']);

/** What may be said of the rules behind a pattern. */
const options = z
  .strictObject({
    severity: setting.optional().describe('`off`, or the severity that its findings get.'),
    ignore: z.array(glob).min(1).optional().describe('Files and folders in which it stays silent.'),
  })
  .refine(({ severity: level, ignore }) => level !== undefined || ignore !== undefined, 'it says nothing; write `severity` or `ignore`');

export const rulesSchema = z
  .record(z.string().min(1), z.union([setting, options]))
  .describe('Rules by id, group or glob (`android/*`). The last entry that matches a rule decides.');

export const pathsSchema = z
  .record(
    glob,
    z
      .strictObject({
        rules: rulesSchema.optional().describe('As above, for what stands in these files.'),
        'min-severity': severity.optional().describe('What is less severe is not reported for these files.'),
      })
      .refine(
        (entry) => entry['min-severity'] !== undefined || Object.keys(entry.rules ?? {}).length > 0,
        'it says nothing; name rules in `rules`, or write `min-severity`',
      ),
  )
  .describe('Other settings for some files or folders. The last entry that matches decides.');
