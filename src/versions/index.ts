import type { Constraint, Ecosystem, Relation } from '../model.ts';
import { arduino } from './arduino.ts';
import { cargo } from './cargo.ts';
import { cmake } from './cmake.ts';
import { conan } from './conan.ts';
import { conda } from './conda.ts';
import { gem } from './gem.ts';
import { golang } from './golang.ts';
import { complement, everything, intersect, isOpen, isWithin, type VersionSet } from './intervals.ts';
import { maven } from './maven.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { pep440 } from './pep440.ts';
import { pub } from './pub.ts';
import type { VersionScheme } from './scheme.ts';
import { semantic } from './semantic.ts';
import { simpleSpec } from './simple-spec.ts';
import { swift } from './swift.ts';
import { vcpkg } from './vcpkg.ts';

export type { VersionScheme } from './scheme.ts';

/**
 * Tags of images are no versions, and nothing orders them; neither are revisions of git (`west`, `github`, `huggingface`).
 * Packages of Debian and Homebrew are asked for by name, and their versions are the distribution's own.
 */
const schemes: Readonly<Record<Ecosystem, VersionScheme | null>> = {
  pypi: pep440,
  conda,
  npm,
  maven,
  pub,
  docker: null,
  cocoapods: gem,
  swift,
  nuget,
  cargo,
  golang,
  conan,
  vcpkg,
  cmake,
  // A bare version is what the project asks for, as in npm: https://docs.unity3d.com/Manual/upm-dependencies.html
  unity: semantic,
  platformio: simpleSpec,
  arduino,
  espressif: simpleSpec,
  west: null,
  github: null,
  deb: null,
  brew: null,
  huggingface: null,
};

/** The versions of an ecosystem; null where there are none that could be compared. */
export function schemeOf(ecosystem: Ecosystem): VersionScheme | null {
  return schemes[ecosystem];
}

/**
 * How the constraint as written relates to the versions that a rule speaks of. `newest` is the newest release
 * known, if any is. This is about the number line: `may` does not promise that such a version was released.
 * @throws {Error} when `wanted` is no range of the ecosystem, which is a mistake in the rule.
 */
export function relate(ecosystem: Ecosystem, constraint: Constraint, wanted: string, newest: string | null): Relation {
  const scheme = schemeOf(ecosystem);
  if (!scheme) return 'unknown';
  const meant = scheme.parse(wanted);
  if (!meant) throw new Error(`"${wanted.slice(0, 100)}" is not a range of ${ecosystem} versions`);
  const admitted = admittedBy(scheme, constraint);
  return admitted ? relation(scheme, admitted, meant, newest === null ? null : scheme.exactly(newest)) : 'unknown';
}

/** The one version that the constraint admits, as written, with its local label: `2.1.0+cu118`; null when there are several or none. */
export function pinned(ecosystem: Ecosystem, constraint: Constraint): string | null {
  return constraint.kind === 'range' || constraint.kind === 'default' ? (schemeOf(ecosystem)?.pinned(constraint.text) ?? null) : null;
}

/** Whether some version satisfies both: `no` only when that is certain. */
export function overlap(ecosystem: Ecosystem, a: Constraint, b: string): 'yes' | 'no' | 'unknown' {
  const scheme = schemeOf(ecosystem);
  const left = scheme && admittedBy(scheme, a);
  const right = scheme && scheme.parse(b);
  if (!left || !right) return 'unknown';
  return intersect(left, right).length > 0 ? 'yes' : 'no';
}

function admittedBy(scheme: VersionScheme, constraint: Constraint): VersionSet | null {
  if (constraint.kind === 'any') return everything;
  return constraint.kind === 'unknown' ? null : scheme.parse(constraint.text);
}

function relation(scheme: VersionScheme, admitted: VersionSet, meant: VersionSet, newest: VersionSet | null): Relation {
  const common = intersect(admitted, meant);
  if (common.length === 0) return 'never';
  const others = intersect(admitted, complement(meant));
  // `==2.1.*` admits 2.1rc1, which `>=2.1` does not; but nobody gets it without asking for it.
  if (others.length === 0 || (scheme.onlyPrereleases(others) && !scheme.onlyPrereleases(admitted))) return 'always';
  return newest && isOpen(admitted) && isWithin(newest, common) ? 'newest' : 'may';
}
