import type { Source } from '../formats/source.ts';
import type { DependencyFact, Problem, Role } from '../model.ts';
import { readReference, roles } from './conan/reference.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** Reads `conanfile.txt`: https://docs.conan.io/2/reference/conanfile_txt.html */
export const read: Read = (source) => {
  const facts: DependencyFact[] = [];
  let role: Role | null = null;
  let broken: Span | null = null;
  let start = 0;
  for (const line of source.text.split('\n')) {
    const text = line.replace(/(?:^|\s)#.*$/, '').trim();
    const section = /^\[(\w+)\]$/.exec(text)?.[1];
    if (section !== undefined) role = roles.get(section) ?? null;
    else if (role !== null && text !== '') {
      const from = start + line.length - line.trimStart().length;
      const found = readReference(source, text, { start: from, end: from + text.length }, role);
      if (found.length === 0) broken ??= { start: from, end: from + text.length };
      facts.push(...found);
    }
    start += line.length + 1;
  }
  return { facts, problems: broken === null ? [] : [notAReference(source, broken)] };
};

function notAReference(source: Source, { start, end }: Span): Problem {
  return { message: 'This is not a package and its version', location: source.place(start, end).location };
}
