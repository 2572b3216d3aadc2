import type { Ecosystem } from './facts.ts';
import type { Citation, Severity } from './findings.ts';
import type { RouteMap } from './routes.ts';
import type { Rule } from './rules.ts';
import type { TargetName } from './units.ts';

export type TechnologyKind =
  | 'training-framework'
  | 'layer'
  | 'runtime'
  | 'converter'
  | 'server'
  | 'platform'
  | 'pipeline'
  | 'accelerator'
  | 'library'
  | 'web-framework';

/** A package of a technology. */
export interface TechnologyPackage {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Null for most, of which the name says all. */
  readonly details: PackageDetails | null;
}

/** Which build of a package the name alone, an extra or a piece of the image tag stands for, and which releases fit where. */
export interface PackageDetails {
  /** `by-index`: the local version label or the package index decides (PyTorch's wheels). */
  readonly build: 'cpu' | 'cuda' | 'rocm' | 'by-index' | null;
  /** Extras that change the build: `and-cuda` → cuda. */
  readonly extras: Readonly<Record<string, 'cpu' | 'cuda' | 'rocm'>>;
  /** For images: the build when the tag contains the text; the first that matches decides. */
  readonly tags: readonly { readonly contains: string; readonly build: 'cpu' | 'cuda' | 'rocm' }[];
  /** Releases whose native Android libraries do not fit memory pages of 16 KB. */
  readonly unaligned: readonly Unaligned[];
}

export interface Unaligned {
  /** The releases that do not fit, as a range of the ecosystem. */
  readonly versions: string;
  /** The first release that fits; null when there is none. */
  readonly first: string | null;
  /** What to use when none fits, for people. */
  readonly instead: string | null;
  /** Whether every 64-bit ABI is known not to fit; otherwise only some are. */
  readonly sure: boolean;
}

export type LifeState = 'active' | 'maintenance' | 'ended' | 'renamed' | 'removed' | 'misnamed';

/** Where a technology stands in its life. What is not `active` is spoken of by the rule named in `rule`. */
export interface Life {
  /** `misnamed`: the registry's package of that name is something else. */
  readonly state: LifeState;
  /** YYYY-MM or YYYY-MM-DD; null when it is not known to the month. */
  readonly since: string | null;
  /** What to use instead, for people. */
  readonly successor: string | null;
  /** The name under which the very same package goes on. */
  readonly newName: string | null;
  readonly rule: string | null;
  /** Where that is read, when elsewhere than what is said of the technology. */
  readonly sources: readonly Citation[];
}

/** The life of some packages of a technology, apart from that of the others. */
export interface PackageLife extends Life {
  readonly packages: readonly { readonly ecosystem: Ecosystem; readonly name: string }[];
  /** Only some releases of them, or only beside something else; elsewhere they live as the rest. */
  readonly partly: boolean;
}

/** Which builds for CUDA a release has, where they are published, and what they run on. */
export interface CudaBuilds {
  /** The addresses of the indexes that hold one build each; `*` is its CUDA, without the dot. */
  readonly index: string;
  /** Each CUDA whose index gets a release now and then, so that nothing follows from what it has not. */
  readonly irregular: readonly string[];
  /** From the oldest release to the newest known. */
  readonly rows: readonly CudaBuildRow[];
}

export interface CudaBuildRow {
  readonly version: string;
  /** The interpreters with wheels of it. */
  readonly python: string;
  /** The CUDA of the default index's wheel for Linux. */
  readonly default: string;
  /** Each CUDA with a build, and the oldest compute capability of an NVIDIA GPU that it runs on. */
  readonly gpus: Readonly<Record<string, string>>;
}

/** Until when a release is cared for. */
export interface Release {
  readonly version: string;
  /** The day after which it gets no fixes. */
  readonly ends: string;
}

