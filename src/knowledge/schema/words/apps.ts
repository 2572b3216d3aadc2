import { z } from 'zod';
import type { Condition } from '../../../model.ts';
import { signNames } from '../../../words.ts';
import { as, inUnit, names, some } from './common.ts';

/** Words about how an app is packed and published. */
export const appWords = {
  evidence: z
    .strictObject({
      evidence: z
        .strictObject({
          in: inUnit,
          of: some(signNames).describe('play-publishing: it is published through Google Play.'),
          strength: some(['proved', 'supported'])
            .optional()
            .describe('proved: something uploads it there; supported: it is built for that. Either when not given.'),
        })
        .describe('What the repository shows about the unit beside its own build.'),
      as,
    })
    .transform(({ evidence: e, as: name }): Condition => ({
      word: 'evidence',
      as: name ?? null,
      in: e.in ?? null,
      of: e.of,
      strength: e.strength ?? ['proved', 'supported'],
    })),
  packaging: z
    .strictObject({
      packaging: z
        .strictObject({
          in: inUnit,
          abi: names.describe('arm64-v8a, armeabi-v7a, x86_64, x86'),
          only: z.boolean().optional().describe('Whether every ABI that is packed has to be one of these; false when not given.'),
        })
        .describe('The native ABIs that an Android app is packed for. One that names none, or has several lists, matches nothing.'),
      as,
    })
    .transform(({ packaging: p, as: name }): Condition => ({
      word: 'packaging',
      as: name ?? null,
      in: p.in ?? null,
      abi: p.abi,
      only: p.only ?? false,
    })),
};
