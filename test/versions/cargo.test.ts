import fc from 'fast-check';
import semver from 'semver';
import { expect, test } from 'vitest';
import { cargo } from '../../src/versions/cargo.ts';
import * as arbitraries from './arbitraries.ts';
import { admits } from './membership.ts';

// https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
test.each([
  ['1.2.3', ['1.2.3', '1.9.0'], ['1.2.2', '2.0.0', '2.0.0-rc.1']],
  ['1.2', ['1.2.0', '1.9.0'], ['2.0.0']],
  ['1', ['1.0.0', '1.9.0'], ['2.0.0', '0.9.0']],
  ['0.2.3', ['0.2.3', '0.2.9'], ['0.3.0']],
  ['0.0.3', ['0.0.3'], ['0.0.4']],
  ['0.0', ['0.0.9'], ['0.1.0']],
  ['0', ['0.9.0'], ['1.0.0']],
  ['>=2.0.0-beta, <2.0.0', ['2.0.0-beta', '2.0.0-rc.1'], ['2.0.0', '2.0.0-alpha']],
  ['2.0.0-rc.10', ['2.0.0-rc.10', '2.0.0', '2.1.0'], ['2.0.0-rc.9', '3.0.0']],
  ['^1.2.3', ['1.9.0'], ['2.0.0']],
  ['~1.2', ['1.2.9'], ['1.3.0']],
  ['~1', ['1.9.0'], ['2.0.0']],
  ['1.*', ['1.9.0'], ['2.0.0']],
  ['1.2.*', ['1.2.9'], ['1.3.0']],
  ['*', ['0.0.1', '9.0.0'], []],
  ['=1.2.3', ['1.2.3'], ['1.2.4']],
  ['= 1.2', ['1.2.0', '1.2.9'], ['1.3.0']],
  ['>1.2', ['1.3.0'], ['1.2.9']],
  ['>=1.2, <1.5', ['1.2.0', '1.4.9'], ['1.5.0', '1.1.0']],
  ['>= 1.2.0 , < 1.5.0', ['1.2.0'], ['1.5.0']],
])('%j', (range, inside, outside) => {
  expect(inside.filter((version) => !admits(cargo, range, version))).toEqual([]);
  expect(outside.filter((version) => admits(cargo, range, version))).toEqual([]);
});

test('a requirement admits the releases that npm admits with a caret before what is bare', () => {
  fc.assert(
    fc.property(arbitraries.cargo.range, arbitraries.npmReleases.version, (range, version) => {
      const clauses = range.split(', ').map((clause) => (/^\d/.test(clause) && !clause.endsWith('.*') ? `^${clause}` : clause));
      const npm = clauses.join(' ');
      expect([npm, admits(cargo, range, version)]).toEqual([npm, semver.satisfies(version, npm)]);
    }),
    { numRuns: 3000 },
  );
});

test.each(['latest', '1.2.3.4', '${version}', '>=1,,<2', '1.2.3 - 2.0.0'])('%j cannot be understood', (range) => {
  expect(cargo.parse(range)).toBeNull();
});

test('pins', () => {
  expect(['=1.2.3', '= 1.2.3', '1.2.3', '=1.2', '~1.2.3'].map((range) => cargo.pinned(range))).toEqual([
    '1.2.3',
    '1.2.3',
    null,
    null,
    null,
  ]);
});
