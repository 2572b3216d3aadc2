import { z } from 'zod';
import { targetNames } from '../../words.ts';
import { sentence, severity } from './common.ts';

const technologies = z.array(z.string().min(1).max(100)).min(1);

export const policySchema = z
  .array(
    z
      .strictObject({
        denied: technologies.optional().describe('Technologies (`framework-fit explain ID` knows them) that are not to be used.'),
        allowed: technologies.optional().describe('Of the kinds that these are of, nothing else is to be used.'),
        preferred: technologies.optional().describe('Of the kinds that these are of, what is new to the repository is told of them.'),
        'second-training-framework': sentence.optional().describe('Why this repository trains with more than one framework.'),
        reason: sentence.optional().describe('Said with each finding of this entry.'),
        severity: severity
          .optional()
          .describe(
            '`warning` for what is denied or not allowed, `notice` for what is not preferred, one step less in folders of examples and tests; what is said here counts everywhere.',
          ),
        units: z
          .array(z.string().min(1).max(200))
          .min(1)
          .optional()
          .describe('Only for units of these names, or in these folders; `*` stands for any characters.'),
        targets: z.array(z.enum(targetNames)).min(1).optional().describe('Only for units that run there.'),
      })
      .refine(
        (entry) => [entry.denied, entry.allowed, entry.preferred, entry['second-training-framework']].some((part) => part !== undefined),
        'it says nothing; write `denied`, `allowed`, `preferred` or `second-training-framework`',
      ),
  )
  .describe('Technologies that a team prefers, allows or denies.');
