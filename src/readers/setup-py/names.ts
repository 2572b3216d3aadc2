import type { PyExpression } from '../../formats/python.ts';

/** The dotted name of what is called: `os.path.join`; '' when it is no name. */
export function dottedName(expression: PyExpression): string {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'attribute') return '';
  const object = dottedName(expression.object);
  return object === '' ? '' : `${object}.${expression.name}`;
}
