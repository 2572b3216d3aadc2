import type { Fact, FactOf, Member } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { link, member, through, type Draft } from '../draft.ts';
import { parentOf, type Library } from '../library.ts';
import { workloadPlace } from '../places.ts';
import { builtMembers } from './built.ts';
import { buildersOf, type Deployed, deployedBy } from './builders.ts';
import { buildings, type Building } from './contexts.ts';
import { installedHere } from '../installs/index.ts';
import { additionsTo } from './overrides.ts';
import { isChartValue, isInChart } from './charts.ts';
import { containersOf, type Container } from './containers.ts';
import { servedManifests } from './served.ts';

/** Image units, and the manifests that they install. */
export interface Images {
  readonly drafts: Draft[];
  readonly claimed: Set<string>;
  /** The manifests of pages that an image hands out, by their paths, with what takes the pages. */
  readonly served: ReadonlyMap<string, FactOf<'copy'>>;
}

/**
 * What is built from a Dockerfile, with what it installs and everything that deploys it; and what is only deployed:
 * containers whose image comes from elsewhere.
 */
export function imageDrafts(library: Library): Images {
  const claimed = new Set<string>();
  const ways = buildings(library);
  const addedTo = additionsTo(library);
  const { runOf, baseOf } = buildersOf(ways);
  const deploy = deployedBy(ways, runOf);
  const deployed = groupBy(
    containersOf(library).flatMap((container) => (isInChart(library, container) ? [] : [deploy(container, addedTo(container))])),
    ({ building }) => building,
  );
  const built = ways.map((building) => {
    const run = deployed.get(building) ?? [];
    return draft(building, [
      ...builtMembers({ library, claimed, baseOf }, building),
      ...run.flatMap((one) => deployedMembers(one, building)),
    ]);
  });
  return {
    drafts: [...built, ...(deployed.get(null) ?? []).map((one) => foreign(library, one))],
    claimed,
    served: servedManifests(library, ways),
  };
}

function draft(building: Building, members: readonly Member[]): Draft {
  const { dockerfile, target, builds, context, shared } = building;
  const links = builds.map((build) => link(`\`${dockerfile}\` is built`, build.location));
  const suffix = `${target === null ? '' : `#${target}`}${shared ? `@${context || '.'}` : ''}`;
  return {
    id: `image:${dockerfile}${suffix}`,
    kind: 'image',
    name: dockerfile + suffix,
    root: parentOf(dockerfile),
    links,
    targets: [],
    members,
  };
}

function deployedMembers({ container, because, added }: Deployed, { dockerfile }: Building): Member[] {
  const { workload } = container;
  const run = link(`\`${dockerfile}\` is run as ${workload.type} \`${workload.name}\``, workload.location);
  const own = container.facts.filter(({ kind }) => kind !== 'image').map((fact) => ownMember(container, fact, added));
  return [...own, ...added].map((one) => [...because, run].reduceRight((each, way) => through(way, each), one));
}

/** What a job of a cluster starts from an image is a job all the same. */
function foreign(library: Library, { container, added }: Deployed): Draft {
  const { workload, facts } = container;
  const { path } = workload.location;
  const place = workloadPlace(workload).kind;
  const kind = place === 'job' || place === 'environment' ? place : 'image';
  const installed = facts.flatMap((fact) => (fact.kind === 'install' && fact.condition === null ? installedHere(library, fact) : []));
  return {
    id: `${kind}:${path}#${container.block}`,
    kind,
    name: `${workload.type} ${container.block.split('/').slice(1).join('/') || workload.name}`,
    root: parentOf(path),
    links: [],
    targets: [],
    members: [...facts.map((fact) => ownMember(container, fact, added)), ...installed, ...added],
  };
}

/** What the values of a chart say is a default; an image that overlays replace is an alternative to those. */
function ownMember({ workload }: Container, fact: Fact, added: readonly Member[]): Member {
  const weak = isChartValue(workload) && fact.kind !== 'image' ? ['it is a default of the chart'] : [];
  const other = fact.kind === 'image' ? added.find((one) => one.fact.kind === 'image') : undefined;
  const choices = Object.fromEntries(Object.keys(other?.choices ?? {}).map((group) => [group, '']));
  return member(fact, [], { weak, choices });
}
