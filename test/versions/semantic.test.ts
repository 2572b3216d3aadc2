import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { golang } from '../../src/versions/golang.ts';
import { simpleSpec } from '../../src/versions/simple-spec.ts';
import { swift } from '../../src/versions/swift.ts';
import * as arbitraries from './arbitraries.ts';
import { admits, expectAscending } from './membership.ts';

describe('swift', () => {
  test.each([
    ['1.2.3', ['1.2.3'], ['1.2.4']],
    ['==1.2.3', ['1.2.3'], ['1.2.4']],
    ['>=1.2.3,<2.0.0', ['1.2.3', '1.9.0'], ['2.0.0', '2.0.0-beta.1', '1.2.2']],
    ['>=1.2.3, <1.3.0', ['1.2.9'], ['1.3.0']],
    ['>=1.2.3 <1.5.0', ['1.4.9'], ['1.5.0']],
    ['>=1.2.3,<=1.5.0', ['1.5.0'], ['1.5.1']],
    ['>=2.0.0-beta.1,<2.0.0', ['2.0.0-beta.1', '2.0.0-rc.1'], ['2.0.0']],
    ['>=1.0.0,!=1.2.0', ['1.1.0', '1.2.1'], ['1.2.0']],
    ['!=1.2.0', ['0.1.0'], ['1.2.0']],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((version) => !admits(swift, range, version))).toEqual([]);
    expect(outside.filter((version) => admits(swift, range, version))).toEqual([]);
  });

  test('admits the releases that npm admits', () => {
    fc.assert(
      fc.property(arbitraries.semantic.range, arbitraries.npmReleases.version, (range, version) => {
        const expected = range.split(',').every((clause) => {
          const npm = clause.replace(/^(?:==|!=)/, '');
          return semver.satisfies(version, npm) !== clause.startsWith('!=');
        });
        expect(admits(swift, range, version)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['main', '>=1.0.0,', '!=', '===1.0.0', '>=1.0.0,<\\(next)'])('%j cannot be understood', (range) => {
    expect(swift.parse(range)).toBeNull();
  });

  test('pins', () => {
    expect(['1.2.3', '==1.2.3', '=1.2.3', '>=1.2.3,<2.0.0', '>=1.0.0,<=1.0.0'].map((range) => swift.pinned(range))).toEqual([
      '1.2.3',
      '1.2.3',
      '1.2.3',
      null,
      null,
    ]);
  });
});

describe('golang', () => {
  // https://go.dev/ref/mod#versions
  test('versions are semantic ones behind a v', () => {
    expectAscending(golang, [['v0.9.0'], ['v1.0.0-pre'], ['v1.0.0', '1.0.0', 'v1.0.0+incompatible'], ['v1.10.0'], ['v2.0.0+incompatible']]);
  });

  test('a requirement is the version that is built', () => {
    expect(admits(golang, 'v1.2.3', 'v1.2.3')).toBe(true);
    expect(admits(golang, 'v1.2.3', 'v1.3.0')).toBe(false);
    expect(golang.pinned('v1.2.3')).toBe('1.2.3');
    expect(golang.pinned('v2.0.0+incompatible')).toBe('2.0.0');
  });

  test.each(['v0.0.0-20240102150405-0123456789ab', 'v1.2.4-0.20240102150405-0123456789ab', 'v1.2.3-pre.0.20240102150405-0123456789ab'])(
    'the commit %j is no version',
    (text) => {
      expect(golang.parse(text)).toBeNull();
      expect(golang.compare(text, 'v1.0.0')).toBeNull();
    },
  );

  test.each(['>=v1.2.0,<v2.0.0', '>=1.2.0 <2.0.0', '^1.2.0'])('%j, as a rule may say', (range) => {
    expect(['v1.2.0', 'v1.9.0', 'v2.0.0', 'v1.1.0'].map((version) => admits(golang, range, version))).toEqual([true, true, false, false]);
  });
});

describe('platformio and espressif', () => {
  test.each([
    ['1.2.3', ['1.2.3'], ['1.2.4']],
    ['==1.2.3', ['1.2.3'], ['1.2.4']],
    ['^1.2.3', ['1.9.0'], ['2.0.0', '1.2.2']],
    ['~1.2.3', ['1.2.9'], ['1.3.0']],
    ['~1.2', ['1.2.9'], ['1.3.0']],
    ['~=1.4.5', ['1.4.9'], ['1.5.0', '1.4.4']],
    ['~=1.4', ['1.4.0', '1.9.0'], ['2.0.0', '2.0.0-rc.1', '1.3.0']],
    ['~=1', ['1.9.0'], ['2.0.0']],
    ['>0.1.0,!=0.2.0,<0.3.0', ['0.1.1', '0.2.1'], ['0.2.0', '0.3.0', '0.1.0']],
    ['>=1.0', ['1.0.0', '9.0.0'], ['0.9.0']],
    ['1.*', ['1.9.0'], ['2.0.0']],
    ['*', ['0.1.0'], []],
    ['1.4.0~1', ['1.4.0~1'], ['1.4.0', '1.4.0~2']],
    ['^1.3.0', ['1.3.0~2', '1.4.0~1'], ['2.0.0~1']],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((version) => !admits(simpleSpec, range, version))).toEqual([]);
    expect(outside.filter((version) => admits(simpleSpec, range, version))).toEqual([]);
  });

  test('a component that is packed anew comes after the one before', () => {
    expectAscending(simpleSpec, [['1.4.0-rc.1'], ['1.4.0'], ['1.4.0~1'], ['1.4.0~2'], ['1.4.0~10'], ['1.4.1']]);
  });

  test('`~=` admits what npm admits with a tilde, or with the major number alone', () => {
    fc.assert(
      fc.property(arbitraries.npmReleases.version, arbitraries.npmReleases.version, (base, version) => {
        const [major, minor] = base.split('.');
        expect(admits(simpleSpec, `~=${base}`, version)).toBe(semver.satisfies(version, `~${base}`));
        expect(admits(simpleSpec, `~=${major}.${minor}`, version)).toBe(semver.satisfies(version, `>=${major}.${minor}.0 ${major}.x`));
      }),
    );
  });

  test.each(['latest', '$CONFIG{X}', '^1.4.0~1', 'https://example.com/x.git', 'owner/name'])('%j cannot be understood', (range) => {
    expect(simpleSpec.parse(range)).toBeNull();
  });

  test('pins', () => {
    expect(['1.2.3', '==1.2.3', '1.4.0~1', '==1.4.0~1', '^1.2.3', '*'].map((range) => simpleSpec.pinned(range))).toEqual([
      '1.2.3',
      '1.2.3',
      '1.4.0~1',
      '1.4.0~1',
      null,
      null,
    ]);
  });
});
