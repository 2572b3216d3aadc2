import { z } from 'zod';
import type { ExportStep, LinuxHost, RouteMap, RunStep } from '../../model.ts';
import { id, sentence, sources } from './common.ts';
import { targetNames } from '../../words.ts';

const state = z
  .enum(['supported', 'beta', 'ended'])
  .describe('What the makers say of it. ended: they no longer support it, or say that it goes.');
const note = sentence.optional().describe('A condition of the makers, in a few words.');

const exportStep = z
  .strictObject({
    from: id.describe('A technology, or a format of this file.'),
    to: id.describe('A format of this file.'),
    tool: sentence,
    state,
    note,
    sources,
  })
  .transform((value): ExportStep => ({ ...value, note: value.note ?? null }));

const runStep = z
  .strictObject({
    runtime: id.describe('A technology.'),
    reads: z.union([id, z.array(id).min(1)]).describe('A format of this file, or a list.'),
    targets: z.array(z.enum(targetNames)).min(1),
    through: sentence.optional().describe('The package to take there.'),
    state,
    note,
    sources,
  })
  .transform(({ reads, through, note: text, ...step }): RunStep[] =>
    [reads].flat().map((format) => ({ ...step, reads: format, through: through ?? null, note: text ?? null })),
  );

const host = z
  .strictObject({
    targets: z.array(z.enum(targetNames)).min(1),
    starts: z
      .enum(['containers', 'programs', 'functions'])
      .describe('containers: any image; programs: code behind an interface of its own; functions: a handler, for the length of a call.'),
    gpu: z.boolean().optional().describe('Whether a machine with a GPU can be had; left out when that is not known.'),
    note,
    sources,
  })
  .transform((value): LinuxHost => ({ ...value, gpu: value.gpu ?? null, note: value.note ?? null }));

/** routes.yml: framework → tool → format → runtime → targets, step by step. */
export const routesSchema = z
  .strictObject({
    formats: z
      .array(
        z.strictObject({
          id,
          name: sentence,
          files: z.array(z.string().min(1)).optional().describe('What the word `model` calls such files.'),
        }),
      )
      .min(1),
    layers: z
      .array(z.strictObject({ layer: id, on: z.array(id).min(1), sources }))
      .optional()
      .describe('Technologies whose models are models of others.'),
    exports: z.array(exportStep).min(1),
    runs: z.array(runStep).min(1),
    hosts: z.array(host).optional().describe('Platforms that start programs of Linux.'),
  })
  .transform((value): RouteMap => ({
    formats: value.formats.map((format) => ({ ...format, files: format.files ?? [] })),
    layers: (value.layers ?? []).map(({ layer, on }) => ({ layer, on })),
    exports: value.exports,
    runs: value.runs.flat(),
    hosts: value.hosts ?? [],
  }));
