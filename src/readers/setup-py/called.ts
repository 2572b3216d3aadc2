import { uniqueBy } from '../../lists.ts';
import type { PyBody, PyCall, PyExpression } from '../../formats/python.ts';
import type { Module } from './module.ts';
import { dottedName } from './names.ts';
import { listOf, Scope } from './scope.ts';
import { expressionsOf, partsOf } from './statements.ts';
import { type FileReference, type FunctionValue, unknownOf, type UnknownValue, type Value } from './values.ts';

/** Functions that call each other are not followed further. */
const deepest = 5;

/** What a function computes from the files that it is given, in the folder where it looks, or else from the only one that it names itself. */
export function readBy(call: PyCall, scope: Scope, module: Module, evaluated: (expression: PyExpression) => Value): UnknownValue {
  const object = call.callee.kind === 'attribute' ? [evaluated(call.callee.object)] : [];
  const given = unknownOf(...object, ...call.arguments.map(({ value }) => evaluated(value)));
  const callee = call.callee.kind === 'name' ? scope.get(call.callee.name) : null;
  if (callee?.kind !== 'function' || module.depth >= deepest) return given;
  module.depth++;
  const inner = new Scope(scope);
  for (const [name, value] of boundParameters(call, callee, evaluated)) inner.set(name, value);
  const named = unknownOf(...module.valuesIn(callee.body, inner));
  module.depth--;
  if (given.files.length === 0) return onlyOf(named.files);
  const found = given.files.flatMap(({ path }) => joinedOf(path, named.files));
  if (found.length > 0) return { kind: 'unknown', files: uniqueBy(found, ({ path }) => path) };
  return joinsPaths(callee.body) ? unknownOf() : given;
}

/** Of the files whose paths end in one that was given, those in a folder; that one itself when there are no others. */
function joinedOf(given: string, files: readonly FileReference[]): readonly FileReference[] {
  const ways = files.filter(({ path }) => path === given || path.endsWith(`/${given}`));
  const joined = ways.filter(({ path }) => path !== given);
  return joined.length > 0 ? joined : ways;
}

/** What the parameters of a function stand for in a call of it, as far as that is known. */
function boundParameters(
  call: PyCall,
  { parameters }: FunctionValue,
  evaluated: (expression: PyExpression) => Value,
): readonly (readonly [string, Value])[] {
  const hasSpread = call.arguments.some(({ spread }) => spread !== '');
  const positional = call.arguments.filter(({ name }) => name === null).map((argument) => argument.value);
  return parameters.map(({ name, rest, value }, index) => {
    if (hasSpread) return [name, unknownOf()];
    if (rest) return [name, listOf(positional.slice(index).map(evaluated))];
    const expression = call.arguments.find((each) => each.name?.name === name)?.value ?? positional[index] ?? value;
    return [name, expression === null ? unknownOf() : evaluated(expression)];
  });
}

function onlyOf(files: readonly FileReference[]): UnknownValue {
  const paths = new Set(files.map(({ path }) => path));
  return paths.size === 1 ? { kind: 'unknown', files: files.slice(0, 1) } : unknownOf();
}

/** Whether a function looks for files in a folder: what it is given is no path from here then. */
function joinsPaths(body: PyBody): boolean {
  return expressionsOf(body).some((expression) => partsOf(expression).some(isJoin));
}

function isJoin(expression: PyExpression): boolean {
  if (expression.kind === 'call') return /(?:^|\.)(?:path|osp)\.join$|\.joinpath$/.test(dottedName(expression.callee));
  return expression.kind === 'binary' && expression.operator === '/';
}
