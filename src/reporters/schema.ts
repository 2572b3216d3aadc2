import * as z from 'zod';
import type { FitReport, Report } from '../model.ts';
import { targetNames } from '../words.ts';
import { finding, silenced, suppressed } from './schema/finding.ts';
import { fit } from './schema/fit.ts';
import { citations, DAY, problem } from './schema/parts.ts';
import { unit } from './schema/unit.ts';

const tool = z.strictObject({ version: z.string(), knowledge: DAY.describe('The newest day on which one of its statements was checked.') });
const config = z.strictObject({ origin: z.string().nullable() });
const repository = z.strictObject({
  root: z.string(),
  name: z.string().nullable(),
  head: z.string().nullable(),
  base: z.string().nullable(),
});
const skipped = z.array(z.strictObject({ glob: z.string(), files: z.int().min(0) }));

/** The one declaration of the JSON report; `Report` of the model is the same shape, and a type below holds that. */
export const reportSchema = z
  .strictObject({
    schema: z.literal('framework-fit/report@1'),
    tool,
    today: DAY.describe('The day that rules which depend on a date were judged for.'),
    config,
    repository,
    change: z.strictObject({ number: z.int().min(1), headSha: z.string(), baseSha: z.string() }).nullable(),
    findings: z.array(finding),
    units: z.array(unit),
    fit,
    problems: z.array(problem),
    suppressed: z.array(suppressed),
    baseline: z
      .strictObject({ path: z.string(), gone: z.int().min(1) })
      .optional()
      .describe('How many findings that the baseline accepts are not found any more, where all was inspected and some are.'),
    silenced,
    skipped,
    stats: z.strictObject({ files: z.int().min(0), read: z.int().min(0), milliseconds: z.number().min(0) }),
  })
  .describe('All that one run of framework-fit says of a repository.');

/** What `framework-fit units --format json` gives. */
export const unitsSchema = z
  .strictObject({
    schema: z.literal('framework-fit/units@1'),
    tool,
    config,
    repository,
    units: z.array(unit),
    problems: z.array(problem),
    skipped,
    stats: z.strictObject({ files: z.int().min(0), read: z.int().min(0) }),
  })
  .describe('What ships together in a repository, where to, and why.');

const point = z.strictObject({ text: z.string(), sources: citations });

/** What `framework-fit fit --format json` gives. */
export const fitSchema = z
  .strictObject({
    schema: z.literal('framework-fit/fit@1'),
    tool,
    fit,
    compared: z
      .array(z.strictObject({ title: z.string(), answers: z.array(z.array(point)) }))
      .describe('Rows side by side, an answer for each technology of `fit` in their order; empty when nothing is compared.'),
    useCase: z
      .strictObject({
        id: z.string(),
        name: z.string(),
        uses: z.array(
          z.strictObject({
            technology: z.string(),
            name: z.string(),
            what: z.string(),
            targets: z.array(z.enum(targetNames)).describe('Where it is offered; empty: wherever the technology runs.'),
            sources: citations,
          }),
        ),
      })
      .nullable()
      .describe('What the task that was asked for is done with.'),
  })
  .describe('Technologies against targets, with routes and sources.');

/** The units of a repository as one document. */
export interface UnitsDocument extends Pick<Report, 'tool' | 'config' | 'repository' | 'units' | 'problems' | 'skipped'> {
  readonly schema: 'framework-fit/units@1';
  readonly stats: Pick<Report['stats'], 'files' | 'read'>;
}

/** Every value of a type as `.path[].name: type`; a property that may be left out ends with `?`. */
type Leaves<T, At extends string = ''> = T extends string | number | boolean | null | undefined
  ? `${At}: ${T}`
  : T extends readonly (infer Item)[]
    ? Leaves<Item, `${At}[]`>
    : { [Key in keyof T & string]-?: Leaves<T[Key], `${At}.${Key}${T extends Record<Key, unknown> ? '' : '?'}`> }[keyof T & string];
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Fails to compile when the schema and the model differ in any property. */
true satisfies Same<Leaves<Report>, Leaves<z.infer<typeof reportSchema>>>;
true satisfies Same<Leaves<UnitsDocument>, Leaves<z.infer<typeof unitsSchema>>>;
true satisfies Same<Leaves<FitReport>, Leaves<z.infer<typeof fitSchema>>>;
