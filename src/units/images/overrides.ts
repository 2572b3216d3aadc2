import { posix } from 'node:path';
import { groupBy } from '../../lists.ts';
import type { Member } from '../../model.ts';
import { link, member } from '../draft.ts';
import { parentOf, type Library } from '../library.ts';
import { chartsOf } from './charts.ts';
import { patchesOf, type Container } from './containers.ts';
import { overlaysOf } from './overlays.ts';

/**
 * Says what other files add to a container: compose files of its folder, values of its chart, overlays of Kustomize.
 * Whoever deploys chooses which of them hold: they are uncertain, and never meet each other.
 */
export function additionsTo(library: Library): (container: Container) => Member[] {
  const ways = [overridesOf(library), chartsOf(library), overlaysOf(library)];
  return (container) => ways.flatMap((addedTo) => addedTo(container));
}

/** Services of one name in one folder. */
function serviceKey({ workload }: Container): string {
  return `${parentOf(workload.location.path)}#${workload.name}`;
}

/** `compose.yaml` is the project itself; `compose.override.yaml` and `docker-compose.gpu.yml` change one. */
const projectFile = /^(?:docker-)?compose\.ya?ml$/;
const overrideFile = /^(?:docker-)?compose[.-].+\.ya?ml$/;

/** What other compose files of its folder add to a service: https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/ */
function overridesOf(library: Library): (container: Container) => Member[] {
  const patches = groupBy(patchesOf(library).filter(isOverride), serviceKey);
  return (container) =>
    isService(container) ? (patches.get(serviceKey(container)) ?? []).flatMap((patch) => added(patch, container)) : [];
}

function isOverride({ workload }: Container): boolean {
  const name = posix.basename(workload.location.path);
  return workload.platform === 'compose' && overrideFile.test(name) && !projectFile.test(name);
}

function isService({ workload }: Container): boolean {
  return workload.platform === 'compose' && projectFile.test(posix.basename(workload.location.path));
}

function added({ workload, facts }: Container, { workload: service }: Container): Member[] {
  const { path } = workload.location;
  const name = posix.basename(path);
  const because = link(`\`${name}\` adds to service \`${service.name}\``, workload.location);
  const more = { weak: [`only \`${name}\` asks for it`], choices: { [`${service.location.path}#override`]: path } };
  return facts.filter(({ kind }) => kind !== 'workload').map((fact) => member(fact, [because], more));
}
