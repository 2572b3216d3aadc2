import { z } from 'zod';
import type { Condition } from '../../../model.ts';
import { as, binding, build, except, inUnit, names, relation, some } from './common.ts';

const dependency = z
  .strictObject({
    in: inUnit,
    technology: names.optional().describe('Ids of technologies.'),
    kind: names.optional().describe('The kind of technology: training-framework, runtime, server …'),
    package: names.optional().describe('type/name as in a purl: pypi/torch, maven/org.tensorflow:*'),
    index: binding.optional().describe('The name of a bound index: only what is certain to come through it is meant.'),
    version: z
      .string()
      .min(1)
      .optional()
      .describe("A range in the ecosystem's own words. {name.field} stands for a field of something bound before: `>={index.next}`."),
    unaligned: z
      .literal(true)
      .optional()
      .describe('Releases whose native Android libraries do not fit memory pages of 16 KB; `relation` speaks of them.'),
    cuda: z
      .string()
      .min(1)
      .optional()
      .describe('The CUDA that its build is made for, as a range as of `version`. Other builds match nothing.'),
    relation: relation
      .optional()
      .describe(
        'How the versions that are admitted relate to that range: all, some or none of them are in it, it cannot be known, or the newest one is what an open constraint installs. `always` when not given.',
      ),
    build: build.optional().describe('Which build is installed, by its name, label, extra or index.'),
    role: some(['runtime', 'development', 'build', 'test', 'peer', 'constraint', 'optional', 'group'])
      .optional()
      .describe('What it is for; what is present where the unit runs, when not given.'),
    own: z.boolean().optional().describe('Whether the repository itself publishes its technology.'),
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
    except,
    tag: names.optional().describe('The tag; an image without one matches nothing.'),
    version: z.string().min(1).optional().describe('The release that the tag starts with, as a range: ">=25.3".'),
    kind: names.optional().describe('The kind of technology: training-framework, server …'),
    build: build.optional().describe('Which build the tag names.'),
    use: z.enum(['base', 'run']).optional().describe('base: a stage starts from it; run: a workload, service or job names it.'),
    'advised-by': z.string().optional().describe('The id of a rule: technologies whose life names it.'),
  })
  .describe('A container image that the unit starts from or runs.');

/** Words about what a unit installs, and what it starts from. */
export const packageWords = {
  dependency: z.strictObject({ dependency, as }).transform(({ dependency: d, as: name }): Condition => ({
    word: 'dependency',
    as: name ?? null,
    in: d.in ?? null,
    technology: d.technology ?? null,
    kind: d.kind ?? null,
    package: d.package ?? null,
    index: d.index ?? null,
    version: d.version ?? null,
    unaligned: d.unaligned ?? null,
    cuda: d.cuda ?? null,
    relation: d.relation ?? null,
    build: d.build ?? null,
    role: d.role ?? null,
    pinned: d.pinned ?? null,
    local: d['local-label'] ?? null,
    own: d.own ?? null,
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
    except: i.except ?? null,
    tag: i.tag ?? null,
    version: i.version ?? null,
    kind: i.kind ?? null,
    build: i.build ?? null,
    use: i.use ?? null,
    advisedBy: i['advised-by'] ?? null,
  })),
};
