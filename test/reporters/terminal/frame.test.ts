import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame } from '../../../src/reporters/terminal/frame.ts';
import { columns } from '../../../src/reporters/terminal/width.ts';
import { at } from '../reports.ts';

function drawn(snippet: string, words: string, width = 40): string {
  const start = snippet.indexOf(words) + 1;
  const { before, marked, after, underline } = frame({ ...at('f', 1, start, start + words.length), snippet }, width);
  return `${before}${marked}${after}\n${underline.join('')}`;
}

describe('frame', () => {
  test.each([
    ['a short line', 'torch==2.6.0', 'torch==2.6.0', 'torch==2.6.0\n^^^^^^^^^^^^'],
    ['an indented line', '      - torch==2.6.0  # gpu', 'torch==2.6.0', '- torch==2.6.0  # gpu\n  ^^^^^^^^^^^^'],
    ['tabs inside', '\tpip\tinstall torch', 'torch', 'pip  install torch\n             ^^^^^'],
    ['an end that is too long', `torch ${'x'.repeat(50)}`, 'torch', 'torch xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\n^^^^^'],
    [
      'a start that is too long',
      `RUN pip install ${'a-package '.repeat(8)}torch tail`,
      'torch',
      '…-package a-package a-package torch tail\n                              ^^^^^',
    ],
    [
      'a span that is too long',
      `RUN ${'x'.repeat(60)}`,
      'x'.repeat(60),
      'RUN xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ],
    ['wide characters', 'コメント torch', 'torch', 'コメント torch\n         ^^^^^'],
    ['characters that steer', '\u001B[31m torch', 'torch', '␛[31m torch\n      ^^^^^'],
  ])('shows %s', (_, snippet, words, expected) => {
    expect(drawn(snippet, words)).toBe(expected);
  });

  test('underlines to the end of the line what goes on in the next one', () => {
    const { underline } = frame({ path: 'f', line: 1, column: 5, endLine: 3, endColumn: 2, snippet: 'RUN pip install \\' }, 40);
    expect(underline.join('')).toBe('    ^^^^^^^^^^^^^');
  });

  test('marks one column where the place is empty or beyond the line', () => {
    expect(frame({ ...at('f', 1, 4, 4), snippet: 'abc' }, 40).underline).toEqual(['   ', '^']);
    expect(frame({ ...at('f', 1, 99, 120), snippet: 'abc' }, 40).underline).toEqual(['   ', '^']);
  });

  test('fits into the width and takes no time, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '\t', '漢', '🙂', 'e\u0301', '\u001B', '\uD83D'), { maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 30, max: 120 }),
        (parts, start, length, width) => {
          const snippet = parts.join('');
          const { before, marked, after } = frame({ ...at('f', 1, start + 1, start + length + 1), snippet }, width);
          expect(columns(before) + columns(marked) + columns(after)).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
    const began = performance.now();
    frame({ ...at('f', 1, 500_000, 500_010), snippet: 'é '.repeat(500_000) }, 80);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
