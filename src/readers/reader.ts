import type { Source } from '../formats/source.ts';
import type { Fact, Problem } from '../model.ts';

/** What a reader gives: facts in the order of the file, and what it could not understand. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/**
 * The names that knowledge and configuration know. A reader may leave out a fact that no name can touch when
 * that saves it work; findings are the same with and without it.
 */
export interface Interest {
  /** Whether the text mentions any known name at all; a cheap test before an expensive parse. */
  mentions(text: string): boolean;
  /** Whether a package, as `type/name`, is one of them. */
  knows(name: string): boolean;
}

/** Reads one file format. Pure: it sees one file's text and nothing else. It never throws on bad input. */
export type Read = (source: Source, interest: Interest) => Reading;

/** One line of the list of readers. */
export interface Reader {
  /** The format's name in tables and messages: `requirements`, `dockerfile`. */
  readonly id: string;
  /** What it takes from the file, for the table in the docs. */
  readonly reads: string;
  /** Whether a file is of this format, by its path alone (`base` is the last part of `path`). */
  readonly matches: (path: string, base: string) => boolean;
  /**
   * Words that make a file matter though it names nothing known: it installs, builds, deploys or gives hardware. A file
   * without either is not parsed. Null where every file matters.
   */
  readonly beyond: RegExp | null;
  /** Loads the reader when the first file of its format is met. */
  readonly load: () => Promise<{ readonly read: Read }>;
}
