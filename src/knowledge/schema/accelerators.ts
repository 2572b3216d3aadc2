import { z } from 'zod';
import type { Accelerators } from '../../model.ts';
import { sentence, sources } from './common.ts';

const kind = z.enum(['nvidia-gpu', 'amd-gpu', 'tpu', 'neuron', 'gaudi']);
const word = z.string().regex(/^[a-z0-9][a-z0-9-]*\*?$/, 'small letters, digits and dashes; a * may end it');
const type = z.string().regex(/^[a-z0-9][a-z0-9._*-]*$/, 'a type of machine in small letters; * stands for letters and digits');

const generation = z
  .strictObject({
    architecture: sentence,
    capability: z.string().regex(/^\d+\.\d$/, 'a compute capability: "7.0"'),
    models: z.record(sentence, z.array(word).min(1)).describe('Each model, and what labels call it.'),
    sources,
  })
  .describe('GPUs of NVIDIA with one compute capability.');

const machine = z
  .strictObject({
    types: z.array(type).min(1),
    accelerator: kind,
    gpu: sentence.optional().describe('The model, as `gpus` of a file has it. GPUs of NVIDIA need it.'),
    sources,
  })
  .refine(({ accelerator, gpu }) => (accelerator === 'nvidia-gpu') === (gpu !== undefined), {
    path: ['gpu'],
    message: 'machines with a GPU of NVIDIA name its model, and no others do',
  });

/** A file of `rules/accelerators/`: GPUs and their compute capability, machines of clouds and what they have. */
export const acceleratorsSchema = z
  .strictObject({
    gpus: z.array(generation).default([]),
    makers: z
      .array(z.strictObject({ accelerator: kind, names: z.array(word).min(1), sources }))
      .default([])
      .describe('Words of labels that say whose accelerator it is.'),
    machines: z.array(machine).default([]),
    plain: z
      .array(z.strictObject({ types: z.array(type).min(1), sources }))
      .default([])
      .describe('Machines without any accelerator.'),
  })
  .transform((value): Accelerators => ({
    gpus: value.gpus.flatMap(({ architecture, capability, models }) =>
      Object.entries(models).map(([model, names]) => ({ model, architecture, arch: capability, names })),
    ),
    makers: value.makers.map(({ accelerator, names }) => ({ accelerator, names })),
    machines: value.machines.map(({ types, accelerator, gpu }) => ({ types, accelerator, gpu: gpu ?? null })),
    plain: value.plain.flatMap(({ types }) => types),
    sources: Object.values(value).flatMap((rows) => rows.flatMap((row) => row.sources)),
  }));
