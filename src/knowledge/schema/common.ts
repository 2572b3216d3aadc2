import { z } from 'zod';

export const citation = z.strictObject({
  url: z
    .string()
    .regex(/^(https:\/\/|pkg:)/, 'an https:// address or a purl (pkg:…)')
    .describe('An https:// address, or a package as a purl: pkg:pypi/torch'),
  checked: z.iso.date().describe('The day on which somebody read it there.'),
});

export const sources = z.array(citation).min(1);
export const severity = z.enum(['error', 'warning', 'notice']);
export const ruleId = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, 'group/name in small letters, digits and dashes');
/** A rule of a repository: its group may be the name of an organisation. */
export const customRuleId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/, 'group/name in small letters, digits and dashes, such as acme/no-x');
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, digits, dots and dashes');
export const sentence = z
  .string()
  .min(1)
  .transform((text) => text.trim());
