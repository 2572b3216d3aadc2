import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries, entry, get, items, parsePlist, type PlistNode, text } from '../../src/formats/pbxproj.ts';
import { hanging } from '../support/hang.ts';

function plain(node: PlistNode | null): unknown {
  if (node === null) return null;
  if (node.kind === 'list') return node.items.map(plain);
  return node.kind === 'string' ? node.value : Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]));
}

describe('what is read', () => {
  test.each<[string, string, unknown]>([
    ['dictionaries', '// !$*UTF8*$!\n{ a = 1; b = { c = d; }; }', { a: '1', b: { c: 'd' } }],
    ['lists, with and without a comma at the end', '{ a = (b, c,); d = (e); f = (); }', { a: ['b', 'c'], d: ['e'], f: [] }],
    ['comments', '{ A1 /* x */ = /* y; */ b /* z */; // w\n }', { A1: 'b' }],
    ['words without quotes', '{ a = com.apple.x-y_z/1:$(B)+; }'.replace('(B)', ''), { a: 'com.apple.x-y_z/1:$+' }],
    ['quotes and escapes', `{ "a b" = "c \\"d\\"\\n"; 'e' = 'f'; }`, { 'a b': 'c "d"\n', e: 'f' }],
    ['lists of dictionaries', '{ a = ({ b = c; }, { b = d; }); }', { a: [{ b: 'c' }, { b: 'd' }] }],
    ['only the first value', '{ a = b; } { c = d; }', { a: 'b' }],
  ])('%s', (_, source, expected) => {
    const { root, error } = parsePlist(source);
    expect(plain(root)).toEqual(expected);
    expect(error).toBeNull();
  });

  test('values by their keys', () => {
    const { root } = parsePlist('{ a = (b); c = d; c = e; }');
    expect(text(get(root, 'c'))).toBe('e');
    expect(items(get(root, 'a')).map(text)).toEqual(['b']);
    expect([entry(root, 'x'), get(null, 'a'), text(get(root, 'a')), entries(get(root, 'c')).length]).toEqual([null, null, null, 0]);
  });

  test('places', () => {
    const source = '{ a = b; "c" = "d\\"e"; }';
    const { root } = parsePlist(source);
    const at = (span: { readonly start: number; readonly end: number } | null) => span && source.slice(span.start, span.end);
    expect(entries(root).map(({ key, value }) => [at(key), at(value), value.kind === 'string' ? at(value.inner) : null])).toEqual([
      ['a', 'b', 'b'],
      ['"c"', '"d\\"e"', null],
    ]);
  });
});

describe('what is broken', () => {
  test.each<[string, string, unknown, string, number]>([
    ['a cut file', '{ a = b; c = { d = e; f = ', { a: 'b', c: { d: 'e' } }, 'a bracket is not closed', 13],
    ['a missing semicolon', '{ a = b\n c = d; e = f; }', { a: 'b', c: 'd', e: 'f' }, '', -1],
    ['a missing value', '{ a = ; b = c; }', { b: 'c' }, 'this is not expected here', 6],
    ['a missing sign', '{ a b; c = d; }', { c: 'd' }, 'this is not expected here', 4],
    [
      'a merge conflict',
      '{ a = b;\n<<<<<<< HEAD\n c = d;\n=======\n c = e;\n>>>>>>> main\n f = g; }',
      { a: 'b', c: 'e', f: 'g' },
      'this is not expected here',
      9,
    ],
    ['a string without its end', '{ a = b; c = "d; }', { a: 'b' }, 'a string is not closed', 13],
    ['a wrong bracket', '{ a = (b }; c = d; }', { a: ['b', 'c', 'd'] }, 'this is not expected here', 9],
    ['an empty file', '', null, 'there is no value', 0],
  ])('%s', (_, source, expected, message, offset) => {
    const { root, error } = parsePlist(source);
    expect(plain(root)).toEqual(expected);
    expect(error).toEqual(offset < 0 ? null : { message, offset });
  });

  test('nesting without end keeps what stands before it', () => {
    const { root, error } = parsePlist(`{ a = b; c = ${'('.repeat(100_000)}`);
    expect(text(get(root, 'a'))).toBe('b');
    expect(error?.message).toBe('nested too deeply');
  });

  test.each(['"', "'", '/*', '\\', '=', '; ', '{a=', 'a=b;', '"a";', '<'])('many %j', (piece) => {
    const before = process.cpuUsage();
    parsePlist(`{ a = (${piece.repeat(Math.floor(1_000_000 / piece.length))}`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(hanging);
  });

  test('whatever it is, no place lies outside', () => {
    const piece = fc.constantFrom('{', '}', '(', ')', '=', ';', ',', 'a', '"', '\\', '/*', '*/', '//', '\n', ' ', '<');
    const inside = (source: string, node: PlistNode | null): void => {
      if (node === null) return;
      expect(0 <= node.start && node.start <= node.end && node.end <= source.length).toBe(true);
      for (const child of [...items(node), ...entries(node).flatMap(({ key, value }) => [key, value])]) inside(source, child);
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        inside(source, parsePlist(source).root);
      }),
    );
  });
});
