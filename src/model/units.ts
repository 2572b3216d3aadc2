import type { Constraint, DependencyFact, Fact, ImageFact, IndexFact, RuntimeName } from './facts.ts';
import type { Technology } from './knowledge.ts';
import type { Location } from './places.ts';

/** What ships (`image` … `site`), and what does not (`environment` … `notebook`). */
export type UnitKind = 'image' | 'app' | 'function' | 'firmware' | 'site' | 'environment' | 'library' | 'job' | 'ci' | 'notebook';

/** Where a unit runs. */
export type TargetName =
  | 'android'
  | 'ios'
  | 'watchos'
  | 'tvos'
  | 'browser'
  | 'node'
  | 'linux'
  | 'windows'
  | 'macos'
  | 'mcu'
  | 'jetson'
  | 'raspberry-pi'
  | 'server'
  | 'kubernetes'
  | 'lambda'
  | 'cloud-functions'
  | 'cloud-run'
  | 'app-engine'
  | 'ecs'
  | 'vertex-ai'
  | 'sagemaker'
  | 'azure-ml'
  | 'hf-space'
  | 'replicate'
  | 'vercel'
  | 'fly'
  | 'heroku'
  | 'slurm'
  | 'gpu'
  | 'tpu'
  | 'neuron';

/** A target with the facts that prove, support or only suggest it. */
export interface Target {
  readonly name: TargetName;
  readonly strength: 'proved' | 'supported' | 'suggested';
  readonly because: readonly Member[];
}

/** A written link that makes a fact part of a unit: "`requirements.txt` is installed", and where that is said: `Dockerfile:7`. */
export interface Link {
  readonly text: string;
  readonly location: Location;
}

/** Which kind of wheel or package a dependency really is, derived from its name, version, extras and indexes. */
export type Build = 'cpu' | 'cuda' | 'rocm' | 'unknown';

/** A fact as a member of a unit: with the links that brought it there and what weakens it. */
export interface Member<F extends Fact = Fact> {
  readonly fact: F;
  readonly links: readonly Link[];
  /** Why it is not certain: an ARG default, an example folder. Each lowers a finding by one step in all. */
  readonly weak: readonly string[];
  /** Alternatives that it belongs to, group to choice: members with different choices of a group never meet. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A dependency as the unit really gets it. */
export interface Installed extends Member<DependencyFact> {
  readonly technology: Technology | null;
  /** The repository itself publishes the technology: it needs not be told of its life. */
  readonly own: boolean;
  /** What is installed: the manifest's constraint, narrowed by a lock, a constraints file or a later install. */
  readonly constraint: Constraint;
  readonly build: Build;
  /** The indexes other than the default one that are in force for it. */
  readonly indexes: readonly Member<IndexFact>[];
  /** Whether the command that installs it was read (it may supply an index). */
  readonly installRead: boolean;
}

/** An image with what its name and tag say of it. */
export interface UsedImage extends Member<ImageFact> {
  readonly technology: Technology | null;
  /** As of a dependency. */
  readonly own: boolean;
  readonly build: Build;
}

/** An interpreter or engine, selected or merely admitted; from a fact of its own or from an image's tag. */
export interface Interpreter extends Member {
  readonly name: RuntimeName;
  readonly constraint: Constraint;
  readonly use: 'selects' | 'admits';
}

/** The operating system, processor and C library that the unit's packages meet. */
export interface Host extends Member {
  readonly os: 'linux' | 'windows' | 'macos' | null;
  readonly arch: 'x86_64' | 'aarch64' | 'armv7' | null;
  readonly libc: 'glibc' | 'musl' | null;
}

/** An accelerator that a deployment of the unit asks for. */
export interface Accelerator extends Member {
  readonly kind: 'nvidia-gpu' | 'amd-gpu' | 'intel-gpu' | 'tpu' | 'neuron' | 'gaudi';
  /** The container that it is given to. */
  readonly container: string;
}

/** What ships together, or is installed together. */
export interface Unit {
  /** Stable across runs: kind and path, `image:serve/Dockerfile`. */
  readonly id: string;
  readonly kind: UnitKind;
  /** For people: `serve/Dockerfile`, `app`. */
  readonly name: string;
  /** The folder that owns it, '' for the root. */
  readonly root: string;
  readonly links: readonly Link[];
  readonly targets: readonly Target[];
  readonly members: readonly Member[];
  readonly installed: readonly Installed[];
  readonly images: readonly UsedImage[];
  readonly runtimes: readonly Interpreter[];
  readonly hosts: readonly Host[];
  readonly accelerators: readonly Accelerator[];
}

/** A unit that the configuration names: what its paths hold belongs together, and to no other unit. */
export interface DeclaredUnit {
  readonly name: string;
  /** Null keeps the kind that was inferred. */
  readonly kind: UnitKind | null;
  /** Where it runs, beside what was inferred. */
  readonly targets: readonly { readonly name: TargetName; readonly location: Location }[];
  /** Whether a file of the tree is one of its paths. */
  readonly holds: (path: string) => boolean;
  /** Where the configuration names it. */
  readonly location: Location;
}
