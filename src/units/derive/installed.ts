import type { Constraint, DependencyFact, Fact, FactOf, Host, IndexFact, Interpreter, Location, Member, UsedImage } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { type Draft, isDependency } from '../draft.ts';
import { join } from '../library.ts';
import { packageOf } from '../names.ts';
import { asForced, bounded } from './bounds.ts';
import { buildOf } from './build.ts';
import { baseImage } from './base-images.ts';
import type { Catalog } from './catalog.ts';
import { isLeftOut } from './idf-rules.ts';
import { isLinux } from './linux.ts';
import { markerChoices, markerHolds, type MarkerPlace } from './markers.ts';
import type { Resolved } from './packages.ts';
import { isChoice, isSameVersion, key, placeOf, survivors } from './survivors.ts';

type Dependency = Member<DependencyFact>;

/** What the unit is made of besides its packages. */
export interface Setting {
  readonly images: readonly UsedImage[];
  readonly hosts: readonly Host[];
  readonly runtimes: readonly Interpreter[];
}

/** The packages that a unit really gets: replaced, removed and excluded ones are gone, markers and bounds applied. */
export function installedOf(draft: Draft, catalog: Catalog, around: Setting): Resolved[] {
  const dependencies = draft.members.filter(isDependency).filter(({ fact }) => fact.role.kind !== 'constraint');
  const known = markerPlace(around);
  const place: MarkerPlace = isLinux(draft, known) ? { ...known, os: 'linux' } : known;
  const isElsewhere = forElsewhere(draft);
  const kept = survivors(draft, dependencies)
    .filter((one) => !isElsewhere(one) && !isLeftOut(one.fact, around.runtimes))
    .flatMap((one) => withMarker(one, place));
  const context = contextOf(draft, catalog, around, dependencies, place);
  return kept.map((one) => installed(one, context));
}

/** What is the same for every package of a unit, gathered once. */
interface Context {
  readonly draft: Draft;
  readonly catalog: Catalog;
  readonly cuda: boolean | 'unknown';
  readonly linux: boolean;
  readonly indexes: readonly Member<IndexFact>[];
  /** Where commands install, and the files of the repository that they name. */
  readonly installs: ReadonlySet<Location>;
  readonly named: ReadonlySet<string>;
  /** What commands install for certain, by package, each with its position in the order of installation. */
  readonly commanded: ReadonlyMap<string, readonly (readonly [one: Dependency, at: number])[]>;
  readonly order: ReadonlyMap<Fact, number>;
  /** Bounds of constraints files, by package. */
  readonly bounds: ReadonlyMap<string, readonly DependencyFact[]>;
  /** Versions that a Gradle build forces, by module. */
  readonly forced: ReadonlyMap<string, string>;
}

function contextOf(draft: Draft, catalog: Catalog, around: Setting, dependencies: readonly Dependency[], place: MarkerPlace): Context {
  const facts = draft.members.map(({ fact }) => fact);
  const installs = facts.filter((fact) => fact.kind === 'install');
  const bounds = draft.members.filter(isDependency).filter(({ fact }) => fact.role.kind === 'constraint');
  const order = new Map(facts.map((fact, index) => [fact, index]));
  const commanded = dependencies.flatMap((one) =>
    one.fact.command === null || isChoice(one) ? [] : [[one, order.get(one.fact) ?? 0] as const],
  );
  return {
    draft,
    catalog,
    order,
    commanded: groupBy(commanded, ([one]) => placeOf(one)),
    cuda: systemCuda(around, dependencies, installs),
    linux: isLinux(draft, place),
    indexes: draft.members.filter(isIndex),
    installs: new Set(installs.map(({ location }) => location)),
    named: new Set(installs.flatMap(({ directory, manifests }) => manifests.map(({ path }) => join(directory, path)))),
    bounds: groupBy(
      bounds.map(({ fact }) => fact),
      key,
    ),
    forced: new Map(
      facts.flatMap((fact) =>
        fact.kind === 'setting' && fact.key === 'gradle.force' && fact.value !== null ? [splitForced(fact.value)] : [],
      ),
    ),
  };
}

/** `group:artifact:version` */
function splitForced(coordinate: string): [module: string, version: string] {
  const at = coordinate.lastIndexOf(':');
  return [coordinate.slice(0, at), coordinate.slice(at + 1)];
}

function installed(one: Dependency, context: Context): Resolved {
  const { fact } = one;
  const { draft, linux, cuda } = context;
  const known = context.catalog.find(fact.ecosystem, fact.name);
  const constraint = boundedConstraint(context, fact);
  const asked = earlierOf(one, context);
  const indexes = known === null ? [] : context.indexes.filter((index) => asked.some((each) => serves(index, each, draft)));
  const around = { indexes: indexes.map((index) => index.fact), linux, cuda };
  return {
    ...one,
    fact: asForced(fact, context.bounds.get(key(fact)) ?? []),
    technology: known?.technology ?? null,
    own: known?.own ?? false,
    constraint,
    build: known === null ? 'unknown' : buildOf(known, fact, constraint, around),
    indexes,
    installRead: known !== null && isInstallRead(one, context),
  };
}

