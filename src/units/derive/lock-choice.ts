import type { Constraint, DependencyFact, Ecosystem, FactOf } from '../../model.ts';
import { overlap, pinned } from '../../versions/index.ts';
import { parentOf } from '../library.ts';
import { markerHolds, type MarkerPlace } from './markers.ts';

type Lock = FactOf<'lock'>;

/** The one version that a lock leaves, and the line that says so. */
export interface Choice {
  readonly version: string;
  readonly lock: Lock;
  /** Whether all that differs is known, and not only the release of several builds. */
  readonly isOneBuild: boolean;
}

/** How one exact version is written as a constraint. */
const exact: Readonly<Record<Ecosystem, (version: string) => string>> = {
  pypi: (version) => `==${version}`,
  conda: (version) => `==${version}`,
  npm: (version) => version,
  maven: (version) => `[${version}]`,
  pub: (version) => version,
  cocoapods: (version) => `= ${version}`,
  swift: (version) => version,
  nuget: (version) => `[${version}]`,
  cargo: (version) => `=${version}`,
  docker: bare,
  golang: bare,
  conan: bare,
  vcpkg: bare,
  cmake: bare,
  unity: bare,
  platformio: bare,
  arduino: bare,
  espressif: bare,
  west: bare,
  github: bare,
  deb: bare,
  brew: bare,
  huggingface: bare,
};

function bare(version: string): string {
  return version;
}

/** The constraint that admits a version alone; null for what is no version of its ecosystem. */
export function exactly(ecosystem: Ecosystem, version: string): Constraint | null {
  const constraint = { kind: 'range', text: exact[ecosystem](version) } as const;
  return pinned(ecosystem, constraint) === version ? constraint : null;
}

/**
 * What a lock chose for a dependency at a place. `stale`: nothing that the manifest still admits, so that the manifest was
 * changed since; null: several versions, and nobody can say here which one is meant.
 */
export function choose(locks: readonly Lock[], fact: DependencyFact, place: MarkerPlace): Choice | 'stale' | null {
  const possible = byMarker(locks, fact, place);
  const admitted = possible.filter((lock) => isAdmitted(fact, lock.version));
  const [first] = admitted;
  if (first === undefined) return 'stale';
  const versions = new Set(admitted.map(({ version }) => version));
  if (versions.size === 1) return { version: first.version, lock: first, isOneBuild: true };
  const releases = new Set(admitted.map(({ version }) => publicVersion(fact.ecosystem, version)));
  return releases.size === 1 ? { version: publicVersion(fact.ecosystem, first.version), lock: first, isOneBuild: false } : null;
}

/** Builds of one release differ by their label: `2.8.0+cpu` and `2.8.0+cu128` are 2.8.0. */
function publicVersion(ecosystem: Ecosystem, version: string): string {
  return ecosystem === 'pypi' ? version.replace(/\+.*$/, '') : version;
}

/** A version in a build file of Gradle or .NET is the least that is asked for, and another module may have raised it. */
function isAdmitted({ ecosystem, constraint }: DependencyFact, version: string): boolean {
  if (ecosystem === 'maven' || ecosystem === 'nuget') return true;
  return overlap(ecosystem, constraint, exact[ecosystem](version)) !== 'no';
}

/** Those that may be meant at the place; what a marker says differs from tool to tool. */
function byMarker(locks: readonly Lock[], fact: DependencyFact, place: MarkerPlace): readonly Lock[] {
  switch (fact.ecosystem) {
    case 'npm':
      return ofFolder(locks, fact);
    case 'maven':
      return locks.filter(({ marker }) => marker !== null && marker.split(',').some(isShipped));
    case 'pypi':
    case 'conda':
      return locks.filter(({ marker }) => marker === null || isPossible(marker, place));
    default:
      return locks;
  }
}

/** What runs, not what tests: `releaseRuntimeClasspath`. */
function isShipped(configuration: string): boolean {
  return /(?:^r|R)untimeClasspath$/.test(configuration) && !/test/i.test(configuration);
}

function isPossible(marker: string, place: MarkerPlace): boolean {
  const [, system] = /^(linux|osx|win)-\w+$/.exec(marker) ?? [];
  if (system === undefined) return markerHolds(marker, place) !== 'no';
  return place.os === null || { linux: 'linux', osx: 'macos', win: 'windows' }[system] === place.os;
}

/** The copy that the manifest's folder has for itself, else the common one; of Yarn what answers the range as it is written. */
function ofFolder(locks: readonly Lock[], { location, constraint }: DependencyFact): readonly Lock[] {
  const [path = ''] = locks.map((lock) => lock.location.path);
  if (path.endsWith('yarn.lock')) {
    const written = constraint.kind === 'any' ? '*' : constraint.text;
    const answering = locks.filter(({ marker }) => marker?.split(', ').includes(written));
    return answering.length > 0 ? answering : locks;
  }
  const root = parentOf(path);
  const folder = parentOf(location.path).slice(root === '' ? 0 : root.length + 1);
  const own = locks.filter(({ marker }) => marker === folder);
  // With pnpm each folder has copies of its own alone.
  if (own.length > 0 || (path.endsWith('pnpm-lock.yaml') && folder !== '')) return own;
  return locks.filter(({ marker }) => marker === null);
}
