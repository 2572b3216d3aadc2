import type { Constraint, Ecosystem, Role } from './facts.ts';
import type { Evidence } from './findings.ts';
import type { TechnologyKind } from './knowledge.ts';
import type { Location } from './places.ts';
import type { Accelerator, Build, Host, Interpreter, Link, PackageIndex, Sign, Target, UnitKind } from './units.ts';

/** What decides the version that a unit gets; `newest`: nothing does, so it is the newest release of the day. */
export type VersionSource = 'lock' | 'pin' | 'range' | 'newest' | 'default' | 'tag' | 'unknown';

/** A technology as a unit holds it. */
export interface ReportedTechnology {
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  readonly location: Location;
  readonly kind: TechnologyKind;
  /** The package or image that brings it. */
  readonly package: { readonly ecosystem: Ecosystem; readonly name: string };
  readonly build: Build;
  /** `12.6` for a build of which that is known. */
  readonly cuda: string | null;
  /** `image` for what is brought by one. */
  readonly role: Role['kind'] | 'image';
  /** The extra or group of a role that has names. */
  readonly choice: string | null;
  readonly versionFrom: VersionSource;
  /** Why it is not certain that the unit holds it. */
  readonly weak: readonly string[];
  /** The way to it, from the unit down. */
  readonly links: readonly Link[];
}

/** Something derived, and the words that say so. */
type Shown<T> = T & Evidence;

/** A unit as reports and drawings show it. */
export interface ReportedUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly root: string;
  readonly targets: readonly { readonly name: string; readonly strength: Target['strength']; readonly because: readonly Evidence[] }[];
  readonly technologies: readonly ReportedTechnology[];
  /** What says that the parts of the unit belong together: the ways to all that is reported of it, each once. */
  readonly links: readonly Link[];
  readonly runtimes: readonly Shown<
    Pick<Interpreter, 'name' | 'use'> & { readonly constraint: Constraint['kind']; readonly version: string | null }
  >[];
  readonly hosts: readonly Shown<Pick<Host, 'os' | 'arch' | 'libc'>>[];
  /** Whether its deployments have an accelerator: asked for, known to be absent, or not known. */
  readonly accelerated: 'yes' | 'no' | 'unknown';
  readonly accelerators: readonly Shown<Pick<Accelerator, 'kind' | 'by' | 'model' | 'arch'>>[];
  readonly withoutAccelerator: readonly {
    readonly reason: string;
    readonly strength: Target['strength'];
    readonly because: readonly Evidence[];
  }[];
  readonly indexes: readonly Shown<{ readonly url: string; readonly role: PackageIndex['fact']['role']; readonly cuda: string | null }>[];
  readonly signs: readonly { readonly name: Sign['name']; readonly strength: Sign['strength']; readonly because: readonly Evidence[] }[];
  /** The native ABIs that an Android app is packed for; null when it keeps all, or it cannot be told. */
  readonly abis: { readonly names: readonly string[]; readonly because: readonly Evidence[] } | null;
}
