import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries, get, items, type JsonNode, parseJson, text } from '../../src/formats/json.ts';

/** A node as plain data, to compare with `JSON.parse`. */
function plain(node: JsonNode | null): unknown {
  if (node === null || node.kind === 'null') return null;
  if (node.kind === 'array') return node.items.map(plain);
  if (node.kind === 'object') return Object.fromEntries(node.entries.map((each) => [each.key.value, plain(each.value)]));
  return node.value;
}

function strings(node: JsonNode | null): Extract<JsonNode, { kind: 'string' }>[] {
  if (node?.kind === 'string') return [node];
  return [...items(node).flatMap(strings), ...entries(node).flatMap((each) => [each.key].concat(strings(each.value)))];
}

describe('what is read', () => {
  test.each([
    ['comments and trailing commas', '{ // why\n "a": [1, 2,], /* x */ "b": true, }', { a: [1, 2], b: true }],
    ['the last of equal keys', '{"a": 1, "a": 2}', { a: 2 }],
    ['escapes', String.raw`{"a\n": "\u00e9"}`, { 'a\n': 'é' }],
  ])('%s', (_, source, expected) => {
    const { root, error } = parseJson(source);
    expect(plain(root)).toEqual(expected);
    expect(error).toBeNull();
  });

  test('a path of keys', () => {
    const { root } = parseJson('{"a": {"b": 0, "b": "x"}}');
    expect(text(get(root, 'a', 'b'))).toBe('x');
    expect(get(root, 'a', 'b', 'c')).toBeNull();
    expect(get(root, 'constructor')).toBeNull();
  });

  test('the inside of a string only where it is the value', () => {
    const source = String.raw`["plain", "", "a\tb", "\u0061"]`;
    const inner = strings(parseJson(source).root).map((each) => each.inner && source.slice(each.inner.start, each.inner.end));
    expect(inner).toEqual(['plain', '', null, null]);
  });
});

describe('what is broken', () => {
  test.each([
    ['a missing comma', '{"a": 1 "b": 2}', { a: 1, b: 2 }, 'comma expected', 8],
    ['a missing value', '{"a": , "b": 2}', { b: 2 }, 'value expected', 6],
    ['a missing colon', '{"a" "b", "c": 3}', { c: 3 }, 'colon expected', 5],
    ['a string without its end', '{"a": "1",\n "b": "2', { a: '1' }, 'unexpected end of string', 17],
    ['a key without its end', '{"a": 1,\n "b: 2\n}', { a: 1 }, 'unexpected end of string', 10],
    ['a cut file', '{"a": {"b": [1', { a: { b: [1] } }, 'close bracket expected', 14],
    ['an empty file', '', null, 'value expected', 0],
    ['two values', '{"a": 1} x', { a: 1 }, 'invalid symbol', 9],
  ])('%s', (_, source, expected, message, offset) => {
    const { root, error } = parseJson(source);
    expect(plain(root)).toEqual(expected);
    expect(error).toEqual({ message, offset });
  });

  test('nesting without end keeps what stands before it', () => {
    const source = `{"a": 1, "b": ${'['.repeat(100_000)}`;
    const { root, error } = parseJson(source);
    expect(get(root, 'a')).toMatchObject({ value: 1 });
    expect(error).toEqual({ message: 'nested too deeply', offset: 513 });
  });
});

describe('properties', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(4), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        const { root, error } = parseJson(written);
        expect(error).toBeNull();
        expect(JSON.stringify(sorted(plain(root)))).toBe(JSON.stringify(sorted(JSON.parse(written))));
      }),
    );
  });

  test('never throws, and every inner span holds the value', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', String.raw`"\"`, 'true', '1e', '//', '/*', '\n', '\\', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        for (const each of strings(parseJson(source).root)) {
          if (each.inner !== null) expect(source.slice(each.inner.start, each.inner.end)).toBe(each.value);
          expect(source[each.start]).toBe('"');
        }
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)]);
}
