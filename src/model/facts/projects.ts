import type { Place } from '../places.ts';
import type { Constraint, Ecosystem, FactBase, Role } from './base.ts';

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
  /** Relative to the tree's root; may hold globs for workspaces. With `!` in front it is kept out of them. */
  readonly directory: string;
}

/** What a manifest says of its own package. `published` is made for others to install: a library. */
export interface ProjectFact extends FactBase {
  readonly kind: 'project';
  readonly ecosystem: Ecosystem;
  readonly name: string | null;
  readonly published: boolean;
}
