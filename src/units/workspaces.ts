import { posix } from 'node:path';
import { normalise } from '../formats/requirement.ts';
import { groupBy } from '../lists.ts';
import type { DependencyFact, Ecosystem, Fact, FactOf, Link, Member } from '../model.ts';
import { isDependency, link, member } from './draft.ts';
import { foldersUp, join, parentOf, type Library } from './library.ts';
import { ListedMembers } from './members.ts';

/** The manifest of a member of a workspace, and files beside that of the root which also name the members. */
const kinds: Partial<Record<Ecosystem, { readonly manifest: string; readonly roots: readonly string[] }>> = {
  npm: { manifest: 'package.json', roots: ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'] },
  pypi: { manifest: 'pyproject.toml', roots: ['pyproject.toml'] },
  cargo: { manifest: 'Cargo.toml', roots: ['Cargo.toml'] },
};

/** The workspaces of a repository: which manifests are members of which root, by their names. */
class Workspaces {
  private readonly library: Library;
  private readonly listed = new Map<string, ListedMembers>();
  private readonly rootOf = new Map<string, string>();
  private readonly members = new Map<string, string[]>();
  private readonly named = new Map<string, string>();
  private readonly shared = new Map<string, ReadonlyMap<string, DependencyFact>>();

  constructor(library: Library) {
    this.library = library;
    const projects = library
      .all('project')
      .filter(({ ecosystem, location }) => kinds[ecosystem]?.manifest === posix.basename(location.path));
    for (const [path, modules] of groupBy(library.all('module'), ({ location }) => location.path))
      this.listed.set(path, new ListedMembers(modules));
    if (this.listed.size > 0) for (const project of projects) this.add(project);
  }

  /** The root of the workspace that a manifest belongs to; null when it belongs to none. */
  root(manifest: string): string | null {
    return this.rootOf.get(manifest) ?? null;
  }

  membersOf(root: string): readonly string[] {
    return (this.members.get(root) ?? []).filter((path) => path !== root);
  }

  /** The member of a name in the workspace of a manifest. */
  member(manifest: string, ecosystem: Ecosystem, name: string): string | null {
    const root = this.rootOf.get(manifest);
    return root === undefined ? null : (this.named.get(`${root} ${ecosystem} ${name}`) ?? null);
  }

  /** What `[workspace.dependencies]` of a root says of a package, by the key that members name. */
  sharedBy(root: string, key: string): DependencyFact | null {
    const known = this.shared.get(root) ?? keyed(this.library.kind(root, 'dependency'));
    this.shared.set(root, known);
    return known.get(key) ?? null;
  }

  private add({ ecosystem, name, location: { path } }: FactOf<'project'>): void {
    const root = this.findRoot(ecosystem, path);
    if (root === null) return;
    this.rootOf.set(path, root);
    const members = this.members.get(root);
    if (members === undefined) this.members.set(root, [path]);
    else members.push(path);
    if (name !== null) this.named.set(`${root} ${ecosystem} ${nameOf(ecosystem, name)}`, path);
  }

  private findRoot(ecosystem: Ecosystem, manifest: string): string | null {
    const kind = kinds[ecosystem];
    const own = parentOf(manifest);
    const folder = foldersUp(own).find((each) => kind?.roots.some((name) => this.names(join(each, name), own, each)));
    return folder === undefined || kind === undefined ? null : join(folder, kind.manifest);
  }

  private names(file: string, folder: string, root: string): boolean {
    const listed = this.listed.get(file);
    if (listed === undefined) return false;
    return folder === root || listed.has(folder);
  }
}

/** Of a table the key stands in front of the first `=`, or is all that is pointed at. */
function keyed(facts: readonly DependencyFact[]): ReadonlyMap<string, DependencyFact> {
  const shared = facts.filter(({ role }) => role.kind === 'constraint');
  return new Map(shared.map((fact) => [/^\s*["']?([\w-]+)/.exec(fact.text)?.[1] ?? fact.name, fact]));
}

/** Names of Python's packages are compared without regard to capitals and separators. */
function nameOf(ecosystem: Ecosystem, name: string): string {
  return ecosystem === 'pypi' ? normalise(name) : name;
}

const made = new WeakMap<Library, Workspaces>();

function workspacesOf(library: Library): Workspaces {
  const known = made.get(library) ?? new Workspaces(library);
  made.set(library, known);
  return known;
}

/** The manifests of the members of a workspace; none when the manifest is not the root of one. */
export function workspaceMembers(library: Library, root: string): readonly string[] {
  return workspacesOf(library).membersOf(root);
}

/**
 * What the root of a workspace of npm and its like forces on all members, in its package.json or in pnpm-workspace.yaml, which
 * a project of one package may have too: https://pnpm.io/settings#overrides
 */
export function forcedByRoot(library: Library, manifest: string): readonly Fact[] {
  if (posix.basename(manifest) !== 'package.json') return [];
  const root = workspacesOf(library).root(manifest) ?? manifest;
  const files = [...(root === manifest ? [] : [root]), join(parentOf(root), 'pnpm-workspace.yaml')];
  return files.flatMap((path) => [
    ...library.kind(path, 'dependency').filter(({ role }) => role.kind === 'constraint'),
    ...library.kind(path, 'setting').filter(({ key }) => key === 'npm.override'),
  ]);
}

/**
 * A package of a manifest as it is meant: `workspace = true` of Cargo stands for what the root says, with the line of the
 * member as the link.
 */
export function meant(library: Library, fact: DependencyFact): Member<DependencyFact> {
  const { ecosystem, constraint, location, name } = fact;
  if (ecosystem === 'nuget') return centrally(library, fact);
  const isShared = ecosystem === 'cargo' && constraint.kind === 'unknown' && constraint.text === 'workspace';
  const workspaces = workspacesOf(library);
  const root = isShared ? (workspaces.root(location.path) ?? location.path) : null;
  const shared = root === null ? null : workspaces.sharedBy(root, name);
  if (shared === null) return member(fact);
  const { role, marker } = fact;
  const extras = [...new Set([...shared.extras, ...fact.extras])];
  return member({ ...shared, role, marker, extras }, [link(`\`${name}\` of the workspace is used`, location)]);
}

/** Directory.Packages.props names the versions of packages that projects below it ask for without one. */
function centrally(library: Library, fact: DependencyFact): Member<DependencyFact> {
  const isOpen = fact.constraint.kind === 'any' || (fact.constraint.kind === 'unknown' && fact.constraint.text === '');
  const path = isOpen ? library.nearest(parentOf(fact.location.path), ['Directory.Packages.props']) : null;
  const said =
    path === null ? undefined : library.kind(path, 'dependency').find(({ name }) => name.toLowerCase() === fact.name.toLowerCase());
  if (said === undefined) return member(fact);
  const { constraint, constraintAt, location } = said;
  return member({ ...fact, constraint, constraintAt }, [link(`\`${fact.name}\` has its version`, location)]);
}

/** The manifests in the same repository that a package of a manifest stands for: a member of its workspace, or a folder. */
function localManifests(library: Library, fact: DependencyFact): readonly string[] {
  const { ecosystem, origin, name, location } = fact;
  if (origin.kind !== 'path' && !(origin.kind === 'registry' && ecosystem === 'npm')) return [];
  const reference = origin.kind === 'path' ? origin.reference : '';
  if (origin.kind === 'registry' || /^workspace(:|$)/.test(reference)) {
    const found = workspacesOf(library).member(location.path, ecosystem, nameOf(ecosystem, name));
    return found === null || found === location.path ? [] : [found];
  }
  if (/^(sdk|\/|~|[a-z]:)|node_modules|\$/.test(reference)) return [];
  const folder = join(parentOf(location.path), reference.replace(/^(file|link|portal):/, ''));
  return manifestsIn(library, ecosystem, folder, name).filter((path) => path !== location.path);
}

const inFolder: Partial<Record<Ecosystem, readonly string[]>> = {
  npm: ['package.json'],
  pypi: ['pyproject.toml', 'setup.cfg', 'setup.py', 'settings.ini'],
  cargo: ['Cargo.toml'],
  pub: ['pubspec.yaml'],
  swift: ['Package.swift'],
  espressif: ['idf_component.yml', 'idf_component.yaml'],
};

function manifestsIn(library: Library, ecosystem: Ecosystem, folder: string, name: string): string[] {
  const names = ecosystem === 'cocoapods' ? [`${name}.podspec`] : (inFolder[ecosystem] ?? []);
  return names.map((each) => join(folder, each)).filter((path) => library.facts.has(path));
}

/** Longer ways from one manifest to the next are made to take long. */
const longestWay = 30;

/**
 * What the parts of the repository that a package stands for need at run time, and what they in turn stand for.
 * @param seen manifests that are linked already, to which more are added: each counts once, by the way it is met first
 */
export function linkedMembers(library: Library, start: Member<DependencyFact>, seen: Set<string>): Member[] {
  const found: Member[] = [];
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { fact, links } = next;
    const manifests = links.length > longestWay ? [] : localManifests(library, fact);
    for (const manifest of manifests) {
      if (seen.has(manifest) || !library.hasRoom(library.of(manifest).length)) continue;
      seen.add(manifest);
      const brought = needsOf(library, manifest, [...links, link(`\`${manifest}\` is linked`, fact.location)]);
      found.push(...brought);
      waiting.push(...brought.filter(isDependency));
    }
  }
  return found;
}

/** What a part of the repository needs wherever it is linked: no settings, no extras, nothing for its own development. */
export function needsOf(library: Library, manifest: string, links: readonly Link[]): Member[] {
  return library.of(manifest).flatMap((fact): Member[] => {
    if (fact.kind === 'index') return [member(fact, links)];
    if (fact.kind !== 'dependency' || fact.role.kind !== 'runtime') return [];
    const one = meant(library, fact);
    return [{ ...one, links: [...links, ...one.links] }];
  });
}
