import type { FactOf, Member, Target, WorkloadPlatform } from '../model.ts';
import { uniqueBy } from '../lists.ts';
import { besideApps } from './apps/devices.ts';
import { link, member, through, type Draft, unknownIndex } from './draft.ts';
import { isContainer } from './images/containers.ts';
import { here, installedHere } from './installs/index.ts';
import { scriptMembers } from './installs/scripts.ts';
import { join, parentOf, type Library } from './library.ts';
import { workloadPlace } from './places.ts';
import { shippedMembers, startedScripts } from './shipped.ts';

/** What apps are built from is joined with more than its own part of a file. */
const elsewhere = new Set<WorkloadPlatform>(['android', 'xcode', 'expo', 'dotnet']);

/**
 * What runs without an image of its own: jobs of workflows, functions, served models, notebooks, firmware. Each is a unit
 * with what its part of the file says, what it installs and what lies beside the code that it ships. Android apps are
 * units of their Gradle build.
 */
export function workloadDrafts(library: Library, claimed: Set<string>): Draft[] {
  const workloads = library
    .all('workload')
    .filter((workload) => !elsewhere.has(workload.platform) && !isContainer(library, workload) && !isTold(library, workload));
  const beside = besideApps(library, claimed);
  return workloads.map((workload) => workloadDraft(library, workload, beside(workload)));
}

/** What says of sketches what they are made of, or whose examples they are. */
const sketchFiles = ['platformio.ini', 'sketch.yaml', 'sketch.yml', 'library.properties', 'library.json'];

/** Whether a sketch is part of a project that says itself what it uses. */
function isTold(library: Library, { platform, type, location }: FactOf<'workload'>): boolean {
  return platform === 'arduino' && type === 'sketch' && library.nearest(parentOf(location.path), sketchFiles) !== null;
}

/** A header is a sketch's only word of its library, and others may bring one of the same name. */
const byHeader = 'only a header names the library';

function workloadDraft(library: Library, workload: FactOf<'workload'>, beside: readonly Member[]): Draft {
  const { path } = workload.location;
  const { kind, targets } = workloadPlace(workload);
  const own = [...shared(library, workload), ...library.part(path, workload.block)];
  const certain = own
    .filter((fact) => fact.kind !== 'dependency' || fact.command === null || fact.marker === null)
    .map((fact) => member(fact, [], { weak: workload.type === 'sketch' && fact.kind === 'dependency' ? [byHeader] : [] }));
  const members = [
    ...certain.flatMap((one) => [one, ...brought(library, workload, one.fact)]),
    ...shippedMembers(library, workload, certain),
    ...beside,
    // It builds packages by recipes of its own, and takes no wheels.
    ...(workload.platform === 'buildozer' ? [member(unknownIndex(workload))] : []),
  ];
  const label = workload.name === '' ? workload.type : `${workload.type} ${workload.name}`;
  return {
    id: `${kind}:${path}#${workload.name || workload.type}`,
    kind,
    name: kind === 'notebook' ? path : `${label} of ${path}`,
    root: rootOf(workload, kind),
    links: [],
    targets: targets.map((name): Target => ({ name, strength: strengthOf(library, workload), because: [member(workload)] })),
    members: uniqueBy(members, (one) => one.fact),
  };
}

/** The folder that holds its code: of a Unity project the one above `ProjectSettings`. */
function rootOf({ platform, location }: FactOf<'workload'>, kind: Draft['kind']): string {
  if (kind === 'ci') return '';
  const folder = parentOf(location.path);
  return platform === 'unity' ? parentOf(folder) : folder;
}

/** What stands beside a Procfile where Heroku runs it: https://devcenter.heroku.com/articles/buildpacks */
const ofHeroku = ['app.json', 'heroku.yml', 'runtime.txt', '.python-version', 'Aptfile', '.slugignore'];

/** Procfiles are also read by tools that start what they name on any machine, and by buildpacks of others. */
function strengthOf(library: Library, { platform, location }: FactOf<'workload'>): Target['strength'] {
  const folder = parentOf(location.path);
  return platform !== 'procfile' || ofHeroku.some((name) => library.has(join(folder, name))) ? 'proved' : 'suggested';
}

/** What a serverless.yml says of all its functions holds for each. */
function shared(library: Library, { platform, location }: FactOf<'workload'>): readonly Member['fact'][] {
  return platform === 'serverless' ? library.part(location.path, '') : [];
}

/** Under a condition nobody can say on which entry of a matrix a step runs, so that is left out. */
function brought(library: Library, workload: FactOf<'workload'>, fact: Member['fact']): Member[] {
  if (fact.kind === 'install') return fact.condition === null ? installedHere(library, fact) : [];
  if (fact.kind !== 'command') return [];
  if (clusters.has(workload.platform)) return started(library, fact);
  return runners.has(workload.platform) ? [...scriptMembers(library, fact, here(library), [fact.location.path]).members] : [];
}

/** What runs scripts of the repository on machines of its own. */
const clusters = new Set<WorkloadPlatform>(['slurm', 'skypilot']);

/** What runs steps in a copy of the repository. */
const runners = new Set<WorkloadPlatform>(['workflow', 'gitlab-ci', 'cloud-build']);

function started(library: Library, command: FactOf<'command'>): Member[] {
  return startedScripts(library, command).flatMap((script) => {
    const because = link(`\`${script}\` is started`, command.location);
    const facts = library.of(script).filter(({ kind }) => kind !== 'workload');
    return facts
      .flatMap((fact) => [member(fact), ...(fact.kind === 'install' && fact.condition === null ? installedHere(library, fact) : [])])
      .map((one) => through(because, one));
  });
}
