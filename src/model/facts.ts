import type { DependencyFact, IncludeFact, IndexFact, InstallFact, LockFact } from './facts/packages.ts';
import type { CatalogFact, ModuleFact, PluginFact, ProjectFact, ReferenceFact } from './facts/projects.ts';
import type { BuildFact, CopyFact, ImageFact, StageFact } from './facts/images.ts';
import type {
  CodeFact,
  CommandFact,
  EnvFact,
  PlatformFact,
  ResourceFact,
  RuntimeFact,
  SettingFact,
  WorkloadFact,
} from './facts/deployment.ts';
import type { FileFact, ModelFact, SourceFact } from './facts/files.ts';

export type * from './facts/base.ts';
export type * from './facts/packages.ts';
export type * from './facts/projects.ts';
export type * from './facts/images.ts';
export type * from './facts/deployment.ts';
export type * from './facts/files.ts';

/** Everything that a file can say. */
export type Fact =
  | DependencyFact
  | LockFact
  | InstallFact
  | IncludeFact
  | IndexFact
  | PluginFact
  | ReferenceFact
  | CatalogFact
  | ModuleFact
  | ProjectFact
  | ImageFact
  | StageFact
  | CopyFact
  | BuildFact
  | RuntimeFact
  | PlatformFact
  | ResourceFact
  | WorkloadFact
  | CodeFact
  | SettingFact
  | EnvFact
  | CommandFact
  | FileFact
  | ModelFact
  | SourceFact;

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
