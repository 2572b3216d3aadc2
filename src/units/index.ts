import type { DeclaredUnit, Fact, Knowledge, Member, Problem, Sign, Technology, Unit } from '../model.ts';
import { uniqueBy } from '../lists.ts';
import { doubtBranches, withBranches } from './derive/branches.ts';
import { Catalog } from './derive/catalog.ts';
import { installedOf, markerPlace } from './derive/installed.ts';
import { withLocks } from './derive/locked.ts';
import { acceleratorsOf } from './derive/accelerators.ts';
import { packageIndexesOf } from './derive/indexes.ts';
import { builtPackages } from './derive/packages.ts';
import { packagingOf } from './derive/packaging.ts';
import { signsOf } from './derive/signs.ts';
import { hostsOf, imagesOf, runtimesOf, targetsOf } from './derive/surroundings.ts';
import { Hardware } from './derive/hardware.ts';
import { asksForDevices, withoutAcceleratorOf } from './derive/without-accelerator.ts';
import { withDeclared } from './declared.ts';
import { appDrafts } from './apps/index.ts';
import type { Draft } from './draft.ts';
import { environmentDrafts } from './environments.ts';
import { isExample } from './folders.ts';
import { imageDrafts } from './images/index.ts';
import { Library } from './library.ts';
import { Locks } from './locks.ts';
import { withPaths } from './beside.ts';
import { scriptDrafts } from './scripts.ts';
import { workloadDrafts } from './workloads.ts';

export { skippedByDefault } from './folders.ts';
export { joinedBy } from './names.ts';

/**
 * Joins facts to units by what the repository itself says: written links first, then the folder of a manifest.
 * @param facts by file; @param paths every path of the tree; @param knowledge the catalog, and what is known of machines
 * @param within the folder that is inspected, '' for the root: what lies above it does not make it an example
 * @param declared units that the configuration names
 */
export function buildUnits(
  facts: ReadonlyMap<string, readonly Fact[]>,
  paths: readonly string[],
  { technologies, accelerators }: Pick<Knowledge, 'technologies' | 'accelerators'>,
  within = '',
  declared: readonly DeclaredUnit[] = [],
): { readonly units: Unit[]; readonly problems: readonly Problem[] } {
  const library = new Library(withPaths({ facts, paths, technologies }));
  const catalog = new Catalog(technologies, library.all('project'));
  const locks = new Locks(library);
  const { drafts: images, claimed, served } = imageDrafts(library);
  const apps = appDrafts(library, claimed);
  const workloads = workloadDrafts(library, claimed);
  const joined = [...images, ...apps, ...environmentDrafts(library, { claimed, served }), ...workloads];
  const drafts = [...joined, ...scriptDrafts(library, joined, ({ ecosystem, name }) => catalog.find(ecosystem, name) !== null)];
  const whole = withDeclared(
    uniqueBy(drafts, ({ id }) => id),
    declared,
  );
  const around = {
    catalog,
    locks,
    within,
    technologies,
    hardware: new Hardware(accelerators),
    signs: signsOf(whole, library),
    asksForDevices: asksForDevices(library),
  };
  const units = whole.map((draft) => unit(draft, around));
  return { units, problems: uniqueBy(library.problems, ({ message, location }) => `${message}${location?.path}:${location?.line}`) };
}

/** What all units are derived with. */
interface Around {
  readonly catalog: Catalog;
  readonly locks: Locks;
  readonly within: string;
  readonly technologies: readonly Technology[];
  readonly hardware: Hardware;
  readonly signs: ReadonlyMap<string, readonly Sign[]>;
  /** Whether anything in the repository asks for an accelerator. */
  readonly asksForDevices: boolean;
}

/** What a unit really gets, derived from its members. */
function unit(bare: Draft, around: Around): Unit {
  const { catalog, locks, within, technologies, hardware, signs, asksForDevices: elsewhere } = around;
  const draft = {
    ...bare,
    members: withBranches(bare.members).map((one) => weighed(one, within)),
    targets: bare.targets.map((target) => ({ ...target, because: target.because.map((one) => weighed(one, within)) })),
  };
  const images = imagesOf(draft, catalog);
  const hosts = hostsOf(draft, images);
  const runtimes = runtimesOf(draft, images);
  const place = markerPlace({ hosts, runtimes });
  const accelerators = acceleratorsOf(draft, hardware);
  const targets = targetsOf(draft, accelerators);
  const locked = withLocks(draft, locks, place);
  const installed = builtPackages(locked, doubtBranches(installedOf(locked, catalog, { images, hosts, runtimes })), catalog, place);
  return {
    ...draft,
    images,
    hosts,
    runtimes,
    accelerators,
    targets,
    installed,
    withoutAccelerator: withoutAcceleratorOf(draft, { targets, accelerators, hardware, asksElsewhere: elsewhere }),
    indexes: packageIndexesOf(locked, installed, technologies),
    signs: (signs.get(draft.id) ?? []).map((sign) => ({ ...sign, because: sign.because.map((one) => weighed(one, within)) })),
    packaging: packagingOf(draft),
  };
}

/** What a member's folder says of its weight. */
function weighed(one: Member, within: string): Member {
  const { path } = one.fact.location;
  const inner = within !== '' && path.startsWith(`${within}/`) ? path.slice(within.length + 1) : path;
  return isExample(inner) ? { ...one, weak: [...one.weak, 'it stands in an example folder'] } : one;
}
