import { z } from 'zod';
import type { Case, Condition, Fix, Rule, RuleExample } from '../../model.ts';
import { citation, customRuleId, ruleId, sentence, severity } from './common.ts';
import { relation } from './words/common.ts';
import { condition } from './words.ts';

const fields = z.record(z.string().regex(/^[a-z0-9-]+\.[a-z-]+$/, 'name.field'), z.array(z.string()));

const ruleSources = z
  .array(
    citation.extend({
      where: fields
        .optional()
        .describe('Findings cite it only where each of these placeholders stands for one of its texts; all are cited where none fits.'),
    }),
  )
  .min(1);

const caseSchema = z
  .strictObject({
    if: z
      .strictObject({
        relation: z
          .record(z.string(), relation)
          .optional()
          .describe('For each named dependency: how its versions relate to the range in `when`.'),
        pinned: z.array(z.string()).optional().describe('Names of dependencies and runtimes that admit exactly one version.'),
        together: z.array(z.string()).min(2).optional().describe('Names of dependencies that one manifest or one command installs.'),
        fields: fields.optional().describe('What a placeholder stands for: one of these texts.'),
        holds: condition.optional().describe('A condition as in `when`; it sees what `when` has bound.'),
      })
      .describe('When the case holds: all that is written here.'),
    severity: z.union([severity, z.literal('off')]).describe('off: the rule stays silent.'),
    fix: z.literal(false).optional().describe('The fix of the rule is not exact here.'),
    title: sentence.optional().describe('Instead of the title of the rule.'),
    why: sentence.optional().describe('Instead of the reason of the rule.'),
    advice: sentence.optional().describe('Instead of the advice of the rule.'),
  })
  .transform((value): Case => ({
    if: {
      relation: value.if.relation ?? {},
      pinned: value.if.pinned ?? [],
      together: value.if.together ?? [],
      fields: value.if.fields ?? {},
      holds: value.if.holds ?? null,
    },
    severity: value.severity,
    fix: value.fix ?? true,
    title: value.title ?? null,
    why: value.why ?? null,
    advice: value.advice ?? null,
  }));

const fix = z
  .union([
    z.strictObject({
      replace: z
        .strictObject({
          of: z.string().describe('The name of something bound.'),
          part: z.enum(['text', 'name', 'constraint']).describe('All of its words, or a part of them.'),
          with: z.string().describe('The new text, with placeholders.'),
        })
        .describe('Replaces words.'),
    }),
    z.strictObject({
      coordinate: z
        .strictObject({
          of: z.string().describe('The name of a bound dependency.'),
          names: z.record(z.string(), z.string()).describe('Old names to new ones.'),
          version: z.string().describe('The version that the new names start with.'),
        })
        .describe('Moves a Maven coordinate: its name and its version at once.'),
    }),
  ])
  .transform((value): Fix => ('replace' in value ? { kind: 'replace', ...value.replace } : { kind: 'coordinate', ...value.coordinate }));

const files = z.record(z.string(), z.string()).describe('A whole repository: paths and texts.');
const base = files.optional().describe('The whole repository before the change.');
const today = z.iso.date().optional().describe('The day that it is judged for.');

export const example = z
  .union([
    z.strictObject({
      fires: severity.describe('The severity of its one finding.'),
      at: z.string().regex(/:\d+$/, 'path:line').describe('Where the finding stands, as path:line.'),
      message: z.string().optional().describe('What the finding says in one sentence.'),
      today,
      base,
      files,
      fixed: files.optional().describe('The files that the fix changes, as they are afterwards.'),
    }),
    z.strictObject({
      silent: z.literal(true).describe('The rule says nothing.'),
      because: sentence.optional().describe('Why it says nothing here; its page tells.'),
      today,
      base,
      files,
    }),
  ])
  .transform((value): RuleExample =>
    'fires' in value
      ? {
          fires: value.fires,
          at: value.at,
          message: value.message ?? null,
          today: value.today ?? null,
          because: null,
          files: value.files,
          base: value.base ?? null,
          fixed: value.fixed ?? null,
        }
      : {
          fires: null,
          at: null,
          message: null,
          today: value.today ?? null,
          because: value.because ?? null,
          files: value.files,
          base: value.base ?? null,
          fixed: null,
        },
  );

const shape = {
  id: ruleId.describe('group/name, which is also the place of the file.'),
  title: sentence.describe('The problem in one line; {name.field} stands for what `when` bound.'),
  severity: severity.describe(
    'error: will not install or start there, or does harm. warning: strongly advised against. notice: worth knowing.',
  ),
  why: sentence.describe('Why it matters here.'),
  advice: sentence.describe('What to do: the smallest next step first.'),
  scope: z
    .enum(['unit', 'repository'])
    .optional()
    .describe('repository: sees all units at once, rests on what is certain, and is a notice at most. unit when not given.'),
  once: z
    .union([z.boolean(), z.literal('repository')])
    .optional()
    .describe('One finding a unit, or with `repository` one for all of them; further places are shown beside it.'),
  yields: z.boolean().optional().describe('Silent at a place of which another rule speaks: one line hears one advice.'),
  when: condition.describe('When it applies.'),
  unless: z.array(condition).optional().describe('Any one of these silences the rule.'),
  anchor: z.string().optional().describe('The name at whose place the finding stands; the first `as` when not given.'),
  cases: z.array(caseSchema).optional().describe('The first that holds decides severity and words.'),
  'when-to-ignore': sentence.optional().describe('What makes the advice wrong although the rule applies.'),
  fix: fix.nullable().optional().describe('An exact edit; it is offered where the words stand in the file as one literal.'),
  sources: ruleSources.describe('Where it is said, and the day on which it was read there.'),
  examples: z.array(example).min(2).describe('Small repositories that fire or stay silent; the tests run them.'),
};

/** One rule file. */
export const ruleSchema = z.strictObject(shape).transform(ruleOf);

/** One rule file of a repository: its own word is its source, and it may say so without an example. */
export const customRuleSchema = z
  .strictObject({
    ...shape,
    id: customRuleId.describe('group/name; the group is none of those that framework-fit has, such as the name of a team: acme/no-x.'),
    sources: shape.sources.optional(),
    examples: z.array(example).optional().describe('Small repositories that fire or stay silent; `framework-fit test-rules` runs them.'),
  })
  .transform(ruleOf);

type Declared = z.output<z.ZodObject<typeof shape>>;
type Optional = 'sources' | 'examples';

function ruleOf(value: Omit<Declared, Optional> & { readonly [K in Optional]?: Declared[K] | undefined }, context: z.RefinementCtx): Rule {
  const anchor = value.anchor ?? firstName(value.when);
  if (anchor === null)
    context.addIssue({
      code: 'custom',
      path: ['when'],
      message: 'no condition has a name: give the deciding one `as: …`, so that the finding has a place',
    });
  return {
    id: value.id,
    title: value.title,
    severity: value.severity,
    why: value.why,
    advice: value.advice,
    scope: value.scope ?? 'unit',
    once: value.once ?? false,
    yields: value.yields ?? false,
    when: value.when,
    unless: value.unless ?? [],
    anchor: anchor ?? '',
    cases: value.cases ?? [],
    whenToIgnore: value['when-to-ignore'] ?? null,
    fix: value.fix ?? null,
    sources: value.sources ?? [],
    examples: value.examples ?? [],
  };
}

/** The first name that a condition gives, in the order of writing. */
function firstName(when: Condition): string | null {
  if (when.word === 'all' || when.word === 'any') return when.of.map(firstName).find((name) => name !== null) ?? null;
  return 'as' in when ? when.as : null;
}
