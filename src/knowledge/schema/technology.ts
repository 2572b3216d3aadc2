import { z } from 'zod';
import type { Ecosystem, Technology, TechnologyPackage } from '../../model.ts';
import { id, ruleId, sentence, sources } from './common.ts';
import { ecosystems, targetNames } from '../../words.ts';

const build = z.enum(['cpu', 'cuda', 'rocm']);

const purl = z
  .string()
  .regex(new RegExp(`^pkg:(${ecosystems.join('|')})/\\S+$`), `a purl: pkg: then one of ${ecosystems.join(', ')}, then /name`);

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
    }),
  ])
  .transform((value): TechnologyPackage => {
    const entry = typeof value === 'string' ? { purl: value } : value;
    return { ...splitPurl(entry.purl), build: entry.build ?? null, extras: entry.extras ?? {}, tags: entry.tags ?? [] };
  });

/** Ecosystem and name of a purl in this product's spelling: `pkg:maven/org.pytorch/executorch-android` → `org.pytorch:executorch-android`. */
export function splitPurl(text: string): { ecosystem: Ecosystem; name: string } {
  const [, type = '', rest = ''] = /^pkg:([^/]+)\/(.+)$/.exec(text) ?? [];
  const ecosystem = ecosystems.find((known) => known === type) ?? 'pypi';
  const name = decodeURIComponent(rest);
  return { ecosystem, name: ecosystem === 'maven' ? name.replace('/', ':') : name };
}

const targets = z.array(z.enum(targetNames));

const life = z
  .strictObject({
    state: z.enum(['active', 'maintenance', 'ended', 'renamed', 'removed']),
    since: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, 'YYYY, YYYY-MM or YYYY-MM-DD')
      .optional(),
    successor: sentence.optional().describe('What to use instead, for people.'),
    rule: ruleId.optional().describe('The rule that speaks of it.'),
  })
  .refine((value) => value.state === 'active' || value.since !== undefined, 'what is not active says since when');

/** One technology file. */
export const technologySchema = z
  .strictObject({
    id,
    name: sentence,
    kind: z.enum([
      'training-framework',
      'layer',
      'runtime',
      'converter',
      'server',
      'platform',
      'pipeline',
      'accelerator',
      'library',
      'web-framework',
    ]),
    packages: z.array(packageEntry),
    targets: targets.optional(),
    life: life.optional(),
    newest: z.partialRecord(z.enum(ecosystems), z.string()).optional(),
    notes: z.record(z.string(), sentence).optional(),
    sources: sources.optional(),
  })
  .refine(
    (value) => (value.life?.state ?? 'active') === 'active' || value.sources !== undefined,
    'a life that is not active needs a source',
  )
  .transform((value): Technology => ({
    id: value.id,
    name: value.name,
    kind: value.kind,
    packages: value.packages,
    targets: value.targets ?? [],
    life: {
      state: value.life?.state ?? 'active',
      since: value.life?.since ?? null,
      successor: value.life?.successor ?? null,
      rule: value.life?.rule ?? null,
    },
    newest: value.newest ?? {},
    notes: value.notes ?? {},
    sources: value.sources ?? [],
  }));
