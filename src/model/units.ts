import type { Constraint, DependencyFact, Fact, ImageFact, IndexFact, Installer, RuntimeName } from './facts.ts';
import type { Technology, Unaligned } from './knowledge.ts';
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
  /** The tool that installs it; null when nothing says which, or several do. */
  readonly installer: Installer | null;
  /** The build for CUDA that is installed; null when it is another build, or cannot be told. */
  readonly cuda: CudaBuild | null;
  /** Releases of it whose native libraries do not fit memory pages of 16 KB. */
  readonly unaligned: Unaligned | null;
}

/** The build for CUDA that an install gets, or that an image holds. */
export interface CudaBuild {
  /** `12.6` */
  readonly version: string;
  /** The oldest compute capability of an NVIDIA GPU that it runs on; null when that is not known. */
  readonly oldestGpu: string | null;
  /** The release that an installer chooses today; null for one that the constraint pins. */
  readonly chosen: string | null;
  /** What says so, beside the package itself: the index that it comes from. */
  readonly because: readonly Member[];
}

/** A package index, with what its address says of the builds that it holds. */
export interface PackageIndex extends Member<IndexFact> {
  /** The CUDA of its builds. */
  readonly cuda: string | null;
  /** The last release that came to it, and the first that did not; null while it gets every one. */
  readonly frozen: { readonly last: string; readonly next: string; readonly python: string } | null;
  /** What it serves for certain: the packages whose command, file or install names it. */
  readonly serves: readonly Installed[];
  /** Whether those come from it alone, from wherever the highest version is, or as the tool has it; null when that cannot be told. */
  readonly reach: 'alone' | 'beside' | 'by-tool' | null;
}

/** An image with what its name and tag say of it. */
export interface UsedImage extends Member<ImageFact> {
  readonly technology: Technology | null;
  /** As of a dependency. */
  readonly own: boolean;
  readonly build: Build;
  /** The release that the tag starts with: `2.6.0` of `2.6.0-gpu-py312`; null when it names none. */
  readonly version: string | null;
  /** The CUDA that the tag names, with what is known of a build of the technology for it. */
  readonly cuda: CudaBuild | null;
  /** The day after which its release gets no fixes; null when none is known. */
  readonly ends: string | null;
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

/** An accelerator that a deployment of the unit asks for, or that its machine has. */
export interface Accelerator extends Member {
  /** `gpu`: of any maker. */
  readonly kind: 'gpu' | 'nvidia-gpu' | 'amd-gpu' | 'intel-gpu' | 'tpu' | 'neuron' | 'gaudi';
  /** The container that it is given to. */
  readonly container: string;
  /** `device`: a container asks for one; `machine`: it is part of the machine that is asked for. */
  readonly by: 'device' | 'machine';
  /** `V100`; null when nothing names it. */
  readonly model: string | null;
  /** Its compute capability, `7.0`, for GPUs of NVIDIA; null when its model is not known. */
  readonly arch: string | null;
  /** What names its model, where that is said elsewhere. */
  readonly because: readonly Member[];
}

/** What says that a deployment of the unit has no accelerator, and how sure that is. */
export interface WithoutAccelerator {
  readonly strength: Target['strength'];
  /** For people: `AWS Lambda has no GPUs`. */
  readonly text: string;
  readonly because: readonly Member[];
}

/** Something that the repository shows about the unit, with the facts that show it. */
export interface Sign {
  readonly name: SignName;
  readonly strength: 'proved' | 'supported';
  readonly because: readonly Member[];
}

/** `play-publishing`: it is published through Google Play. */
export type SignName = 'play-publishing';

/** The native ABIs that an Android app is packed for; null when it keeps all that its libraries have, or it cannot be told. */
export interface Packaging {
  readonly abis: readonly string[];
  readonly because: readonly Member[];
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
  readonly withoutAccelerator: readonly WithoutAccelerator[];
  readonly indexes: readonly PackageIndex[];
  readonly signs: readonly Sign[];
  readonly packaging: Packaging | null;
}

/** A unit that the configuration names: what its paths hold belongs together, and to no other unit. */
export interface DeclaredUnit {
  readonly name: string;
  /** Null keeps the kind that was inferred. */
  readonly kind: UnitKind | null;
  /** Where it runs, beside what was inferred. */
  readonly targets: readonly { readonly name: TargetName; readonly location: Location }[];
  /** Files, folders or globs, as they are written. */
  readonly paths: readonly { readonly value: string; readonly location: Location }[];
  /** Whether a file of the tree is one of its paths. */
  readonly holds: (path: string) => boolean;
  /** Where the configuration names it. */
  readonly location: Location;
}
