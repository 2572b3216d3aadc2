import type { Constraint, FactBase } from './base.ts';

/** An interpreter, engine, toolkit or compiler whose version matters to what runs on it. */
export type RuntimeName =
  | 'python'
  | 'node'
  | 'java'
  | 'flutter'
  | 'dart'
  | 'cuda'
  | 'dotnet'
  | 'go'
  | 'rust'
  | 'swift'
  | 'unity'
  | 'esp-idf';

/** The version of an interpreter or engine. `selects` installs or starts it; `admits` only bounds what is supported. */
export interface RuntimeFact extends FactBase {
  readonly kind: 'runtime';
  readonly name: RuntimeName;
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
  /** `nvidia.com/gpu`, `memory`, `instance-type`, `accelerator`, `timeout`, `storage`, … */
  readonly name: string;
  /** `asked`: where the format knows no difference between what is reserved and what is allowed. */
  readonly field: 'limits' | 'requests' | 'devices' | 'asked';
  readonly value: string;
}

/** What runs or builds what is deployed: the format or service that a workload is written for. */
export type WorkloadPlatform =
  | 'kubernetes'
  | 'compose'
  | 'workflow'
  | 'gitlab-ci'
  | 'cloud-build'
  | 'terraform'
  | 'cloudformation'
  | 'serverless'
  | 'app-engine'
  | 'cloud-run'
  | 'vertex-ai'
  | 'sagemaker'
  | 'azure-ml'
  | 'fly'
  | 'vercel'
  | 'procfile'
  | 'cog'
  | 'bentoml'
  | 'mlflow'
  | 'triton'
  | 'torchserve'
  | 'mlserver'
  | 'hf-space'
  | 'slurm'
  | 'skypilot'
  | 'ray'
  | 'devcontainer'
  | 'buildozer'
  | 'fastlane'
  | 'xcode'
  | 'android'
  | 'expo'
  | 'unity'
  | 'dotnet'
  | 'platformio'
  | 'esp-idf'
  | 'arduino'
  | 'zephyr'
  | 'notebook';

/** A Kubernetes object, a compose service, a job, a function, a target of an app: what runs, with its own block. */
export interface WorkloadFact extends FactBase {
  readonly kind: 'workload';
  readonly platform: WorkloadPlatform;
  /** As its format says: `Deployment`, `service`, `job`, `AWS::Lambda::Function`, `aws_sagemaker_endpoint`, … */
  readonly type: string;
  readonly name: string;
}

/** A file or folder that a workload ships: the code of a function, the model of a server. */
export interface CodeFact extends FactBase {
  readonly kind: 'code';
  readonly holds: 'code' | 'model';
  /** Relative to the tree's root; null when it cannot be known or lies elsewhere. */
  readonly path: string | null;
  /** The file in whose folder its paths begin, the nearest of that name upward; left out where they begin at the tree's root. */
  readonly beside?: string;
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
  /** The script of a shell that it always runs; left out where it runs none. */
  readonly script?: {
    /** As written, or from the root of the tree on. */
    readonly path: string;
    readonly from: 'directory' | 'root';
    /** The folder in which it runs: absolute in an image, relative to the repository's root elsewhere. */
    readonly directory: string;
  };
}
