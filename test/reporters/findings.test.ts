import { expect, test } from 'vitest';
import { grouped, repeats } from '../../src/reporters/findings.ts';
import { app, at, endedRuntime, serving, unusedGpu } from './reports.ts';

test('groups stand in the order of their gravest finding, and a shared finding stands under its first unit', () => {
  const notice = endedRuntime({ severity: 'notice', rule: 'a/notice' });
  const error = unusedGpu({ rule: 'a/error', units: ['image:serve/Dockerfile', 'app:app'] });
  const lower = endedRuntime({ rule: 'a/warning', units: ['image:serve/Dockerfile'], location: { ...at('z', 1, 1, 2), snippet: '' } });
  const groups = grouped([notice, lower, error, unusedGpu({ units: [], severity: 'notice' })], [app(), serving()]);
  expect(groups.map((group) => [group.id, group.unit?.kind ?? null, group.findings.map((finding) => finding.rule)])).toEqual([
    ['image:serve/Dockerfile', 'image', ['a/error', 'a/warning']],
    ['app:app', 'app', ['a/notice']],
    [null, null, ['image/gpu-request-cpu-framework']],
  ]);
});

test('new findings stand before older ones, then the gravest, then by place', () => {
  const line = (number: number) => ({ ...at('a', number, 1, 2), snippet: '' });
  const [group] = grouped(
    [
      unusedGpu({ fingerprint: 'old error' }),
      unusedGpu({ fingerprint: 'late', status: 'new', severity: 'notice', location: line(10) }),
      unusedGpu({ fingerprint: 'early', status: 'new', severity: 'notice', location: line(9) }),
      unusedGpu({ fingerprint: 'new error', status: 'new' }),
    ],
    [],
  );
  expect(group?.findings.map((finding) => finding.fingerprint)).toEqual(['new error', 'early', 'late', 'old error']);
});

test.each([
  ['the place alone', { location: { ...at('b.txt', 2, 1, 2), snippet: '' }, units: ['app:other'] }, true],
  ['another rule', { rule: 'own/rule' }, false],
  ['another severity', { severity: 'notice' }, false],
  ['another step', { advice: 'Wait.' }, false],
  ['other words', { why: 'Because.' }, false],
  ['a doubt', { loweredBy: ['it stands in an example folder'] }, false],
  ['places of its own to look at', { related: [{ text: 'torch', location: at('c.txt', 3, 1, 2) }] }, false],
] as const)('a finding that differs by %s repeats an earlier one: %j %j', (_, parts, expected) => {
  const [first, second] = [unusedGpu(), unusedGpu(parts)];
  expect([...repeats([first, second])]).toEqual(expected ? [[second, first]] : []);
});

test('all that say the same repeat the first of them', () => {
  const [first, other, second, third] = [unusedGpu(), endedRuntime(), unusedGpu(), unusedGpu()];
  expect([...repeats([first, other, second, third])]).toEqual([
    [second, first],
    [third, first],
  ]);
});
