import { type Assignment, programName, readExec, readShell, type SimpleCommand, type Word } from '../../formats/shell.ts';
import { valueOf } from '../../formats/shell.ts';
import type { EnvFact, Fact } from '../../model.ts';
import { indexesOf, namesIndex } from './indexes.ts';
import { readProgram } from './programs.ts';
import type { CommandContext, Run } from './run.ts';

export type { CommandContext } from './run.ts';

/** Modules that `python -m` runs as the program of the same name. */
const modules = new Set(['pip', 'uv', 'poetry', 'pipenv', 'conda']);

/**
 * The facts of the commands in a shell text: what they install and from where, what else they start, and the
 * variables that they set for it. Offsets go through `context.place`. Never throws.
 */
export function readCommands(shellText: string, context: CommandContext): Fact[] {
  return factsOf(readShell(shellText, context), context);
}

/** The same for one command whose words are given one by one, with their places in `text`: `CMD ["python", "app.py"]`. */
export function readExecCommand(words: readonly Word[], text: string, context: CommandContext): Fact[] {
  return factsOf(readExec(words, text, context), context);
}

function factsOf(commands: readonly SimpleCommand[], context: CommandContext): Fact[] {
  const exported = new Map<string, Assignment>();
  const facts: Fact[][] = [];
  let installs = 0;
  for (const command of commands) {
    if (exports(command)) {
      for (const assignment of command.assignments) if (namesIndex(assignment.name)) exported.set(assignment.name, assignment);
      facts.push(command.assignments.flatMap((assignment) => envFact(assignment, context)));
    }
    const run = runOf(command, context, `${context.commandPrefix}#${installs + 1}`);
    const own = run === null ? [] : readRun(run, [...exported.values()]);
    if (own.some(({ kind }) => kind === 'install')) installs++;
    facts.push(own);
  }
  return facts.flat();
}

/** An environment that names an index gives it to this command as its options do. */
function readRun({ name, run }: { readonly name: string; readonly run: Run }, exported: readonly Assignment[]): Fact[] {
  const [first, ...rest] = readProgram(name, run);
  if (first === undefined) return [];
  const { command, context, id } = run;
  const env = command.assignments.flatMap((assignment) => envFact(assignment, context));
  if (first.kind !== 'install' || !['pip', 'uv'].includes(first.installer)) return [...env, first, ...rest];
  const frame = { block: context.block, place: context.place, command: id };
  const indexes = [...exported, ...command.assignments].flatMap((assignment) => indexesOf(frame, assignment));
  return [...env, first, ...indexes, ...rest];
}

function runOf(command: SimpleCommand, context: CommandContext, id: string): { readonly name: string; readonly run: Run } | null {
  const [program, ...args] = command.words;
  if (program === undefined) return null;
  const name = programName(program);
  const module = name === null || /^(?:py|python[\d.]*|pypy[\d.]*)$/.test(name) ? moduleIn(args) : null;
  if (module) return { name: module.word.text, run: { context, command, id, program: module.word, args: args.slice(module.index + 1) } };
  return name === null ? null : { name, run: { context, command, id, program, args } };
}

/** The installer behind `-m`, also where a variable names the interpreter: `$PYTHON -m pip`. */
function moduleIn(args: readonly Word[]): { readonly word: Word; readonly index: number } | null {
  const flag = args.findIndex(({ text }) => text === '-m' || !text.startsWith('-'));
  const word = args[flag + 1];
  return args[flag]?.text === '-m' && word && modules.has(word.text) ? { word, index: flag + 1 } : null;
}

function exports({ words }: SimpleCommand): boolean {
  const [program, option] = words.map(({ text }) => text);
  return program === 'export' || ((program === 'declare' || program === 'typeset') && option === '-x');
}

/** Names in capitals are meant for other programs. */
function envFact({ name, value, start, end }: Assignment, { block, place }: CommandContext): EnvFact[] {
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return [];
  return [{ kind: 'env', block, name, value: value && valueOf(value), ...place(start, end) }];
}
