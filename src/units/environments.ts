import type { Fact, FactOf, Member, UnitKind } from '../model.ts';
import { link, member, type Draft } from './draft.ts';
import { parentOf, type Library } from './library.ts';
import { requirementMembers } from './requirements.ts';

const runtimeFiles = ['.python-version', 'runtime.txt', '.tool-versions'];

/**
 * Python environments that stand by themselves: each requirements file with what it includes, each pyproject.toml.
 * Files that lie side by side are alternatives (`-cpu`, `-gpu`, `-dev`), so each is a unit of its own.
 * @param claimed manifests that a shipped unit installs: they are judged there, with all that is known of it
 */
export function environmentDrafts(library: Library, claimed: ReadonlySet<string>): Draft[] {
  return [...library.facts.keys()]
    .filter((path) => !claimed.has(path))
    .flatMap((path) => {
      if (path.endsWith('pyproject.toml')) return [projectDraft(library, path)];
      return isRequirements(library, path) ? [requirementsDraft(library, path)] : [];
    });
}

/** Whether a file that gave Python dependencies of its own is a requirements file, and not only one of constraints. */
export function isRequirements(library: Library, path: string): boolean {
  if (!/\.(txt|in)$/.test(path)) return false;
  const facts = library.of(path);
  return facts.some(
    (fact) => fact.kind === 'include' || (fact.kind === 'dependency' && fact.ecosystem === 'pypi' && fact.role.kind !== 'constraint'),
  );
}

function requirementsDraft(library: Library, path: string): Draft {
  return environment(library, path, 'environment', requirementMembers(library, path));
}

function projectDraft(library: Library, path: string): Draft {
  const project = library.kind(path, 'project')[0];
  const kind = project?.published === true ? 'library' : 'environment';
  return environment(
    library,
    path,
    kind,
    library.of(path).map((fact) => member(fact, [], { weak: kind === 'library' ? chosen(fact) : [] })),
  );
}

/** What only an extra of a published package brings is for its users to choose. */
function chosen(fact: Fact): string[] {
  return fact.kind === 'dependency' && fact.role.kind === 'optional' ? [`only the extra \`${fact.role.name}\` installs it`] : [];
}

function environment(library: Library, path: string, kind: UnitKind, members: readonly Member[]): Draft {
  const root = parentOf(path);
  const runtimes = kind === 'library' ? [] : runtimeMembers(library, root);
  return {
    id: `${kind}:${path}`,
    kind,
    name: path,
    root,
    links: [],
    targets: [],
    members: [...members, ...runtimes, ...installerIndexes(library, path)],
  };
}

/** The interpreter that a file beside the manifest, or in a folder above it, selects. */
function runtimeMembers(library: Library, folder: string): Member[] {
  const path = library.nearest(folder, runtimeFiles);
  if (path === null) return [];
  const weak = parentOf(path) === folder ? [] : ['the Python version is set in a folder above'];
  return library.kind(path, 'runtime').map((fact) => member(fact, [], { weak }));
}

/** Indexes of any command that may install this file. A likeness is enough here, because an index only ever silences. */
function installerIndexes(library: Library, path: string): Member[] {
  return library.installsOf(path).flatMap((install) => {
    const because = link(`\`${path}\` is installed`, install.location);
    return [member(install, [because]), ...indexesOf(library, install).map((fact) => member(fact, [because]))];
  });
}

/** The indexes that one install command is given. */
export function indexesOf(library: Library, install: FactOf<'install'>): FactOf<'index'>[] {
  return library
    .kind(install.location.path, 'index')
    .filter((fact) => fact.command === install.command || (fact.command === null && fact.block === install.block));
}
