import type { Source } from '../formats/source.ts';
import type { Fact, Problem } from '../model.ts';

/** What a reader gives: facts in the order of the file, and what it could not understand. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Whether parts were left out that name nothing known. */
  readonly isPartial?: boolean;
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

/**
 * Which files are of a format, by their paths alone. Names, stems and endings are looked up, so that a hundred formats
 * cost as little as one; a file needs to be found by any of them.
 */
export interface FilePattern {
  /** The whole last part of the path: `pyproject.toml`. */
  readonly names?: readonly string[];
  /** What stands before the first `.`, `-` or `_` of the last part: `Dockerfile` for `Dockerfile.gpu`. */
  readonly stems?: readonly string[];
  /** What stands behind a dot of the last part, with at most one dot in it: `yaml`, `gradle.kts`. */
  readonly endings?: readonly string[];
  /**
   * Further endings of files that are so many (`py`, `json`) that opening each would take longer than all else, and texts
   * of which such a file holds one: the tree finds them. Only a simple ending counts here.
   */
  readonly marked?: { readonly endings: readonly string[]; readonly texts: readonly string[] };
  /** What else must hold; `base` is the last part of `path`. */
  readonly where?: (path: string, base: string) => boolean;
}

/** One entry of the list of readers. */
export interface Reader {
  /** The format's name in tables and messages: `requirements`, `dockerfile`. */
  readonly id: string;
  /** What it takes from the file, for the table in the docs. */
  readonly reads: string;
  /** A small file of the format, for the table in the docs; a test reads it. */
  readonly example: { readonly path: string; readonly text: string };
  readonly files: FilePattern;
  /**
   * What a file must hold to be of this format, where names do not tell (`.yaml`): the first reader of the list whose
   * files and words fit reads it. Must take time in proportion to the text. Absent: the path is enough.
   */
  readonly holds?: RegExp;
  /**
   * Words of which each text that fits `holds` has one. A search for a few words is many times faster than a pattern, and
   * most files with the ending are of other formats.
   */
  readonly words?: readonly string[];
  /**
   * Words that make a file matter though it names nothing known: it installs, builds, deploys or gives hardware. A file
   * without either is not parsed. Null where every file matters.
   */
  readonly beyond: RegExp | null;
  /**
   * What a file is spoken of by, that names nothing known and has no word of `beyond`: it matters as soon as another file
   * speaks of it. Absent: it does not.
   */
  readonly names?: (path: string, text: string) => readonly string[];
  /**
   * The longest text that is read, in UTF-16 units; absent: a million, which no file that a person writes reaches, and
   * which every parser here gets through in less than a second.
   */
  readonly longest?: number;
  /** Loads the reader when the first file of its format is met. */
  readonly load: () => Promise<{ readonly read: Read }>;
}
