import { expect, test } from 'vitest';
import { pep440 } from '../../src/versions/pep440.ts';
import { poetryToPep440 } from '../../src/versions/poetry.ts';
import { admits } from './membership.ts';

// https://python-poetry.org/docs/dependency-specification/
test.each([
  ['^1.2.3', '>=1.2.3,<2'],
  ['^1.2', '>=1.2,<2'],
  ['^1', '>=1,<2'],
  ['^0.2.3', '>=0.2.3,<0.3'],
  ['^0.0.3', '>=0.0.3,<0.0.4'],
  ['^0.0', '>=0.0,<0.1'],
  ['^0', '>=0,<1'],
  ['^2.1rc1', '>=2.1rc1,<3'],
  ['^ 2.1', '>=2.1,<3'],
  ['~1.2.3', '>=1.2.3,<1.3'],
  ['~1.2', '>=1.2,<1.3'],
  ['~1', '>=1,<2'],
  ['*', ''],
  ['', ''],
  ['1.*', '==1.*'],
  ['1.2.*', '==1.2.*'],
  ['2.1', '==2.1'],
  ['v2.1', '==2.1'],
  ['=2.1', '==2.1'],
  ['==2.1', '==2.1'],
  ['2.1.0+cu118', '==2.1.0+cu118'],
  ['>=1,<2', '>=1,<2'],
  ['>= 1.2, < 1.5', '>=1.2,<1.5'],
  ['>=1.2 <1.5', '>=1.2,<1.5'],
  ['>= 1.2  < 1.5', '>=1.2,<1.5'],
  ['^1.2,!=1.3', '>=1.2,<2,!=1.3'],
  ['!=1.2.3', '!=1.2.3'],
  ['~=1.2.3', '~=1.2.3'],
  ['^1.2 || ^2.0', null],
  ['1.2|1.3', null],
  ['^1!2.0', null],
  ['^', null],
  ['^latest', null],
  ['latest', null],
  ['^2.*', null],
  ['1.2 - 1.4', null],
  ['^${version}', null],
  ['~'.repeat(100_000), null],
])('%j is %j', (poetry, specifiers) => {
  expect(poetryToPep440(poetry)).toBe(specifiers);
});

test('a constraint of PyPI may be written in the words of Poetry', () => {
  expect(['1.9', '2.0', '2.1rc1', '2.1', '2.9', '3.0rc1', '3.0'].filter((version) => admits(pep440, '^2.1', version))).toEqual([
    '2.1',
    '2.9',
  ]);
});
