import type { Place } from './places.ts';

/** The package-url types (https://github.com/package-url/purl-spec) of the package registries that are read. */
export type Ecosystem = 'pypi' | 'conda' | 'npm' | 'maven' | 'docker' | 'pub';

/** What stands behind a package name: which versions are admitted, in the words of its ecosystem. */
export type Constraint =
  | { readonly kind: 'any' }
  | { readonly kind: 'range'; readonly text: string }
  /** Written with a variable, a git reference, or in a way that cannot be read: never makes a finding. */
  | { readonly kind: 'unknown'; readonly text: string; readonly variable: string | null };

/** What a dependency is for. Only `runtime` dependencies are certain to be present where the unit runs. */
export type Role =
  | { readonly kind: 'runtime' | 'development' | 'build' | 'test' | 'peer' | 'constraint' }
  | { readonly kind: 'optional' | 'group'; readonly name: string };

/** Where the package itself comes from. `registry` means the indexes that are in force for the command or file. */
export type Origin = { readonly kind: 'registry' } | { readonly kind: 'url' | 'git' | 'path'; readonly reference: string };

/**
 * Every fact names the part of its file that it belongs to: `''` the whole file, `stage:0` a Dockerfile stage,
 * `Deployment/api` a Kubernetes object, `job:test` a workflow job.
 */
interface FactBase extends Place {
  readonly block: string;
}

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

/** A tool that installs packages. */
export type Installer = 'pip' | 'uv' | 'conda' | 'poetry' | 'npm' | 'apt' | 'apk';

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
  /** The command it is given to; null when it holds for the whole file or stage. */
  readonly command: string | null;
  /** The only packages it serves (uv sources); null when it serves any. */
  readonly only: readonly string[] | null;
}

/** A container image that is started from or run. */
export interface ImageFact extends FactBase {
  readonly kind: 'image';
  /** With registry and without tag: `nvcr.io/nvidia/pytorch`, `python`. */
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly platform: string | null;
  /** `base`: FROM of a stage; `run`: named by a workload, service or job. */
  readonly use: 'base' | 'run';
  /** How the reference was completed: as written, or with the default of an ARG. */
  readonly resolved: 'written' | 'default' | 'unknown';
}

/** A Dockerfile stage. Its block is `stage:N`; `from` is the index of the stage it starts from, if it is one. */
export interface StageFact extends FactBase {
  readonly kind: 'stage';
  readonly index: number;
  readonly name: string | null;
  readonly from: number | null;
}

/** A COPY or ADD: from the build context, or from another stage or image. */
export interface CopyFact extends FactBase {
  readonly kind: 'copy';
  readonly sources: readonly string[];
  /** Absolute path in the image; ends with `/` when it is a folder. */
  readonly target: string;
  readonly from:
    | { readonly kind: 'context' }
    | { readonly kind: 'stage'; readonly index: number }
    | { readonly kind: 'image'; readonly reference: string };
}

/** Something that builds an image from a Dockerfile: a compose service, a build step of a workflow. */
export interface BuildFact extends FactBase {
  readonly kind: 'build';
  /** Relative to the tree's root; null when it cannot be known. */
  readonly context: string | null;
  /** Relative to the tree's root; null when it cannot be known. */
  readonly dockerfile: string | null;
  readonly target: string | null;
  /** The image references it is tagged with. */
  readonly tags: readonly string[];
}

/** The version of an interpreter or engine. `selects` installs or starts it; `admits` only bounds what is supported. */
export interface RuntimeFact extends FactBase {
  readonly kind: 'runtime';
  readonly name: 'python' | 'node' | 'java' | 'flutter';
  readonly constraint: Constraint;
  readonly use: 'selects' | 'admits';
  /** One of several that are tried in turn (a matrix): the id of the group. Members never meet each other. */
  readonly alternative: string | null;
}

