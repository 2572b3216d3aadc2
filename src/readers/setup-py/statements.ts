import type { PyBody, PyCall, PyExpression, PyStatement } from '../../formats/python.ts';

/** The expressions of statements and of those inside them, of functions left out. */
export function expressionsOf(body: PyBody): readonly PyExpression[] {
  return body.flatMap((statement) => [...ownExpressions(statement), ...bodiesOf(statement).flatMap(expressionsOf)]);
}

/** The expressions of a statement itself, without those of the statements inside it. */
export function ownExpressions(statement: PyStatement): readonly PyExpression[] {
  switch (statement.kind) {
    case 'assign':
      return [statement.value];
    case 'expressions':
      return statement.values;
    case 'loop':
      return statement.header;
    case 'with':
      return statement.values.map(({ value }) => value);
    default:
      return [];
  }
}

function bodiesOf(statement: PyStatement): readonly PyBody[] {
  switch (statement.kind) {
    case 'if':
      return statement.branches.map(({ body }) => body);
    case 'loop':
    case 'with':
      return [statement.body];
    case 'try':
      return [statement.body, ...statement.handlers, statement.finally];
    default:
      return [];
  }
}

/** An expression with all that stand in it. */
export function partsOf(expression: PyExpression): readonly PyExpression[] {
  return [expression, ...childrenOf(expression).flatMap(partsOf)];
}

/** Every call in an expression. */
export function callsIn(expression: PyExpression): readonly PyCall[] {
  return partsOf(expression).filter((each) => each.kind === 'call');
}

function childrenOf(expression: PyExpression): readonly PyExpression[] {
  switch (expression.kind) {
    case 'list':
      return expression.items.map(({ value }) => value);
    case 'dictionary':
      return expression.entries.map(({ value }) => value);
    case 'call':
      return [expression.callee, ...expression.arguments.map(({ value }) => value)];
    case 'attribute':
    case 'subscript':
      return [expression.object];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.whenTrue, expression.whenFalse];
    case 'other':
      return expression.children;
    default:
      return [];
  }
}
