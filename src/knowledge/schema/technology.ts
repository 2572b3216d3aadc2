import { z } from 'zod';
import type { Technology, TechnologyPackage, Unaligned } from '../../model.ts';
import { id, sentence, sources } from './common.ts';
import { life, lifeOf, packageLife, packageLifeOf, rowOf, type LifeRow } from './life.ts';
import { purl, splitPurl } from './purl.ts';
import { ecosystems, targetNames, technologyKinds } from '../../words.ts';

const build = z.enum(['cpu', 'cuda', 'rocm']);

const unaligned = z
  .strictObject({
    versions: z.string().min(1).describe("Releases that do not fit, as a range in the ecosystem's own words."),
    first: z.string().min(1).optional().describe('The first release that fits.'),
    instead: sentence.optional().describe('What to use when none fits, for people.'),
    sure: z.boolean().optional().describe('Whether every 64-bit ABI is known not to fit; true when not given.'),
  })
  .refine((value) => (value.first === undefined) !== (value.instead === undefined), 'one of `first` and `instead`')
  .transform((value): Unaligned => ({
    versions: value.versions,
    first: value.first ?? null,
    instead: value.instead ?? null,
    sure: value.sure ?? true,
  }));

const packageEntry = z
  .union([
    purl,
    z.strictObject({
      purl,
      build: z
        .union([build, z.literal('by-index')])
        .optional()
        .describe('Which build the name alone stands for; by-index: the local label or the package index decides.'),
      extras: z.record(z.string(), build).optional(),
      tags: z.array(z.strictObject({ contains: z.string(), build })).optional(),
      unaligned: z.array(unaligned).optional().describe('Releases whose native Android libraries do not fit memory pages of 16 KB.'),
    }),
  ])
  .transform((value): TechnologyPackage => {
    if (typeof value === 'string') return { ...splitPurl(value), details: null };
    const { purl: name, build: own = null, extras = {}, tags = [], unaligned: releases = [] } = value;
    return { ...splitPurl(name), details: { build: own, extras, tags, unaligned: releases } };
  });

const targets = z.array(z.enum(targetNames));

const release = /^\d+(\.\d+)*$/;
const capability = /^\d+\.\d$/;

const builds = z
  .strictObject({
    index: z
      .string()
      .regex(/^https:\/\//, 'an https:// address')
      .describe('The address of the indexes with one build each; * is its CUDA without the dot.'),
    irregular: z
      .array(z.string().regex(release, 'a version of CUDA'))
      .default([])
      .describe('Each CUDA whose index gets a release now and then: nothing follows from what it has not.'),
    rows: z
      .array(
        z.strictObject({
          version: z.string().min(1).describe('The releases that it speaks of.'),
          python: z.string().min(1).describe('The interpreters with wheels of them.'),
          default: z.string().regex(release).describe("The CUDA of the default index's wheel for Linux."),
          gpus: z
            .record(z.string().regex(release, 'a version of CUDA'), z.string().regex(capability, 'a compute capability'))
            .describe('Each CUDA with a build, and the oldest GPU of NVIDIA that it runs on.'),
        }),
      )
      .min(1)
      .describe('From the oldest release to the newest known.'),
  })
  .describe('Builds for CUDA: what the default index has, what an index of its own, and what they run on.');

const releases = z
  .array(
    z.strictObject({
      version: z.string().min(1).describe('The releases that it speaks of.'),
      ends: z.iso.date().describe('The day after which they get no fixes.'),
    }),
  )
  .describe('Releases with an end of their own.');

const cannot = z
  .array(
    z.strictObject({
      targets: z.array(z.enum(targetNames)).min(1),
      packages: z.array(purl).min(1).optional().describe('Only these of its packages; all when not given.'),
      why: sentence.describe('What its makers say, in a few words.'),
      instead: sentence.optional().describe('What to take there, where no route and no other runtime says it.'),
      sources,
    }),
  )
  .describe('Where its makers say that it cannot run. What is merely not known does not stand here.');

const runs = z
  .array(z.strictObject({ targets: z.array(z.enum(targetNames)).min(1), note: sentence.optional(), sources }))
  .describe('Where it runs by itself with a condition, or a source, of its own.');

const needsGpu = z
  .strictObject({ why: sentence.describe('What its makers say, in a few words.'), sources })
  .describe('It does not run without a GPU.');

const shape = z.strictObject({
  id,
  name: sentence,
  kind: z.enum(technologyKinds),
  packages: z.array(packageEntry),
  targets: targets.optional(),
  runs: runs.optional(),
  'needs-gpu': needsGpu.optional(),
  life: life.optional(),
  lives: z.array(packageLife).optional().describe('Packages that stand elsewhere in their life than the rest.'),
  cannot: cannot.optional(),
  'nothing-to-advise': sentence.optional().describe('Why no rule speaks of it.'),
  newest: z.partialRecord(z.enum(ecosystems), z.string()).optional(),
  builds: builds.optional(),
  releases: releases.optional(),
  notes: z.record(z.string(), sentence).optional(),
  sources: sources.optional(),
});

/** One technology file. */
export const technologySchema = shape
  .check(({ value, issues }) => {
    for (const { path, of } of livesIn(value)) {
      if (of.state !== 'active' && (of.sources ?? value.sources) === undefined)
        issues.push({ code: 'custom', path, message: 'a life that is not active needs a source', input: of });
    }
  })
  .transform((value): DeclaredTechnology => ({ technology: technologyOf(value), rows: rowsOf(value) }));

/** A technology, and the rules that its file makes of lives. */
export interface DeclaredTechnology {
  readonly technology: Technology;
  readonly rows: readonly { readonly row: LifeRow; readonly path: readonly PropertyKey[] }[];
}

type Declared = z.output<typeof shape>;

function livesIn({ life: whole, lives }: Pick<Declared, 'life' | 'lives'>) {
  const parts = (lives ?? []).map((of, index) => ({ of, path: ['lives', index] }));
  return [...(whole === undefined ? [] : [{ of: whole, path: ['life'] }]), ...parts];
}

function rowsOf(value: Declared): DeclaredTechnology['rows'] {
  return livesIn(value).flatMap(({ of, path }) => {
    const row = rowOf(of, 'packages' in of ? of.packages.map(splitPurl) : null, of.sources ?? value.sources ?? []);
    return row === null ? [] : [{ row, path }];
  });
}

function technologyOf(value: Declared): Technology {
  return {
    id: value.id,
    name: value.name,
    kind: value.kind,
    packages: value.packages,
    targets: targetNames.filter((name) => [...(value.targets ?? []), ...(value.runs ?? []).flatMap((run) => run.targets)].includes(name)),
    runs: (value.runs ?? []).map((run) => ({ ...run, note: run.note ?? null })),
    needsGpu: value['needs-gpu'] ?? null,
    life: lifeOf(value.life),
    lives: (value.lives ?? []).map(packageLifeOf),
    nothingToAdvise: value['nothing-to-advise'] ?? null,
    cannot: (value.cannot ?? []).map(({ packages, instead, ...one }) => ({
      ...one,
      instead: instead ?? null,
      packages: (packages ?? []).map(splitPurl),
    })),
    newest: value.newest ?? {},
    builds: value.builds ?? null,
    releases: value.releases ?? [],
    notes: value.notes ?? {},
    sources: value.sources ?? [],
  };
}
