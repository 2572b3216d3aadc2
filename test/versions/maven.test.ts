import fc from 'fast-check';
import * as mvncmp from 'mvncmp';
import { describe, expect, test } from 'vitest';
import { maven } from '../../src/versions/maven.ts';
import * as arbitraries from './arbitraries.ts';
import { admits, expectAscending } from './membership.ts';

const { version } = arbitraries.maven;

describe('order', () => {
  // https://maven.apache.org/pom.html#Version_Order_Specification
  test.each([
    ['numbers are padded', [['1'], ['1.1']]],
    ['qualifiers are padded', [['1-snapshot'], ['1'], ['1-sp']]],
    ['numbers in qualifiers are numbers', [['1-foo2'], ['1-foo10']]],
    ['separators', [['1.foo', '1-foo'], ['1-1', '1-ga-1'], ['1.1']]],
    ['what says nothing at the end is taken away', [['1', '1.ga', '1-ga', '1-0', '1.0', '1.0.0', '1.final', '1.', '1-', '1.0.0-0.0.0']]],
    ['and before a hyphen', [['1-foo', '1.0.0-foo.0.0']]],
    ['service packs', [['1-ga.1'], ['1-sp.1']]],
    ['service packs and numbers', [['1-sp-1'], ['1-ga-1']]],
    [
      'letters for words',
      [
        ['1-alpha-1', '1-a1', '1a1', '1.0-ALPHA1'],
        ['1-b1', '1-beta-1'],
        ['1-m1', '1-milestone-1'],
        ['1-cr1', '1-rc-1'],
      ],
    ],
    ['empty tokens are zeros', [['1-1.foo-bar1baz-.1', '1-1.foo-bar-1-baz-0.1']]],
    [
      'known qualifiers',
      [
        ['1-alpha'],
        ['1-beta'],
        ['1-milestone'],
        ['1-rc', '1-cr'],
        ['1-snapshot'],
        ['1', '1-final', '1-ga', '1-release'],
        ['1-sp'],
        ['1-bar'],
        ['1-foo'],
        ['1-1'],
        ['1.1'],
      ],
    ],
    [
      'as they are published',
      [
        ['2.0-SNAPSHOT'],
        ['2.0'],
        ['2.1.0-alpha'],
        ['2.1.0-beta01'],
        ['2.1.0-beta02'],
        ['2.1.0-rc1', '2.1.0-RC1', '2.1.0.RC1'],
        ['2.1.0', '2.1'],
        ['2.1.0-jre'],
        ['2.1.1-alpha01'],
        ['2.16.1'],
        ['10.0'],
      ],
    ],
  ])('%s', (_, ascending) => {
    expectAscending(maven, ascending);
  });

  test('is that of mvncmp for versions as they are published', () => {
    fc.assert(
      fc.property(arbitraries.mavenOrdinary, arbitraries.mavenOrdinary, (a, b) => {
        expect(maven.compare(a, b)).toBe(Math.sign(mvncmp.compare(a, b)));
      }),
      { numRuns: 10_000 },
    );
  });

  test('is total for all others too, which that of mvncmp is not', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const [ab, bc, ac] = [maven.compare(a, b), maven.compare(b, c), maven.compare(a, c)].map(Number);
        expect(maven.compare(a, a)).toBe(0);
        expect(maven.compare(b, a)).toBe(0 - Number(ab));
        if (Number(ab) <= 0 && Number(bc) <= 0) expect(ac).toBe(Math.min(Number(ab), Number(bc)));
      }),
      { numRuns: 10_000 },
    );
    expect([mvncmp.compare('1-1', '1.sp'), mvncmp.compare('1.sp', '1-1')]).toEqual([-1, -1]);
  });

  test.each(['', 'RELEASE', 'latest.release', '${litert}', '$version', '1.+', '1 2', '[1.0]', '1.0@aar', '-1', '1.'.repeat(200)])(
    'takes %j for no version',
    (text) => {
      expect(maven.compare(text, '1.0')).toBeNull();
    },
  );
});

describe('ranges', () => {
  test.each([
    ['1.0', ['1.0', '1', '1.0.0'], ['1.0.1', '1.0-rc1', '1.0-jre']],
    ['[1.0]', ['1.0'], ['1.0.1']],
    ['[1,2)', ['1', '1.9', '1.9-rc1'], ['2', '0.9', '1-rc1', '2.0-rc1', '2-SNAPSHOT']],
    ['[1.0, 2.0]', ['1.0', '2.0', '2.0-rc1'], ['2.0.1']],
    ['(1,2)', ['1.0.1', '1-sp'], ['1', '1.0', '2']],
    [']1,2[', ['1.0.1'], ['1', '2']],
    ['[1.7,1.8[', ['1.7', '1.7.25'], ['1.8']],
    ['(,1.0]', ['0.1', '1.0'], ['1.0.1']],
    ['[1.5,)', ['1.5', '9'], ['1.4']],
    ['(,)', ['0', '9'], []],
    ['(,1.0],[1.2,)', ['1.0', '1.2'], ['1.1']],
    ['(,1.1),(1.1,)', ['1.0', '1.2'], ['1.1', '1.1.0']],
    ['[1,2[,]3,4]', ['1', '3.1', '4'], ['2', '3']],
    ['1.+', ['1.0', '1.99', '1.0-rc1'], ['2.0', '2.0-rc1', '0.9']],
    ['1.3.+', ['1.3', '1.3.9'], ['1.4', '1.2.9', '1.30']],
    ['0.+', ['0.1', '0'], ['1.0', '1.0-rc1']],
    ['+', ['0', '9'], []],
    ['latest.release', ['0', '9'], []],
    ['latest.integration', ['0', '9'], []],
    ['LATEST', ['0', '9'], []],
    ['RELEASE', ['0', '9'], []],
    ['[1.7,1.8[!!1.7.25', ['1.7', '1.7.25'], ['1.8']],
    ['1.7!!', ['1.7'], ['1.7.1']],
    ['[2,1]', [], ['1', '1.5', '2']],
  ])('%j', (range, inside, outside) => {
    expect(inside.filter((each) => !admits(maven, range, each))).toEqual([]);
    expect(outside.filter((each) => admits(maven, range, each))).toEqual([]);
  });

  test.each([
    '[1',
    '1]',
    '[1,2,3]',
    '[1,2)x',
    '(1)',
    '[1.0)',
    '(1.0]',
    '[1.0',
    '[,',
    '1.0-rc.+',
    '.+',
    '!!1.0',
    '${version}',
    '[${low},2)',
    '>=1.0',
    '9007199254740993.+',
    '[1 2]',
    'libs.version',
  ])('%j cannot be understood', (range) => {
    expect(maven.parse(range)).toBeNull();
  });
});

test('pins', () => {
  const cases = [
    ['1.2.3', '1.2.3'],
    ['1.0-SNAPSHOT', '1.0-SNAPSHOT'],
    ['[1.2.3]', '1.2.3'],
    ['[ 1.2.3 ]', '1.2.3'],
    ['1.7!!', '1.7'],
    ['[1.7,1.8[!!1.7.25', null],
    ['[1,2)', null],
    ['1.+', null],
    ['+', null],
    ['latest.release', null],
    ['LATEST', null],
    ['${version}', null],
  ] as const;
  expect(cases.map(([range]) => [range, maven.pinned(range)])).toEqual(cases);
});
