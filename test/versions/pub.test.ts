import { expect, test } from 'vitest';
import { pub } from '../../src/versions/pub.ts';
import { admits, expectAscending } from './membership.ts';

test('versions are in the order of semantic versions', () => {
  expectAscending(pub, [['1.0.0-dev.1'], ['1.0.0-dev.10'], ['1.0.0'], ['1.0.1'], ['1.10.0']]);
});

// https://dart.dev/tools/pub/dependencies#version-constraints
test.each([
  ['any', ['0.0.1', '9.0.0'], []],
  ['', ['0.0.1', '9.0.0'], []],
  ['^1.2.3', ['1.2.3', '1.9.0'], ['1.2.2', '2.0.0', '2.0.0-dev.1']],
  ['^0.1.2', ['0.1.2', '0.1.9'], ['0.2.0']],
  ['^0.0.3', ['0.0.3', '0.0.9'], ['0.0.2', '0.1.0', '0.1.0-dev.1']],
  ['^0.0.3-dev.1', ['0.0.3-dev.1', '0.0.9'], ['0.1.0']],
  ['>=1.2.3 <2.0.0', ['1.2.3', '1.9.0'], ['2.0.0', '2.0.0-dev.1']],
  ['1.2.3', ['1.2.3'], ['1.2.4']],
])('%j', (range, inside, outside) => {
  expect(inside.filter((version) => !admits(pub, range, version))).toEqual([]);
  expect(outside.filter((version) => admits(pub, range, version))).toEqual([]);
});

test('pins', () => {
  expect(['1.2.3', '1.2.3-dev.1', '^1.2.3', '^0.0.3', 'any', '>=1.2.3'].map((range) => pub.pinned(range))).toEqual([
    '1.2.3',
    '1.2.3-dev.1',
    null,
    null,
    null,
    null,
  ]);
});
