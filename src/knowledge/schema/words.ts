import { z } from 'zod';
import type { Condition } from '../../model.ts';

/** Zod declarations of the vocabulary: how a condition is written in YAML, and the closed type that it becomes. */

const binding = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name of small letters, digits and dashes');
const as = binding
  .optional()
  .describe('A name for what matched: placeholders {name.field}, cases and fixes use it; the first one is the anchor.');
const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .describe('One text or a list of which any will do; * stands for any characters.');

/** One value or a list of values of a closed set. */
function some<const T extends readonly [string, ...string[]]>(values: T) {
  const one = z.enum(values);
  return z.union([one, z.array(one).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]) as T[number][]);
}

export const relation = some(['always', 'may', 'never', 'unknown', 'newest']);

const build = some(['cpu', 'cuda', 'rocm', 'unknown']);
const inUnit = binding.optional().describe('The name of something bound: only its unit is meant.');

const dependency = z
  .strictObject({
    in: inUnit,
    technology: names.optional().describe('Ids of technologies.'),
    kind: names.optional().describe('The kind of technology: training-framework, runtime, server …'),
    package: names.optional().describe('type/name as in a purl: pypi/torch, maven/org.tensorflow:*'),
    version: z.string().min(1).optional().describe("A range in the ecosystem's own words."),
    relation: relation
      .optional()
      .describe(
        'How the versions that are admitted relate to that range: all, some or none of them are in it, it cannot be known, or the newest one is what an open constraint installs. `always` when not given.',
      ),
    build: build.optional().describe('Which build is installed, by its name, label, extra or index.'),
    role: some(['runtime', 'development', 'build', 'test', 'peer', 'constraint', 'optional', 'group'])
      .optional()
      .describe('What it is for; what is present where the unit runs, when not given.'),
    pinned: z.boolean().optional().describe('Whether exactly one version is admitted.'),
    'local-label': z.boolean().optional().describe('Whether the version has a PEP 440 local label such as +cu118.'),
    'advised-by': z.string().optional().describe('The id of a rule: technologies whose life names it.'),
    indexed: z.boolean().optional().describe('Whether an index other than the default one is in force for it.'),
    'install-read': z.boolean().optional().describe('Whether the command that installs it was read.'),
    origin: some(['registry', 'url', 'git', 'path']).optional().describe('Where it comes from; a registry when not given.'),
    excludes: z.string().optional().describe('A Maven module, group:artifact, that it keeps out.'),
  })
  .describe('A package that the unit installs.');

const image = z
  .strictObject({
    technology: names.optional().describe('Ids of technologies.'),
    name: names.optional().describe('With its registry, and without tag: nvcr.io/nvidia/*'),
    tag: names.optional().describe('The tag; an image without one matches nothing.'),
    kind: names.optional().describe('The kind of technology: training-framework, server …'),
    build: build.optional().describe('Which build the tag names.'),
    use: z.enum(['base', 'run']).optional().describe('base: a stage starts from it; run: a workload, service or job names it.'),
    'advised-by': z.string().optional().describe('The id of a rule: technologies whose life names it.'),
  })
  .describe('A container image that the unit starts from or runs.');

const targetName = ['android', 'ios', 'browser', 'node', 'linux', 'windows', 'macos', 'server', 'kubernetes', 'gpu'] as const;
const target = z
  .strictObject({
    name: some(targetName).describe('Any of these.'),
    strength: some(['proved', 'supported', 'suggested']).optional().describe('How sure it is; proved or supported when not given.'),
  })
  .describe('Where the unit runs.');

