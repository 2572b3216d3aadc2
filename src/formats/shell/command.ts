import type { Word } from './word.ts';
import type { Span } from '../span.ts';

/** `NAME=value`: before a command for it alone, behind `export` for all that follow. */
export interface Assignment extends Span {
  readonly name: string;
  /** Null for a list of values, and for one that is added to. */
  readonly value: Word | null;
}

/** One program that is started, or one built-in of the shell. */
export interface SimpleCommand extends Span {
  /** The program and its arguments, without `sudo`, `env` and the like; none for bare assignments. */
  readonly words: readonly Word[];
  /** What stood before it, each with its options: `sudo -E`, `uv run --with x`. */
  readonly wrappers: readonly (readonly Word[])[];
  readonly assignments: readonly Assignment[];
  /** The folder in which it runs; a part of it that cannot be known is written `${name}`. */
  readonly directory: string;
  /** The script that it names by the place of the one around it (`"$(dirname "$0")/b.sh"`), from the root of the tree on. */
  readonly besideScript: string | null;
  /** What must hold for it to run (`if`, `case`, `||`, `[ … ] &&`, the call of a function), as written; null when it always does. */
  readonly condition: string | null;
  /** Whether the script goes on another way where it fails (`a || b`, `if ! a`), and does not just give up. */
  readonly isTried: boolean;
  /** The files that its output goes to: `> x`, `>> x`, `| tee x`. */
  readonly outputs: readonly Word[];
  /** What it is given to read, as far as that stands in the script: the lines of a heredoc. */
  readonly heredoc: Word | null;
}
