import { expect, test } from 'vitest';
import { compareFindings } from '../../src/compare/index.ts';
import type { Finding } from '../../src/model.ts';

function finding(fingerprint: string, line = 1): Finding {
  const location = { path: 'requirements.txt', line, column: 1, endLine: line, endColumn: 5, snippet: 'torch' };
  return {
    rule: 'group/rule',
    severity: 'warning',
    status: null,
    title: 't',
    message: 'm',
    why: 'w',
    advice: 'a',
    whenToIgnore: null,
    loweredBy: [],
    units: [],
    location,
    side: 'head',
    evidence: [],
    related: [],
    sources: [],
    fix: null,
    fingerprint,
    docs: '',
  };
}

function statuses(head: readonly string[], base: readonly string[]): string[] {
  return compareFindings(
    head.map((name) => finding(name)),
    base.map((name) => finding(name)),
  ).map(({ fingerprint, status, side }) => `${fingerprint} ${status} ${side}`);
}

test.each([
  { what: 'nothing changed', head: ['a'], base: ['a'], says: ['a unchanged head'] },
  { what: 'one came', head: ['a', 'b'], base: ['a'], says: ['a unchanged head', 'b new head'] },
  { what: 'one went', head: [], base: ['a'], says: ['a fixed base'] },
  { what: 'a third equal one came', head: ['a', 'a', 'a'], base: ['a', 'a'], says: ['a unchanged head', 'a unchanged head', 'a new head'] },
  { what: 'one of two equal ones went', head: ['a'], base: ['a', 'a'], says: ['a unchanged head', 'a fixed base'] },
])('$what', ({ head, base, says }) => {
  expect(statuses(head, base)).toEqual(says);
});
