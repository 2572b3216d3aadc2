import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePython, type PyExpression, type PyParameter, type PyStatement } from '../../src/formats/python.ts';

/** A statement in one line, names and texts as they are. */
function tell(statement: PyStatement): string {
  switch (statement.kind) {
    case 'assign':
      return `${statement.targets.map(say).join(' ')} ${statement.operator} ${say(statement.value)}`;
    case 'expressions':
      return statement.values.map(say).join('; ');
    case 'delete':
      return `del ${statement.targets.map(say).join(' ')}`;
    case 'if':
      return statement.branches
        .map(({ condition, body }) => `if ${condition === null ? 'else' : say(condition)}: ${all(body)}`)
        .join(' | ');
    case 'loop':
      return `loop ${statement.target === null ? '' : `${statement.target} in `}${statement.header.map(say).join(' ')}: ${all(statement.body)}`;
    case 'with':
      return `with ${statement.values.map(({ value, name }) => `${say(value)} as ${name}`).join(' ')}: ${all(statement.body)}`;
    case 'try':
      return `try: ${all(statement.body)} | ${statement.handlers.map(all).join(' | ')} | ${all(statement.finally)}`;
    case 'function':
      return `def ${statement.name} ${statement.parameters.map(parameter).join(' ')}: ${all(statement.body)}`;
  }
}

function parameter({ name, rest, value }: PyParameter): string {
  return `${rest ? '*' : ''}${name}${value === null ? '' : `=${say(value)}`}`;
}

function all(body: readonly PyStatement[]): string {
  return body.map(tell).join(', ');
}

function say(expression: PyExpression): string {
  switch (expression.kind) {
    case 'string':
      return JSON.stringify(
        expression.pieces
          .map((piece) => (piece.kind === 'text' ? piece.text : `<${piece.value === null ? '' : say(piece.value)}>`))
          .join(''),
      );
    case 'name':
      return expression.name;
    case 'list':
      return `[${expression.items.map(({ value, spread }) => `${spread ? '*' : ''}${say(value)}`).join(' ')}]`;
    case 'dictionary':
      return `{${expression.entries.map(({ key, value }) => `${key === null ? '**' : `${say(key)}:`}${say(value)}`).join(' ')}}`;
    case 'call':
      return `${say(expression.callee)}(${expression.arguments.map(({ name, spread, value }) => `${name === null ? spread : `${name.name}=`}${say(value)}`).join(' ')})`;
    case 'attribute':
      return `${say(expression.object)}.${expression.name}`;
    case 'subscript':
      return `${say(expression.object)}[${expression.index === null ? '' : say(expression.index)}]`;
    case 'binary':
      return `(${say(expression.left)} ${expression.operator} ${say(expression.right)})`;
    case 'conditional':
      return `(${say(expression.whenTrue)} if ${say(expression.condition)} else ${say(expression.whenFalse)})`;
    case 'other':
      return `?${expression.children.map(say).join('')}`;
  }
}

describe('Python', () => {
  test.each([
    ['a = b = [1, "x", *c]', 'a b = [? "x" *c]'],
    ['a: list[str] = ("x",)', 'a = ["x"]'],
    ['a, b = c, d', '[a b] = [c d]'],
    ['a["k"] += b', 'a["k"] += b'],
    ['x = {"k": v, **w}', 'x = {"k":v **w}'],
    ['f(a, *b, c=d, **e)', 'f(a *b c=d **e)'],
    ['f(x for x in y)', 'f(?x?x?y)'],
    ['a.b(c)[d].e', 'a.b(c)[d].e'],
    ['a[1:2]', 'a[]'],
    ['x = (a + b) % c', 'x = ((a + b) % c)'],
    ['x = a if b else c', 'x = (a if b else c)'],
    ['x = lambda: a', 'x = ????a'],
    ['if a: b; c\nelif d: e\nelse: f', 'if a: b, c | if d: e | if else: f'],
    ['for a in b:\n  c\nelse:\n  d', 'loop a in b: c, d'],
    ['while a:\n  b', 'loop a: b'],
    ['with a as b, c:\n  d', 'with a as b c as null: d'],
    ['try:\n  a\nexcept B as e:\n  c\nelse:\n  d\nfinally:\n  e', 'try: a, d | c | e'],
    ['@x\ndef f(a, b="c"):\n  return d', 'def f a b="c": d'],
    ['def f():\n  yield # once\n  a = (yield)\n  yield b', 'def f : _____, a = _____'],
    ['def f(a: str, /, b: int = 1, *args, c="d", **kwargs):\n  return e', 'def f a b=? *args c="d": e'],
    ['del a["b"], c', 'del a["b"] c'],
    ['class A:\n  b = 1', ''],
    ['import a', ''],
  ])('%s', (text, expected) => {
    const { statements, errors } = parsePython(`${text}\n`);
    expect(all(statements)).toBe(expected);
    expect(errors).toEqual([]);
  });

  test.each(['a = f(b, 1.)\nc = "d"', 'with (\n  a as b,\n  f() as e,\n):\n  g\nc = "d"'])(
    '%j is valid, and what follows is read',
    (text) => {
      const { statements, errors } = parsePython(`${text}\n`);
      expect(errors).toEqual([]);
      expect(all(statements)).toMatch(/, c = "d"$/);
    },
  );

  test.each([
    [`'a' "b" '''c'''`, 'abc'],
    [String.raw`'a\n\t\'\\b'`, "a\n\t'\\b"],
    [String.raw`r'a\n'`, String.raw`a\n`],
    [String.raw`'\x41'`, String.raw`\x41`],
    ['"a\\\nb"', 'ab'],
    ['"a\\ \nb"', 'a b'],
    [`f'a{b}c{{d}}'`, 'a<b>c{d}'],
    [`f'{a!r}{b:>3}'`, '<><>'],
    [`'{a}'`, '{a}'],
    [`'''a\nb'''`, 'a\nb'],
  ])('the text %s', (text, expected) => {
    expect(all(parsePython(`${text}\n`).statements)).toBe(JSON.stringify(expected));
  });

  test('what is none is told, and what follows is read', () => {
    const { statements, errors } = parsePython('a = 1\n<<<<<<< HEAD\nb = c\n');
    expect(errors[0]).toBe(6);
    expect(all(statements)).toContain('b = c');
    expect(parsePython(`${'/*'.repeat(50_000)}\na = b\n`)).toEqual({ statements: [], errors: [0] });
  });

  test('literal pieces of texts stand where they say', () => {
    const piece = fc.constantFrom('"', "'", '"""', 'f"', "r'", '{', '}', '{{', 'a', '\\', '\\n', '\n', ' \n', ' ', '=', '(', ')', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `a = ${pieces.join('')}`;
        for (const { text: own, start, end } of parsePython(text).statements.flatMap(literals))
          expect(text.replaceAll('\\ \n', ' \\\n').slice(start, end)).toBe(own);
      }),
      { numRuns: 1000 },
    );
  });
});

function literals(statement: PyStatement): { text: string; start: number; end: number }[] {
  if (statement.kind !== 'assign' || statement.value.kind !== 'string') return [];
  return statement.value.pieces.flatMap((piece) => (piece.kind === 'text' && piece.literal ? [piece] : []));
}
