import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Constraint, Ecosystem } from '../../src/model.ts';
import type { Relation } from '../../src/model.ts';
import { overlap, pinned, relate, schemeOf } from '../../src/versions/index.ts';
import { arbitrariesOf } from './arbitraries.ts';
import { admits } from './membership.ts';

const any: Constraint = { kind: 'any' };
const unknown: Constraint = { kind: 'unknown', text: '${TORCH}', variable: 'TORCH' };
const range = (text: string): Constraint => ({ kind: 'range', text });

const ecosystems = [
  'pypi',
  'conda',
  'npm',
  'maven',
  'pub',
  'cocoapods',
  'swift',
  'nuget',
  'cargo',
  'golang',
  'conan',
  'vcpkg',
  'cmake',
  'unity',
  'platformio',
  'arduino',
  'espressif',
] as const satisfies readonly Ecosystem[];

describe('relate', () => {
  test.each<[Ecosystem, string, string, string | null, Relation]>([
    ['pypi', '==2.1.0', '>=2,<3', null, 'always'],
    ['pypi', '==2.1.0+cu118', '==2.1.0', null, 'always'],
    ['pypi', '==2.3.1+cu121', '==2.3.*', null, 'always'],
    ['pypi', '==1.0+cpu', '>=1.0,<=1.0', null, 'always'],
    ['pypi', '==2.1.0+cu118', '==2.1.0+cpu', null, 'never'],
    ['pypi', '==2.1.0', '==2.1.0+cpu', null, 'may'],
    ['pypi', '~=2.1', '>=2.1,<3', null, 'always'],
    ['pypi', '^2.1', '>=2.1,<3', null, 'always'],
    ['pypi', '>=2.0,<2.3', '>=2.3', null, 'never'],
    ['pypi', '<2.0', '>=2.0', '2.20.0', 'never'],
    ['pypi', '==2.0rc1', '<2.0', null, 'never'],
    ['pypi', '==2.0.0rc1', '>=1.0', null, 'always'],
    ['pypi', '<2.0', '<2.0.dev0', null, 'always'],
    ['pypi', '>=1.0', '>=2.0', null, 'may'],
    ['pypi', '>=1.0', '>=2.0', '2.20.0', 'newest'],
    ['pypi', '>=1.0', '>=2.0', '1.9.0', 'may'],
    ['pypi', '>=1.0', '<2.0', '2.20.0', 'may'],
    ['pypi', '>=1.0,<3', '>=2.0', '2.20.0', 'may'],
    ['pypi', '!=2.0', '>=2.0', '2.20.0', 'newest'],
    ['pypi', '!=2.20.0', '>=2.0', '2.20.0', 'may'],
    ['pypi', '>=3', '>=2.0,<4', '2.20.0', 'may'],
    ['pypi', '>=1.0', '>=2.0', 'no version', 'may'],
    ['pypi', '>2,<1', '>=0', null, 'never'],
    ['pypi', '${version}', '>=2.0', '2.20.0', 'unknown'],
    ['conda', '=2.16', '>=2.16', null, 'always'],
    ['conda', '>=2.0', '>=2.16', '2.20', 'newest'],
    ['npm', '^4.0.0', '>=4 <5', null, 'always'],
    ['npm', '4.x', '>=4.0.0', null, 'always'],
    ['npm', '^3.0.0', '>=4.0.0', '4.22.0', 'never'],
    ['npm', 'latest', '>=4.0.0', '4.22.0', 'unknown'],
    ['npm', '>=3.0.0', '>=4.0.0', '4.22.0', 'newest'],
    ['maven', '2.16.1', '[2.0,3.0)', null, 'always'],
    ['maven', '2.+', '[2.0,3.0)', null, 'always'],
    ['maven', '+', '[2.0,)', '2.17.0', 'newest'],
    ['maven', 'latest.release', '(,2.0)', '2.17.0', 'may'],
    ['maven', '[1.7,1.8[!!1.7.25', '[1.8,)', null, 'never'],
    ['pub', '^0.0.3', '<0.1.0', null, 'always'],
    ['cocoapods', '~> 2.14.0', '>= 2.17', '2.17.0', 'never'],
    ['cocoapods', '2.17.0', '< 2.18', null, 'always'],
    ['swift', '>=1.2.0,<2.0.0', '>=1.5.0', null, 'may'],
    ['nuget', '1.20.1', '[1.0,1.22)', null, 'always'],
    ['nuget', '1.*', '>=1.22', '1.31.0', 'may'],
    ['cargo', '1.2', '>=1.2.0, <2', null, 'always'],
    ['golang', 'v1.9.0', '<1.10.0', null, 'always'],
    ['golang', 'v0.0.0-20240102150405-0123456789ab', '<1.0.0', null, 'unknown'],
    ['conan', '1.18.1', '<1.19', null, 'always'],
    ['conan', '[>=1.16 <2]', '>=1.19', '1.20.0', 'may'],
    ['vcpkg', '>=1.18.0', '<1.17', null, 'never'],
    ['cmake', '>=4.5', '<5', null, 'may'],
    ['unity', '2.1.2', '<2.2.0', null, 'always'],
    ['platformio', '^1.0.0', '<1.1.0', '1.2.0', 'may'],
    ['arduino', '(>=1.15.0)', '<1.0', null, 'never'],
    ['espressif', '~1.3.1', '>=1.4.0', '1.4.0', 'never'],
    ['west', 'v3.7.0', '>=3.0', null, 'unknown'],
    ['docker', '2.16', '2.16', null, 'unknown'],
  ])('%s: %j and %j, newest %j: %s', (ecosystem, constraint, wanted, newest, expected) => {
    expect(relate(ecosystem, range(constraint), wanted, newest)).toBe(expected);
  });

  test('takes a missing constraint for all versions', () => {
    expect(relate('pypi', any, '>=2.0', '2.20.0')).toBe('newest');
    expect(relate('pypi', any, '<2.0', '2.20.0')).toBe('may');
    expect(relate('pypi', any, '>=2.0', null)).toBe('may');
    expect(relate('pypi', any, '*', null)).toBe('always');
  });

  test('knows nothing of an unknown constraint', () => {
    for (const ecosystem of ecosystems) expect(relate(ecosystem, unknown, '*', null)).toBe('unknown');
  });

  // 2.1rc1 is in `==2.1.*` and not in `>=2.1`, and is installed by nobody who did not ask for it.
  test('is not led astray by pre-releases that nobody asked for', () => {
    expect(relate('pypi', range('==2.1.*'), '>=2.1', null)).toBe('always');
    expect(relate('pypi', range('==2.1.*'), '>=2.1.1', null)).toBe('may');
    expect(relate('pypi', range('<3'), '>=2.1', null)).toBe('may');
    expect(relate('npm', range('<3'), '>=2.1', null)).toBe('may');
    expect(relate('maven', range('(,3)'), '[2.1,)', null)).toBe('may');
    expect(relate('pypi', range('==2.1rc1'), '>=2.1', null)).toBe('never');
    expect(relate('pypi', range('>=2.1rc1,<2.1rc5'), '>=2.1rc3', null)).toBe('may');
  });

  test('throws when the range of a rule is a mistake', () => {
    expect(() => relate('pypi', any, '>=two', null)).toThrow('">=two" is not a range of pypi versions');
    expect(() => relate('npm', unknown, 'x'.repeat(100_000), null)).toThrow('is not a range of npm versions');
  });
});

