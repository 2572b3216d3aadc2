import type { PyBody, PyString } from '../../formats/python.ts';
import type { TextValue } from './values.ts';
import { hole, wordOf } from './words.ts';

/** The one text that functions of a module give to a variable of theirs, whatever happens; null when there is none, or several. */
export function textGivenIn(module: PyBody, variable: string): TextValue | null {
  const strings = module.flatMap((statement) => (statement.kind === 'function' ? stringsFor(statement.body, variable) : []));
  const words = strings.map((string) => wordOf(string, (gap) => hole(gap, null)));
  const [first] = words;
  return first !== undefined && words.every(({ text }) => text === first.text) ? { kind: 'text', word: first } : null;
}

function stringsFor(body: PyBody, variable: string): PyString[] {
  return body.flatMap((statement) => {
    if (statement.kind !== 'assign' || statement.operator !== '=' || statement.value.kind !== 'string') return [];
    return statement.targets.some((target) => target.kind === 'name' && target.name === variable) ? [statement.value] : [];
  });
}
