import type { DeclaredUnit, Fact, Member, Problem, Technology, Unit } from '../model.ts';
import { uniqueBy } from '../lists.ts';
import { doubtBranches } from './derive/branches.ts';
import { Catalog } from './derive/catalog.ts';
import { installedOf, markerPlace } from './derive/installed.ts';
import { withLocks } from './derive/locked.ts';
import { acceleratorsOf, hostsOf, imagesOf, runtimesOf, targetsOf } from './derive/surroundings.ts';
import { withDeclared } from './declared.ts';
import { appDrafts } from './apps/index.ts';
import type { Draft } from './draft.ts';
import { environmentDrafts } from './environments.ts';
import { isExample } from './folders.ts';
import { imageDrafts } from './images/index.ts';
import { Library } from './library.ts';
import { Locks } from './locks.ts';
import { workloadDrafts } from './workloads.ts';

export { skippedByDefault } from './folders.ts';
export { joinedBy } from './names.ts';

/**
 * Joins facts to units by what the repository itself says: written links first, then the folder of a manifest.
 * @param facts by file; @param paths every path of the tree; @param technologies the catalog
 * @param within the folder that is inspected, '' for the root: what lies above it does not make it an example
 * @param declared units that the configuration names
 */
export function buildUnits(
  facts: ReadonlyMap<string, readonly Fact[]>,
  paths: readonly string[],
  technologies: readonly Technology[],
  within = '',
  declared: readonly DeclaredUnit[] = [],
): { readonly units: Unit[]; readonly problems: readonly Problem[] } {
  const library = new Library({ facts, paths, technologies });
  const catalog = new Catalog(technologies, library.all('project'));
  const locks = new Locks(library);
  const { drafts: images, claimed } = imageDrafts(library);
  const apps = appDrafts(library, claimed);
  const workloads = workloadDrafts(library, claimed);
  const drafts = [...images, ...apps, ...environmentDrafts(library, claimed), ...workloads];
  const units = withDeclared(
    uniqueBy(drafts, ({ id }) => id),
    declared,
  ).map((draft) => unit(draft, catalog, locks, within));
  return { units, problems: uniqueBy(library.problems, ({ message, location }) => `${message}${location?.path}:${location?.line}`) };
}

/** What a unit really gets, derived from its members. */
function unit(bare: Draft, catalog: Catalog, locks: Locks, within: string): Unit {
  const draft = {
    ...bare,
    members: bare.members.map((one) => weighed(one, within)),
    targets: bare.targets.map((target) => ({ ...target, because: target.because.map((one) => weighed(one, within)) })),
  };
  const images = imagesOf(draft, catalog);
  const hosts = hostsOf(draft, images);
  const runtimes = runtimesOf(draft, images);
  const accelerators = acceleratorsOf(draft);
  return {
    ...draft,
    images,
    hosts,
    runtimes,
    accelerators,
    targets: targetsOf(draft, accelerators),
    installed: doubtBranches(installedOf(withLocks(draft, locks, markerPlace({ hosts, runtimes })), catalog, { images, hosts, runtimes })),
  };
}

/** What a member's folder says of its weight. */
function weighed(one: Member, within: string): Member {
  const { path } = one.fact.location;
  const inner = within !== '' && path.startsWith(`${within}/`) ? path.slice(within.length + 1) : path;
  return isExample(inner) ? { ...one, weak: [...one.weak, 'it stands in an example folder'] } : one;
}
