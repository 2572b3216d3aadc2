import type { Problem } from '../model.ts';
import type { Layer } from './model.ts';
import type { ReadRemote } from './remote.ts';

/** What `extends` is followed with. */
export interface Following {
  /** The text of a file of the repository, relative to the folder that the configuration is for; null when there is none. */
  readonly read: (path: string) => string | null;
  /** Why a file that is there has no text: it is a link, or binary; null when there is none. */
  readonly whyUnread?: (path: string) => string | null;
  /** Null follows no other repository. */
  readonly readRemote: ReadRemote | null;
  /** What the base of a change follows; null follows all. */
  readonly pinned: Pinned | null;
}

/** Which other repositories are followed is the base's word: none that a change adds, and those too that it takes away. */
export interface Pinned {
  /** The addresses that the base asks for. */
  readonly addresses: ReadonlySet<string>;
  readonly layers: readonly Layer[];
}

/** The layers that a file builds on, the weakest first, and the file itself last. */
export interface Followed {
  readonly layers: readonly Layer[];
  readonly warnings: readonly Problem[];
  readonly mistakes: readonly string[];
  /** The files of other repositories that were asked for, those that could not be had included. */
  readonly remotes: readonly string[];
}

/** Of a file that builds on nothing. */
export const nothingFollowed: Followed = { layers: [], warnings: [], mistakes: [], remotes: [] };
