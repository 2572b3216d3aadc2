import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns } from '../../../src/reporters/terminal/width.ts';
import { wrap } from '../../../src/reporters/terminal/wrap.ts';

test.each([
  ['', 10, 0, ['']],
  ['one two three', 20, 0, ['one two three']],
  ['one two three', 8, 0, ['one two', 'three']],
  ['one two three', 8, 5, ['one', 'two', 'three']],
  ['one two three', 8, 8, ['', 'one two', 'three']],
  ['a https://example.org/long/address b', 10, 0, ['a', 'https://example.org/long/address', 'b']],
  ['漢字 漢字', 6, 0, ['漢字', '漢字']],
])('wrap(%j, %i, %i)', (text, width, taken, expected) => {
  expect(wrap(text, width, taken)).toEqual(expected);
});

test('wrap loses no word, and is only too wide where a word is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1 }).map((word) => word.replaceAll(' ', '_'))),
      fc.integer({ min: 1, max: 100 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(columns(line) <= width || !line.includes(' ')).toBe(true);
      },
    ),
  );
});

test.each([
  ['torch', 5],
  ['漢字', 4],
  ['e\u0301', 1],
  ['👩‍🔬', 2],
  ['⚠️', 2],
  ['–…é', 3],
])('columns(%j) is %i', (text, expected) => {
  expect(columns(text)).toBe(expected);
});