/** The machine a part runs on. */
export interface PlatformFact extends FactBase {
  readonly kind: 'platform';
  /** As written: `ubuntu-24.04`, `linux/arm64`. */
  readonly label: string;
  readonly os: 'linux' | 'windows' | 'macos' | null;
  readonly arch: 'x86_64' | 'aarch64' | 'armv7' | null;
  readonly alternative: string | null;
}

/** A quantity of a resource that a deployment asks for. */
export interface ResourceFact extends FactBase {
  readonly kind: 'resource';
  /** `nvidia.com/gpu`, `memory`, … */
  readonly name: string;
  readonly field: 'limits' | 'requests' | 'devices';
  readonly value: string;
}

/** A Kubernetes object, a compose service or a workflow job: what runs, with the container's own block. */
export interface WorkloadFact extends FactBase {
  readonly kind: 'workload';
  readonly platform: 'kubernetes' | 'compose' | 'workflow';
  /** `Deployment`, `Job`, `service`, `job`, … */
  readonly type: string;
  readonly name: string;
}

/** A Gradle plugin that a build file applies, by id or through a catalog alias. */
export interface PluginFact extends FactBase {
  readonly kind: 'plugin';
  readonly id: string | null;
  readonly alias: string | null;
  readonly applied: boolean;
}

/** A name that stands for something declared elsewhere: `libs.litert` (catalog), `project(":ml")` (module). */
export interface ReferenceFact extends FactBase {
  readonly kind: 'reference';
  readonly to: 'catalog' | 'module';
  readonly name: string;
  readonly role: Role;
  readonly marker: string | null;
  readonly excludes: readonly string[];
}

/** An entry of a Gradle version catalog: an alias, and the coordinate it stands for. */
export interface CatalogFact extends FactBase {
  readonly kind: 'catalog';
  readonly entry: 'library' | 'plugin' | 'bundle';
  readonly alias: string;
  /** `group:artifact` of a library, id of a plugin. */
  readonly name: string;
  readonly constraint: Constraint;
  readonly nameAt: Place | null;
  readonly constraintAt: Place | null;
  /** Aliases of the libraries of a bundle. */
  readonly members: readonly string[];
}

/** A member of a workspace or a build: `include(":app")`, `workspaces: ["packages/*"]`. */
export interface ModuleFact extends FactBase {
  readonly kind: 'module';
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Relative to the tree's root; may hold globs for workspaces. */
  readonly directory: string;
}

/** What a manifest says of its own package. `published` is made for others to install: a library. */
export interface ProjectFact extends FactBase {
  readonly kind: 'project';
  readonly ecosystem: Ecosystem;
  readonly name: string | null;
  readonly published: boolean;
}

/** A key with a value that rules compare: `android.minSdk`, `android.targetSdk`, … */
export interface SettingFact extends FactBase {
  readonly kind: 'setting';
  readonly key: string;
  /** null when it is set to something that cannot be known. */
  readonly value: string | null;
}

/** An environment variable that a Dockerfile, service, workload or job sets. */
export interface EnvFact extends FactBase {
  readonly kind: 'env';
  readonly name: string;
  readonly value: string | null;
}

/** A command that is started, other than an install. */
export interface CommandFact extends FactBase {
  readonly kind: 'command';
  /** Words without the program's folder: `torchserve`, `--start`. */
  readonly words: readonly string[];
}

/** A file that matters by its name alone: a model, a native library. Its place is the whole file. */
export interface FileFact extends FactBase {
  readonly kind: 'file';
  /** `onnx`, `tflite`, `pte`, `so`, `aar`, … */
  readonly format: string;
}

export type Fact =
  | DependencyFact
  | InstallFact
  | IncludeFact
  | IndexFact
  | ImageFact
  | StageFact
  | CopyFact
  | BuildFact
  | RuntimeFact
  | PlatformFact
  | ResourceFact
  | WorkloadFact
  | PluginFact
  | ReferenceFact
  | CatalogFact
  | ModuleFact
  | ProjectFact
  | SettingFact
  | EnvFact
  | CommandFact
  | FileFact;

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
