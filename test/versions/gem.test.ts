import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { gem } from '../../src/versions/gem.ts';
import { npmReleases } from './arbitraries.ts';
import { admits, expectAscending } from './membership.ts';

describe('order', () => {
  test('is that of numbers, then of labels', () => {
    expectAscending(gem, [
      ['0.0.1-nightly.20240101'],
      ['0.0.1-nightly.20240102'],
      ['0.0.1'],
      ['1.0.0-RC1', '1.0.0.RC1'],
      ['1.0.0-alpha'],
      ['1.0.0-beta', '1.0.0.beta', '1.0.beta', '1beta'],
      ['1.0.0-beta.1', '1.0.0-beta1', '1.0.0.beta.1'],
      ['1.0.0-beta.2'],
      ['1.0.0-beta.10'],
      ['1.0.0-rc.1'],
      ['1', '1.0', '1.0.0', 'v1.0.0'],
      ['1.0.0.1'],
      ['1.0.1'],
      ['1.2'],
      ['1.10'],
    ]);
  });

  test('is that of semantic versions where both have it', () => {
    fc.assert(
      fc.property(npmReleases.version, npmReleases.version, (a, b) => {
        expect(gem.compare(a, b)).toBe(semver.compare(a, b));
      }),
    );
  });

  test.each(['', 'latest', '1.0.0-1', '1.0+2', '1..0', '1.0.', '> 1', '1.0 beta'])('takes %j for no version', (text) => {
    expect(gem.compare(text, '1.0')).toBeNull();
  });
});

// https://guides.cocoapods.org/using/the-podfile.html#pod
test.each([
  ['~> 0.1.2', ['0.1.2', '0.1.9'], ['0.1.1', '0.2.0', '0.2.0-beta', '0.1.2-beta']],
  ['~> 0.1', ['0.1', '0.9.9'], ['1.0', '1.0.0-rc.1', '0.0.9']],
  ['~> 0', ['0.0.1', '0.9'], ['1.0']],
  ['~> 1.0.0', ['1.0.5'], ['1.1']],
  ['~> 1.0', ['1.0.5', '1.9'], ['2.0']],
  ['~> 1.2.0-beta.2', ['1.2.0-beta.2', '1.2.0-rc.1', '1.2.0', '1.2.9'], ['1.2.0-beta.1', '1.3.0']],
  ['~> 0.0.1-nightly', ['0.0.1-nightly.20240101', '0.0.1'], ['0.1.0']],
  ['1.2.3', ['1.2.3', '1.2.3.0'], ['1.2.4', '1.2.3-beta']],
  ['= 1.2.3', ['1.2.3'], ['1.2.4']],
  ['>= 1.2, < 2.0', ['1.2', '1.9'], ['2.0', '2.0.0-rc.1', '1.1']],
  ['>= 2.0.0-beta, < 2.0', ['2.0.0-beta', '2.0.0-rc.1'], ['2.0']],
  ['!= 1.2', ['1.1', '1.2.1'], ['1.2', '1.2.0']],
  ['>1.2', ['1.2.0.1'], ['1.2.0']],
  ['<= 1.2', ['1.2.0', '0.1'], ['1.2.1']],
  ['', ['0.1', '9'], []],
])('%j', (range, inside, outside) => {
  expect(inside.filter((version) => !admits(gem, range, version))).toEqual([]);
  expect(outside.filter((version) => admits(gem, range, version))).toEqual([]);
});

test.each(['~> latest', '~>', '>= ', '1.0 2.0', '^1.0', '=> 1.0', '#{version}', '1.0,'])('%j cannot be understood', (range) => {
  expect(gem.parse(range)).toBeNull();
});

test('pins', () => {
  expect(['1.2.3', '= 1.2.3', '=1.2.3', '~> 1.2.3', '>= 1', '1.2.3, 1.2.3', ''].map((range) => gem.pinned(range))).toEqual([
    '1.2.3',
    '1.2.3',
    '1.2.3',
    null,
    null,
    null,
    null,
  ]);
});
