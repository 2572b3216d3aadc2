import { uniqueBy } from '../../lists.ts';
import type { FactOf, Member, Target, TargetName } from '../../model.ts';
import { link, member, through, type Draft } from '../draft.ts';
import { parentOf, type Library } from '../library.ts';
import { meant } from '../workspaces.ts';

const systems: readonly (readonly [RegExp, TargetName])[] = [
  [/-android/, 'android'],
  [/-ios/, 'ios'],
  [/-tvos/, 'tvos'],
  [/-mac(os|catalyst)/, 'macos'],
  [/-windows|^uap/, 'windows'],
];

/** What .NET builds to be started, with the projects that it refers to; only what is for one system is an app of it. */
export function dotnetDrafts(library: Library, claimed: Set<string>): Draft[] {
  const workloads = library.all('workload').filter(({ platform }) => platform === 'dotnet');
  return uniqueBy(workloads, ({ location }) => location.path).map((workload) => dotnetDraft(library, workload, claimed));
}

function dotnetDraft(library: Library, { location }: FactOf<'workload'>, claimed: Set<string>): Draft {
  const { path } = location;
  const members = projectMembers(library, path, new Set([path]), claimed);
  const folder = library.nearest(parentOf(path), ['Directory.Build.props']);
  const shared = folder === null ? [] : library.kind(folder, 'setting').map((fact) => member(fact));
  const own = new Set(library.kind(path, 'setting').map(({ key }) => key));
  const all = [...members, ...shared.filter(({ fact }) => !own.has(fact.key))];
  const targets = targetsOf(all);
  const kind = targets.length > 0 ? 'app' : 'environment';
  return { id: `${kind}:${path}`, kind, name: path, root: parentOf(path), links: [], targets, members: all };
}

function projectMembers(library: Library, path: string, seen: Set<string>, claimed: Set<string>): Member[] {
  claimed.add(path);
  return library.of(path).flatMap((fact): Member[] => {
    if (fact.kind === 'dependency') return [meant(library, fact)];
    if (fact.kind !== 'reference' || fact.to !== 'module') return [member(fact)];
    if (seen.has(fact.name) || !library.facts.has(fact.name) || seen.size > 500) return [];
    seen.add(fact.name);
    const because = link(`\`${fact.name}\` is referred to`, fact.location);
    const brought = projectMembers(library, fact.name, seen, new Set());
    return brought.filter((one) => one.fact.kind === 'dependency' && one.fact.role.kind === 'runtime').map((one) => through(because, one));
  });
}

function targetsOf(members: readonly Member[]): Target[] {
  const found = members.flatMap((one) => {
    const { fact } = one;
    if (fact.kind !== 'setting' || fact.value === null) return [];
    if (/^dotnet\.use(Wpf|WindowsForms|WinUI)$/i.test(fact.key) && fact.value === 'true') return [target('windows', one)];
    if (!/^dotnet\.target(Framework|Platform)$/.test(fact.key)) return [];
    const word = fact.value.toLowerCase();
    return systems.flatMap(([pattern, name]) => (pattern.test(word) ? [target(name, one)] : []));
  });
  return uniqueBy(found, ({ name }) => name);
}

function target(name: TargetName, because: Member): Target {
  return { name, strength: 'proved', because: [because] };
}
