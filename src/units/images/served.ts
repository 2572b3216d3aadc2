import { posix } from 'node:path';
import type { Fact, FactOf } from '../../model.ts';
import { installedManifests } from '../installs/index.ts';
import type { Library } from '../library.ts';
import type { Building } from './contexts.ts';
import { ImageFiles } from './copies.ts';
import { ignoredBy } from './ignored.ts';

/** Images that hand out files and run nothing of them: https://hub.docker.com/_/nginx, /_/caddy, /_/httpd */
const handsOut = /^(?:(?:docker\.io\/)?(?:library\/)?(?:nginx|caddy|httpd)|(?:docker\.io\/)?nginxinc\/nginx-unprivileged)$/;

/**
 * The manifests whose packages only make pages: a stage installs them, and the image takes no more than files from that stage
 * and hands them out. Each with the COPY that takes them.
 */
export function servedManifests(library: Library, ways: readonly Building[]): ReadonlyMap<string, FactOf<'copy'>> {
  return new Map(ways.flatMap((building) => servedBy(library, building)));
}

function servedBy(library: Library, { dockerfile, context, target }: Building): [path: string, copy: FactOf<'copy'>][] {
  const facts = library.of(dockerfile);
  const stages = facts.filter((fact): fact is FactOf<'stage'> => fact.kind === 'stage');
  const last = target === null ? stages.at(-1) : stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase());
  if (last === undefined || !facts.some((fact) => fact.block === last.block && isServer(fact))) return [];
  const files = new ImageFiles(library, facts, { folder: context, isIgnored: ignoredBy(library, dockerfile, context) });
  return facts.flatMap((fact) => {
    if (fact.kind !== 'copy' || fact.block !== last.block || fact.from.kind !== 'stage') return [];
    const made = installedIn(library, facts, files, lineage(stages, fact.from.index));
    return made.map((path): [string, FactOf<'copy'>] => [path, fact]);
  });
}

function isServer(fact: Fact): boolean {
  return fact.kind === 'image' && fact.use === 'base' && fact.resolved !== 'unknown' && handsOut.test(fact.name);
}

/** The blocks of a stage and of those that it starts from. A stage starts only from earlier ones. */
function lineage(stages: readonly FactOf<'stage'>[], index: number): ReadonlySet<string> {
  const blocks = new Set<string>();
  for (let stage = stages[index]; stage !== undefined && !blocks.has(stage.block);) {
    blocks.add(stage.block);
    stage = stage.from === null ? undefined : stages[stage.from];
  }
  return blocks;
}

function installedIn(library: Library, facts: readonly Fact[], files: ImageFiles, blocks: ReadonlySet<string>): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'install' || fact.installer !== 'npm' || !blocks.has(fact.block)) return [];
    const fileAt = (path: string) => files.sourceOf(fact.block, posix.resolve('/', path));
    return installedManifests(library, fact, { fileAt, isProduction: false }).paths;
  });
}
