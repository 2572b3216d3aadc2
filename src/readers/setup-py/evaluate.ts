import type { PyExpression } from '../../formats/python.ts';
import { evaluateCall } from './calls.ts';
import { always, conditionOf, not } from './condition.ts';
import { keyOf, lookUp } from './lookup.ts';
import type { Module } from './module.ts';
import { joinPaths, parentOf, pathOf } from './paths.ts';
import { entryOf, type Scope, whole } from './scope.ts';
import { unknownOf, type Value } from './values.ts';
import { hole, joinedWord, pieceOf, templateWord, wordAt, wordOf } from './words.ts';

/** What an expression stands for at a place where these names are known. Nothing is run: what is computed is unknown. */
export function evaluate(expression: PyExpression, scope: Scope, module: Module): Value {
  const evaluated = (each: PyExpression) => evaluate(each, scope, module);
  switch (expression.kind) {
    case 'string': {
      const word = wordOf(expression, ({ value, ...span }) =>
        value?.kind === 'name' ? pieceOf(evaluated(value), span, value.name) : hole(span, null),
      );
      return { kind: 'text', word };
    }
    case 'name':
      return expression.name === '__file__' ? { kind: 'path', path: module.file, word: null } : (scope.get(expression.name) ?? unknownOf());
    case 'list':
      return { kind: 'list', parts: expression.items.map(({ value, spread }) => ({ value: evaluated(value), spread, condition: always })) };
    case 'dictionary':
      return evaluateDictionary(expression, evaluated);
    case 'call':
      return evaluateCall(expression, scope, module, (each, where) => evaluate(each, where, module));
    case 'attribute':
      return evaluateAttribute(expression, evaluated);
    case 'subscript':
      return evaluateSubscript(expression, evaluated);
    case 'binary':
      return evaluateBinary(expression, evaluated);
    case 'conditional':
      return evaluateConditional(expression, module, evaluated);
    case 'other':
      return unknownOf(...expression.children.map(evaluated));
  }
}

type Evaluated = (expression: PyExpression) => Value;

type Of<K extends PyExpression['kind']> = PyExpression & { readonly kind: K };

function evaluateDictionary({ entries }: Of<'dictionary'>, evaluated: Evaluated): Value {
  const parts = entries.map(({ key, value }) => {
    if (key === null) return entryOf(null, evaluated(value));
    const name = keyOf(evaluated(key));
    // An entry whose key cannot be known may be any.
    return name === null ? entryOf(null, unknownOf()) : entryOf(name, evaluated(value));
  });
  return { kind: 'table', parts };
}

function evaluateAttribute({ object, name }: Of<'attribute'>, evaluated: Evaluated): Value {
  const of = evaluated(object);
  const path = name === 'parent' ? pathOf(of) : null;
  return path === null ? unknownOf(of) : parentOf(path);
}

function evaluateSubscript({ object, index }: Of<'subscript'>, evaluated: Evaluated): Value {
  const table = evaluated(object);
  const key = index === null ? null : keyOf(evaluated(index));
  return table.kind === 'table' && key !== null ? lookUp(table, key) : unknownOf(table);
}

function evaluateBinary({ operator, left, right }: Of<'binary'>, evaluated: Evaluated): Value {
  const first = evaluated(left);
  if (operator === '%' && first.kind === 'text') return { kind: 'text', word: templateWord(first.word, '%') };
  const second = evaluated(right);
  switch (operator) {
    case '+':
      return sum({ value: first, expression: left }, { value: second, expression: right });
    case '/':
      return joinPaths([first, second]);
    case '|':
      return first.kind === 'table' ? { kind: 'table', parts: [entryOf(null, first), entryOf(null, second)] } : unknownOf(first, second);
    default:
      return unknownOf(first, second);
  }
}

/** `a + b` and `a += b`. A list stays one, and a text too, when nobody knows what is added to it. */
export function sum(left: Operand, right: Operand): Value {
  const [first, second] = [left.value, right.value];
  if (first.kind === 'text') return { kind: 'text', word: joinedWord(wordAt(first, left.expression), wordAt(second, right.expression)) };
  if (first.kind === 'list' || second.kind === 'list') return { kind: 'list', parts: [whole(first), whole(second)] };
  if (first.kind === 'path' && second.kind === 'text' && second.word.known)
    return { ...first, path: `${first.path}${second.word.text}`, word: second.word };
  return unknownOf(first, second);
}

/** What is added, and the words that say it. */
interface Operand {
  readonly value: Value;
  readonly expression: PyExpression;
}

function evaluateConditional({ whenTrue, condition, whenFalse }: Of<'conditional'>, module: Module, evaluated: Evaluated): Value {
  const text = conditionOf(module.text.slice(condition.start, condition.end));
  return {
    kind: 'choice',
    options: [
      { condition: [text], value: evaluated(whenTrue) },
      { condition: [not(text)], value: evaluated(whenFalse) },
    ],
  };
}
