import { python } from '../formats/code/languages.ts';
import { lex } from '../formats/code/lexer.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact, ProjectFact, Role } from '../model.ts';
import { type Line, isPrefix, linesOf, variableOf } from './conan/lines.ts';
import { readReference, roles } from './conan/reference.ts';
import type { Read } from './reader.ts';

/**
 * Reads the requirements that `conanfile.py` lists as texts, in attributes of the class and in calls of its methods; what
 * is computed is not seen. https://docs.conan.io/2/reference/conanfile/attributes.html#requires
 */
export const read: Read = (source) => {
  const lines = linesOf(source.text, lex(source.text, python));
  return { facts: lines.flatMap((line) => [...readProject(source, line, lines), ...readRequirements(source, line)]), problems: [] };
};

/** `name = "x"` of the class. Who writes `package()` makes it for others. */
function readProject(source: Source, { tokens, owner }: Line, lines: readonly Line[]): ProjectFact[] {
  const [word, mark, value, more] = tokens;
  if (owner !== 'class' || word?.text !== 'name' || mark?.text !== '=' || value?.kind !== 'text' || more !== undefined) return [];
  const published = lines.some(({ tokens: [first, second] }) => first?.text === 'def' && second?.text === 'package');
  const place = source.place(word.start, value.end);
  return [{ kind: 'project', ...place, block: '', ecosystem: 'conan', name: value.text, published }];
}

/** Every text of `requires = …`, and the first one of `self.requires(…)`. */
function readRequirements(source: Source, line: Line): DependencyFact[] {
  return line.tokens.flatMap((token, index) => {
    const role = token.kind === 'text' ? roleOf(line, index) : null;
    if (role === null) return [];
    const written = source.text.slice(token.start, token.end);
    const quotes = written.startsWith('"""') || written.startsWith("'''") ? 3 : 1;
    const at = { start: token.start + quotes, end: token.start + quotes + token.text.length };
    return readReference(source, token.text, at, role, { hole: variableOf(line, index), marker: line.marker });
  });
}

function roleOf({ tokens, owner }: Line, index: number): Role | null {
  const [name, mark, next] = tokens;
  if (owner === 'class' && mark?.text === '=' && next?.text !== '=') return roles.get(name?.text ?? '') ?? null;
  const before = isPrefix(tokens, index - 1) ? index - 1 : index;
  const [self, dot, call, open] = tokens.slice(Math.max(0, before - 4), before);
  return self?.text === 'self' && dot?.text === '.' && open?.text === '(' ? (roles.get(call?.text ?? '') ?? null) : null;
}
