import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argument, asCall, callsIn, elementsOf, type Item, literal, parseSwift, type Statement } from '../../src/formats/swift.ts';
import { hanging } from '../support/hang.ts';

function say(item: Item): string {
  if (item.kind === 'word') return item.path.join('.');
  if (item.kind === 'text') return item.value === null ? '?' : `"${item.value}"`;
  if (item.kind === 'group') return `${item.bracket}${item.statements.map(sayStatement).join('; ')}`;
  return item.text;
}

function sayStatement({ items }: Statement): string {
  return items.map(say).join(' ');
}

function statements(text: string): string[] {
  return parseSwift(text).map(sayStatement);
}

describe('statements', () => {
  test.each([
    ['lines and semicolons', 'let a = 1; b("x")\nc', ['let a = 1', 'b ("x"', 'c']],
    ['comments, nested ones too', 'a // b\n/* c /* d */ e */ f', ['a', 'f']],
    ['comment signs in strings', 'a("https://x/*y*/")', ['a ("https://x/*y*/"']],
    ['lines in brackets', 'a(\n  b: [\n    .c,\n    "d", // no\n  ]\n)\ne', ['a (b : [.c; "d"', 'e']],
    ['names with a leading dot', 'a(.b, .c("d"), x: .e)', ['a (.b; .c ("d"; x : .e']],
    ['dotted names', 'a.b.c += [.d]', ['a.b.c += [.d']],
    ['a dot at the beginning of a line', 'a()\n  .b()\nc', ['a ( . b (', 'c']],
    ['an equals sign at the end of a line', 'let a =\n  b\nc', ['let a = b', 'c']],
    ['what a string depends on', 'a("b\\(c("d"))e", "f\\n")', ['a (?; ?']],
    ['strings of many lines', 'a("""\n  .b("c")\n  """, #"d"e"#)', ['a (?; "d"e"']],
    ['ranges', 'a("1.0.0"..<"2.0.0", "1"..."2")', ['a ("1.0.0" ..< "2.0.0"; "1" ... "2"']],
    ['directives', '#if os(Linux)\na\n#else\nb\n#endif\nc', ['#if os (Linux', 'a', '#else', 'b', '#endif', 'c']],
    ['attributes and macros', '@main struct A { let b: Int }\n#warning("c")', ['@main struct A {let b : Int', '#warning ("c"']],
    ['names in backticks', 'let `default` = 1', ['let default = 1']],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test.each([
    ['a string ends with its line, and its statement with it', 'let a = "b\nc', ['c']],
    ['and so do parentheses', 'a(b: [\n "c,\n "d"\n])\ne', ['"d"', 'e']],
    ['but not the block', 'a { b("c\nd }', ['a {d']],
    ['a block ends parentheses', 'a { b( }\nc', ['a {b (', 'c']],
    ['a bracket too many is nothing', ') a ]', ['a']],
    ['the file ends everything', 'a { b [ c', ['a {b [c']],
    ['a long string without an end is none', 'a """\nb', ['b']],
    ['strange characters are nothing', 'a § \u0000 "b"', ['a § \u0000 "b"']],
  ])('what is broken: %s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

test('calls, with those in their arguments', () => {
  const text = 'let package = Package(name: "A", dependencies: [.package(url: "u", .upToNextMajor(from: "1"))])';
  const calls = parseSwift(text).flatMap(({ items }) => callsIn(items));
  expect(calls.map(({ head }) => head.path.join('.'))).toEqual(['Package', '.package', '.upToNextMajor']);
  const [outer, inner] = calls;
  expect(outer && literal(argument(outer, 'name'))).toBe('A');
  expect(elementsOf((outer && argument(outer, 'dependencies')) ?? null).map((items) => asCall(items)?.args.length)).toEqual([2]);
  expect(inner && text.slice(inner.start, inner.end)).toBe('.package(url: "u", .upToNextMajor(from: "1"))');
});

test.each([
  ['lines', '\n'],
  ['words', 'a '],
  ['brackets', '(['],
  ['blocks', 'a {\n'],
  ['quotes', '"'],
  ['long quotes', '"""\n'],
  ['raw quotes', '#"'],
  ['signs', '#'],
  ['holes', '"\\(('],
  ['dots', '\n.a()'],
  ['leading dots', '.a,'],
  ['comments', '/* '],
  ['directives', '#if a\n'],
])('many %s', (_, piece) => {
  const before = process.cpuUsage();
  parseSwift(piece.repeat(Math.floor(300_000 / piece.length)));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(hanging);
});

test('whatever it is, no place lies outside', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '"',
    '"""',
    '\\(',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '/*',
    '*/',
    '//',
    '#',
    '#if ',
    '.',
    ',',
    ':',
    '=',
    ';',
    '\\',
  );
  const inside = (text: string, list: readonly Statement[]): void => {
    for (const { items, start, end } of list) {
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
      for (const item of items) if (item.kind === 'group') inside(text, item.statements);
    }
  };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      inside(text, parseSwift(text));
    }),
  );
});
