import { describe, expect, test } from 'vitest';
import { parsePbtxt } from '../../src/formats/pbtxt.ts';
import type { YamlNode } from '../../src/formats/yaml.ts';

/** Nodes as plain values. */
function plain(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  return node.value;
}

describe('a message', () => {
  test.each([
    ['fields, with and without separators', 'a: 1, b: "x"; c: TYPE_FP32 d: -1.5e3', { a: '1', b: 'x', c: 'TYPE_FP32', d: '-1.5e3' }],
    ['messages in every bracket', 'a { x: 1 } b: { x: 2 } c < x: 3 >', { a: { x: '1' }, b: { x: '2' }, c: { x: '3' } }],
    ['lists', 'dims: [ 3, 640 ] group [ { k: A }, { k: B } ] none []', { dims: ['3', '640'], group: [{ k: 'A' }, { k: 'B' }], none: [] }],
    ['fields that are given again', 'g { k: A } g { k: B } g [ { k: C } ]', { g: [{ k: 'A' }, { k: 'B' }, { k: 'C' }] }],
    ['strings in both quotes, escaped and joined', `a: 'it\\'s' b: "x\\ty" c: "one " 'two'`, { a: "it's", b: 'x\ty', c: 'one two' }],
    ['comments and lines', '# a: 1\na # b\n: # c\n2', { a: '2' }],
    ['what a script fills in', 'a: ${size} b: "${name}"', { a: '${size}', b: '${name}' }],
    ['nothing', ' \n# nothing\n', {}],
  ])('with %s', (_, text, expected) => {
    const { root, error } = parsePbtxt(text);
    expect(plain(root)).toEqual(expected);
    expect(error).toBeNull();
  });

  test('has the places of its keys and values', () => {
    const text = 'name: "detector"\nmax_batch_size: 8';
    const { root } = parsePbtxt(text);
    const spans = root.kind === 'map' ? root.entries.map(({ keyStart, value }) => text.slice(keyStart, value.end)) : [];
    expect(spans).toEqual(['name: "detector"', 'max_batch_size: 8']);
  });
});

describe('a broken message', () => {
  test.each([
    ['a string without end', 'a: "x\nb: 2', { b: '2' }, 3],
    ['a scalar without a colon', 'a 1 b: 2', { b: '2' }, 2],
    ['a bracket without end', 'a { b: 1', { a: { b: '1' } }, 8],
    ['a list without end', 'a: [ 1, 2', { a: ['1', '2'] }, 9],
    ['signs of a merge', 'a: 1\n<<<<<<< HEAD\nb: 2', { a: '1', b: '2' }, 5],
    ['a key without value', 'a:', {}, 2],
  ])('with %s keeps the rest', (_, text, expected, offset) => {
    const { root, error } = parsePbtxt(text);
    expect(plain(root)).toEqual(expected);
    expect(error?.offset).toBe(offset);
  });

  test('nested without end is given up', () => {
    expect(parsePbtxt('a {'.repeat(100_000)).error?.message).toBe('nested too deeply');
  });
});