const unitKind = ['image', 'app', 'function', 'firmware', 'site', 'environment', 'library', 'job', 'ci', 'notebook'] as const;
const field = ['limits', 'requests', 'devices'] as const;

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
const leaves = {
  dependency: z.strictObject({ dependency, as }).transform(({ dependency: d, as: name }): Condition => ({
    word: 'dependency',
    as: name ?? null,
    in: d.in ?? null,
    technology: d.technology ?? null,
    kind: d.kind ?? null,
    package: d.package ?? null,
    version: d.version ?? null,
    relation: d.relation ?? null,
    build: d.build ?? null,
    role: d.role ?? null,
    pinned: d.pinned ?? null,
    local: d['local-label'] ?? null,
    advisedBy: d['advised-by'] ?? null,
    indexed: d.indexed ?? null,
    installRead: d['install-read'] ?? null,
    origin: d.origin ?? null,
    excludes: d.excludes ?? null,
  })),
  image: z.strictObject({ image, as }).transform(({ image: i, as: name }): Condition => ({
    word: 'image',
    as: name ?? null,
    technology: i.technology ?? null,
    name: i.name ?? null,
    tag: i.tag ?? null,
    kind: i.kind ?? null,
    build: i.build ?? null,
    use: i.use ?? null,
    advisedBy: i['advised-by'] ?? null,
  })),
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
          kind: names.describe('nvidia-gpu, amd-gpu, intel-gpu, tpu, neuron, gaudi'),
          container: z
            .enum(['same', 'other'])
            .optional()
            .describe('Whether it is given to the container of what is bound, or to another one.'),
        })
        .describe('An accelerator that a deployment of the unit asks for.'),
      as,
    })
    .transform(({ accelerator: a, as: name }): Condition => ({
      word: 'accelerator',
      as: name ?? null,
      kind: a.kind,
      container: a.container ?? null,
    })),
  runtime: z
    .strictObject({
      runtime: z
        .strictObject({
          name: z.enum(['python', 'node', 'java', 'flutter']).describe('Which one.'),
          use: z
            .enum(['selects', 'admits'])
            .optional()
            .describe('selects: this version runs; admits: the project only bounds it. selects when not given.'),
          version: z.string().optional().describe('A range that holds every version that is meant.'),
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
    })),
  index: z
    .strictObject({
      index: z
        .strictObject({
          url: names.describe('Its address.'),
          role: some(['primary', 'extra', 'find-links', 'channel'])
            .optional()
            .describe('Whether it replaces the default index or stands beside it.'),
        })
        .describe('A package index other than, or beside, the default one.'),
      as,
    })
    .transform(({ index: i, as: name }): Condition => ({ word: 'index', as: name ?? null, url: i.url, role: i.role ?? null })),
  setting: z
    .strictObject({
      setting: z
        .strictObject({
          in: inUnit,
          key: z.string().describe('android.minSdk, android.abiFilters …'),
          is: names.optional().describe('Its value.'),
          'at-least': z.number().optional().describe('Its value is this number or more.'),
          below: z.number().optional().describe('Its value is less than this number.'),
        })
        .describe('A key with a value. What cannot be known matches nothing.'),
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
      file: z
        .strictObject({ in: inUnit, format: names.describe('tflite, onnx, pte, gguf, so, aar …') })
        .describe('A file that matters by its name alone.'),
      as,
    })
    .transform(({ file: f, as: name }): Condition => ({ word: 'file', as: name ?? null, in: f.in ?? null, format: f.format })),
  pair: z
    .strictObject({
      pair: z
        .strictObject({
          table: z.string().describe('The id of a compatibility table.'),
          columns: z
            .record(z.string(), binding)
            .describe('Which columns hold which bound dependencies or runtimes; the first one chooses the row.'),
          is: z.enum(['incompatible', 'compatible']).describe('Whether they fit one row. What a row does not state is neither.'),
        })
        .describe('Versions that a compatibility table speaks of. Outside its rows it is silent.'),
      as: binding.describe('The row: its cells, and how the companions say them.'),
    })
    .transform(({ pair: p, as: name }): Condition => ({ word: 'pair', as: name, table: p.table, columns: p.columns, is: p.is })),
  route: z
    .strictObject({
      route: z
        .strictObject({
          from: binding.describe('A bound dependency: the framework.'),
          to: binding.describe('A bound target: the app.'),
          is: z
            .enum(['absent', 'living'])
            .describe('absent: nothing in the app runs what the framework exports, and something living could; living: something does.'),
        })
        .describe('A way from a framework through an export to a runtime on the target.'),
      as: binding.describe('The routes, in words.'),
    })
    .transform(({ route: r, as: name }): Condition => ({ word: 'route', as: name, from: r.from, to: r.to, is: r.is })),
  path: z
    .strictObject({
      path: z
        .strictObject({
          of: binding.describe('The name of something bound.'),
          matches: names.describe('Its path; here * also stands for /.'),
        })
        .describe('Where the file of something bound lies.'),
    })
    .transform(({ path: p }): Condition => ({ word: 'path', of: p.of, matches: p.matches })),
  date: z
    .strictObject({
      date: z
        .strictObject({
          before: z.iso.date().optional().describe('The first day on which it does not hold.'),
          from: z.iso.date().optional().describe('The first day on which it holds.'),
        })
        .describe('Whether today lies in a span of days.'),
    })
    .transform(({ date: d }): Condition => ({ word: 'date', before: d.before ?? null, from: d.from ?? null })),
};

/** The words of the vocabulary, in the order of the generated page. */
export const vocabulary: readonly string[] = ['all', 'any', 'not', 'lacks', ...Object.keys(leaves)];

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
};

/** A condition: an object with exactly one word of the vocabulary, and `as` where the word can be named. */
export const condition: z.ZodType<Condition> = z.lazy(() => z.union([...Object.values(groups), ...Object.values(leaves)]));
