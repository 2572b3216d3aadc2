import type { PyBody, PyExpression, PyString } from '../../formats/python.ts';
import { dottedName } from './names.ts';
import type { TextValue } from './values.ts';
import { hole, wordOf } from './words.ts';

/** The one text that functions of a module give to a variable of theirs, whatever happens; null when there is none, or several. */
export function textGivenIn(module: PyBody, variable: string): TextValue | null {
  const strings = module.flatMap((statement) => (statement.kind === 'function' ? stringsFor(statement.body, variable) : []));
  const words = strings.map(plainWord);
  const [first] = words;
  return first !== undefined && words.every(({ text }) => text === first.text) ? { kind: 'text', word: first } : null;
}

function stringsFor(body: PyBody, variable: string): PyString[] {
  return body.flatMap((statement) => {
    if (statement.kind !== 'assign' || statement.operator !== '=' || statement.value.kind !== 'string') return [];
    return statement.targets.some((target) => target.kind === 'name' && target.name === variable) ? [statement.value] : [];
  });
}

/** The second argument of `os.environ.get` and `os.getenv`; null for anything else. */
export function defaultOfEnvironment(value: PyExpression): TextValue | null {
  if (value.kind !== 'call' || !['os.environ.get', 'os.getenv', 'environ.get', 'getenv'].includes(dottedName(value.callee))) return null;
  const given = value.arguments[1]?.value;
  return given?.kind === 'string' ? { kind: 'text', word: plainWord(given) } : null;
}

function plainWord(string: PyString) {
  return wordOf(string, (gap) => hole(gap, null));
}
