import type { PyArgument, PyCall, PyExpression } from '../../formats/python.ts';
import { readBy } from './called.ts';
import { keyOf, lookUp } from './lookup.ts';
import type { Module } from './module.ts';
import { dottedName } from './names.ts';
import { joinPaths, parentOf, pathOf } from './paths.ts';
import { entryOf, type Scope } from './scope.ts';
import { unknownOf, type Value } from './values.ts';
import { templateWord } from './words.ts';

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
  return method ?? readBy(call, scope, module, evaluated);
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
