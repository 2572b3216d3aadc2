import { z } from 'zod';
import type { Condition } from '../../../model.ts';
import { installers } from '../../../words.ts';
import { as, except, inUnit, names, some } from './common.ts';

const field = ['limits', 'requests', 'devices', 'asked'] as const;

const resource = z
  .strictObject({
    name: names.describe('nvidia.com/gpu, memory …'),
    field: some(field).optional().describe('Under which key it stands.'),
    beside: z
      .strictObject({ field: z.enum(['limits', 'requests']), is: z.enum(['absent', 'different']) })
      .optional()
      .describe('Its counterpart of the same name in the same container.'),
    whole: z.boolean().optional().describe('Whether the quantity is a whole number.'),
  })
  .describe('A quantity that a deployment asks for.');

/** The shape of every condition word but the ones that hold other conditions. */

/** Words about single facts of a unit. */
export const memberWords = {
  index: z
    .strictObject({
      index: z
        .strictObject({
          url: names.optional().describe('Its address.'),
          except,
          role: some(['primary', 'extra', 'find-links', 'channel'])
            .optional()
            .describe('Whether it replaces the default index or stands beside it.'),
          frozen: z
            .boolean()
            .optional()
            .describe('Whether newer releases of what it serves do not come to it any more, as the technology that it is made for says.'),
        })
        .describe('A package index other than, or beside, the default one.'),
      as,
    })
    .transform(({ index: i, as: name }): Condition => ({
      word: 'index',
      as: name ?? null,
      url: i.url ?? null,
      except: i.except ?? null,
      role: i.role ?? null,
      frozen: i.frozen ?? null,
    })),
  setting: z
    .strictObject({
      setting: z
        .strictObject({
          in: inUnit,
          key: z.string().describe('android.minSdk, android.abiFilters …'),
          is: names.optional().describe('Its value.'),
          'at-least': z.number().optional().describe('Its value is this number or more.'),
          below: z.number().optional().describe('Its value is less than this number.'),
          known: z.literal(false).optional().describe('It is set, and to something that cannot be known.'),
        })
        .describe('A key with a value. What cannot be known matches nothing, unless that is asked for.'),
      as,
    })
    .transform(({ setting: s, as: name }): Condition => ({
      word: 'setting',
      as: name ?? null,
      in: s.in ?? null,
      key: s.key,
      is: s.is ?? null,
      atLeast: s['at-least'] ?? null,
      below: s.below ?? null,
      known: s.known ?? true,
    })),
  resource: z.strictObject({ resource, as }).transform(({ resource: r, as: name }): Condition => ({
    word: 'resource',
    as: name ?? null,
    name: r.name,
    field: r.field ?? null,
    beside: r.beside ?? null,
    whole: r.whole ?? null,
  })),
  command: z
    .strictObject({
      command: z
        .strictObject({
          program: names.describe('Its name, without folders.'),
          argument: names.optional().describe('One of its arguments.'),
        })
        .describe('A program that is started.'),
      as,
    })
    .transform(({ command: c, as: name }): Condition => ({
      word: 'command',
      as: name ?? null,
      program: c.program,
      argument: c.argument ?? null,
    })),
  install: z
    .strictObject({
      install: z
        .strictObject({
          installer: some(installers).describe('The tool; npm stands for yarn, pnpm and bun too.'),
          option: names.optional().describe('One of its options that change what is installed, such as --ignore-scripts.'),
          without: names.optional().describe('None of these is among its options.'),
        })
        .describe('A command that installs packages.'),
      as,
    })
    .transform(({ install: i, as: name }): Condition => ({
      word: 'install',
      as: name ?? null,
      installer: i.installer,
      option: i.option ?? null,
      without: i.without ?? null,
    })),
  env: z
    .strictObject({
      env: z
        .strictObject({
          name: z.string().describe('Its name.'),
          value: names.optional().describe('Its value; one that cannot be known matches nothing.'),
        })
        .describe('An environment variable that is set.'),
      as,
    })
    .transform(({ env: e, as: name }): Condition => ({ word: 'env', as: name ?? null, name: e.name, value: e.value ?? null })),
  file: z
    .strictObject({
      file: z.strictObject({ in: inUnit, format: names.describe('so or aar.') }).describe('A native library, by its name alone.'),
      as,
    })
    .transform(({ file: f, as: name }): Condition => ({ word: 'file', as: name ?? null, in: f.in ?? null, format: f.format })),
  model: z
    .strictObject({
      model: z
        .strictObject({
          in: inUnit,
          format: names.describe('tflite, onnx, pte, gguf …'),
          pointer: z.boolean().optional().describe('Whether a Git LFS pointer stands in its place.'),
          'at-least-bytes': z.number().int().positive().optional().describe('It has that many bytes or more.'),
          'run-by': z
            .enum(['here', 'missing', 'nothing'])
            .optional()
            .describe(
              'here: something that the unit installs runs the format; missing: technologies for where the unit runs do, and it installs none of them; nothing: only technologies for other places do.',
            ),
        })
        .describe('A model file, by its name and first bytes. Its size is unknown where it was not looked at, and then matches nothing.'),
      as,
    })
    .transform(({ model: m, as: name }): Condition => ({
      word: 'model',
      as: name ?? null,
      in: m.in ?? null,
      format: m.format,
      pointer: m.pointer ?? null,
      bytes: m['at-least-bytes'] ?? null,
      runBy: m['run-by'] ?? null,
    })),
  source: z
    .strictObject({
      source: z
        .strictObject({
          in: inUnit,
          import: names.optional().describe('What is imported, dotted and with the module first: torch, @tensorflow/tfjs.loadGraphModel …'),
          call: names
            .optional()
            .describe(
              'What is called, by the name that it was imported from: torch.load … Python asks for a member with hasattr.torch.mps, and does without it where try.torch.mps is called: its absence is caught.',
            ),
          mention: names.optional().describe('What is used in any other way.'),
          except: names.optional().describe('Names that are not meant.'),
        })
        .refine((s) => [s.import, s.call, s.mention].filter((one) => one !== undefined).length === 1, 'one of import, call and mention')
        .describe('What a source file does with a name. Sources are read only in units for which the rest of the rule holds.'),
      as,
    })
    .transform(({ source: s, as: name }): Condition => {
      const told = { word: 'source', as: name ?? null, in: s.in ?? null, except: s.except ?? null } as const;
      if (s.import !== undefined) return { ...told, how: 'import', name: s.import };
      return s.call === undefined ? { ...told, how: 'mention', name: s.mention ?? [] } : { ...told, how: 'call', name: s.call };
    }),
  plugin: z
    .strictObject({
      plugin: z.strictObject({ in: inUnit, id: names.describe('com.chaquo.python …') }).describe('A Gradle plugin that a build applies.'),
      as,
    })
    .transform(({ plugin: p, as: name }): Condition => ({ word: 'plugin', as: name ?? null, in: p.in ?? null, id: p.id })),
};
