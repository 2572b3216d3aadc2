import { groupBy, uniqueBy } from '../../lists.ts';
import type { Fact, FactOf, Member, Target } from '../../model.ts';
import { link, member, through, type Draft } from '../draft.ts';
import { join, parentOf, type Library } from '../library.ts';
import { needsOf } from '../workspaces.ts';
import { appleTargets } from './apple-targets.ts';
import { outerMembers, outerOf } from './outer.ts';

/** Apps of Xcode, one for each target that runs, with the pods of the target of the same name; and targets of Podfiles alone. */
export function appleDrafts(library: Library, claimed: Set<string>): Draft[] {
  const podfiles = [...library.facts.keys()].filter((path) => /(^|\/)Podfile$/.test(path));
  const pods = groupBy(podfiles, (path) => parentOf(path));
  const taken = new Set<string>();
  const apps = library
    .all('workload')
    .filter(({ platform }) => platform === 'xcode')
    .map((workload) => xcodeDraft(library, workload, podfileOf(library, workload, pods), taken, claimed));
  return [...apps, ...podfiles.flatMap((path) => podDrafts(library, path, taken, claimed))];
}

type Workload = FactOf<'workload'>;

/** The Podfile beside a project, or one that names it. */
function podfileOf(library: Library, { location }: Workload, pods: ReadonlyMap<string, readonly string[]>): string | null {
  const project = parentOf(location.path);
  const beside = pods.get(parentOf(project))?.[0];
  if (beside === undefined) return null;
  const named = library.kind(beside, 'setting').find(({ key }) => key === 'cocoapods.project')?.value;
  return named === undefined || named === null || named === project ? beside : null;
}

function xcodeDraft(library: Library, workload: Workload, podfile: string | null, taken: Set<string>, claimed: Set<string>): Draft {
  const { block, name, location } = workload;
  const project = parentOf(location.path);
  const own = ofTarget(library.of(location.path), block);
  const members = own.flatMap((fact) => [member(fact, [], { weak: unsaid(fact) }), ...packed(library, fact)]);
  if (podfile !== null) taken.add(`${podfile} ${block}`);
  const folder = parentOf(project);
  return appDraft(library, {
    id: `app:${project}#${name}`,
    name: `${name} of ${project}`,
    folder,
    members: [...members, ...(podfile === null ? [] : podMembers(library, podfile, block, claimed))],
    targets: appleTargets(own, workload),
    claimed: claimed.add(location.path),
    isOuter: workload.type === 'com.apple.product-type.application',
  });
}

interface App {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly members: readonly Member[];
  readonly targets: readonly Target[];
  readonly claimed: Set<string>;
  /** Whether the code of Flutter or React Native may run in it: not on a watch, and not in an extension. */
  readonly isOuter: boolean;
}

function appDraft(library: Library, { id, name, folder, members, targets, claimed, isOuter }: App): Draft {
  const outer = isOuter && /(^|\/)(ios|macos|tvos|apple|darwin)$/.test(folder) ? outerOf(library, folder) : null;
  const brought = outer === null ? [] : outerMembers(library, outer, folder, 'apple', claimed);
  return { id, kind: 'app', name, root: folder, links: [], targets, members: uniqueBy([...members, ...brought], (one) => one.fact) };
}

/** The facts of a target, and those of the whole file that the target does not say otherwise. */
function ofTarget(facts: readonly Fact[], block: string): Fact[] {
  const own = facts.filter((fact) => fact.block === block);
  const keys = new Set(own.flatMap((fact) => (fact.kind === 'setting' ? [fact.key] : [])));
  return facts.filter((fact) => fact.block === block || (fact.block === '' && !(fact.kind === 'setting' && keys.has(fact.key))));
}

function unsaid({ kind, block }: Fact): string[] {
  return kind === 'dependency' && block === '' ? ['no target is said to use it'] : [];
}

/** Models that a target packs, and what a package of the repository needs that the project names. */
function packed(library: Library, fact: Fact): Member[] {
  if (fact.kind === 'module') {
    const manifest = join(fact.directory, 'Package.swift');
    return needsOf(library, manifest, [link(`\`${manifest}\` is linked`, fact.location)]);
  }
  if (fact.kind !== 'code' || fact.path === null) return [];
  const models = library.hasFolder(fact.path) ? library.filesBelow(fact.path) : library.kind(fact.path, 'model');
  return models.map((one) => through(link(`\`${one.location.path}\` is packed`, fact.location), member(one)));
}

/** What a Podfile says of a target and of all its targets. */
function podMembers(library: Library, podfile: string, block: string, claimed: Set<string>): Member[] {
  claimed.add(podfile);
  return ofTarget(library.of(podfile), block).map((fact) => member(fact));
}

/** What a Podfile calls for the target that holds the app itself. */
const helpers = /^cocoapods\.(reactNative|expoModules|flutter)$/;

/** Targets whose project is not read, other than those of tests. */
function podDrafts(library: Library, podfile: string, taken: ReadonlySet<string>, claimed: Set<string>): Draft[] {
  const facts = library.of(podfile);
  const blocks = [...new Set(facts.map(({ block }) => block))].filter((block) => block !== '' && !taken.has(`${podfile} ${block}`));
  const folder = parentOf(podfile);
  const helped = new Set(facts.flatMap((fact) => (fact.kind === 'setting' && helpers.test(fact.key) ? [fact.block] : [])));
  return blocks.flatMap((block): Draft[] => {
    const own = ofTarget(facts, block);
    const isTest = own.some((fact) => fact.kind === 'dependency' && fact.block === block && fact.role.kind === 'test');
    if (isTest || /Tests?$/.test(block)) return [];
    const name = block.replace(/^target:/, '');
    const targets = appleTargets(own, null);
    const members = podMembers(library, podfile, block, claimed);
    const isOuter = helped.size === 0 || helped.has(block);
    return [appDraft(library, { id: `app:${podfile}#${name}`, name: `${name} of ${podfile}`, folder, members, targets, claimed, isOuter })];
  });
}
