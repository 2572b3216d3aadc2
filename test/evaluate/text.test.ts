import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spoken } from '../../src/evaluate/text.ts';
import { matchesAny } from '../../src/lists.ts';

describe('patterns', () => {
  test.each([
    ['torch', 'torch', true],
    ['torch', 'torchvision', false],
    ['torch*', 'torchvision', true],
    ['*vision', 'torchvision', true],
    ['t*v*n', 'torchvision', true],
    ['*', '', true],
    ['a*a', 'a', false],
    ['a*b*c', 'acb', false],
    ['org.tensorflow:*', 'org.tensorflow:tensorflow-lite', true],
    ['a.c', 'abc', false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(matchesAny([pattern], text)).toBe(expected);
  });

  test('mean what the regular expression of the same stars means', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), piece, (pieces, text) => {
        const expression = new RegExp(`^${pieces.map((one) => one.replaceAll(/[.+]/g, '\\$&')).join('.*')}$`);
        expect(matchesAny([pieces.join('*')], text)).toBe(expression.test(text));
      }),
    );
  });

  test('cost little on hostile text', () => {
    const started = performance.now();
    expect(matchesAny([`${'a*'.repeat(200)}b`], 'a'.repeat(1_000_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

test.each([
  ['==2.6.0', '2.6.0'],
  ['===2.6.0', '2.6.0'],
  ['0.21.*', '0.21'],
  ['==0.21.*', '0.21'],
  ['>=3.9,<3.14', '3.9 to 3.13'],
  ['>=3.9, <3.10', '3.9'],
  ['>=2.3.0,<3', '>=2.3.0, <3'],
  ['>=2,<4', '>=2, <4'],
])('%s is said as %s', (range, words) => {
  expect(spoken(range)).toBe(words);
});
