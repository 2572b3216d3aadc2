import { z } from 'zod';
import { day, glob, sentence } from './common.ts';

export const suppressionsSchema = z
  .array(
    z.strictObject({
      rule: z.string().min(1).max(200).describe('Its id, or a glob (`android/*`).'),
      path: glob.optional().describe('The files or folders where it is accepted; everywhere when it is left out.'),
      reason: sentence.describe('Why that is fine here, for those who come after.'),
      until: day.optional().describe('The last day on which it counts.'),
      owner: z.string().trim().min(1).max(200).optional().describe('Who answers for it.'),
    }),
  )
  .describe('Findings that are accepted, with a reason.');
