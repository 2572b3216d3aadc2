import type { SimpleCommand, Word } from '../../formats/shell.ts';
import type { Fact, InstallFact, Place, Role } from '../../model.ts';
import type { Frame } from './frame.ts';
import type { Span } from '../../formats/span.ts';

/** What surrounds the shell text that is read for commands. */
export interface CommandContext {
  readonly block: string;
  /** The folder in which the text starts: absolute in an image, relative to the repository's root elsewhere. */
  readonly directory: string;
  /** Where the text lies in the tree, when it is a script of its own. */
  readonly script?: string;
  /** What must hold for the text to run at all. */
  readonly condition?: string | null;
  /** Whether `{x}` is a hole that is filled before a shell sees the text. */
  readonly hasBraceHoles?: boolean;
  /** What variables hold; `weak` is a default that may be another value when the text runs. */
  readonly variables: ReadonlyMap<string, { readonly value: string; readonly weak: boolean }>;
  /** Must be unique in the tree; the commands of the text are `${commandPrefix}#1` and so on. */
  readonly commandPrefix: string;
  /** The place of a span of the shell text. */
  readonly place: (start: number, end: number) => Place;
}

/** One command on its way to become facts. */
export interface Run {
  readonly context: CommandContext;
  readonly command: SimpleCommand;
  /** Where its first word stands: `python` of `python -m pip`. */
  readonly start: number;
  /** The word that names the program; of `python -m pip` it is `pip`. */
  readonly program: Word;
  /** The words behind it. */
  readonly args: readonly Word[];
  readonly id: string;
}

/** What a program's commands say. */
export type ReadRun = (run: Run) => Fact[];

/** Where a span of the command stands in the file that holds it. */
export function placeOf(run: Run, span: Span): Place {
  return run.context.place(span.start, span.end);
}

/**
 * What the facts of a command share. What only some runs of the text install is optional, named after the condition:
 * never certain, and never joined with its alternatives.
 */
export function frameOf({ context, command, id }: Run, role: Role = { kind: 'runtime' }): Frame {
  const { block, place } = context;
  const { condition } = command;
  return { block, place, command: id, role: condition === null ? role : { kind: 'optional', name: condition } };
}

/** The fact of the command itself, at its program and subcommand. */
export function installFact(
  run: Run,
  subcommand: Word,
  rest: Pick<InstallFact, 'installer'> & Partial<Pick<InstallFact, 'manifests' | 'removes' | 'options'>>,
): InstallFact {
  return {
    kind: 'install',
    condition: run.command.condition,
    ...(run.command.isTried ? { tried: true } : {}),
    block: run.context.block,
    command: run.id,
    directory: run.command.directory,
    manifests: [],
    removes: [],
    options: [],
    ...rest,
    ...placeOf(run, { start: run.start, end: subcommand.end }),
  };
}
