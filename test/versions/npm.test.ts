import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { intersect, isWithin, type VersionSet } from '../../src/versions/intervals.ts';
import { npm } from '../../src/versions/npm.ts';
import * as arbitraries from './arbitraries.ts';
import { admits, expectAscending } from './membership.ts';

function parse(range: string): VersionSet {
  const set = npm.parse(range);
  if (!set) throw new Error(`not understood: ${range}`);
  return set;
}

describe('order', () => {
  // https://semver.org/#spec-item-11
  test('is that of the specification', () => {
    expectAscending(npm, [
      ['0.9.9'],
      ['1.0.0-0'],
      ['1.0.0-alpha'],
      ['1.0.0-alpha.1'],
      ['1.0.0-alpha.beta'],
      ['1.0.0-beta'],
      ['1.0.0-beta.2'],
      ['1.0.0-beta.11'],
      ['1.0.0-rc.1'],
      ['1.0.0', 'v1.0.0', '1.0.0+build.5', ' 1.0.0 '],
      ['2.0.0'],
      ['2.1.0'],
      ['2.1.1'],
      ['2.1.10'],
    ]);
  });

  test('is that of the library', () => {
    fc.assert(
      fc.property(arbitraries.npm.version, arbitraries.npm.version, (a, b) => {
        expect(npm.compare(a, b)).toBe(semver.compare(a, b));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['', 'latest', '1.2', '1.2.x', '^1.2.3', '01.2.3', 'x'.repeat(1000)])('takes %j for no version', (text) => {
    expect(npm.compare(text, '1.0.0')).toBeNull();
  });
});

describe('ranges', () => {
  test.each([
    ['', ['0.0.1', '9.9.9'], []],
    ['*', ['0.0.1', '9.9.9', '1.0.0-rc.1'], []],
    ['^1.2.3', ['1.2.3', '1.9.0'], ['1.2.2', '2.0.0', '2.0.0-0', '1.2.3-rc.1']],
    ['^0.2.3', ['0.2.3', '0.2.9'], ['0.3.0']],
    ['^0.0.3', ['0.0.3'], ['0.0.4']],
    ['~1.2.3', ['1.2.9'], ['1.3.0']],
    ['1.x', ['1.0.0', '1.9.9'], ['2.0.0', '0.9.9', '1.0.0-rc.1']],
    ['1.2.3 - 2.3', ['1.2.3', '2.3.9'], ['2.4.0']],
    ['>=1.2.3 <2.0.0', ['1.2.3', '1.9.9', '1.9.0-beta'], ['2.0.0', '2.0.0-rc.1']],
    ['>=2.0.0-beta <2.0.0', ['2.0.0-beta', '2.0.0-rc.1'], ['2.0.0', '2.0.0-alpha']],
    ['^2.0.0-beta.1', ['2.0.0-beta.1', '2.0.0-rc.1', '2.5.0'], ['2.0.0-alpha', '3.0.0-alpha']],
    ['^1.2.3 || >=3.0.0', ['1.5.0', '3.0.0', '9.0.0'], ['2.0.0']],
    ['=1.2.3', ['1.2.3', '1.2.3+build'], ['1.2.4']],
    ['>2 <1', [], ['1.0.0', '1.5.0', '2.0.0', '3.0.0']],
    ['<0.0.0-0', [], ['0.0.0', '0.0.1']],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((version) => !admits(npm, range, version))).toEqual([]);
    expect(outside.filter((version) => admits(npm, range, version))).toEqual([]);
  });

  test.each([
    'latest',
    'next',
    'workspace:*',
    'npm:other@^1.0.0',
    'file:../other',
    'github:owner/name',
    'https://example.com/x.tgz',
    '>=1.0.0,<2.0.0',
    '^',
    '1.2.3.4',
  ])('%j cannot be understood', (range) => {
    expect(npm.parse(range)).toBeNull();
  });

  test('admit the releases that npm admits, and at least its pre-releases', () => {
    fc.assert(
      fc.property(arbitraries.npm.range, arbitraries.npm.version, (range, version) => {
        const admitted = admits(npm, range, version);
        if (semver.prerelease(version)) expect(admitted || !semver.satisfies(version, range)).toBe(true);
        else expect(admitted).toBe(semver.satisfies(version, range));
      }),
      { numRuns: 5000 },
    );
  });

  test('intersect where npm says that they do', () => {
    fc.assert(
      fc.property(arbitraries.npmReleases.range, arbitraries.npmReleases.range, (a, b) => {
        // In the eyes of the library, what admits nothing (`<0.x`) intersects with what admits everything.
        fc.pre(parse(a).length > 0 && parse(b).length > 0);
        expect(intersect(parse(a), parse(b)).length > 0).toBe(semver.intersects(a, b));
      }),
      { numRuns: 5000 },
    );
  });

  test('with pre-releases intersect only where npm says that they do', () => {
    fc.assert(
      fc.property(arbitraries.npm.range, arbitraries.npm.range, (a, b) => {
        if (intersect(parse(a), parse(b)).length > 0) expect(semver.intersects(a, b, { includePrerelease: true })).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  // npm compares alternative with alternative, and bounds as written; see the table below.
  test('lie within one another where npm says that they do', () => {
    fc.assert(
      fc.property(arbitraries.npmReleases.range, arbitraries.npmReleases.range, (a, b) => {
        if (semver.subset(a, b)) expect(isWithin(parse(a), parse(b))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('that lie within one another admit no version that the other does not', () => {
    fc.assert(
      fc.property(arbitraries.npm.range, arbitraries.npm.range, arbitraries.npm.version, (a, b, version) => {
        if (isWithin(parse(a), parse(b)) && admits(npm, a, version)) expect(admits(npm, b, version)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['>=1.0.0', '>=1.0.0 <2.0.0 || >=2.0.0-0', 'two alternatives together'],
    ['>=1.0.0 <2.0.0', '1.x', '2.0.0 and its pre-releases are excluded by both'],
    ['>=1.2.3-beta', '>=1.0.0', 'a later pre-release stands on the number line'],
  ])('%j lies within %j, other than in the library: %s', (inner, outer) => {
    expect(isWithin(parse(inner), parse(outer))).toBe(true);
    expect(semver.subset(inner, outer)).toBe(false);
  });
});

test('pins', () => {
  const cases = [
    ['1.2.3', '1.2.3'],
    ['=1.2.3', '1.2.3'],
    ['v1.2.3', '1.2.3'],
    [' = v1.2.3 ', '1.2.3'],
    ['1.2.3-rc.1', '1.2.3-rc.1'],
    ['1.2', null],
    ['1.2.x', null],
    ['^1.2.3', null],
    ['1.2.3 || 1.2.4', null],
    ['>=1.2.3', null],
    ['latest', null],
    ['*', null],
    ['', null],
  ] as const;
  expect(cases.map(([range]) => [range, npm.pinned(range)])).toEqual(cases);
});
