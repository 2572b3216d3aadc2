import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { nuget } from '../../src/versions/nuget.ts';
import { npm } from './arbitraries.ts';
import { admits, expectAscending } from './membership.ts';

describe('order', () => {
  // https://learn.microsoft.com/en-us/nuget/concepts/package-versioning
  test('is that of semantic versions with a fourth number, without regard to case', () => {
    expectAscending(nuget, [
      ['1.0.0-1'],
      ['1.0.0-ALPHA', '1.0.0-alpha'],
      ['1.0.0-alpha.1'],
      ['1.0.0-beta'],
      ['1.0.0-rc.2', '1.0.0-RC.2+build.5'],
      ['1.0.0-rc.10'],
      ['1', '1.0', '1.0.0', '1.0.0.0', '1.00', '1.0.0+sha.abc'],
      ['1.0.0.1'],
      ['1.0.1'],
      ['1.16.0'],
    ]);
  });

  test('is that of semantic versions where both have it', () => {
    fc.assert(
      fc.property(npm.version, npm.version, (a, b) => {
        expect(nuget.compare(a, b)).toBe(semver.compare(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', 'latest', '1.0.0.0.0', '1.*', '$(Version)', '[1.0]'])('takes %j for no version', (text) => {
    expect(nuget.compare(text, '1.0')).toBeNull();
  });
});

test.each([
  ['1.0', ['1.0', '1.0.0.0'], ['1.0.1', '0.9', '1.0.0-rc.1']],
  ['[1.0]', ['1.0.0'], ['1.0.1']],
  ['[1.0,)', ['1.0', '9'], ['0.9', '1.0.0-rc.1']],
  ['(1.0,)', ['1.0.1'], ['1.0']],
  ['(,1.0]', ['0.1', '1.0'], ['1.0.1']],
  ['(,1.0)', ['0.1'], ['1.0', '1.0.0-rc.1']],
  ['[1.0, 2.0]', ['1.0', '2.0'], ['2.0.1']],
  ['[1.0,2.0)', ['1.0', '1.9'], ['2.0', '2.0.0-beta']],
  ['[ 1.0 , 2.0 )', ['1.5'], ['2.0']],
  ['(,)', ['0.1'], []],
  ['1.*', ['1.0', '1.9'], ['2.0', '0.9', '1.0.0-beta', '2.0.0-beta']],
  ['1.2.*', ['1.2.0.4', '1.2.9'], ['1.3']],
  ['1.2.*-*', ['1.2.0-beta', '1.2.9'], ['1.3.0-beta']],
  ['1.2.3-*', ['1.2.3-beta', '1.2.3'], ['1.2.4', '1.2.2']],
  ['[1.*, 2.0)', ['1.0'], ['2.0', '0.9']],
  ['*', ['0.1', '9'], []],
  ['*-*', ['0.1', '9'], []],
  ['>=1.2,<2', ['1.2', '1.9'], ['2.0']],
])('%j', (range, inside, outside) => {
  expect(inside.filter((version) => !admits(nuget, range, version))).toEqual([]);
  expect(outside.filter((version) => admits(nuget, range, version))).toEqual([]);
});

test.each(['(1.0)', '[1.0', '[1.0,2.0', '1.0]', '[1.0,2.0,3.0]', '1.2.3-beta*', '$(OnnxVersion)', '[$(A),2.0)', '1.*.2'])(
  '%j cannot be understood',
  (range) => {
    expect(nuget.parse(range)).toBeNull();
  },
);

test('pins', () => {
  const cases = [
    ['1.2.3', '1.2.3'],
    ['[1.2.3]', '1.2.3'],
    ['[ 1.2.3-Beta ]', '1.2.3-Beta'],
    ['[1.2.3,)', null],
    ['1.2.*', null],
    ['(,1.0]', null],
    ['*', null],
  ] as const;
  expect(cases.map(([range]) => [range, nuget.pinned(range)])).toEqual(cases);
});
