import { UsageError } from '../check/open.ts';
import { meant } from '../nearest.ts';
import { commands, later, type Command } from './commands.ts';

/**
 * The command that the first word names, and what is left for it to work on.
 * @param isAsking whether something is to be done, and not only help or the version to be shown
 * @throws UsageError with one line that says what is wrong and what would be right
 */
export function commandOf(
  positionals: readonly string[],
  isAsking: boolean,
): { readonly named: Command | null; readonly operands: readonly string[] } {
  const first = positionals[0] ?? '';
  const named = commands.find((name) => name === first) ?? null;
  if (later.includes(first))
    throw new UsageError(
      `\`${first}\` is not available in this version; there is ${commands.join(', ')} (for a folder of that name, write ./${first})`,
    );
  const operands = positionals.slice(named === null ? 0 : named === 'config' && isAsking ? subWord(positionals) : 1);
  if (isAsking) {
    if (named === null) checkMisspelt(operands);
    checkOperands(named ?? 'check', operands);
  }
  return { named, operands };
}

/** `config` has one thing to do, which is said, so that it may get others. */
function subWord([, word]: readonly string[]): number {
  if (word === 'print') return 2;
  throw new UsageError(
    `${word === undefined ? '`config` alone does nothing' : `\`config ${word}\` is not known`}; \`framework-fit config print [path]\` shows all that counts, --show-origin also where it comes from`,
  );
}

/** A misspelt command looks like the path of a check, and then what follows it like a second one. */
function checkMisspelt([first = '', ...others]: readonly string[]): void {
  const near = others.length === 0 ? null : meant(first, commands);
  if (near !== null) throw new UsageError(`there is no command ${first}; did you mean ${near}?`);
}

/** A word that would be left unheard is a mistake of the person who wrote it. */
function checkOperands(command: Command, operands: readonly string[]): void {
  if (command === 'rules' && operands.length > 0) throw new UsageError(`\`rules\` takes no path: ${operands.join(' ')}`);
  if (operands.length > 1 && command !== 'test-rules')
    throw new UsageError(`one ${command === 'explain' ? 'id' : 'path'} at a time: ${operands.join(' ')}`);
  if (operands.includes('')) throw new UsageError('the path is empty; name a folder, or leave it out for this one');
}

/** A misspelt command alone looks like the path of a check. @returns what may be said beside it, '' for what is no word */
export function commandMeant(path: string): string {
  if (!/^[a-z-]+$/i.test(path)) return '';
  const near = meant(path, commands);
  return near === null ? '; `framework-fit --help` lists the commands' : `, and no such command; did you mean ${near}?`;
}
