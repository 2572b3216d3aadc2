import { Scanner } from './cmake/scanner.ts';
import type { Span } from './span.ts';

/** An argument of a command, as written: references to variables are not evaluated. */
export interface CmakeArgument {
  /** Without quotes or brackets, and with escapes resolved. */
  readonly text: string;
  /** With quotes or brackets. */
  readonly start: number;
  readonly end: number;
  /** Where `text` stands character by character; null when an escape makes it differ. */
  readonly inner: Span | null;
  /** A quoted one is never a keyword that ends a list; one in `[[` `]]` holds no variables either. */
  readonly kind: 'plain' | 'quoted' | 'bracket' | 'parenthesis';
}

/** A command invocation, from its name to its closing parenthesis. */
export interface CmakeCommand {
  /** In lower case, as CMake compares it. */
  readonly name: string;
  readonly args: readonly CmakeArgument[];
  readonly start: number;
  readonly end: number;
}

export interface Cmake {
  readonly commands: readonly CmakeCommand[];
  /** The first thing that no CMake file holds; what could still be understood is in `commands`. */
  readonly error: { readonly message: string; readonly offset: number } | null;
}

/**
 * Takes a CMake file apart: https://cmake.org/cmake/help/latest/manual/cmake-language.7.html#syntax. Nothing is
 * evaluated. Never throws, and takes time in proportion to the text.
 */
export function parseCmake(text: string): Cmake {
  const scanner = new Scanner(text);
  const commands: CmakeCommand[] = [];
  for (let command = scanner.command(); command !== null; command = scanner.command()) commands.push(command);
  return { commands, error: scanner.error };
}
