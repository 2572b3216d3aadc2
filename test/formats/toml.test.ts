import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TomlValue, get, parseToml } from '../../src/formats/toml.ts';

/** A value as JSON shows it, scalars with their kind where they are no strings. */
function plain(value: TomlValue): unknown {
  if (value.kind === 'array') return value.items.map(plain);
  if (value.kind === 'table') return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
  return value.kind === 'string' ? value.value : `${value.kind} ${value.value}`;
}

function values(text: string): unknown {
  const { root, error } = parseToml(text);
  return root === null ? error : plain(root);
}

describe('values', () => {
  test.each([
    [
      'scalars',
      `a = "x"\nb = 1_0\nc = true\nd = 2024-01-02\ne = -1.5`,
      { a: 'x', b: 'number 1_0', c: 'boolean true', d: 'date 2024-01-02', e: 'number -1.5' },
    ],
    ['dotted keys', `a.b.c = "x"\na.d = "y"`, { a: { b: { c: 'x' }, d: 'y' } }],
    [
      'tables',
      `[tool.poetry]\nname = "n"\n[tool.poetry.dependencies]\nx = "1"\n[tool]\ny = "2"`,
      { tool: { poetry: { name: 'n', dependencies: { x: '1' } }, y: '2' } },
    ],
    [
      'arrays of tables',
      `[[p]]\nn = "a"\n[p.sub]\nx = "1"\n[[p]]\nn = "b"\n[[p.q]]\n`,
      {
        p: [
          { n: 'a', sub: { x: '1' } },
          { n: 'b', q: [{}] },
        ],
      },
    ],
    ['inline tables over lines', `a = { x = "1", y = [\n "2", # two\n ] }`, { a: { x: '1', y: ['2'] } }],
    ['quoted keys', `"a b" = "1"\n'c'.d = "2"`, { 'a b': '1', c: { d: '2' } }],
    ['keys of objects', `constructor = "1"\n[toString]\n__proto__x = "2"`, { constructor: '1', toString: { __proto__x: '2' } }],
    ['nothing', ``, {}],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ['a key twice', `a = 1\nb = 2\na = 3`, 'Defining a key multiple times is invalid', 12],
    ['a string that is not closed', `a = 1\nb = "x`, 'Unterminated string constant', 12],
    ['a conflict marker', `a = 1\n<<<<<<< HEAD\n`, 'Unexpected character', 6],
    ['nesting without end', `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'Too large or too deeply nested to be read', 0],
  ])('%s is one error', (_, text, message, offset) => {
    expect(parseToml(text)).toEqual({ root: null, error: { message, offset } });
  });

  test('a path of keys is followed through tables', () => {
    const { root } = parseToml(`[a.b]\nc = { d = "x" }\n[[e]]\nf = 1`);
    expect(get(root, 'a', 'b', 'c', 'd')).toMatchObject({ value: 'x' });
    expect(get(root, 'a', 'b', 'c', 'd', 'none')).toBeNull();
    expect(get(root, 'e', 'f')).toBeNull();
    expect(get(root)).toBe(root);
    expect(get(null, 'a')).toBeNull();
  });
});

/** What stands at the inside of a string, `null` when its value is written otherwise. */
function inside(text: string): string | null {
  const value = get(parseToml(text).root, 'a');
  const inner = value?.kind === 'string' ? value.inner : null;
  return inner && text.slice(inner.start, inner.end);
}

describe('spans', () => {
  test.each([
    ['basic', `a = "x>=1"`, 'x>=1'],
    ['literal', `a = 'C:\\x'`, 'C:\\x'],
    ['of many lines', `a = """\nx\ny"""`, 'x\ny'],
    ['of many quotes', `a = ''''x''''`, `'x'`],
    ['with an escape', String.raw`a = "x\ty"`, null],
    ['with a folded line', `a = """x\\\n  y"""`, null],
    ['empty', `a = ""`, ''],
  ])('the inside of a string: %s', (_, text, expected) => {
    expect(inside(text)).toBe(expected);
  });

  test('a table covers what is written of it, a key is where it first stands', () => {
    const text = `# top\n[tool.x]\na = 1\n[other]\n[tool.y]\nb = 2\n`;
    const tool = parseToml(text).root?.entries[0];
    expect(text.slice(tool?.keyStart, tool?.keyEnd)).toBe('tool');
    expect(text.slice(tool?.value.start, tool?.value.end)).toBe('[tool.x]\na = 1\n[other]\n[tool.y]\nb = 2');
  });

  test('every span of a damaged document lies in it, and a child lies in its parent', () => {
    const document = `a.b = "x"\n[tool.poetry]\nname = 'n'\n[[p]]\nx = [1, "2", { y = 3 }]\n[p.sub]\ny = 2021-01-01\ns = """\nabc"""\n`;
    const edit = fc.tuple(fc.nat(document.length), fc.nat(6), fc.constantFrom('', '"', '[', ']', '{', '=', '\n', 'a.b=1\n'));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        const text = edits.reduce((now, [at, remove, insert]) => now.slice(0, at) + insert + now.slice(at + remove), document);
        const { root, error } = parseToml(text);
        if (root === null) expect(error.offset).toBeLessThanOrEqual(text.length);
        else expectNested(root, 0, text.length);
      }),
      { numRuns: 500 },
    );
  });
});

function expectNested(value: TomlValue, start: number, end: number): void {
  expect(value.start).toBeGreaterThanOrEqual(start);
  expect(value.end).toBeLessThanOrEqual(end);
  const children = value.kind === 'array' ? value.items : value.kind === 'table' ? value.entries.map((entry) => entry.value) : [];
  for (const child of children) expectNested(child, value.start, value.end);
}

describe('hostile documents come back soon', () => {
  test.each([
    ['keys', Array.from({ length: 10_000 }, (_, index) => `k${index} = 1`).join('\n')],
    ['the same key', 'k = 1\n'.repeat(10_000)],
    ['tables', Array.from({ length: 10_000 }, (_, index) => `[t${index}]`).join('\n')],
    ['arrays of tables', '[[t]]\n[[t.u]]\n'.repeat(5_000)],
    ['one long key', `a${'.a'.repeat(50_000)} = 1`],
    ['open brackets', `a = ${'['.repeat(50_000)}`],
    ['one long string', `a = "${'x'.repeat(1_000_000)}"`],
    ['control characters', '\u0000'.repeat(50_000)],
  ])('%s', (_, text) => {
    const start = process.cpuUsage();
    parseToml(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(hanging);
  });
});
