import type { Place } from '../places.ts';
import type { Constraint, Ecosystem, FactBase, Origin, Role } from './base.ts';

/** A package that a manifest or an install command asks for. */
export interface DependencyFact extends FactBase {
  readonly kind: 'dependency';
  readonly ecosystem: Ecosystem;
  /** Normalised as the ecosystem compares it: PEP 503 for pypi, `group:artifact` for maven. */
  readonly name: string;
  readonly constraint: Constraint;
  readonly role: Role;
  readonly extras: readonly string[];
  /** A PEP 508 environment marker as written, a Gradle flavour, …: the condition under which it is installed. */
  readonly marker: string | null;
  readonly origin: Origin;
  /** The command that installs it, when it stands in one; facts of one command share the id. */
  readonly command: string | null;
  /** The span of the name alone and of the constraint alone, for exact fixes; null when not written as one literal. */
  readonly nameAt: Place | null;
  readonly constraintAt: Place | null;
  /** Maven modules that are kept out, `group:artifact` with `*` for any. */
  readonly excludes: readonly string[];
}

/**
 * The version that a lock file chose. Its place is the version in the lock; a finding stands at the manifest, which
 * units join to it.
 */
export interface LockFact extends FactBase {
  readonly kind: 'lock';
  readonly ecosystem: Ecosystem;
  /** Normalised as that of a dependency. */
  readonly name: string;
  readonly version: string;
  /** The registry, index or channel it was taken from, as written; null when the lock does not say. */
  readonly index: string | null;
  /**
   * What it is chosen for: a PEP 508 marker, a platform (`linux-64`), a framework, a configuration of Gradle, the folder of a
   * workspace's member, or with Yarn the ranges; null for everything.
   */
  readonly marker: string | null;
}

/** A tool that installs packages. */
export type Installer = 'pip' | 'uv' | 'conda' | 'poetry' | 'pixi' | 'pdm' | 'npm' | 'apt' | 'apk' | 'yum' | 'brew';

/** One install command; its packages and indexes are facts of their own with the same `command`. */
export interface InstallFact extends FactBase {
  readonly kind: 'install';
  readonly installer: Installer;
  readonly command: string;
  /** Files and folders it installs from, as written in the command. */
  readonly manifests: readonly {
    readonly role: 'requirements' | 'constraints' | 'project' | 'lock';
    readonly path: string;
    readonly place: Place;
  }[];
  /** The folder in which it runs: absolute in an image, relative to the repository's root elsewhere. */
  readonly directory: string;
  /** Names that it removes (`pip uninstall`). */
  readonly removes: readonly string[];
  /** The condition of the step that it stands in; null when it always runs. */
  readonly condition: string | null;
  /** It may fail, and something else is done then. */
  readonly tried?: true;
  /** Options that change what is meant: `--no-deps`, `--no-index`, `--pre`, `--target=…`. */
  readonly options: readonly string[];
}

/** One manifest that pulls in another: `-r`, `-c`. The path is relative to the tree's root. */
export interface IncludeFact extends FactBase {
  readonly kind: 'include';
  readonly role: 'requirements' | 'constraints';
  readonly target: string;
}

/** A package index other than, or beside, the default one. */
export interface IndexFact extends FactBase {
  readonly kind: 'index';
  readonly ecosystem: Ecosystem;
  readonly role: 'primary' | 'extra' | 'find-links' | 'channel';
  readonly url: string;
  /** How the address was completed: as written, with the default of a variable that may hold another, or not at all. */
  readonly resolved: 'written' | 'default' | 'unknown';
  /** The command it is given to; null when it holds for the whole file or stage. */
  readonly command: string | null;
  /** The only packages it serves (uv sources); null when it serves any. */
  readonly only: readonly string[] | null;
}
