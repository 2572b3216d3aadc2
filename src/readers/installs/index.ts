import {
  type Assignment,
  isDefault,
  programName,
  readExec,
  readShell,
  type SimpleCommand,
  valueOf,
  type Word,
} from '../../formats/shell.ts';
import type { EnvFact, Fact } from '../../model.ts';
import { inEnvironment, isInstallerVariable } from './environment.ts';
import { indexesOf } from './indexes.ts';
import { namesProgram, readProgram, readWrapper } from './programs.ts';
import type { CommandContext, Run } from './run.ts';
import { unknownSource } from './unknown-sources.ts';

export type { CommandContext } from './run.ts';
export { unknownIndex } from './unknown-sources.ts';

/** Modules that `python -m` runs as the program of the same name. */
const modules = new Set(['pip', 'uv', 'poetry', 'pipenv', 'pipx', 'pdm', 'conda']);

/**
 * The facts of the commands in a shell text: what they install and from where, what else they start, and the
 * variables that they set for it. Offsets go through `context.place`. Never throws.
 */
export function readCommands(shellText: string, context: CommandContext): Fact[] {
  const started = mayStart(shellText, context) ? factsOf(readShell(shellText, context), context) : [];
  return [...started, ...unknownSource(shellText, context)];
}

/** Whether a text starts anything that matters, by its own words or by those that variables put in. */
function mayStart(text: string, { variables }: CommandContext): boolean {
  return namesProgram(text) || (text.includes('$') && [...variables.values()].some(({ value }) => namesProgram(value)));
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
      for (const assignment of command.assignments) if (isInstallerVariable(assignment.name)) exported.set(assignment.name, assignment);
      facts.push(command.assignments.flatMap((assignment) => envFact(assignment, context)));
    }
    for (const start of startsOf(command, context)) {
      const own = start(`${context.commandPrefix}#${installs + 1}`, [...exported.values()]);
      if (own.some(({ kind }) => kind === 'install')) installs++;
      facts.push(own);
    }
  }
  return facts.flat();
}

type Start = (id: string, exported: readonly Assignment[]) => Fact[];

/** What a command starts: the programs before the one that it is about, and that one with its environment. */
function startsOf(command: SimpleCommand, context: CommandContext): Start[] {
  const wrappers = command.wrappers.map((words): Start => (id, exported) => {
    const named = runOf(command, words, context, id);
    return named === null ? [] : around(readWrapper(named.name, named.run), named.run, exported);
  });
  const program: Start = (id, exported) => {
    const named = runOf(command, command.words, context, id);
    if (named === null) return [];
    const own = readProgram(named.name, named.run);
    const env = own.length === 0 ? [] : command.assignments.flatMap((assignment) => envFact(assignment, context));
    return [...env, ...around(own, named.run, exported)];
  };
  return [...wrappers, program];
}

/** What pip and uv are told by variables counts as what their options say. */
function around([first, ...rest]: readonly Fact[], run: Run, exported: readonly Assignment[]): Fact[] {
  if (first === undefined) return [];
  if (first.kind !== 'install' || !['pip', 'uv'].includes(first.installer)) return [first, ...rest];
  return [...inEnvironment(run, first, [...exported, ...run.command.assignments]), ...rest];
}

function runOf(
  command: SimpleCommand,
  [program, ...args]: readonly Word[],
  context: CommandContext,
  id: string,
): { readonly name: string; readonly run: Run } | null {
  if (program === undefined) return null;
  const name = programName(program);
  const module = name === null || /^(?:py|python[\d.]*|pypy[\d.]*)$/.test(name) ? moduleIn(args) : null;
  const common = { context, command, id, start: program.start };
  if (module) return { name: module.word.text, run: { ...common, program: module.word, args: args.slice(module.index + 1) } };
  return name === null ? null : { name, run: { ...common, program, args } };
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
  const known = value && !isDefault(value) ? valueOf(value) : null;
  return [{ kind: 'env', block, name, value: known, ...place(start, end) }];
}

/** What variables say that are set for all that follows: themselves, and the indexes that they name. */
export function settingFacts(assignments: readonly Assignment[], context: CommandContext): Fact[] {
  const frame = { block: context.block, place: context.place, command: null };
  return assignments.flatMap((assignment) => [...envFact(assignment, context), ...indexesOf(frame, assignment)]);
}
