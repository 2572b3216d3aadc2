import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf } from '../../src/knowledge/any-of.ts';

const letters = (text: string) => text.split('');

test.each<[string, readonly string[], string]>([
  ['one', ['torch'], 'torch'],
  ['nothing in common', ['torch', 'jax'], '(?:torch|jax)'],
  ['the same start', ['tensorflow', 'tensorrt', 'torch'], 't(?:ensor(?:flow|rt)|orch)'],
  ['one that starts as a shorter one does', ['torchvision', 'torch'], 'torch'],
  ['the same twice', ['jax', 'jax'], 'jax'],
])('any of several: %s', (_what, texts, pattern) => {
  expect(anyOf(texts.map(letters))).toBe(pattern);
});

// Few letters, so that names share starts and texts hold names.
const pieces = fc.array(fc.constantFrom('a', 'b', 'c', '/', '@', '[-_.]+', String.raw`\.`), { minLength: 1, maxLength: 6 });
const names = fc.array(pieces, { minLength: 1, maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', '/', '@', '-', '_', '.', ' ', '\n'), maxLength: 40 });

test('it finds what the patterns beside each other find', () => {
  fc.assert(
    fc.property(names, fc.array(text, { minLength: 1, maxLength: 8 }), (patterns, texts) => {
      const plain = new RegExp(`(?<![a-z0-9])(?:${patterns.map((one) => one.join('')).join('|')})`, 'i');
      const shared = new RegExp(`(?<![a-z0-9])${anyOf(patterns)}`, 'i');
      expect(texts.map((one) => shared.test(one))).toEqual(texts.map((one) => plain.test(one)));
    }),
    { numRuns: 500 },
  );
});
