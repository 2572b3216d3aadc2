import type { Assignment as WrittenAssignment, Command, HereDoc } from 'unbash';
import type { Code } from './code.ts';
import type { Assignment } from './command.ts';
import { expandText, expandValue } from './expand.ts';
import type { Scope } from './scope.ts';
import { literalWord, type Word } from './word.ts';

/** The variables that a command is given: `X=1 pip …`, `export X=1`. */
export function assignmentsOf(node: Command, code: Code, scope: Scope): Assignment[] {
  const written = [...node.prefix, ...node.suffix].filter((part) => part.type === 'Assignment');
  return written.map((part) => ({
    name: part.name,
    value: assigned(part, code, scope),
    start: code.start(part.pos),
    end: code.end(part.end),
  }));
}

function assigned({ value, append, index, end }: WrittenAssignment, code: Code, scope: Scope): Word | null {
  if (value.type === 'ArrayValue' || append === true || index !== undefined) return null;
  return value.pos < 0 || value.pos > end ? literalWord('', code.end(end)) : expandValue(value, code, scope);
}

/** What a command is given to read; one whose end is quoted stands as written. */
export function heredocOf({ body, delimiter }: HereDoc, code: Code, scope: Scope): Word {
  if (delimiter?.quoted !== true && body.parts) return expandText(body, code, scope);
  return code.map(literalWord(code.text.slice(body.pos, body.end), body.pos));
}
