import { Code } from './shell/code.ts';
import type { SimpleCommand } from './shell/command.ts';
import { Scope, type Variables } from './shell/scope.ts';
import { walkScript, walkWords } from './shell/walk.ts';
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
}

/**
 * The simple commands of a shell script in the order in which they stand: through lists, pipes, groups, branches,
 * functions, heredocs and `sh -c "…"`. Offsets are those of the text. Never throws: of what is not shell, what looks like it.
 */
export function readShell(text: string, context: ShellContext): SimpleCommand[] {
  return safely(() => walkScript(Code.whole(text), scopeOf(context)));
}

/** The same for one command whose words, with their places in `text`, are given: no shell splits or expands them. */
export function readExec(words: readonly Word[], text: string, context: ShellContext): SimpleCommand[] {
  return safely(() => walkWords(words, scopeOf(context), text));
}

function scopeOf({ directory, variables }: ShellContext): Scope {
  return Scope.outermost(directory, variables);
}

/** The parser descends with the nesting of the text, and the stack has an end. */
function safely(read: () => SimpleCommand[]): SimpleCommand[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