/**
 * A package as it is asked for, and as earlier commands of the same build installed it in a version that will do: then it is there
 * already, and comes from where they took it.
 */
function earlierOf(one: Dependency, { draft, order, commanded }: Context): Dependency[] {
  if (draft.kind !== 'image' && draft.kind !== 'ci') return [one];
  const at = order.get(one.fact) ?? 0;
  const earlier = (commanded.get(placeOf(one)) ?? []).filter(([other, position]) => position < at && isSameVersion(other.fact, one.fact));
  return [one, ...earlier.map(([other]) => other)];
}

/** A constraints file narrows what the manifest admits; a forced Gradle version replaces it. */
function boundedConstraint({ bounds, forced }: Context, fact: DependencyFact): Constraint {
  const version = forced.get(fact.name);
  if (version !== undefined) return { kind: 'range', text: version };
  return (bounds.get(key(fact)) ?? []).reduce((asked, bound) => bounded(fact.ecosystem, asked, bound.constraint), fact.constraint);
}

/** Wheels that a command fetches for another platform, and a package's mention of itself, are nothing that the unit installs. */
function forElsewhere({ members }: Draft): (one: Dependency) => boolean {
  const facts = members.map(({ fact }) => fact);
  const foreign = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'install' && fact.options.some((option) => option.startsWith('--platform')) ? [commandKey(fact, fact.command)] : [],
    ),
  );
  const own = new Set(facts.flatMap((fact) => (fact.kind === 'project' ? [packageOf(fact)] : [])));
  return ({ fact }) => own.has(key(fact)) || (fact.command !== null && foreign.has(commandKey(fact, fact.command)));
}

function commandKey({ location }: Fact, command: string): string {
  return `${location.path}#${command}`;
}

/** Drops what the marker keeps out; what cannot be told weakens. */
function withMarker(one: Dependency, place: MarkerPlace): Dependency[] {
  const { marker, ecosystem } = one.fact;
  if (marker === null || ecosystem !== 'pypi' || one.fact.command !== null) return [one];
  const truth = markerHolds(marker, place);
  if (truth === 'no' || (truth === 'unknown' && /[()].*python_|python_.*[()]/.test(marker))) return [];
  const weak = truth === 'yes' ? one.weak : [...one.weak, `it is installed only when ${marker}`];
  return [{ ...one, weak, choices: { ...one.choices, ...markerChoices(marker) } }];
}

/** Where the unit's markers are evaluated, as far as one place is known. */
export function markerPlace({ hosts, runtimes }: Pick<Setting, 'hosts' | 'runtimes'>): MarkerPlace {
  const systems = new Set(hosts.map(({ os }) => os));
  const pythons = runtimes.filter(({ name, use }) => name === 'python' && use === 'selects');
  const [python] = pythons;
  return {
    os: systems.size === 1 ? (hosts[0]?.os ?? null) : null,
    arch: hosts.length === 1 ? (hosts[0]?.arch ?? null) : null,
    python: pythons.length === 1 && python?.constraint.kind === 'range' ? python.constraint.text : null,
  };
}

/** Who names the default index says nothing that was not so before. */
function isDefault(url: string): boolean {
  return /^https?:\/\/pypi\.(?:org|python\.org)\/simple\/?$/.test(url);
}

function isIndex(one: Member): one is Member<IndexFact> {
  return one.fact.kind === 'index' && one.fact.role !== 'channel' && !isDefault(one.fact.url);
}

/** Whether an index is in force for a package: given to its command, to the command that installs its file, or to all. */
function serves({ fact: index, links }: Member<IndexFact>, { fact, links: way }: Dependency, draft: Draft): boolean {
  if (index.ecosystem !== fact.ecosystem || (index.only !== null && !index.only.includes(fact.name))) return false;
  if (index.command === null) return true;
  if (fact.command !== null) return index.command === fact.command && index.location.path === fact.location.path;
  if (draft.kind !== 'image' && draft.kind !== 'ci') return links.length > 0;
  return links.some((one) => way.some((other) => other.location === one.location));
}

/** Whether the command that installs a package was read: its own, or one that installs its file or the one that includes it. */
function isInstallRead({ fact, links }: Dependency, { installs, named }: Context): boolean {
  if (fact.command !== null || named.has(fact.location.path)) return true;
  return links.some(({ location }) => named.has(location.path) || installs.has(location));
}

const cudaPackages = /^(nvidia-|cuda|cudatoolkit|cudnn|nvidia\/)/;

/** Whether CUDA's libraries are on the system without the framework's own packages. What apt installs is not read. */
function systemCuda({ images }: Setting, dependencies: readonly Dependency[], installs: readonly FactOf<'install'>[]): boolean | 'unknown' {
  if (installs.some(({ installer }) => installer === 'apt') || dependencies.some(({ fact }) => cudaPackages.test(fact.name)))
    return 'unknown';
  const bases = images.filter(({ fact }) => fact.use === 'base').map(({ fact }) => baseImage(fact).cuda);
  if (bases.length === 0) return 'unknown';
  if (bases.includes(true)) return true;
  return bases.includes('unknown') ? 'unknown' : false;
}
