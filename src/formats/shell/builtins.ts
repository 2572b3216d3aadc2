import type { PipelineNode } from 'unbash';
import type { SimpleCommand } from './command.ts';
import type { Held, Scope } from './scope.ts';
import { isDefault, valueOf, type Word } from './word.ts';
import { programName } from './wrappers.ts';

const declarations = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);

/** What a command does to the shell that runs it. `root` is the text that its places are places of. */
export function obey({ words, assignments }: SimpleCommand, scope: Scope, root: string): void {
  const [program, ...args] = words;
  const written = (word: Word | null | undefined) => (word ? root.slice(word.start, word.end) : '');
  if (program === undefined || declarations.has(program.text)) {
    for (const { name, value } of assignments) scope.set(name, value && heldBy(value), written(value));
  }
  const operands = args.filter(({ text }) => text === '-' || !text.startsWith('-'));
  const [first] = operands;
  switch (program?.text ?? '') {
    case 'cd':
    case 'chdir':
      return scope.changeDirectory(first?.text ?? '~', written(first));
    case 'pushd':
      return scope.pushDirectory(first?.text ?? '-', written(first));
    case 'popd':
      return scope.popDirectory();
    case 'read':
    case 'unset':
    case 'getopts':
      for (const { text } of operands) scope.set(text, null);
  }
}

function heldBy(word: Word): Held | null {
  const value = valueOf(word);
  return value === null ? null : { value, weak: isDefault(word) };
}

/** The text that a command runs as a script, when one of its words is one. */
export function scriptIn(words: readonly Word[]): Word | null {
  const program = programName(words[0]);
  if (program === 'eval') return words.length === 2 ? (words[1] ?? null) : null;
  if (program === null || !(shells.has(program) || program === 'su')) return null;
  // `-c`, also among others (`-lc`); the script is the next word that is no option.
  const at = words.findIndex((word, index) => index > 0 && /^-\w*c$/.test(word.text));
  return at < 0 ? null : (words.slice(at + 1).find((word) => !word.text.startsWith('-')) ?? null);
}

/** Whether what stands in a heredoc of the command is run by a shell. A Dockerfile runs one that is given to nothing. */
export function readsScript({ words }: SimpleCommand): boolean {
  const [program, ...args] = words;
  if (program === undefined) return true;
  return shells.has(programName(program) ?? '') && args.every((word) => word.text.startsWith('-') && !/^-\w*c$/.test(word.text));
}

/** Whether a command only asks: `[ -f x ]`, `test -n "$X"`, `command -v pip`. */
export function isTest(node: PipelineNode): boolean {
  if (node.type === 'Pipeline') return node.commands.length === 1 && node.commands.every(isTest);
  if (node.type === 'TestCommand' || node.type === 'ArithmeticCommand') return true;
  if (node.type !== 'Command') return false;
  const name = node.name?.value ?? '';
  return (
    ['[', 'test', 'which', 'type', 'hash'].includes(name) ||
    (name === 'command' && node.suffix.some((part) => 'text' in part && part.text === '-v'))
  );
}
