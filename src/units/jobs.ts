import type { FactOf, Member } from '../model.ts';
import { link, member, through, type Draft } from './draft.ts';
import { indexesOf } from './environments.ts';
import { join, type Library } from './library.ts';
import { requirementMembers } from './requirements.ts';

/** Jobs of workflows: what they install, on which machine, with which interpreter. Each is a `ci` unit of its own. */
export function jobDrafts(library: Library): Draft[] {
  return library
    .all('workload')
    .filter(({ platform }) => platform === 'workflow')
    .map((job) => jobDraft(library, job));
}

function jobDraft(library: Library, job: FactOf<'workload'>): Draft {
  const { path } = job.location;
  const facts = library.of(path).filter(({ block }) => block === job.block || block.startsWith(`${job.block}/`));
  const certain = facts.filter((fact) => fact.kind !== 'dependency' || fact.marker === null);
  const members = certain.flatMap((fact) => (fact.kind === 'install' ? [member(fact), ...installed(library, fact)] : [member(fact)]));
  return { id: `ci:${path}#${job.name}`, kind: 'ci', name: `job ${job.name} of ${path}`, root: '', links: [], targets: [], members };
}

/** What a step installs; under a condition nobody can say on which entry of a matrix it runs, so that is left out. */
function installed(library: Library, install: FactOf<'install'>): Member[] {
  if (install.condition !== null) return [];
  return install.manifests.flatMap(({ role, path }) => {
    const manifest = join(install.directory, path);
    if (role !== 'requirements' || !library.facts.has(manifest)) return [];
    const because = link(`\`${manifest}\` is installed`, install.location);
    const indexes = indexesOf(library, install).map((fact) => member(fact));
    return [...requirementMembers(library, manifest), ...indexes].map((one) => through(because, one));
  });
}
