import * as library from '@renovatebot/pep440';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pep440 } from '../../src/versions/pep440.ts';
import { pypi } from './arbitraries.ts';
import { admits, expectAscending } from './membership.ts';

describe('order', () => {
  // The orders that https://packaging.python.org/en/latest/specifications/version-specifiers/ gives as examples.
  test.each([
    [
      'suffixes',
      [
        '1.dev0',
        '1.0.dev456',
        '1.0a1',
        '1.0a2.dev456',
        '1.0a12.dev456',
        '1.0a12',
        '1.0b1.dev456',
        '1.0b2',
        '1.0b2.post345.dev456',
        '1.0b2.post345',
        '1.0rc1.dev456',
        '1.0rc1',
        '1.0',
        '1.0+abc.5',
        '1.0+abc.7',
        '1.0+5',
        '1.0.post456.dev34',
        '1.0.post456',
        '1.0.15',
        '1.1.dev1',
      ],
    ],
    ['releases', ['0.9', '0.9.1', '0.9.2', '0.9.10', '0.9.11', '1.0', '1.0.1', '1.1', '2.0', '2.0.1']],
    ['dates and epochs', ['2012.4', '2012.7', '2012.10', '2013.1', '1!1.0', '1!1.1', '1!2.0']],
    ['labels', ['1.0', '1.0+a', '1.0+b', '1.0+b.1', '1.0+1', '1.0+1.a', '1.0+1.1', '1.0+2', '1.0+10']],
  ])('of %s', (_, ascending) => {
    expectAscending(
      pep440,
      ascending.map((version) => [version]),
    );
  });

  test('is the same for all spellings of a version', () => {
    expectAscending(pep440, [
      ['1.1a1', '1.1alpha1', '1.1-a1', '1.1.A1', '1.1_alpha.1', 'v1.1a1', '1.1.0a1'],
      ['1.1rc1', '1.1c1', '1.1-preview-1', '1.1.pre1', '01.1RC1'],
      ['1.1', '1.1.0', 'v1.1', '0!1.1', ' 1.1 '],
      ['1.1+ubuntu.1', '1.1+ubuntu-1', '1.1+UBUNTU_1'],
      ['1.1.post1', '1.1-1', '1.1.rev1', '1.1r1'],
    ]);
  });

  test('is that of the library', () => {
    fc.assert(
      fc.property(pypi.version, pypi.version, (a, b) => {
        expect(pep440.compare(a, b)).toBe(Math.sign(library.compare(a, b)));
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['', 'latest', '1.0.x', '1.1.1w', '1.0-', '${torch}', '>=1.0', '1.0 beta', '9'.repeat(300)])(
    'takes %j for no version',
    (text) => {
      expect(pep440.compare(text, '1.0')).toBeNull();
      expect(pep440.compare('1.0', text)).toBeNull();
      expect(pep440.exactly(text)).toBeNull();
    },
  );
});

describe('ranges', () => {
  test.each([
    ['', ['0.dev0', '1.0', '1!9'], []],
    ['*', ['2.0rc1'], []],
    ['==2.1', ['2.1', '2.1.0', '2.1+cu118', '2.1.0+cpu'], ['2.1.1', '2.1.post1', '2.1rc1']],
    ['==2.1.0+cu118', ['2.1+cu118', '2.1.0+CU118'], ['2.1.0', '2.1.0+cpu', '2.1.0+cu118.1']],
    ['===2.1.0', ['2.1.0'], ['2.1.0+cpu', '2.1.1']],
    ['!=2.1', ['2.0', '2.1rc1', '2.1.post1', '3'], ['2.1', '2.1.0+cpu']],
    ['!=2.1+cpu', ['2.1', '2.1+cu118'], ['2.1+cpu']],
    ['==2.1.*', ['2.1', '2.1.9', '2.1.post1', '2.1.dev0', '2.1rc1', '2.1.3+cu118'], ['2.0', '2.10', '2.2.dev0', '2']],
    ['==2.0.*', ['2', '2.0.9'], ['2.1']],
    ['!=2.1.*', ['2.0.9', '2.2.dev0'], ['2.1.dev0', '2.1.9']],
    ['==1!2.*', ['1!2.5'], ['2.5', '1!3']],
    ['~=2.1', ['2.1', '2.9', '2.1.post1'], ['2.0', '3.0', '3.0.dev0', '2.1rc1']],
    ['~=2.1.3', ['2.1.3', '2.1.9'], ['2.1.2', '2.2']],
    ['~=2.1rc1', ['2.1rc1', '2.1', '2.7'], ['2.1b1', '3.0']],
    ['~=1!2.1', ['1!2.1', '1!2.5'], ['2.5', '1!3.0']],
    ['>=2.0', ['2.0', '2.0+cpu', '2.0.post1', '2.1.dev0', '3'], ['2.0rc1', '2.0.dev0', '1.9']],
    ['>2.0', ['2.0.1', '2.1.dev0', '2.0.0.1'], ['2.0', '2.0+cpu', '2.0.post1', '2.0rc1']],
    ['>2.0.post1', ['2.0.post2', '2.0.1'], ['2.0.post1', '2.0.post1+cpu', '2.0']],
    ['>2.0rc1', ['2.0rc2', '2.0'], ['2.0rc1', '2.0rc1.post1']],
    ['<=2.0', ['2.0', '2.0+cpu', '2.0rc1', '1'], ['2.0.post1', '2.0.1']],
    ['<2.0', ['1.9', '1.99.99+cpu'], ['2.0', '2.0rc1', '2.0.dev0', '2.0+cpu']],
    ['<2.0rc2', ['2.0rc1', '2.0b5', '2.0rc2.dev1', '1.9'], ['2.0rc2', '2.0']],
    ['<2.0.post2', ['2.0', '2.0.post1'], ['2.0.post2', '2.0.post2.dev1']],
    ['>=2.0,<3,!=2.5.*', ['2.0', '2.4.9', '2.6'], ['2.5.1', '3.0', '1.9']],
    [' >= 2.0 , < 3 ', ['2.5'], ['3.0']],
    ['(>=2.0,<3)', ['2.5'], ['3.0']],
    ['>=2.0,', ['2.5'], ['1.0']],
    ['>2,<1', [], ['0', '1', '1.5', '2', '3']],
  ])('%j', (range, inside, outside) => {
    expect({
      inside: inside.filter((version) => admits(pep440, range, version)),
      outside: outside.filter((version) => admits(pep440, range, version)),
    }).toEqual({
      inside,
      outside: [],
    });
  });

  test.each([
    '>=2.x',
    `>=${'9'.repeat(400)}!1`,
    '==9007199254740993.*',
    '=>2',
    '~=2',
    '>=2.0+cpu',
    '>=2.*',
    '==2.1.0+cu118.*',
    '==2.0a1.*',
    '==',
    '2.0 or newer',
    '>=${version}',
    'latest',
    '>=1 || <2',
    '===unreleased',
  ])('%j cannot be understood', (range) => {
    expect(pep440.parse(range)).toBeNull();
  });

  test('admit what the library says', () => {
    fc.assert(
      fc.property(pypi.range, pypi.version, (range, version) => {
        fc.pre(!range.split(',').some((clause) => differs(clause, version)));
        expect(admits(pep440, range, version)).toBe(library.satisfies(version, range, { prereleases: true }));
      }),
      { numRuns: 10_000 },
    );
  });

  // Where the specification says one thing and the library another, the specification is followed.
  test.each([
    ['<2.0rc2', '2.0rc1', 'a pre-release of a version is excluded only where the specifier is none'],
    ['>1.7.post2', '1.7.post3', 'a post-release is excluded only where the specifier is none'],
    ['<1!2.0', '2.0', 'another epoch is another version'],
    ['==2.0.*', '2', 'releases are compared after padding with zeros'],
    ['===2.0', '2.0.0', 'two spellings of one version are not told apart here'],
  ])('%j admits %j, other than in the library: %s', (range, version) => {
    expect(admits(pep440, range, version)).toBe(true);
    expect(library.satisfies(version, range, { prereleases: true })).toBe(false);
  });
});

/** Whether the clause may be one of the table above for the version. */
function differs(clause: string, version: string): boolean {
  const [, operator = '', operand = ''] = /^([^\d]+)(.*)$/.exec(clause) ?? [];
  const own = library.explain(version);
  const other = library.explain(operand.replace('.*', ''));
  if (!own || !other || operator === '===') return true;
  if (operand.endsWith('.*')) return other.release.length > own.release.length;
  if (operator === '~=') return other.release.length - 1 > own.release.length;
  if (operator === '>=' || operator === '<=' || !library.eq(own.release.join('.'), other.release.join('.'))) return false;
  return own.epoch !== other.epoch || other.is_prerelease || other.is_postrelease;
}

test('pins', () => {
  const cases = [
    ['==2.1.0', '2.1.0'],
    ['===2.1.0', '2.1.0'],
    ['== 2.1.0+cu118', '2.1.0+cu118'],
    ['==v2.1', '2.1'],
    ['==2.1rc1', '2.1rc1'],
    ['==2.1.0,>=2.0', '2.1.0'],
    ['>=2.0,==2.1.0', '2.1.0'],
    ['2.1.0', '2.1.0'],
    ['==2.1.0,>=2.2', null],
    ['==2.1.*', null],
    ['~=2.1.0', null],
    ['>=2.1.0', null],
    ['<=2.1.0,>=2.1.0', null],
    ['^2.1.0', null],
    ['==banana', null],
    ['', null],
    ['*', null],
  ] as const;
  expect(cases.map(([range]) => [range, pep440.pinned(range)])).toEqual(cases);
});
