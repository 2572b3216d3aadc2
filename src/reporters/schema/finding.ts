import * as z from 'zod';
import { citations, evidence, location, place, severity } from './parts.ts';

const edit = z.strictObject({
  path: z.string(),
  range: location,
  old: z.string().describe('What the file holds at the range.'),
  new: z.string(),
});

export const finding = z.strictObject({
  rule: z.string(),
  severity,
  status: z.enum(['new', 'unchanged', 'fixed']).nullable().describe('Compared with the base; null when there is none.'),
  title: z.string(),
  message: z.string(),
  why: z.string(),
  advice: z.string(),
  whenToIgnore: z.string().nullable(),
  loweredBy: z.array(z.string()).describe("Why the severity is one step lower than the rule's own."),
  units: z.array(z.string()).describe('Ids of the units that share the cause.'),
  location: z.strictObject({ ...place, snippet: z.string().describe('The whole line as it stands in the file.') }),
  side: z.enum(['head', 'base']).describe('Which state of the repository the location is a place of.'),
  evidence: z.array(evidence),
  related: z.array(evidence),
  sources: citations,
  fix: z.strictObject({ edits: z.array(edit) }).nullable(),
  fingerprint: z.string().describe('Survives moved lines; starts with the version of its recipe.'),
  docs: z.string(),
});

export const suppressed = z.strictObject({
  rule: z.string(),
  severity,
  title: z.string(),
  location: location.extend({ snippet: z.string() }),
  reason: z.string(),
  until: z.string().nullable().describe('The last day on which it is accepted.'),
  owner: z.string().nullable(),
  source: z.enum(['configuration', 'comment', 'baseline']).describe('What accepts it.'),
  from: location.nullable().describe('Where that is written.'),
  fingerprint: z.string(),
});

export const silenced = z
  .array(
    z.strictObject({
      rule: z.string(),
      severity,
      title: z.string(),
      location: location.extend({ snippet: z.string() }),
      now: severity.nullable(),
    }),
  )
  .describe("What the base's configuration would show of the head, and the change's own does not, or less gravely: `now` says how.");
