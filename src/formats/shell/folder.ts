import { posix } from 'node:path';

/** What a script can name folders after. */
export interface Whereabouts {
  /** The script itself, relative to the root of the tree; null where there is none. */
  readonly script: string | null;
  /** The folder in which the command runs. */
  readonly directory: string;
  /** The folders that variables hold. */
  readonly folder: (variable: string) => string | null;
}

/** Nobody writes a longer one. */
const longest = 300;

/**
 * The folder or file that an expression stands for when it is one that scripts find themselves with: `$(dirname "$0")/..`,
 * `$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)`, `$(git rev-parse --show-toplevel)`, a variable that holds one of them.
 * Relative to the root of the tree, `''` being the root; null for everything else.
 */
export function folderIn(written: string, place: Whereabouts): string | null {
  if (place.script === null || written.length > longest) return null;
  const text = written.replaceAll('"', '').replaceAll(/\s+/g, ' ').trim();
  return resolve(/^`[^`]*`/.test(text) ? text.replace(/^`([^`]*)`/, '$($1)') : text, place);
}

function resolve(text: string, place: Whereabouts): string | null {
  const end = text.startsWith('$(') ? closing(text) : (/^\$(?:\w+|\{[^{}]*\})/.exec(text)?.[0].length ?? -1);
  const rest = text.slice(Math.max(end, 0));
  if (end < 0 || !/^(?:\/[\w.@/+-]*)?$/.test(rest)) return null;
  const head = text.startsWith('$(') ? ofCommand(text.slice(2, end - 1).trim(), place) : ofVariable(text.slice(1, end), place);
  return head === null ? null : inTree(posix.join(head, `.${rest}`));
}

/** Behind the parenthesis that closes the first one. */
function closing(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open === 0) return at + 1;
  }
  return -1;
}

function ofVariable(written: string, { script, directory, folder }: Whereabouts): string | null {
  const name = written.replace(/^\{(.*)\}$/, '$1');
  if (script !== null && /^(?:0|BASH_SOURCE(?:\[0\])?)$/.test(name)) return script;
  if (script !== null && /^(?:0|BASH_SOURCE(?:\[0\])?)%\/\*$/.test(name)) return folderOf(script);
  return name === 'PWD' ? known(directory) : folder(name);
}

function ofCommand(command: string, place: Whereabouts): string | null {
  if (/^git rev-parse --show-toplevel(?: 2> ?\/dev\/null)?$/.test(command)) return '';
  if (/^pwd(?: -P)?$/.test(command)) return known(place.directory);
  const [, program, argument = ''] = /^(dirname|realpath|readlink -[fe])(?: --)? (.*)$/.exec(command) ?? [];
  if (program !== undefined) {
    const path = resolve(argument, place);
    return path === null || program !== 'dirname' ? path : folderOf(path);
  }
  const [, target = ''] =
    /^(?:CDPATH= ?)?cd (?:-P )?(?:-- )?(.*?) ?(?:&?> ?\/dev\/null(?: 2>&1)?)? ?(?:&&|;) ?pwd(?: -P)?$/.exec(command) ?? [];
  return target === '' ? null : resolve(target.trim(), place);
}

/** The folder above the root is not known. */
function folderOf(path: string): string | null {
  if (path === '') return null;
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function known(directory: string): string | null {
  return /^[/~]|\$/.test(directory) ? null : directory;
}

/** What leaves the tree is not known. */
function inTree(path: string): string | null {
  const trimmed = path.replace(/\/\.?$/, '');
  if (trimmed.startsWith('..')) return null;
  return trimmed === '.' ? '' : trimmed;
}
