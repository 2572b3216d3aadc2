import { z } from 'zod';
import type { Condition } from '../../../model.ts';

import { as, names, relation, some } from './common.ts';
import { targetNames, runtimeNames } from '../../../words.ts';

const strengths = some(['proved', 'supported', 'suggested']);

const target = z
  .strictObject({
    name: some(targetNames).describe('Any of these.'),
    strength: strengths.optional().describe('How sure it is; proved or supported when not given.'),
  })
  .describe('Where the unit runs.');

const unitKind = ['image', 'app', 'function', 'firmware', 'site', 'environment', 'library', 'job', 'ci', 'notebook'] as const;

/** Words about where a unit runs. */
export const placeWords = {
  target: z.strictObject({ target, as }).transform(({ target: t, as: name }): Condition => ({
    word: 'target',
    as: name ?? null,
    name: t.name,
    strength: t.strength ?? ['proved', 'supported'],
  })),
  unit: z
    .strictObject({
      unit: z
        .strictObject({ kind: some(unitKind).describe('Any of these.') })
        .describe('Only units of these kinds are meant; it binds nothing.'),
    })
    .transform(({ unit }): Condition => ({ word: 'unit', kind: unit.kind })),
  platform: z
    .strictObject({
      platform: z
        .strictObject({
          os: z.enum(['linux', 'windows', 'macos']).optional().describe('The operating system.'),
          arch: z.enum(['x86_64', 'aarch64', 'armv7']).optional().describe('The processor.'),
          libc: z.enum(['glibc', 'musl']).optional().describe('The C library of a base image.'),
        })
        .describe("The system that the unit's packages meet: of a base image or a runner."),
      as,
    })
    .transform(({ platform: p, as: name }): Condition => ({
      word: 'platform',
      as: name ?? null,
      os: p.os ?? null,
      arch: p.arch ?? null,
      libc: p.libc ?? null,
    })),
  accelerator: z
    .strictObject({
      accelerator: z
        .strictObject({
          kind: names.describe(
            'nvidia-gpu, amd-gpu, intel-gpu, gpu where no maker is named; tpu, neuron, gaudi; none: it is certain that there is not any.',
          ),
          container: z
            .enum(['same', 'other'])
            .optional()
            .describe('Whether it is given to the container of what is bound, or to another one.'),
          by: some(['device', 'machine'])
            .optional()
            .describe('device: a container asks for it; machine: the machine that is asked for has it. device when not given.'),
          arch: z
            .string()
            .min(1)
            .optional()
            .describe(
              'The compute capability of an NVIDIA GPU, as a range: "<7.5". {name.field} stands for a field of something bound before.',
            ),
          strength: strengths.optional().describe('Of `kind: none`: how sure it is; proved or supported when not given.'),
        })
        .describe('An accelerator that a deployment of the unit asks for.'),
      as,
    })
    .transform(({ accelerator: a, as: name }): Condition => ({
      word: 'accelerator',
      as: name ?? null,
      kind: a.kind,
      container: a.container ?? null,
      by: a.by ?? ['device'],
      arch: a.arch ?? null,
      strength: a.strength ?? ['proved', 'supported'],
    })),
  runtime: z
    .strictObject({
      runtime: z
        .strictObject({
          name: z.enum(runtimeNames).describe('Which one.'),
          use: z
            .enum(['selects', 'admits'])
            .optional()
            .describe('selects: this version runs; admits: the project only bounds it. selects when not given.'),
          version: z.string().optional().describe('A range of versions. {name.field} stands for a field of something bound before.'),
          relation: relation.optional().describe('How the versions that are admitted relate to that range; `always` when not given.'),
        })
        .describe('The version of an interpreter or engine.'),
      as,
    })
    .transform(({ runtime: r, as: name }): Condition => ({
      word: 'runtime',
      as: name ?? null,
      name: r.name,
      use: r.use ?? null,
      version: r.version ?? null,
      relation: r.relation ?? null,
    })),
};
