import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlain } from '../../src/evaluate/quotable.ts';

describe('what may be repeated of a stranger’s files', () => {
  test.each([
    'torch==2.6.0',
    'torch==2.6.0+cpu',
    'tensorflow[and-cuda]>=2.16,<2.20',
    'numpy >= 1.26, < 3',
    'python:3.12-alpine',
    'nvcr.io/nvidia/pytorch:24.05-py3',
    '@xenova/transformers',
    'org.pytorch:pytorch_android_lite:1.13.0',
    '^2.0',
    '*',
  ])('%s', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  test.each([
    'torch==2.6.0  # hello',
    'see this page now',
    '@everyone <b>look</b>',
    '[click](https://evil.example)',
    '![x](//evil.example/x.png)',
    '<!-- framework-fit:default -->',
    'torch<!--x',
    '0!--',
    '::error::x',
    'a\nb',
    '`code`',
    'a | b | c d',
    'torch==2.6.0 and more words',
    'ünïcode',
    'x'.repeat(121),
    '',
  ])('not %s', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  test('nothing that could be words, markup or a command', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(isPlain(text) && /[`<!]--|<\/|[\n\r\t"'`$&#{}\\]|\w \w/.test(text)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('comes to an end on long texts', () => {
    for (const text of ['a,'.repeat(60), 'a=='.repeat(40), '='.repeat(120), 'a ='.repeat(40)]) expect(isPlain(`${text}!`)).toBe(false);
  });
});
