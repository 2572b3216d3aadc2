import { posix } from 'node:path';
import type { Fact, FactOf, Member } from '../../model.ts';
import { link, member, unknownIndex } from '../draft.ts';
import { installedManifests, type Surroundings } from '../installs/index.ts';
import { scriptMembers } from '../installs/scripts.ts';
import type { Library } from '../library.ts';
import { type Bases, isBuilt } from './builders.ts';
import { condaChoices } from './conda.ts';
import type { Building } from './contexts.ts';
import { ImageFiles } from './copies.ts';
import { givenBy } from './given.ts';
import { ignoredBy } from './ignored.ts';
import { type Built, builtWith } from './rebuild.ts';
import { reachedStages, rootStages } from './stages.ts';

/** What images are made with. */
export interface Workshop {
  readonly library: Library;
  /** The manifests that images install: more are added. */
  readonly claimed: Set<string>;
  /** Says what builds an image that another one starts from. */
  readonly baseOf: Bases;
}

/** What is in an image, and where files of the repository lie in it. */
interface BuiltImage {
  readonly members: readonly Member[];
  readonly sourceOf: (path: string) => string | null;
}

/** What the stages that reach the image say and install, with what the builds give to the Dockerfile's arguments. */
export function builtMembers(workshop: Workshop, building: Building): readonly Member[] {
  return builtImage(workshop, building, [building]).members;
}

/** @param trail the images that are made from this one, and itself */
function builtImage(workshop: Workshop, building: Building, trail: readonly Building[]): BuiltImage {
  const { library } = workshop;
  const { dockerfile, context, target, builds } = building;
  const rebuilt = builtWith(library.of(dockerfile), givenBy(builds));
  const facts = rebuilt.facts.map(({ fact }) => fact);
  const { stages, open } = reachedStages(facts, target, rebuilt.open);
  const indexes = new Map(stages.map((index) => [`stage:${index}`, index]));
  const bases = new Map<string, BuiltImage>();
  const folder = { folder: context, isIgnored: ignoredBy(library, dockerfile, context) };
  const files = new ImageFiles(library, facts, folder, (block, path) => bases.get(block)?.sourceOf(path) ?? null);
  const copied = new Map<string, number>();
  const roots = rootStages(facts);
  const isProduction = facts.some((fact) => fact.kind === 'env' && fact.name === 'NODE_ENV' && fact.value === 'production');
  const environmentOf = condaChoices(dockerfile, facts);
  const members = rebuilt.facts.flatMap((one) => {
    const { block } = one.fact;
    const index = indexes.get(block);
    if (index === undefined) return [];
    const before = copied.get(block) ?? 0;
    if (one.fact.kind === 'copy') copied.set(block, before + 1);
    const weak = open.has(index) ? ['the stage is the default of a build argument'] : [];
    const choices = { [`${dockerfile}#base`]: String(roots.get(block) ?? 0), ...branchOf(one.fact), ...environmentOf(one.fact) };
    const sourceOf = (path: string) => files.sourceOf(block, path, before);
    const base = ownBase(workshop, building, one, trail);
    if (base !== null) bases.set(block, base);
    const own = base?.members ?? stageMembers(workshop, one, { sourceOf, isProduction });
    return own.map((each) => ({ ...each, weak: [...each.weak, ...weak], choices: { ...each.choices, ...choices } }));
  });
  const last = target === null ? `stage:${Math.max(...stages)}` : (facts.find((fact) => isStage(fact, target))?.block ?? '');
  return { members, sourceOf: (path) => files.sourceOf(last, path) };
}

function isStage(fact: Fact, target: string): boolean {
  return fact.kind === 'stage' && (fact.name?.toLowerCase() === target.toLowerCase() || String(fact.index) === target);
}

/** Images that start from each other deeper than this are made to take long. */
const deepest = 20;

/** What the repository itself puts into the image that a stage starts from; null where it does not build it. */
function ownBase(workshop: Workshop, from: Building, { fact, links, weak }: Built, trail: readonly Building[]): BuiltImage | null {
  if (fact.kind !== 'image' || fact.use !== 'base' || fact.resolved === 'unknown') return null;
  const { library } = workshop;
  const way = workshop.baseOf(from, fact);
  if (way === null) return null;
  const { building } = way;
  if (trail.length > deepest || !library.hasRoom(library.of(building.dockerfile).length)) return null;
  const { location } = fact;
  if (trail.includes(building)) {
    const circle = [...trail.slice(trail.indexOf(building)), building].map(({ dockerfile }) => dockerfile);
    if (circle.length > 2) library.problems.push({ message: `images start from each other: ${circle.join(' → ')}`, location });
    return null;
  }
  const { members, sourceOf } = builtImage(workshop, building, [...trail, building]);
  const ways = [...links, link(`\`${building.dockerfile}\` is taken as base image`, location), isBuilt(way)];
  const doubts = member(fact, [], { weak }).weak;
  const brought = members.map((one) =>
    onPlatform({ ...one, links: [...ways, ...one.links], weak: [...one.weak, ...doubts] }, fact.platform),
  );
  return { members: brought, sourceOf };
}

/** The platform that FROM names holds for what is below. */
function onPlatform(one: Member, platform: string | null): Member {
  const { fact } = one;
  return platform === null || fact.kind !== 'image' || fact.platform !== null ? one : { ...one, fact: { ...fact, platform } };
}

function stageMembers(
  { library, claimed }: Workshop,
  { fact, links, weak }: Built,
  { sourceOf, isProduction }: { readonly sourceOf: Surroundings['fileAt']; readonly isProduction: boolean },
): readonly Member[] {
  const own = member(fact, links, { weak });
  if (fact.kind !== 'install' && fact.kind !== 'command') return [own, ...hiddenIndexes(fact).map((one) => member(one))];
  const around = { fileAt: (path: string) => sourceOf(posix.resolve('/', path)), isProduction };
  const { members, paths } =
    fact.kind === 'install' ? installedManifests(library, fact, around) : scriptMembers(library, fact, around, [fact.location.path]);
  for (const path of paths) claimed.add(path);
  return [own, ...members];
}

/** A configuration file of pip may name any index, and an image that nobody knows may hold one. */
function hiddenIndexes(fact: Fact): FactOf<'index'>[] {
  if (fact.kind === 'image' && fact.use === 'base' && fact.resolved === 'unknown') return [{ ...unknownIndex(fact), role: 'primary' }];
  if (fact.kind !== 'copy' || !fact.sources.some((source) => /(^|\/)(pip\.(conf|ini)|uv\.toml|\.?pip\/?)$/.test(source))) return [];
  return [unknownIndex(fact)];
}

/** What two branches of one script install is never installed together. */
function branchOf(fact: Fact): Record<string, string> {
  return fact.kind === 'install' && fact.condition !== null ? { [`${fact.location.path}#branch`]: fact.condition } : {};
}
