import { Code } from './shell/code.ts';
import type { SimpleCommand } from './shell/command.ts';
import { Scope, type Variables } from './shell/scope.ts';
import { firstError, walkScript, walkWords } from './shell/walk.ts';
import type { Word } from './shell/word.ts';

export { joinContinuations } from './shell/clean.ts';
export type { Assignment, SimpleCommand } from './shell/command.ts';
export { join } from './shell/scope.ts';
export { coveredSpan, isDefault, literalSpan, literalWord, makeWord, sliceWord, unknownVariable, valueOf } from './shell/word.ts';
export type { Piece, Word } from './shell/word.ts';
export { programName } from './shell/wrappers.ts';

export interface ShellContext {
  /** The folder in which the script starts. */
  readonly directory: string;
  /** What variables hold when it starts. Others are unknown, or `${X:-default}` when they have one. */
  readonly variables: Variables;
  /** Where the script lies in the tree, when it is a file of its own: what it finds itself with is known then. */
  readonly script?: string;
  /** What must hold for the text to run at all. */
  readonly condition?: string | null;
  /** Whether `{x}` is a hole that is filled before a shell sees the text, as in a notebook. */
  readonly hasBraceHoles?: boolean;
}

/**
 * The simple commands of a shell script in the order in which they stand: through lists, pipes, groups, branches,
 * functions, heredocs and `sh -c "…"`. Offsets are those of the text. Never throws: of what is not shell, what looks like it.
 */
export function readShell(text: string, context: ShellContext): SimpleCommand[] {
  return safely(() => walkScript(Code.whole(text, context.hasBraceHoles), scopeOf(context), context.condition ?? null), []);
}

/** The first thing that is wrong with a script. A gap to be filled (`<bucket>`) is not: nobody runs it as it is. */
export function shellError(text: string): { readonly message: string; readonly offset: number } | null {
  const conflict = text.search(/^<{7} /m);
  if (conflict >= 0 && /^>{7} /m.test(text.slice(conflict))) return { message: 'a merge is not resolved', offset: conflict };
  const error = safely(() => firstError(text, (message) => message !== 'expected redirect target'), null);
  return error && { message: error.message, offset: error.pos };
}

/** The same for one command whose words, with their places in `text`, are given: no shell splits or expands them. */
export function readExec(words: readonly Word[], text: string, context: ShellContext): SimpleCommand[] {
  return safely(() => walkWords(words, scopeOf(context), text), []);
}

function scopeOf({ directory, variables, script }: ShellContext): Scope {
  return Scope.outermost(directory, variables, script ?? null);
}

/** The parser descends with the nesting of the text, and the stack has an end. */
function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}
