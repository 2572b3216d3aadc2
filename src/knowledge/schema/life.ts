import { z } from 'zod';
import type { Citation, Life, PackageLife, RuleExample, Severity } from '../../model.ts';
import { id, ruleId, sentence, severity, sources as citations } from './common.ts';
import { purl, splitPurl } from './purl.ts';
import { example } from './rule.ts';

/** How each state of a life is spoken of; `lives.yml` says it for rows that have no words of their own. */
const spokenStates = ['maintenance', 'ended', 'renamed', 'removed', 'misnamed'] as const;

/** A row that is a rule: what it says of a life, in its own words or in those of its state. */
export interface LifeRow {
  /** The id that its findings carry. */
  readonly id: string;
  readonly life: Life;
  /** Null for every package of the technology. */
  readonly packages: PackageLife['packages'] | null;
  readonly versions: string | null;
  readonly beside: readonly string[];
  readonly severity: Severity | null;
  readonly words: Readonly<Record<'title' | 'why' | 'advice' | 'when-to-ignore', string | undefined>>;
  readonly rename: { readonly to: string; readonly same: string | null } | null;
  readonly sources: readonly Citation[];
  readonly examples: readonly RuleExample[];
}

const shape = {
  state: z.enum(['active', ...spokenStates]),
  since: z
    .union([z.number().transform(String), z.string()])
    .pipe(z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY'))
    .optional(),
  successor: sentence.optional().describe('What to use instead, for people.'),
  rule: ruleId.optional().describe('The rule, a file of its own, that speaks of it.'),
  id: ruleId.optional().describe('The id of the rule that this row itself is.'),
  severity: severity.optional().describe('Instead of the severity of its state.'),
  title: sentence.optional(),
  why: sentence.optional(),
  advice: sentence.optional(),
  'when-to-ignore': sentence.optional(),
  versions: z.string().min(1).optional().describe("Only these releases, as a range in the ecosystem's own words."),
  beside: z.array(id).min(1).optional().describe('Only in a unit that also holds one of these technologies.'),
  rename: z
    .strictObject({
      to: z.string().min(1).describe('The name under which the very same package goes on.'),
      same: z.string().min(1).optional().describe('The releases that both names have.'),
    })
    .optional()
    .describe('An exact new name: code that uses the package stays as it is.'),
  sources: citations.optional(),
  examples: z.array(example).optional().describe('Beside those that are made of the names of its packages.'),
};

type Declared = z.output<z.ZodObject<typeof shape>>;

/** The life of a whole technology. */
export const life = z.strictObject(shape).check(checkRow);

/** The life of some of its packages. */
export const packageLife = z.strictObject({ packages: z.array(purl).min(1), ...shape }).check(checkRow);

function checkRow({ value, issues }: { readonly value: Declared; readonly issues: z.core.$ZodRawIssue[] }): void {
  const complain = (key: keyof Declared, message: string) => issues.push({ code: 'custom', path: [key], message, input: value });
  if (value.state !== 'active' && value.since === undefined && value.state !== 'misnamed')
    complain('state', 'what is not active says since when');
  if (value.rule !== undefined && value.id !== undefined) complain('id', 'either `rule` or `id`: one cause has one rule');
  const spoken = (['severity', 'title', 'why', 'advice', 'when-to-ignore', 'versions', 'beside', 'examples'] as const).filter(
    (key) => value[key] !== undefined,
  );
  for (const key of value.id === undefined ? spoken : []) complain(key, 'only a row with an `id` says how it speaks');
  if (value.id === undefined) return;
  if (value.state === 'active') complain('state', 'a rule can only speak of what is not active');
  if (value.successor === undefined && value.advice === undefined) complain('id', 'it says what to do: `successor` or `advice`');
  if (value.state === 'maintenance' && (value.severity ?? 'notice') !== 'notice')
    complain('severity', 'what is maintained is a notice at most');
  if ((value.versions ?? value.beside) !== undefined && value.examples === undefined)
    complain('id', 'its examples cannot be made of names alone: give `examples`');
}

/** Where it stands, without how that is said. */
export function lifeOf(value: Declared | undefined): Life {
  return {
    state: value?.state ?? 'active',
    since: value?.since ?? null,
    successor: value?.successor ?? null,
    newName: value?.rename?.to ?? null,
    rule: value?.id ?? value?.rule ?? null,
    sources: value?.sources ?? [],
  };
}

/** The life of the packages that a row names; partly where it holds for some of their releases, or only beside something. */
export function packageLifeOf(value: Declared & { readonly packages: readonly string[] }): PackageLife {
  return {
    ...lifeOf(value),
    packages: value.packages.map(splitPurl),
    partly: value.versions !== undefined || value.beside !== undefined,
  };
}

/**
 * The row as a rule; null when another file, or nothing, speaks of it.
 * @param sources its own, or else those of the technology
 */
export function rowOf(value: Declared, packages: LifeRow['packages'], sources: readonly Citation[]): LifeRow | null {
  if (value.id === undefined) return null;
  return {
    id: value.id,
    life: lifeOf(value),
    packages,
    versions: value.versions ?? null,
    beside: value.beside ?? [],
    severity: value.severity ?? null,
    words: { title: value.title, why: value.why, advice: value.advice, 'when-to-ignore': value['when-to-ignore'] },
    rename: value.rename === undefined ? null : { to: value.rename.to, same: value.rename.same ?? null },
    sources,
    examples: value.examples ?? [],
  };
}

/** `lives.yml`: the words of each state. */
export const lifeWordsSchema = z
  .strictObject({
    states: z.record(
      z.enum(spokenStates),
      z.strictObject({ severity, title: sentence, why: sentence, advice: sentence, 'when-to-ignore': sentence.optional() }),
    ),
  })
  .transform(({ states }) => states);

export type LifeWords = z.output<typeof lifeWordsSchema>;
