import * as z from 'zod';
import type { Report } from '../model.ts';

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const severity = z.enum(['error', 'warning', 'notice']);
const unitKind = z.enum(['image', 'app', 'function', 'firmware', 'site', 'environment', 'library', 'job', 'ci', 'notebook']);

const place = {
  path: z.string().describe('Relative to the root of the repository, with forward slashes.'),
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units, from 1.'),
  endLine: z.int().min(1),
  endColumn: z.int().min(1).describe('Exclusive.'),
};
const location = z.strictObject(place);
const evidence = z.strictObject({ text: z.string(), location });
const problem = z.strictObject({ message: z.string(), location: location.nullable() });

const edit = z.strictObject({
  path: z.string(),
  range: location,
  old: z.string().describe('What the file holds at the range.'),
  new: z.string(),
});

const finding = z.strictObject({
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
  sources: z.array(z.strictObject({ url: z.string(), checked: DAY })),
  fix: z.strictObject({ edits: z.array(edit) }).nullable(),
  fingerprint: z.string().describe('Survives moved lines; starts with the version of its recipe.'),
  docs: z.string(),
});

const unit = z.strictObject({
  id: z.string(),
  kind: unitKind,
  root: z.string(),
  targets: z.array(
    z.strictObject({ name: z.string(), strength: z.enum(['proved', 'supported', 'suggested']), because: z.array(evidence) }),
  ),
  technologies: z.array(z.strictObject({ id: z.string(), name: z.string(), version: z.string().nullable(), location })),
  links: z.array(evidence),
});

const suppressed = z.strictObject({
  rule: z.string(),
  location,
  reason: z.string(),
  until: z.string().nullable(),
  owner: z.string().nullable(),
});

/** The one declaration of the JSON report; `Report` of the model is the same shape, and a type below holds that. */
export const reportSchema = z
  .strictObject({
    schema: z.literal('framework-fit/report@1'),
    tool: z.strictObject({ version: z.string(), knowledge: DAY.describe('The newest day on which one of its statements was checked.') }),
    today: DAY.describe('The day that rules which depend on a date were judged for.'),
    config: z.strictObject({ origin: z.string().nullable() }),
    repository: z.strictObject({
      root: z.string(),
      name: z.string().nullable(),
      head: z.string().nullable(),
      base: z.string().nullable(),
    }),
    change: z.strictObject({ number: z.int().min(1), headSha: z.string(), baseSha: z.string() }).nullable(),
    findings: z.array(finding),
    units: z.array(unit),
    problems: z.array(problem),
    suppressed: z.array(suppressed),
    skipped: z.array(z.strictObject({ glob: z.string(), files: z.int().min(0) })),
    stats: z.strictObject({ files: z.int().min(0), read: z.int().min(0), milliseconds: z.number().min(0) }),
  })
  .describe('All that one run of framework-fit says of a repository.');

/** Every value of a type as `.path[].name: type`; a property that may be left out ends with `?`. */
type Leaves<T, At extends string = ''> = T extends string | number | boolean | null | undefined
  ? `${At}: ${T}`
  : T extends readonly (infer Item)[]
    ? Leaves<Item, `${At}[]`>
    : { [Key in keyof T & string]-?: Leaves<T[Key], `${At}.${Key}${T extends Record<Key, unknown> ? '' : '?'}`> }[keyof T & string];
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Fails to compile when the schema and the model differ in any property. */
true satisfies Same<Leaves<Report>, Leaves<z.infer<typeof reportSchema>>>;
