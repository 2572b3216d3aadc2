import { normalise } from '../formats/requirement.ts';
import type { DependencyFact, Fact, Member, Role } from '../model.ts';
import { asConstraint, member } from './draft.ts';
import type { Library } from './library.ts';
import { includedMembers, requirementMembers } from './requirements.ts';
import { forcedByRoot, linkedMembers, meant } from './workspaces.ts';

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
 * What installing a manifest brings: of requirements all that they include; of a project what it needs at run time with the
 * parts that are asked for, and nothing of its own build.
 * @param constraints whether it is only given as bounds, so that it installs nothing
 * @param isAsked which of its packages are asked for, by their roles
 */
export function manifestMembers(
  library: Library,
  manifest: string,
  constraints: boolean,
  isAsked: (role: Role) => boolean = ({ kind }) => kind === 'runtime',
): Member[] {
  if (constraints) return requirementMembers(library, manifest).map(asConstraint);
  if (isRequirements(library, manifest)) return requirementMembers(library, manifest);
  const whole = library.of(manifest);
  const asked = withOwnExtras(whole, isAsked);
  const facts = whole.filter((fact) => fact.kind !== 'dependency' || asked(fact.role) || isForced(fact));
  // Parts that are asked for together are no alternatives any more.
  return projectMembers(
    library,
    manifest,
    facts.filter(({ kind }) => kind !== 'project'),
  ).map((one) => (one.fact.kind === 'dependency' ? { ...one, choices: {} } : one));
}

/** What npm and its like put in the place of what is asked for holds however little of a project is installed. */
function isForced({ ecosystem, role }: DependencyFact): boolean {
  return ecosystem === 'npm' && role.kind === 'constraint';
}

/** An extra may ask for others of its own project: `all = ["vision[gpu,onnx]"]`. */
function withOwnExtras(facts: readonly Fact[], isAsked: (role: Role) => boolean): (role: Role) => boolean {
  const names = new Set(facts.flatMap((fact) => (fact.kind === 'project' && fact.name !== null ? [normalise(fact.name)] : [])));
  const own = facts.flatMap((fact) => (fact.kind === 'dependency' && fact.extras.length > 0 && names.has(fact.name) ? [fact] : []));
  if (own.length === 0) return isAsked;
  const extras = new Set<string>();
  const asked = (role: Role) => isAsked(role) || (role.kind === 'optional' && extras.has(normalise(role.name)));
  for (let before = -1; before < extras.size;) {
    before = extras.size;
    for (const fact of own) if (asked(fact.role)) for (const extra of fact.extras) extras.add(normalise(extra));
  }
  return asked;
}

/**
 * Facts of a project as members, with the files that it includes and the parts of the repository that it links.
 * @param seen manifests that are linked already, to which more are added
 */
export function projectMembers(library: Library, manifest: string, facts: readonly Fact[], seen = new Set([manifest])): Member[] {
  const own = facts.flatMap((fact): Member[] => {
    if (fact.kind === 'include') return includedMembers(library, fact);
    if (fact.kind !== 'dependency') return [member(fact)];
    const one = meant(library, fact);
    return [one, ...linkedMembers(library, one, seen)];
  });
  return [...own, ...forcedByRoot(library, manifest).map((fact) => member(fact))];
}