/** Where the makers of a technology say that it cannot run. */
export interface Impossible {
  readonly targets: readonly TargetName[];
  /** Only these of its packages; empty for all of it. */
  readonly packages: readonly { readonly ecosystem: Ecosystem; readonly name: string }[];
  readonly why: string;
  /** What to take there, for people. */
  readonly instead: string | null;
  readonly sources: readonly Citation[];
}

/** Where a technology runs by itself, with what its makers say of that. */
export interface OwnRun {
  readonly targets: readonly TargetName[];
  /** A condition of the makers, for people. */
  readonly note: string | null;
  readonly sources: readonly Citation[];
}

export interface Technology {
  readonly id: string;
  readonly name: string;
  readonly kind: TechnologyKind;
  readonly packages: readonly TechnologyPackage[];
  /** The targets it runs on by itself. */
  readonly targets: readonly TargetName[];
  /** Of some of these targets: what is said of them, and where. */
  readonly runs: readonly OwnRun[];
  /** Why it does not run without a GPU; null when it does, or that is not known. */
  readonly needsGpu: { readonly why: string; readonly sources: readonly Citation[] } | null;
  readonly life: Life;
  /** Packages that stand elsewhere in their life than the rest. */
  readonly lives: readonly PackageLife[];
  /** Why no rule speaks of it; null when one may. */
  readonly nothingToAdvise: string | null;
  readonly cannot: readonly Impossible[];
  /** The newest release known, per ecosystem. */
  readonly newest: Readonly<Partial<Record<Ecosystem, string>>>;
  /** Null when it has no builds for CUDA, or none whose releases are known. */
  readonly builds: CudaBuilds | null;
  /** Releases with an end of their own. */
  readonly releases: readonly Release[];
  /** Texts that rules quote, such as how to install the GPU build. */
  readonly notes: Readonly<Record<string, string>>;
  readonly sources: readonly Citation[];
}

/** What one column of a compatibility table speaks of. */
export type Column =
  | { readonly kind: 'package'; readonly packages: readonly { readonly ecosystem: Ecosystem; readonly name: string }[] }
  | { readonly kind: 'runtime'; readonly name: 'python' | 'node' };

/** Which versions go together. A row's cells are ranges; null is "not stated". Outside its rows a table is silent. */
export interface CompatibilityTable {
  readonly id: string;
  readonly title: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, string>> }[];
  readonly sources: readonly Citation[];
}

/** Whose accelerator one is. */
export type AcceleratorKind = 'nvidia-gpu' | 'amd-gpu' | 'tpu' | 'neuron' | 'gaudi';

/** A model of GPU by NVIDIA. */
export interface Gpu {
  readonly model: string;
  /** `Volta` */
  readonly architecture: string;
  /** Its compute capability, `7.0`. */
  readonly arch: string;
  /** What labels call it, in small letters. */
  readonly names: readonly string[];
}

/** Types of machines of a cloud that all have one kind of accelerator. */
export interface Machine {
  /** In small letters; `*` stands for anything but a dot, a dash or an underscore. */
  readonly types: readonly string[];
  readonly accelerator: AcceleratorKind;
  /** The model of its GPU, as `gpus` has it; null when it is none of NVIDIA. */
  readonly gpu: string | null;
}

/** What is known of accelerators, and of the machines that have one or have none. */
export interface Accelerators {
  readonly gpus: readonly Gpu[];
  /** Words of labels that say whose accelerator it is, whichever its model. */
  readonly makers: readonly { readonly accelerator: AcceleratorKind; readonly names: readonly string[] }[];
  readonly machines: readonly Machine[];
  /** Types of machines without any. */
  readonly plain: readonly string[];
  readonly sources: readonly Citation[];
}

/** All that the product knows, compiled from `rules/`. */
export interface Knowledge {
  /** The newest day on which a statement was checked. */
  readonly checked: string;
  readonly technologies: readonly Technology[];
  readonly tables: readonly CompatibilityTable[];
  readonly accelerators: Accelerators;
  readonly routes: RouteMap;
  readonly rules: readonly Rule[];
}

/** What the configuration makes of a rule. */
export type RuleSetting = 'off' | Severity;
