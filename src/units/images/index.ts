import { posix } from 'node:path';
import type { Fact, FactOf, Member } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { link, member, through, unknownIndex, type Draft } from '../draft.ts';
import { parentOf, type Library } from '../library.ts';
import { workloadPlace } from '../places.ts';
import { buildersOf, type Deployed, deployedBy } from './builders.ts';
import { buildings, type Building } from './contexts.ts';
import { condaChoices } from './conda.ts';
import { ImageFiles } from './copies.ts';
import { givenBy } from './given.ts';
import { ignoredBy } from './ignored.ts';
import { installedHere, installedManifests, type Surroundings } from '../installs/index.ts';
import { additionsTo } from './overrides.ts';
import { type Built, builtWith } from './rebuild.ts';
import { reachedStages, rootStages } from './stages.ts';
import { isChartValue, isInChart } from './charts.ts';
import { containersOf, type Container } from './containers.ts';

/** Image units, and the manifests that they install. */
export interface Images {
  readonly drafts: Draft[];
  readonly claimed: Set<string>;
}

/**
 * What is built from a Dockerfile, with what it installs and everything that deploys it; and what is only deployed:
 * containers whose image comes from elsewhere.
 */
export function imageDrafts(library: Library): Images {
  const claimed = new Set<string>();
  const ways = buildings(library);
  const addedTo = additionsTo(library);
  const deploy = deployedBy(ways, buildersOf(ways));
  const deployed = groupBy(
    containersOf(library).flatMap((container) => (isInChart(library, container) ? [] : [deploy(container, addedTo(container))])),
    ({ building }) => building,
  );
  const built = ways.map((building) => {
    const run = deployed.get(building) ?? [];
    return draft(building, [...builtMembers(library, building, claimed), ...run.flatMap((one) => deployedMembers(one, building))]);
  });
  return { drafts: [...built, ...(deployed.get(null) ?? []).map((one) => foreign(library, one))], claimed };
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

/** What the stages that reach the image say and install, with what the builds give to the Dockerfile's arguments. */
function builtMembers(library: Library, building: Building, claimed: Set<string>): Member[] {
  const { dockerfile, context, target, builds } = building;
  const rebuilt = builtWith(library.of(dockerfile), givenBy(builds));
  const facts = rebuilt.facts.map(({ fact }) => fact);
  const { stages, open } = reachedStages(facts, target, rebuilt.open);
  const indexes = new Map(stages.map((index) => [`stage:${index}`, index]));
  const files = new ImageFiles(library, facts, { folder: context, isIgnored: ignoredBy(library, dockerfile, context) });
  const copied = new Map<string, number>();
  const roots = rootStages(facts);
  const isProduction = facts.some((fact) => fact.kind === 'env' && fact.name === 'NODE_ENV' && fact.value === 'production');
  const environmentOf = condaChoices(dockerfile, facts);
  return rebuilt.facts.flatMap((one) => {
    const { block } = one.fact;
    const index = indexes.get(block);
    if (index === undefined) return [];
    const before = copied.get(block) ?? 0;
    if (one.fact.kind === 'copy') copied.set(block, before + 1);
    const weak = open.has(index) ? ['the stage is the default of a build argument'] : [];
    const choices = { [`${dockerfile}#base`]: String(roots.get(block) ?? 0), ...branchOf(one.fact), ...environmentOf(one.fact) };
    const sourceOf = (path: string) => files.sourceOf(block, path, before);
    return stageMembers(library, one, { sourceOf, isProduction }, claimed).map((each) => ({
      ...each,
      weak: [...each.weak, ...weak],
      choices: { ...each.choices, ...choices },
    }));
  });
}

function stageMembers(
  library: Library,
  { fact, links, weak }: Built,
  { sourceOf, isProduction }: { readonly sourceOf: Surroundings['fileAt']; readonly isProduction: boolean },
  claimed: Set<string>,
): Member[] {
  const own = member(fact, links, { weak });
  if (fact.kind !== 'install') return [own, ...hiddenIndexes(fact).map((one) => member(one))];
  const fileAt = (path: string) => sourceOf(posix.resolve('/', fact.directory, path));
  const { members, paths } = installedManifests(library, fact, { fileAt, isProduction });
  for (const path of paths) claimed.add(path);
  return [own, ...members];
}

/** A configuration file of pip may name any index. */
function hiddenIndexes(fact: Fact): FactOf<'index'>[] {
  if (fact.kind !== 'copy' || !fact.sources.some((source) => /(^|\/)(pip\.(conf|ini)|uv\.toml|\.?pip\/?)$/.test(source))) return [];
  return [unknownIndex(fact)];
}

/** What two branches of one script install is never installed together. */
function branchOf(fact: Fact): Record<string, string> {
  return fact.kind === 'install' && fact.condition !== null ? { [`${fact.location.path}#branch`]: fact.condition } : {};
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
