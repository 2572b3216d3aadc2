import type { FactOf, Member, Target } from '../model.ts';
import { uniqueBy } from '../lists.ts';
import { link, member, through, type Draft } from './draft.ts';
import { isContainer } from './images/containers.ts';
import { installedHere } from './installs/index.ts';
import { join, parentOf, type Library } from './library.ts';
import { manifestMembers } from './manifests.ts';
import { workloadPlace } from './places.ts';

/** Manifests that lie beside the code of a function or service, and are installed with it. */
const besideCode = ['requirements.txt', 'pyproject.toml', 'package.json'];

/**
 * What runs without an image of its own: jobs of workflows, functions, served models, notebooks, firmware. Each is a unit
 * with what its part of the file says, what it installs and what lies beside the code that it ships. Android apps are
 * units of their Gradle build.
 */
export function workloadDrafts(library: Library): Draft[] {
  const workloads = library.all('workload').filter((workload) => workload.platform !== 'android' && !isContainer(library, workload));
  return workloads.map((workload) => workloadDraft(library, workload));
}

function workloadDraft(library: Library, workload: FactOf<'workload'>): Draft {
  const { path } = workload.location;
  const { kind, targets } = workloadPlace(workload);
  const own = library.of(path).filter(({ block }) => block === workload.block || block.startsWith(`${workload.block}/`));
  const certain = own.filter((fact) => fact.kind !== 'dependency' || fact.command === null || fact.marker === null);
  const members = certain.flatMap((fact) => [member(fact), ...brought(library, fact)]);
  const label = workload.name === '' ? workload.type : `${workload.type} ${workload.name}`;
  return {
    id: `${kind}:${path}#${workload.name || workload.type}`,
    kind,
    name: kind === 'notebook' ? path : `${label} of ${path}`,
    root: kind === 'ci' ? '' : parentOf(path),
    links: [],
    targets: targets.map((name): Target => ({ name, strength: 'proved', because: [member(workload)] })),
    members: uniqueBy(members, (one) => one.fact),
  };
}

function brought(library: Library, fact: Member['fact']): Member[] {
  // Under a condition nobody can say on which entry of a matrix it runs.
  if (fact.kind === 'install') return fact.condition === null ? installedHere(library, fact) : [];
  return fact.kind === 'code' && fact.holds === 'code' && fact.path !== null ? shipped(library, fact, fact.path) : [];
}

/** What lies beside the code that is shipped. */
function shipped(library: Library, { location }: FactOf<'code'>, path: string): Member[] {
  const folder = library.hasFolder(path) ? path : parentOf(path);
  const manifests = besideCode.map((name) => join(folder, name)).filter((file) => library.facts.has(file));
  return manifests.flatMap((manifest) => {
    const because = link(`\`${manifest}\` is shipped`, location);
    return manifestMembers(library, manifest, false).map((one) => through(because, one));
  });
}
