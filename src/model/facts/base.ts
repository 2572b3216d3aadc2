import type { Place } from '../places.ts';

/**
 * The registries of packages that are read, as types of package-urls (https://github.com/package-url/purl-spec) where it
 * has one. Of the others the names are those of the tool: `cmake` packages that a build looks for, `unity`, `platformio`,
 * `arduino`, `espressif` (components of ESP-IDF), `west` (projects of a Zephyr manifest), `deb`, `brew`, `huggingface` (models).
 */
export type Ecosystem =
  | 'pypi'
  | 'conda'
  | 'npm'
  | 'maven'
  | 'docker'
  | 'pub'
  | 'cocoapods'
  | 'swift'
  | 'nuget'
  | 'cargo'
  | 'golang'
  | 'conan'
  | 'vcpkg'
  | 'cmake'
  | 'unity'
  | 'platformio'
  | 'arduino'
  | 'espressif'
  | 'west'
  | 'github'
  | 'deb'
  | 'brew'
  | 'huggingface';

/** What stands behind a package name: which versions are admitted, in the words of its ecosystem. */
export type Constraint =
  | { readonly kind: 'any' }
  | { readonly kind: 'range'; readonly text: string }
  /** Written with a variable of which only the default is known (`ARG`, values of a chart): another may be given. */
  | { readonly kind: 'default'; readonly text: string; readonly variable: string | null }
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
export interface FactBase extends Place {
  readonly block: string;
}
