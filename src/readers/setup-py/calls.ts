import type { PyArgument, PyCall, PyExpression } from '../../formats/python.ts';
import { keyOf, lookUp } from './lookup.ts';
import type { Module } from './module.ts';
import { joinPaths, parentOf, pathOf } from './paths.ts';
import { entryOf, Scope } from './scope.ts';
import { expressionsOf } from './statements.ts';
import { type FunctionValue, unknownOf, type UnknownValue, type Value } from './values.ts';
import { templateWord } from './words.ts';

/** The dotted name of what is called: `os.path.join`; '' when it is no name. */
export function dottedName(expression: PyExpression): string {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'attribute') return '';
  const object = dottedName(expression.object);
  return object === '' ? '' : `${object}.${expression.name}`;
}

type Evaluate = (expression: PyExpression, scope: Scope) => Value;
type Evaluated = (expression: PyExpression) => Value;

/** What a call gives, for the few that build lists, dictionaries, texts and paths; the files that any other may read. */
export function evaluateCall(call: PyCall, scope: Scope, module: Module, evaluate: Evaluate): Value {
  const evaluated = (expression: PyExpression) => evaluate(expression, scope);
  const positional = call.arguments.filter(({ name, spread }) => name === null && spread === '').map(({ value }) => value);
  const name = dottedName(call.callee);
  if (/^(?:os\.path|osp|path)\.join$/.test(name)) return joinPaths(positional.map(evaluated));
  if (/^(?:pathlib\.)?(?:Pure)?Path$/.test(name)) return joinPaths(positional.map(evaluated));
  if (name === 'os.getcwd' || /^(?:pathlib\.)?Path\.cwd$/.test(name)) return { kind: 'path', path: '.', word: null };
  const [first] = positional;
  if (first !== undefined && positional.length === 1) {
    const given = ofOne(name, evaluated(first));
    if (given !== null) return given;
  }
  if (name === 'dict') return dictionaryOf(call.arguments, evaluated);
  const method =
    call.callee.kind === 'attribute' ? ofMethod(evaluated(call.callee.object), call.callee.name, positional.map(evaluated)) : null;
  return method ?? readBy(call, scope, module, evaluate);
}

/** Functions of one value. */
function ofOne(name: string, value: Value): Value | null {
  const path = pathOf(value);
  if (/^(?:list|tuple|set|sorted|frozenset)$/.test(name)) return value.kind === 'list' ? value : unknownOf(value);
  if (path !== null && /(?:^|\.)dirname$/.test(name)) return parentOf(path);
  if (path !== null && /^(?:os\.)?path\.(?:abspath|realpath|normpath)$|^(?:abspath|realpath|str|os\.fspath)$/.test(name)) return value;
  return null;
}

function dictionaryOf(all: readonly PyArgument[], evaluated: Evaluated): Value {
  return { kind: 'table', parts: all.map(({ name, value }) => entryOf(name?.name ?? null, evaluated(value))) };
}

/** Methods that give what they are asked of, a part of it, or the same in other words. */
function ofMethod(object: Value, name: string, given: readonly Value[]): Value | null {
  const [first] = given;
  if (object.kind === 'text') {
    if (name === 'format') return { kind: 'text', word: templateWord(object.word, 'format') };
    const byLines = name === 'splitlines' || (name === 'split' && first !== undefined && keyOf(first) === '\n');
    return byLines || name === 'strip' ? object : null;
  }
  if (object.kind === 'path') {
    if (/^(?:resolve|absolute|expanduser)$/.test(name)) return object;
    return name === 'joinpath' ? joinPaths([object, ...given]) : null;
  }
  if (name === 'copy' && (object.kind === 'list' || object.kind === 'table')) return object;
  const key = name === 'get' && object.kind === 'table' && first !== undefined ? keyOf(first) : null;
  return key === null ? null : lookUp(object, key);
}

/** Functions that call each other are not followed further. */
const deepest = 5;

/** What a function computes from the files that it is given, or else from the only one that it names itself. */
function readBy(call: PyCall, scope: Scope, module: Module, evaluate: Evaluate): Value {
  const evaluated = (expression: PyExpression) => evaluate(expression, scope);
  const object = call.callee.kind === 'attribute' ? [evaluated(call.callee.object)] : [];
  const given = unknownOf(...object, ...call.arguments.map(({ value }) => evaluated(value)));
  const callee = call.callee.kind === 'name' ? scope.get(call.callee.name) : null;
  if (given.files.length > 0 || callee?.kind !== 'function' || module.depth >= deepest) return given;
  module.depth++;
  const own = filesNamedIn(callee, scope, evaluate);
  module.depth--;
  const paths = new Set(own.files.map(({ path }) => path));
  return paths.size === 1 ? { kind: 'unknown', files: own.files.slice(0, 1) } : unknownOf();
}

function filesNamedIn({ defaults, body }: FunctionValue, scope: Scope, evaluate: Evaluate): UnknownValue {
  const inner = new Scope(scope);
  return unknownOf(...[...defaults, ...expressionsOf(body)].map((expression) => evaluate(expression, inner)));
}
