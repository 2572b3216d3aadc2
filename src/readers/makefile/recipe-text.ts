import { MappedText } from '../installs/mapped-text.ts';
import type { Span } from '../../formats/span.ts';

/** What make puts in before a shell sees the line: `$$` for a dollar, `$(NAME)`, `$@`, functions. */
const reference = /\$(?:\$|[({]|[^\s])/g;

/** A line of a recipe as the shell sees it, with variables in the shell's own words. */
export function recipeText(file: string, { start, end }: Span): MappedText {
  const text = new MappedText(file);
  let done = start + (/^\t[ \t]*[@+-]*[ \t]*/.exec(file.slice(start, end))?.[0].length ?? 0);
  for (const { index, 0: found } of file.slice(start, end).matchAll(reference)) {
    const at = start + index;
    if (at < done) continue;
    text.written(done, at);
    done = reach(file, at, end, found);
    text.meant(meaning(file.slice(at, done)), at, done);
  }
  text.written(done, end);
  return text;
}

/** Where a reference ends: behind the bracket that closes it. */
function reach(file: string, start: number, end: number, found: string): number {
  const open = found.charAt(1);
  if (open !== '(' && open !== '{') return start + 2;
  const close = open === '(' ? ')' : '}';
  let depth = 0;
  for (let at = start + 1; at < end; at++) {
    if (file[at] === open) depth++;
    else if (file[at] === close && --depth === 0) return at + 1;
  }
  return end;
}

/** A function of make is a variable that nobody knows. */
function meaning(written: string): string {
  if (written === '$$') return '$';
  const name = /^\$[({](\w+)[)}]$/.exec(written)?.[1];
  return name === undefined ? '${_}' : `\${${name}}`;
}
