import { posix } from 'node:path';
import type { FactOf } from '../../model.ts';
import type { Library } from '../library.ts';
import { workspaceMembers } from '../workspaces.ts';

type Install = FactOf<'install'>;

/** A manifest that a command installs, and what it is an alternative to. */
export interface Project {
  readonly manifest: string;
  readonly choices: Readonly<Record<string, string>>;
}

const manifestName = /(^|\/)(pyproject\.toml|pixi\.toml|package\.json|setup\.py|setup\.cfg|Pipfile)$/;

/**
 * The manifests of the project that a command installs from a folder, by the tool that it starts. A package whose
 * pyproject.toml names no packages may name them in the files of setuptools beside it.
 * @param path the folder, or the manifest itself, as the command names it
 */
export function projectsAt(library: Library, install: Install, path: string, fileAt: (path: string) => string | null): Project[] {
  const read = (name: string) => {
    const file = fileAt(manifestName.test(path) ? path : posix.join(path, name));
    return file !== null && library.facts.has(file) ? [{ manifest: file, choices: {} }] : [];
  };
  if (install.installer === 'npm') return read('package.json').flatMap((one) => [one, ...membersOf(library, one, path, fileAt)]);
  if (install.installer === 'pixi') return [...read('pixi.toml'), ...read('pyproject.toml')].slice(0, 1);
  if (/\bpipenv\b/.test(install.text)) return read('Pipfile');
  const own = read('pyproject.toml');
  if (own.some(({ manifest }) => namesPackages(library, manifest)) || /^(poetry|pdm)$/.test(install.installer)) return own;
  return [...own, ...read('setup.cfg'), ...read('setup.py'), ...read('settings.ini')];
}

function namesPackages(library: Library, manifest: string): boolean {
  return library.of(manifest).some((fact) => fact.kind === 'include' || (fact.kind === 'dependency' && fact.role.kind === 'runtime'));
}

/** The members of a workspace are installed with its root, each with packages of its own. */
function membersOf(library: Library, { manifest }: Project, path: string, fileAt: (path: string) => string | null): Project[] {
  const root = posix.dirname(manifest);
  return workspaceMembers(library, manifest).flatMap((member) => {
    const there = fileAt(posix.join(path, posix.relative(root, member))) === member;
    return there ? [{ manifest: member, choices: { [`${manifest}#workspace`]: member } }] : [];
  });
}
