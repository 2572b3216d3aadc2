import { z } from 'zod';
import type { Question, UseCase } from '../../model.ts';
import { id, sentence, sources } from './common.ts';
import { targetNames } from '../../words.ts';

const useCase = z
  .strictObject({
    id,
    name: sentence,
    uses: z
      .array(
        z
          .strictObject({ technology: id, what: sentence, targets: z.array(z.enum(targetNames)).optional(), sources })
          .transform((value) => ({ ...value, targets: value.targets ?? [] })),
      )
      .min(1),
  })
  .transform((value): UseCase => value);

/** use-cases.yml: what a task is done with. */
export const useCasesSchema = z.strictObject({ 'use-cases': z.array(useCase).min(1) });

const question = z
  .strictObject({
    id,
    title: sentence,
    answers: z.array(z.strictObject({ technology: id, text: sentence, sources })).min(1),
  })
  .transform((value): Question => value);

/** comparison.yml: what frameworks are compared by. */
export const comparisonSchema = z.strictObject({ questions: z.array(question).min(1) });
