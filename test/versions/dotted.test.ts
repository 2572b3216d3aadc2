import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { arduino } from '../../src/versions/arduino.ts';
import { cmake } from '../../src/versions/cmake.ts';
import { conan } from '../../src/versions/conan.ts';
import { vcpkg } from '../../src/versions/vcpkg.ts';
import { npmReleases, semantic } from './arbitraries.ts';
import { admits, expectAscending } from './membership.ts';

test('versions have any number of numbers', () => {
  expectAscending(cmake, [['0.9'], ['1.0-0'], ['1-alpha.1'], ['1-alpha.beta'], ['1', '1.0', 'v1.0.0', '1.0+b'], ['1.0.0.0.1'], ['1.10']]);
});

test('their order is that of semantic versions where both have it', () => {
  fc.assert(
    fc.property(semantic.version, semantic.version, (a, b) => {
      expect(arduino.compare(a, b)).toBe(semver.compare(a, b));
    }),
    { numRuns: 2000 },
  );
});

test('comparators admit the releases that npm admits', () => {
  fc.assert(
    fc.property(semantic.range, npmReleases.version, (range, version) => {
      const expected = range
        .split(',')
        .every((clause) => semver.satisfies(version, clause.replace(/^(?:==|!=)/, '')) !== clause.startsWith('!='));
      expect(admits(arduino, range, version)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

describe('cmake', () => {
  test.each([
    ['>=4.5', ['4.5', '4.5.0', '5.0'], ['4.4']],
    ['4.5', ['4.5.0'], ['4.5.1']],
    ['>=1.2,<2.0', ['1.2', '1.9'], ['2.0', '2.0-rc1']],
    ['>=1.2,<=2', ['2.0'], ['2.0.1']],
    ['', ['1'], []],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((version) => !admits(cmake, range, version))).toEqual([]);
    expect(outside.filter((version) => admits(cmake, range, version))).toEqual([]);
  });

  test.each(['${VERSION}', '>=', '1.2...2.0', 'main', '^1.0', '1.2 3.4', '1.0,', '&&'])('%j cannot be understood', (range) => {
    expect(cmake.parse(range)).toBeNull();
  });
});

describe('vcpkg', () => {
  test.each([
    ['>=1.18.0', ['1.18.0', '1.20.1', '1.18.0#2'], ['1.17.9']],
    ['>=1.18.0#3', ['1.18.0'], ['1.17.9']],
    ['1.18.0#1', ['1.18.0', '1.18.0#1'], ['1.18.1']],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((version) => !admits(vcpkg, range, version))).toEqual([]);
    expect(outside.filter((version) => admits(vcpkg, range, version))).toEqual([]);
  });

  test.each(['>=2024-01-31', '2024-01-31', 'master'])('%j cannot be understood', (range) => {
    expect(vcpkg.parse(range)).toBeNull();
  });

  test('pins', () => {
    expect(['1.18.0#1', '1.18.0', '>=1.18.0'].map((range) => vcpkg.pinned(range))).toEqual(['1.18.0', '1.18.0', null]);
  });
});

describe('conan', () => {
  // https://docs.conan.io/2/tutorial/versioning/version_ranges.html
  test.each([
    ['1.18.1', ['1.18.1'], ['1.18.2']],
    ['[>=1.0 <2.0]', ['1.0', '1.9'], ['2.0', '2.0-rc1', '0.9']],
    ['[>1 <2.1]', ['1.1', '2.0'], ['1', '1.0', '2.1']],
    ['[~1.2]', ['1.2', '1.2.9'], ['1.3', '1.3-pre']],
    ['[~1]', ['1.9'], ['2.0']],
    ['[^1.2]', ['1.2', '1.9'], ['2.0', '1.1']],
    ['[^0.1.2]', ['0.1.9'], ['0.2']],
    ['[>=1.2 <1.3 || >=2]', ['1.2.5', '2.1'], ['1.3', '1.9']],
    ['[>=1.2, include_prerelease]', ['1.2', '3'], ['1.1']],
    ['[>=1.2 <2, include_prerelease=True]', ['1.2'], ['2']],
    ['[*]', ['0.1', '9'], []],
    ['[1.2]', ['1.2.0'], ['1.2.1']],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((version) => !admits(conan, range, version))).toEqual([]);
    expect(outside.filter((version) => admits(conan, range, version))).toEqual([]);
  });

  test.each(['[>=1.2', 'cci.20210118', '1.1.1w', '[>=1.2, something=True]', '[>=1 [<2]]'])('%j cannot be understood', (range) => {
    expect(conan.parse(range)).toBeNull();
  });

  test('pins', () => {
    expect(['1.18.1', '[1.18.1]', '[>=1.18.1]', '1.1.1w'].map((range) => conan.pinned(range))).toEqual(['1.18.1', '1.18.1', null, null]);
  });
});

describe('arduino', () => {
  // https://arduino.github.io/arduino-cli/latest/library-specification/#version-constraints
  test.each([
    ['(>=1.15.0)', ['1.15', '2.0'], ['1.14.9']],
    ['>=1.0.0 && <2.1.0', ['1.0', '2.0.9'], ['2.1.0']],
    ['<1.0.0 || >2.0.0', ['0.9', '2.0.1'], ['1.0', '2.0']],
    ['^1.2.3', ['1.9'], ['2.0']],
    ['=1.0', ['1.0.0'], ['1.0.1']],
    ['2.4.0-ALPHA', ['2.4.0-ALPHA'], ['2.4.0']],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((version) => !admits(arduino, range, version))).toEqual([]);
    expect(outside.filter((version) => admits(arduino, range, version))).toEqual([]);
  });

  test.each(['!(=1.0)', '(>=1.0) || (<0.5)', 'main'])('%j cannot be understood', (range) => {
    expect(arduino.parse(range)).toBeNull();
  });
});