/** What makes of a version the range that admits this version alone; `===` because `==2.1` admits every label. */
const pinSign: Readonly<Partial<Record<Ecosystem, string>>> = { pypi: '===', conda: '==', cargo: '=' };

describe.each(ecosystems)('the laws of %s', (ecosystem) => {
  const arbitrary = arbitrariesOf[ecosystem];

  test('relations and overlaps agree', () => {
    const expected: Readonly<Record<Relation, 'yes' | 'no' | 'unknown'>> = {
      always: 'yes',
      may: 'yes',
      newest: 'yes',
      never: 'no',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(arbitrary.range, arbitrary.range, arbitrary.version, (a, b, newest) => {
        expect(overlap(ecosystem, range(a), b)).toBe(expected[relate(ecosystem, range(a), b, newest)]);
        expect(overlap(ecosystem, range(a), b)).toBe(overlap(ecosystem, range(b), a));
      }),
      { numRuns: 1000 },
    );
  });

  test('a range that admits anything is always itself', () => {
    fc.assert(
      fc.property(arbitrary.range, (text) => {
        const empty = schemeOf(ecosystem)?.parse(text)?.length === 0;
        expect(relate(ecosystem, range(text), text, null)).toBe(empty ? 'never' : 'always');
        expect(relate(ecosystem, range(text), '*', null)).toBe(empty ? 'never' : 'always');
      }),
      { numRuns: 1000 },
    );
  });

  test('without the newest release nothing is said of it', () => {
    fc.assert(
      fc.property(arbitrary.range, arbitrary.range, arbitrary.version, (a, b, newest) => {
        const closed = relate(ecosystem, range(a), b, null);
        const open = relate(ecosystem, range(a), b, newest);
        expect(closed).not.toBe('newest');
        if (open !== 'newest') expect(open).toBe(closed);
        else expect(closed).toBe('may');
      }),
      { numRuns: 1000 },
    );
  });

  test('a version is pinned by its pin, and is then either meant or not', () => {
    fc.assert(
      fc.property(arbitrary.version, arbitrary.range, (version, wanted) => {
        const pin = range(`${pinSign[ecosystem] ?? ''}${version}`);
        const scheme = schemeOf(ecosystem);
        expect(scheme?.compare(pinned(ecosystem, pin) ?? '', version)).toBe(0);
        const relation = relate(ecosystem, pin, wanted, null);
        expect(relation === 'always').toBe(scheme !== null && admits(scheme, wanted, version));
        expect(relation).not.toBe('may');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('pinned', () => {
  test('gives the version of each ecosystem', () => {
    expect(pinned('pypi', range('==2.1.0+cu118'))).toBe('2.1.0+cu118');
    expect(pinned('conda', range('2.0.0=py310_0'))).toBe('2.0.0');
    expect(pinned('npm', range('v1.2.3'))).toBe('1.2.3');
    expect(pinned('maven', range('2.16.1'))).toBe('2.16.1');
    expect(pinned('pub', range('1.2.3'))).toBe('1.2.3');
    expect(pinned('cocoapods', range('= 1.2.3'))).toBe('1.2.3');
    expect(pinned('nuget', range('[1.2.3]'))).toBe('1.2.3');
    expect(pinned('golang', range('v1.2.3'))).toBe('1.2.3');
  });

  test('gives nothing for what names none', () => {
    expect(pinned('pypi', any)).toBeNull();
    expect(pinned('pypi', unknown)).toBeNull();
    expect(pinned('docker', range('2.16.1'))).toBeNull();
  });
});

describe('overlap', () => {
  test.each<[Ecosystem, string, string, 'yes' | 'no' | 'unknown']>([
    ['pypi', '>=2.0', '<2.1', 'yes'],
    ['pypi', '>=2.1', '<2.1', 'no'],
    ['pypi', '==2.1.0+cu118', '==2.1.0', 'yes'],
    ['pypi', '>=2.1', 'whatever', 'unknown'],
    ['pypi', 'whatever', '>=2.1', 'unknown'],
    ['npm', '^1.0.0', '^2.0.0', 'no'],
    ['maven', '[1,2)', '[2,3)', 'no'],
    ['docker', '1', '1', 'unknown'],
  ])('%s: %j and %j: %s', (ecosystem, a, b, expected) => {
    expect(overlap(ecosystem, range(a), b)).toBe(expected);
  });

  test('is not known for what is unknown, and there for what is open', () => {
    expect(overlap('pypi', unknown, '>=2.0')).toBe('unknown');
    expect(overlap('pypi', any, '>=2.0')).toBe('yes');
    expect(overlap('pypi', any, '>2,<1')).toBe('no');
  });
});

describe('hostile texts', () => {
  const pieces = [
    '1.',
    '>=1,',
    '[',
    '(,1],',
    ' ',
    '\t,',
    '^',
    '1-',
    '1!',
    '|',
    '||',
    '=',
    '+',
    'a1',
    '9',
    '.*',
    '*',
    '-rc',
    '${',
    '\u0000',
    '\uD800',
    '1 ',
    '!!',
    ' - ',
  ];
  const texts = pieces.flatMap((piece) => [
    piece.repeat(50),
    piece.repeat(190),
    piece.repeat(Math.floor(990 / piece.length)),
    piece.repeat(100_000),
  ]);

  test.each(ecosystems)('neither stop nor hinder %s', (ecosystem) => {
    const started = Date.now();
    for (const text of texts) {
      for (const whole of [text, `>=1.0${text}`, `${text}1.0`, `[1.0,${text}`]) {
        relate(ecosystem, range(whole), '*', whole);
        overlap(ecosystem, range(whole), whole);
        pinned(ecosystem, range(whole));
        schemeOf(ecosystem)?.compare(whole, '1.0');
      }
    }
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test('of any kind are unknown at worst', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ecosystems), fc.string({ unit: 'binary' }), (ecosystem, text) => {
        expect(['always', 'unknown', 'never']).toContain(relate(ecosystem, range(text), '*', text));
        expect(['yes', 'no', 'unknown']).toContain(overlap(ecosystem, range(text), text));
        pinned(ecosystem, range(text));
      }),
      { numRuns: 1000 },
    );
  });
});
