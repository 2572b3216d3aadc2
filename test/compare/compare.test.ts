import { describe, expect, test } from 'vitest';
import { compareFindings, movedFiles } from '../../src/compare/index.ts';
import type { Finding } from '../../src/model.ts';

/** Nothing is moved. */
const inPlace = movedFiles(['requirements.txt'], ['requirements.txt']);

/** A finding of that fingerprint, whose words are its first letter. */
function finding(fingerprint: string, line = 1): Finding {
  const location = { path: 'requirements.txt', line, column: 1, endLine: line, endColumn: 5, snippet: 'torch' };
  return {
    rule: 'group/rule',
    severity: 'warning',
    status: null,
    title: fingerprint.charAt(0),
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

/** One side of a comparison; what stands in brackets is accepted. */
function side(names: readonly string[]) {
  const isAccepted = (name: string) => name.startsWith('(');
  return {
    findings: names.filter((name) => !isAccepted(name)).map((name) => finding(name)),
    suppressed: names.filter(isAccepted).map((name) => ({ fingerprint: name.slice(1, -1) })),
  };
}

function statuses(head: readonly string[], base: readonly string[]): string[] {
  return compareFindings(side(head), side(base), inPlace).map(({ fingerprint, status, side }) => `${fingerprint} ${status} ${side}`);
}

test.each([
  { what: 'nothing changed', head: ['a'], base: ['a'], says: ['a unchanged head'] },
  { what: 'one came', head: ['a', 'b'], base: ['a'], says: ['a unchanged head', 'b new head'] },
  { what: 'one went', head: [], base: ['a'], says: ['a fixed base'] },
  { what: 'a third equal one came', head: ['a', 'a', 'a'], base: ['a', 'a'], says: ['a unchanged head', 'a unchanged head', 'a new head'] },
  { what: 'one of two equal ones went', head: ['a'], base: ['a', 'a'], says: ['a unchanged head', 'a fixed base'] },
  { what: 'what is accepted now is not mended', head: ['(a)'], base: ['a'], says: [] },
  { what: 'what is accepted no longer is not new', head: ['a'], base: ['(a)'], says: ['a unchanged head'] },
  { what: 'what is accepted on both sides is not told', head: ['(a)'], base: ['(a)'], says: [] },
  { what: 'a second one beside an accepted one is new', head: ['(a)', 'a'], base: ['(a)'], says: ['a new head'] },
  { what: 'one beside an accepted one went', head: ['(a)'], base: ['(a)', 'a'], says: ['a fixed base'] },
  { what: 'other words of a file bring the same advice', head: ['a2'], base: ['a1'], says: ['a2 unchanged head'] },
  { what: 'one of two has other words', head: ['a2', 'a3'], base: ['a1'], says: ['a2 unchanged head', 'a3 new head'] },
  { what: 'two of one advice become one', head: ['a3'], base: ['a1', 'a2'], says: ['a3 unchanged head', 'a2 fixed base'] },
  { what: 'one of two is accepted now', head: ['(a)', 'a'], base: ['a', 'a'], says: ['a unchanged head'] },
])('$what', ({ head, base, says }) => {
  expect(statuses(head, base)).toEqual(says);
});

test.each<[string, Partial<Finding>]>([
  ['of a graver severity', { severity: 'error' }],
  ['of another rule', { rule: 'group/other' }],
  ['in other words', { title: 'other words' }],
  ['in another file', { location: { ...finding('a2').location, path: 'other/requirements.txt' } }],
])('a finding %s is new, and the one that it replaces is fixed', (_, differs) => {
  const told = compareFindings({ findings: [{ ...finding('a2'), ...differs }], suppressed: [] }, side(['a1']), inPlace);
  expect(told.map(({ fingerprint, status }) => `${fingerprint} ${status}`)).toEqual(['a2 new', 'a1 fixed']);
});

describe('in a file that was moved', () => {
  const at = (fingerprint: string, path: string, snippet = 'torch'): Finding => ({
    ...finding(fingerprint),
    location: { ...finding(fingerprint).location, path, snippet },
  });
  const told = (head: readonly Finding[], base: readonly Finding[], paths: readonly [base: readonly string[], head: readonly string[]]) =>
    compareFindings({ findings: head, suppressed: [] }, { findings: base, suppressed: [] }, movedFiles(...paths)).map(
      ({ fingerprint, status }) => `${fingerprint} ${status}`,
    );

  test.each<[string, Finding, Finding, string[]]>([
    ['the finding is unchanged', at('a2', 'new/r.txt'), at('a1', 'old/r.txt'), ['a2 unchanged']],
    ['it is, where the line has changed, too', at('a2', 'new/r.txt', 'torch  # pinned'), at('a1', 'old/r.txt'), ['a2 unchanged']],
    ['it is under another name, where the line is the same', at('a2', 'pt13.txt'), at('a1', 'old/r.txt', ' torch'), ['a2 unchanged']],
    ['it is new where name and line are others', at('a2', 'pt13.txt', 'torch>=1'), at('a1', 'old/r.txt'), ['a2 new', 'a1 fixed']],
    ['it is new in other words', at('b2', 'new/r.txt'), at('a1', 'old/r.txt'), ['b2 new', 'a1 fixed']],
  ])('%s', (_, head, base, expected) => {
    expect(told([head], [base], [[base.location.path], [head.location.path]])).toEqual(expected);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['the old one is still there', ['old/r.txt'], ['old/r.txt', 'new/r.txt']],
    ['the new one was there before', ['old/r.txt', 'new/r.txt'], ['new/r.txt']],
  ])('it is new where %s: that is another file', (_, base, head) => {
    expect(told([at('a2', 'new/r.txt')], [at('a1', 'old/r.txt')], [base, head])).toEqual(['a2 new', 'a1 fixed']);
  });

  test('one that has gone makes one of two unchanged', () => {
    const head = [at('a2', 'b/r.txt'), at('a3', 'c/r.txt')];
    expect(told(head, [at('a1', 'a/r.txt')], [['a/r.txt'], ['b/r.txt', 'c/r.txt']])).toEqual(['a2 unchanged', 'a3 new']);
  });
});
