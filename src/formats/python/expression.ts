import type { PyArgument, PyDictionary, PyExpression, PyList, PyName } from './nodes.ts';
import { isString, stringPieces } from './string.ts';
import { childrenOf, groupsOf, withoutBrackets, type SyntaxNode } from './tree.ts';
import type { Span } from '../span.ts';

/** Deeper than anything that a person writes. */
const maximumDepth = 100;

/** An expression of the tree. What is nested too deeply, or no expression, is `other`. */
export function convertExpression(node: SyntaxNode, text: string, depth = 0): PyExpression {
  const span = { start: node.from, end: node.to };
  if (depth > maximumDepth) return { kind: 'other', children: [], ...span };
  const convert = (child: SyntaxNode) => convertExpression(child, text, depth + 1);
  if (isString(node)) return { kind: 'string', pieces: stringPieces(node, text, convert), ...span };
  switch (node.name) {
    case 'VariableName':
      return nameOf(node, text);
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return convertList(node, convert, span);
    case 'DictionaryExpression':
      return convertDictionary(node, convert, span);
    case 'CallExpression':
      return convertCall(node, text, convert, span);
    case 'MemberExpression':
      return convertMember(node, text, convert, span);
    case 'ParenthesizedExpression':
      return convertInner(node, convert, span);
    case 'BinaryExpression':
    case 'ConditionalExpression':
      return convertOperation(node, text, convert, span);
    default:
      return { kind: 'other', children: withoutBrackets(childrenOf(node)).map(convert), ...span };
  }
}

/** The expressions of a statement that stand between commas; several are a tuple. */
export function convertTuple(nodes: readonly SyntaxNode[], text: string): PyExpression {
  const [first] = nodes;
  const last = nodes.at(-1);
  const span = { start: first?.from ?? 0, end: last?.to ?? 0 };
  if (first !== undefined && nodes.length === 1) return convertExpression(first, text);
  return listOf(nodes, (node) => convertExpression(node, text), span);
}

type Convert = (node: SyntaxNode) => PyExpression;

function nameOf(node: SyntaxNode, text: string): PyName {
  return { kind: 'name', name: text.slice(node.from, node.to), start: node.from, end: node.to };
}

function convertList(node: SyntaxNode, convert: Convert, span: Span): PyList {
  return listOf(withoutBrackets(childrenOf(node)), convert, span);
}

function listOf(nodes: readonly SyntaxNode[], convert: Convert, span: Span): PyList {
  const items = groupsOf(nodes).flatMap((group) => {
    const value = group.at(-1);
    return value === undefined ? [] : [{ value: convert(value), spread: group[0]?.name === '*' }];
  });
  return { kind: 'list', items, ...span };
}

function convertDictionary(node: SyntaxNode, convert: Convert, span: Span): PyDictionary {
  const entries = groupsOf(withoutBrackets(childrenOf(node))).flatMap((group): PyDictionary['entries'] => {
    const [key, colon, value] = group;
    if (key?.name === '**' && colon !== undefined) return [{ key: null, value: convert(colon) }];
    return key !== undefined && colon?.name === ':' && value !== undefined ? [{ key: convert(key), value: convert(value) }] : [];
  });
  return { kind: 'dictionary', entries, ...span };
}

function convertCall(node: SyntaxNode, text: string, convert: Convert, span: Span): PyExpression {
  const [callee, list] = childrenOf(node);
  if (callee === undefined || list?.name !== 'ArgList') return { kind: 'other', children: [], ...span };
  const groups = groupsOf(withoutBrackets(childrenOf(list)));
  return { kind: 'call', callee: convert(callee), arguments: groups.flatMap((group) => convertArgument(group, text, convert)), ...span };
}

/** `f(x for x in y)` has one argument, a generator. */
function convertArgument(group: readonly SyntaxNode[], text: string, convert: Convert): PyArgument[] {
  const [first, second, third] = group;
  if (first === undefined) return [];
  if (second?.name === 'AssignOp' && third !== undefined && group.length === 3)
    return [{ name: nameOf(first, text), spread: '', value: convert(third) }];
  if ((first.name === '*' || first.name === '**') && second !== undefined)
    return [{ name: null, spread: first.name, value: convert(second) }];
  if (group.length === 1) return [{ name: null, spread: '', value: convert(first) }];
  const span = { start: first.from, end: group.at(-1)?.to ?? first.to };
  return [{ name: null, spread: '', value: { kind: 'other', children: group.map(convert), ...span } }];
}

/** `object.name` and `object[index]` */
function convertMember(node: SyntaxNode, text: string, convert: Convert, span: Span): PyExpression {
  const [object, mark, inner, close] = childrenOf(node);
  if (object === undefined || inner === undefined)
    return { kind: 'other', children: object === undefined ? [] : [convert(object)], ...span };
  if (mark?.name === '.') return { kind: 'attribute', object: convert(object), name: text.slice(inner.from, inner.to), ...span };
  return { kind: 'subscript', object: convert(object), index: close?.name === ']' ? convert(inner) : null, ...span };
}

function convertInner(node: SyntaxNode, convert: Convert, span: Span): PyExpression {
  const [inner, ...more] = withoutBrackets(childrenOf(node));
  return inner !== undefined && more.length === 0 ? convert(inner) : { kind: 'other', children: [], ...span };
}

/** `a + b` and `a if b else c`: operands with words between them. */
function convertOperation(node: SyntaxNode, text: string, convert: Convert, span: Span): PyExpression {
  const [first, operator, second, otherwise, third] = childrenOf(node);
  if (first === undefined || operator === undefined || second === undefined) return { kind: 'other', children: [], ...span };
  if (otherwise === undefined || third === undefined)
    return { kind: 'binary', operator: text.slice(operator.from, operator.to), left: convert(first), right: convert(second), ...span };
  return { kind: 'conditional', whenTrue: convert(first), condition: convert(second), whenFalse: convert(third), ...span };
}
