import type { Location } from '../places.ts';
import type { FactBase } from './base.ts';

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
  /** The build arguments it gives, name to value; null for a value that cannot be known. */
  readonly args: Readonly<Record<string, string | null>>;
  /** The image references it is tagged with. */
  readonly tags: readonly string[];
  /** Where the arguments are given, as far as each has a place of its own. */
  readonly argsAt?: Readonly<Record<string, Location>>;
  /** What stands for an image in the Dockerfile, by the name there: `target:base` and `service:base` are blocks of the same file. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** The file in whose folder its paths begin, the nearest of that name upward; left out where they begin at the tree's root. */
  readonly beside?: string;
}
