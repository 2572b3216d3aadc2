import { describe, expect, test } from 'vitest';
import { readBaseline } from '../../src/config/baseline.ts';
import { isInForce, suppress, suppressKnown } from '../../src/config/suppress.ts';
import type { Finding, Suppression } from '../../src/model.ts';

const accepting = (rule: string, path: string | null, more: Partial<Suppression> = {}): Suppression => ({
  rule,
  path,
  line: null,
  reason: 'why',
  until: null,
  owner: null,
  from: null,
  text: rule,
  source: 'configuration',
  ...more,
});

function found(rule: string, path: string, line = 1, endLine = line): Finding {
  return {
    rule,
    severity: 'warning',
    status: null,
    title: 't',
    message: 'm',
    why: 'w',
    advice: 'a',
    whenToIgnore: null,
    loweredBy: [],
    units: [],
    location: { path, line, column: 1, endLine, endColumn: 5, snippet: 'torch' },
    side: 'head',
    evidence: [],
    related: [],
    sources: [],
    fix: null,
    fingerprint: `${rule} ${path}`,
    docs: '',
  };
}

describe('a suppression accepts', () => {
  test.each([
    ['a rule everywhere', accepting('a/b', null), true],
    ['a rule in a file', accepting('a/b', 'serve/requirements.txt'), true],
    ['a rule in a folder', accepting('a/b', 'serve'), true],
    ['a rule in a folder with a slash', accepting('a/b', './serve/'), true],
    ['a rule in the whole folder', accepting('a/b', '.'), true],
    ['a rule by a glob of files', accepting('a/b', '**/requirements*.txt'), true],
    ['a group', accepting('a/*', 'serve'), true],
    ['the line', accepting('a/b', 'serve/requirements.txt', { line: 4 }), true],
    ['the second line of what it stands on', accepting('a/b', 'serve/requirements.txt', { line: 5 }), true],
    ['not another line', accepting('a/b', 'serve/requirements.txt', { line: 3 }), false],
    ['not another rule', accepting('a/c', 'serve'), false],
    ['not a folder of that beginning', accepting('a/b', 'ser'), false],
    ['not another file', accepting('a/b', 'serve/requirements'), false],
    ['not another glob', accepting('a/b', 'train/**'), false],
  ])('%s', (_what, one, isAccepted) => {
    const { left, suppressed } = suppress([found('a/b', 'serve/requirements.txt', 4, 5)], [one]);
    expect([left.length, suppressed.length]).toEqual(isAccepted ? [0, 1] : [1, 0]);
  });
});

test('of several the first one gives the reason', () => {
  const { suppressed } = suppress(
    [found('a/b', 'x.txt')],
    [accepting('a/*', '**/*.txt', { reason: 'first' }), accepting('a/b', 'x.txt', { reason: 'second' })],
  );
  expect(suppressed.map(({ reason }) => reason)).toEqual(['first']);
});

test('the last day counts', () => {
  const one = accepting('a/b', null, { until: '2026-11-22' });
  expect([isInForce(one, '2026-11-22'), isInForce(one, '2026-11-23')]).toEqual([true, false]);
});

test('what is known is accepted as often as it was there', () => {
  const same = found('a/b', 'x.txt');
  const known = new Map([[same.fingerprint, [accepting('a/b', 'x.txt'), accepting('a/b', 'x.txt')]]]);
  const { left, suppressed } = suppressKnown([same, same, same], known);
  expect([left.length, suppressed.length]).toEqual([1, 2]);
});

test.each([
  ['paths', (at: number) => accepting('a/b', `folder-${at}/requirements.txt`)],
  ['lines', (at: number) => accepting('a/b', 'x.txt', { line: at })],
  ['globs', (at: number) => accepting('a/b', `folder-${at}/**/requirements-*.txt`)],
])('10,000 suppressions by %s cost little', (_what, one) => {
  const many = Array.from({ length: 10_000 }, (_, at) => one(at));
  const findings = Array.from({ length: 500 }, (_, at) => found('a/b', `folder-${at % 50}/requirements.txt`, at));
  const started = performance.now();
  suppress(findings, many);
  expect(performance.now() - started).toBeLessThan(4000);
});

test.each([
  ['<<<<<<< HEAD\n{}\n', 'it is no JSON, or half of a merge'],
  ['[]', 'it is no map'],
  ['{"schema":"framework-fit/baseline@1"}', 'at `findings`'],
])('a baseline that is none is said with what is wrong: %j', (text, words) => {
  expect(() => readBaseline('b.json', text)).toThrow(words);
});
