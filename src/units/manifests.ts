import type { Fact, Member } from '../model.ts';
import { member } from './draft.ts';
import type { Library } from './library.ts';
import { requirementMembers } from './requirements.ts';

/** Builds of Gradle are joined by modules, and their catalogs and properties only name what modules ask for. */
const isGradle = /\.gradle(\.kts)?$|\.versions\.toml$|(^|\/)gradle\.properties$/;

/** Whether a file asks for packages by itself: a manifest, and not a script, an image or a deployment that installs some. */
export function isManifest(library: Library, path: string): boolean {
  if (isGradle.test(path)) return false;
  const facts = library.of(path);
  return facts.some(asksForPackages) && !facts.some(({ kind }) => kind === 'workload' || kind === 'stage');
}

function asksForPackages(fact: Fact): boolean {
  if (fact.kind === 'include') return true;
  return fact.kind === 'dependency' && fact.command === null && fact.role.kind !== 'constraint';
}

/** Whether a file is one of requirements, which may include others, and not only one of constraints. */
export function isRequirements(library: Library, path: string): boolean {
  return /\.(txt|in)$/.test(path) && library.of(path).some(asksForPackages);
}

/**
 * What installing a manifest brings: of requirements all that they include; of a project what it needs at run time, no
 * extras, no groups and nothing of its own build.
 * @param constraints whether it is only given as bounds, so that it installs nothing
 */
export function manifestMembers(library: Library, manifest: string, constraints: boolean): Member[] {
  const own = isRequirements(library, manifest) || constraints ? requirementMembers(library, manifest) : projectMembers(library, manifest);
  return constraints ? own.map(bounded) : own;
}

function projectMembers(library: Library, manifest: string): Member[] {
  const facts = library.of(manifest).filter((fact) => fact.kind !== 'dependency' || fact.role.kind === 'runtime');
  return facts.filter(({ kind }) => kind !== 'project').map((fact) => member(fact));
}

function bounded(one: Member): Member {
  return one.fact.kind === 'dependency' ? { ...one, fact: { ...one.fact, role: { kind: 'constraint' } } } : one;
}
