import { z } from 'zod';
import type { Condition } from '../../model.ts';
import { unionByKey } from './by-key.ts';
import { appWords } from './words/apps.ts';
import { memberWords } from './words/members.ts';
import { packageWords } from './words/packages.ts';
import { placeWords } from './words/places.ts';
import { tableWords } from './words/tables.ts';

/** Zod declarations of the vocabulary: how a condition is written in YAML, and the closed type that it becomes. */

/** The words that hold no other condition. */
const leaves = { ...packageWords, ...placeWords, ...memberWords, ...appWords, ...tableWords };

/** The words of the vocabulary, in the order of the generated page. */
export const vocabulary: readonly string[] = ['all', 'any', 'not', 'lacks', 'was', ...Object.keys(leaves)];

const groups = {
  all: z
    .strictObject({
      all: z
        .array(z.lazy(() => condition))
        .min(1)
        .describe('Every one of them holds, each in what the ones before it have bound.'),
    })
    .transform((value): Condition => ({ word: 'all', of: value.all })),
  any: z
    .strictObject({
      any: z
        .array(z.lazy(() => condition))
        .min(1)
        .describe('At least one of them holds.'),
    })
    .transform((value): Condition => ({ word: 'any', of: value.any })),
  not: z
    .strictObject({
      not: z
        .lazy(() => condition)
        .describe('It does not hold, given what is bound: alternatives that cannot be there at once do not count.'),
    })
    .transform((value): Condition => ({ word: 'not', of: value.not })),
  lacks: z
    .strictObject({ lacks: z.lazy(() => condition).describe('It does not hold anywhere in the unit, whatever is bound.') })
    .transform((value): Condition => ({ word: 'lacks', of: value.lacks })),
  was: z
    .strictObject({
      was: z
        .lazy(() => condition)
        .describe(
          'It held in the same unit of the base of the change. A rule with this word speaks only of changes: without a base it is silent. What is bound there lends its fields, and no place.',
        ),
    })
    .transform((value): Condition => ({ word: 'was', of: value.was })),
};

/** A condition: an object with exactly one word of the vocabulary, and `as` where the word can be named. */
export const condition: z.ZodType<Condition> = z.lazy(() => unionByKey({ ...groups, ...leaves }));
