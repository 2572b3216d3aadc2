import { convertExpression, convertTuple } from './expression.ts';
import type { PyBody, PyExpression, PyParameter, PyStatement } from './nodes.ts';
import { childrenOf, groupsOf, withoutBrackets, type SyntaxNode } from './tree.ts';

/** Deeper than anything that a person writes. */
const maximumDepth = 50;

/** The statements among the children of a script or a body. What is nested too deeply is left out. */
export function convertBody(nodes: readonly SyntaxNode[], text: string, depth = 0): PyBody {
  return depth > maximumDepth ? [] : nodes.flatMap((node) => convertStatement(node, text, depth));
}

function convertStatement(node: SyntaxNode, text: string, depth: number): readonly PyStatement[] {
  const children = childrenOf(node);
  const bodyOf = (body: SyntaxNode) => convertBody(childrenOf(body), text, depth + 1);
  switch (node.name) {
    case 'StatementGroup':
    case 'DecoratedStatement':
      return convertBody(children, text, depth);
    case 'AssignStatement':
    case 'UpdateStatement':
      return convertAssignment(children, text);
    case 'ExpressionStatement':
    case 'ReturnStatement':
      return [{ kind: 'expressions', values: expressionsIn(children, text) }];
    case 'DeleteStatement':
      return [{ kind: 'delete', targets: expressionsIn(children, text) }];
    case 'IfStatement':
      return [convertIf(children, text, bodyOf)];
    case 'ForStatement':
    case 'WhileStatement':
      return [
        { kind: 'loop', target: targetOf(children, text), header: headerOf(children, text), body: bodiesOf(children).flatMap(bodyOf) },
      ];
    case 'WithStatement':
      return [{ kind: 'with', values: bindingsOf(children, text), body: bodiesOf(children).flatMap(bodyOf) }];
    case 'TryStatement':
      return [convertTry(children, bodyOf)];
    case 'FunctionDefinition':
      return convertFunction(children, text, bodyOf);
    default:
      return [];
  }
}

type BodyOf = (body: SyntaxNode) => PyBody;

function bodiesOf(children: readonly SyntaxNode[]): SyntaxNode[] {
  return children.filter(({ name }) => name === 'Body');
}

/** `a = b = value`, `a: type = value`, `a, b = value`, `a += value` */
function convertAssignment(children: readonly SyntaxNode[], text: string): PyStatement[] {
  const parts: SyntaxNode[][] = [[]];
  let operator = '=';
  for (const child of children) {
    if (child.name === 'AssignOp' || child.name === 'UpdateOp') {
      operator = text.slice(child.from, child.to);
      parts.push([]);
    } else if (child.name !== 'TypeDef') parts.at(-1)?.push(child);
  }
  const value = parts.pop();
  if (value === undefined || value.length === 0 || parts.length === 0) return [];
  return [{ kind: 'assign', operator, targets: parts.map((part) => convertTuple(part, text)), value: convertTuple(value, text) }];
}

/** The expressions of a statement, without its words. */
function expressionsIn(children: readonly SyntaxNode[], text: string): PyExpression[] {
  return children.filter(({ name }) => /^[A-Z]/.test(name) && name !== 'Body').map((child) => convertExpression(child, text));
}

function convertIf(children: readonly SyntaxNode[], text: string, bodyOf: BodyOf): PyStatement {
  let condition: PyExpression | null = null;
  const branches: { condition: PyExpression | null; body: PyBody }[] = [];
  for (const child of children) {
    if (child.name === 'Body') {
      branches.push({ condition, body: bodyOf(child) });
      condition = null;
    } else if (/^[A-Z]/.test(child.name)) condition = convertExpression(child, text);
  }
  return { kind: 'if', branches };
}

/** What is gone through or asked before each turn: behind `in`, or the condition of `while`. */
function headerOf(children: readonly SyntaxNode[], text: string): PyExpression[] {
  const body = children.findIndex(({ name }) => name === 'Body');
  return expressionsIn(children.slice(children.findIndex(({ name }) => name === 'in') + 1, body < 0 ? undefined : body), text);
}

function targetOf([, name, within]: readonly SyntaxNode[], text: string): string | null {
  return name?.name === 'VariableName' && within?.name === 'in' ? text.slice(name.from, name.to) : null;
}

function bindingsOf(children: readonly SyntaxNode[], text: string): { value: PyExpression; name: string | null }[] {
  const body = children.findIndex(({ name }) => name === 'Body');
  const header = withoutBrackets(children.slice(1, body < 0 ? undefined : body));
  return groupsOf(header).flatMap(([value, as, name]) => {
    if (value === undefined) return [];
    const bound = as?.name === 'as' && name?.name === 'VariableName' ? text.slice(name.from, name.to) : null;
    return [{ value: convertExpression(value, text), name: bound }];
  });
}

function convertTry(children: readonly SyntaxNode[], bodyOf: BodyOf): PyStatement {
  const parts: Record<'try' | 'except' | 'else' | 'finally', PyBody[]> = { try: [], except: [], else: [], finally: [] };
  let part: keyof typeof parts = 'try';
  for (const child of children) {
    if (child.name === 'try' || child.name === 'except' || child.name === 'else' || child.name === 'finally') part = child.name;
    if (child.name === 'Body') parts[part].push(bodyOf(child));
  }
  return { kind: 'try', body: [...parts.try, ...parts.else].flat(), handlers: parts.except, finally: parts.finally.flat() };
}

function convertFunction(children: readonly SyntaxNode[], text: string, bodyOf: BodyOf): PyStatement[] {
  const name = children.find((child) => child.name === 'VariableName');
  const body = bodiesOf(children)[0];
  if (name === undefined || body === undefined) return [];
  const list = children.find((child) => child.name === 'ParamList');
  const parameters = groupsOf(list === undefined ? [] : withoutBrackets(childrenOf(list))).flatMap((group) => parameterOf(group, text));
  return [{ kind: 'function', name: text.slice(name.from, name.to), parameters, body: bodyOf(body) }];
}

/** `name`, `name: type`, `name=default`, `*names` */
function parameterOf(group: readonly SyntaxNode[], text: string): PyParameter[] {
  const rest = group[0]?.name === '*';
  const name = group[rest ? 1 : 0];
  const last = group.at(-1);
  if (name?.name !== 'VariableName' || last === undefined) return [];
  const hasDefault = group.some((child) => child.name === 'AssignOp') && last.name !== 'AssignOp';
  return [{ name: text.slice(name.from, name.to), rest, value: hasDefault ? convertExpression(last, text) : null }];
}
