import { describe, expect, test } from 'vitest';
import { parseProperties } from '../../src/formats/properties.ts';

const pairs = (text: string) => parseProperties(text).map(({ key, value }) => [key, value]);

describe('pairs', () => {
  test.each([
    [
      'signs and blanks between them',
      'a=1\n b = 2 \nc: 3\nd 4',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
        ['d', '4'],
      ],
    ],
    ['comments and blank lines', '# a=1\n! b=2\n\nc=3', [['c', '3']]],
    [
      'lines that go on',
      'a=one, \\\n   two\nb=3',
      [
        ['a', 'one, two'],
        ['b', '3'],
      ],
    ],
    [
      'lines that go on behind a carriage return',
      'a=one, \\ \n   two \nb=3',
      [
        ['a', 'one, two'],
        ['b', '3'],
      ],
    ],
    ['escapes', 'a\\ b=\\u0041\\=', [['a b', 'A=']]],
    [
      'no value',
      'a=\nb',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
  ])('with %s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

test('the offsets of keys and values', () => {
  const text = ' key = value  \nnext:x';
  const spans = parseProperties(text).map((each) => [text.slice(each.keyStart, each.keyEnd), text.slice(each.valueStart, each.valueEnd)]);
  expect(spans).toEqual([
    ['key', 'value'],
    ['next', 'x'],
  ]);
});
