import { posix } from 'node:path';
import type { FactOf } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { foldersUp, join, parentOf, type Library } from '../library.ts';

/** One way in which a Dockerfile is built. */
export interface Building {
  readonly dockerfile: string;
  /** The build context, relative to the tree's root. */
  readonly context: string;
  readonly target: string | null;
  /** Whether the same is also built from another context: then the context tells them apart. */
  readonly shared: boolean;
  /** What says so: compose services, workflow steps, scripts; empty when nothing in the repository does. */
  readonly builds: readonly FactOf<'build'>[];
}

/** How each Dockerfile is built: as compose files, workflows and scripts say, else from the likeliest folder. */
export function buildings(library: Library): Building[] {
  const dockerfiles = [...library.facts.keys()].filter((path) => library.kind(path, 'stage').length > 0);
  const named = groupBy(library.all('build'), (build) => dockerfileOf(library, build));
  for (const build of library.all('build')) reportMissing(library, build);
  return dockerfiles.flatMap((dockerfile) => {
    const builds = named.get(dockerfile) ?? [];
    if (builds.length === 0) return [{ dockerfile, context: likeliestContext(library, dockerfile), target: null, shared: false, builds }];
    return [...groupBy(builds, ({ target }) => target).values()].flatMap((same) => {
      const contexts = groupBy(same, ({ context }) => context ?? parentOf(dockerfile));
      const target = same[0]?.target ?? null;
      return [...contexts].map(([context, ways]) => ({ dockerfile, context, target, shared: contexts.size > 1, builds: ways }));
    });
  });
}

const composeFile = /(^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;

/** What a compose file builds lies in the repository; steps and scripts may fetch or write it first. */
function reportMissing(library: Library, build: FactOf<'build'>): void {
  const { location, context, text } = build;
  if (!composeFile.test(location.path)) return;
  const dockerfile = dockerfileOf(library, build);
  if (context === null && /(^|[\s:"'])\.\.\//.test(text))
    library.problems.push({ message: 'the folder that is built here lies outside of the repository', location });
  else if (dockerfile !== '' && !library.has(dockerfile))
    library.problems.push({ message: `\`${dockerfile}\` is built here, and there is no such file`, location });
}

/** '' for one that cannot be known; podman also builds a file of its own name. */
function dockerfileOf(library: Library, { dockerfile }: FactOf<'build'>): string {
  if (dockerfile === null || library.has(dockerfile) || posix.basename(dockerfile) !== 'Dockerfile') return dockerfile ?? '';
  const names = ['Containerfile', 'dockerfile'].map((name) => join(parentOf(dockerfile), name));
  return names.find((path) => library.has(path)) ?? dockerfile;
}

/** The Dockerfile's own folder if what it copies is there, else the root if it is there, else its own folder. */
function likeliestContext(library: Library, dockerfile: string): string {
  const own = parentOf(dockerfile);
  const sources = library
    .kind(dockerfile, 'copy')
    .flatMap((copy) => (copy.from.kind === 'context' ? copy.sources : []))
    .filter((source) => !/[*?$]/.test(source) && !/^\.?\/?$/.test(source));
  const present = (folder: string) => sources.filter((source) => exists(library, join(folder, source.replace(/^\/+/, '')))).length;
  const candidates = foldersUp(own);
  return candidates.reduce((best, folder) => (present(folder) > present(best) ? folder : best), own);
}

function exists(library: Library, path: string): boolean {
  return library.has(path) || library.hasFolder(path);
}
