import { describe, expect, test } from 'vitest';
import type { Constraint, Ecosystem } from '../../../src/model.ts';
import { bounded } from '../../../src/units/derive/bounds.ts';
import { unitsOf } from '../../support/judge.ts';

const range = (text: string): Constraint => (text === '*' ? { kind: 'any' } : { kind: 'range', text });

test.each<[ecosystem: Ecosystem, asked: string, bound: string, expected: string]>([
  ['pypi', '>=2.4', '<2.6', '>=2.4,<2.6'],
  ['pypi', '*', '==2.5.1', '==2.5.1'],
  ['conda', '>=2', '*', '>=2'],
  // `^1.18.0 || ^1.20.0` and a comma would be no range at all.
  ['npm', '^1.18.0 || ^1.20.0', '1.19.2', '1.19.2'],
  ['pub', '^0.9.0', '0.10.4', '0.10.4'],
  ['maven', '2.14.0', '2.14.0', '2.14.0'],
  ['maven', '2.14.0', '2.16.1', 'unknown'],
])('%s: %s with %s is %s', (ecosystem, asked, bound, expected) => {
  const found = bounded(ecosystem, range(asked), range(bound));
  expect(found.kind === 'range' ? found.text : found.kind).toBe(expected);
});

describe('what is installed more than once', () => {
  const torch = async (...runs: readonly string[]): Promise<string[]> => {
    const units = await unitsOf({ Dockerfile: `FROM python:3.12\n${runs.map((run) => `RUN ${run}\n`).join('')}` });
    return (units[0]?.installed ?? []).map(({ constraint, weak }) =>
      [constraint.kind === 'range' ? constraint.text : '', ...weak].join(', '),
    );
  };

  test('is the last one', async () => {
    expect(await torch('pip install torch==2.5.1', 'pip install torch==2.6.0')).toEqual(['==2.6.0']);
  });

  test('may be that of a branch', async () => {
    expect(await torch('pip install torch==2.5.1', 'if [ -n "$GPU" ]; then pip install torch==2.6.0; fi')).toEqual([
      '==2.5.1, a branch of a later command may replace it',
      '==2.6.0, only a branch of `Dockerfile` installs it',
    ]);
  });

  test('is the last one behind a branch', async () => {
    expect(await torch('if [ -n "$GPU" ]; then pip install torch==2.6.0; fi', 'pip install torch==2.5.1')).toEqual(['==2.5.1']);
  });
});
