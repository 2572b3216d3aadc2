import type { Fact, FactOf, Member } from '../model.ts';
import { link, member, through, type Draft } from './draft.ts';
import { indexesOf } from './environments.ts';
import { join, type Library } from './library.ts';
import { requirementMembers } from './requirements.ts';

/** Jobs of workflows: what they install, on which machine, with which interpreter. Each is a `ci` unit of its own. */
export function jobDrafts(library: Library): Draft[] {
  return library.all('workload').filter(({ platform }) => platform === 'workflow').map((job) => jobDraft(library, job));
}

function jobDraft(library: Library, job: FactOf<'workload'>): Draft {
  const { path } = job.location;
  const facts = library.of(path).filter(({ block }) => block === job.block || block.startsWith(`${job.block}/`));
  const members = facts.flatMap((fact) => (fact.kind === 'install' ? [member(fact), ...installed(library, fact)] : [member(fact, [], conditional(fact))]));
  return { id: `ci:${path}#${job.name}`, kind: 'ci', name: `job ${job.name} of ${path}`, root: '', links: [], targets: [], members };
}

function installed(library: Library, install: FactOf<'install'>): Member[] {
  return install.manifests.flatMap(({ role, path }) => {
    const manifest = join(install.directory, path);
    if (role !== 'requirements' || !library.facts.has(manifest)) return [];
    const because = link(`\`${manifest}\` is installed by \`${install.location.path}:${install.location.line}\``, install.location);
    const indexes = indexesOf(library, install).map((fact) => member(fact));
    return [...requirementMembers(library, manifest), ...indexes].map((one) => through(because, one));
  });
}

function conditional(fact: Fact): { weak: readonly string[] } {
  return { weak: fact.kind === 'dependency' && fact.marker !== null ? ['the step that installs it runs under a condition'] : [] };
}
