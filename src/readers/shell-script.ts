import { shellError } from '../formats/shell.ts';
import { builtApart } from './installs/built-apart.ts';
import { readCommands } from './installs/index.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { readSlurm } from './shell-script/slurm.ts';

/** Reads a script of a shell, also one for Slurm: what it asks for, what it installs and what it starts. */
export const read: Read = (source) => {
  const error = shellError(source.text);
  const commands = readCommands(source.text, {
    block: '',
    // A script at the root is run there; of any other nobody knows from where, unless it says so itself.
    directory: source.path.includes('/') ? '${PWD}' : '',
    script: source.path,
    variables: new Map(),
    commandPrefix: source.path,
    place: (start, end) => source.place(start, end),
  });
  return {
    facts: inOrder([...readSlurm(source), ...builtApart(commands)]),
    problems: error === null ? [] : [unreadable(source, 'shell', error)],
  };
};
