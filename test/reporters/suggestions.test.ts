import { describe, expect, test } from 'vitest';
import type { Edit, Finding } from '../../src/model.ts';
import { suggestions, type SuggestionOptions } from '../../src/reporters/suggestions.ts';
import { at, report, unusedGpu } from './reports.ts';

const PATH = 'requirements.txt';

/** A new finding on the third line, with a fix of some of its words. */
function finding(
  snippet: string,
  edits: readonly (readonly [old: string, replacement: string, line?: number])[],
  more: Partial<Finding> = {},
): Finding {
  const fix = { edits: edits.map(([old, replacement, line = 3]): Edit => edit(snippet, old, replacement, line)) };
  return unusedGpu({ status: 'new', location: { ...at(PATH, 3, 1, snippet.length + 1), snippet }, fix, ...more });
}

function edit(snippet: string, old: string, replacement: string, line: number): Edit {
  const column = Math.max(snippet.indexOf(old), 0) + 1;
  return { path: PATH, range: at(PATH, line, column, column + old.length), old, new: replacement };
}

const options: SuggestionOptions = { changed: new Map([[PATH, new Set([3])]]), inHead: (location) => location, key: 'default' };

function offered(one: Finding, more: Partial<SuggestionOptions> = {}): string | null {
  const [suggestion] = suggestions(report({ findings: [one] }), { ...options, ...more });
  return suggestion === undefined ? null : (/(`{3,})suggestion\n([^]*)\n\1$/.exec(suggestion.body)?.[2] ?? 'no suggestion');
}

describe('a suggestion', () => {
  test.each<[string, Finding, string | null]>([
    ['replaces the whole line', finding('torch==1.0  # why', [['1.0', '2.0']]), 'torch==2.0  # why'],
    [
      'makes two edits of one line',
      finding("implementation 'a:b:1'", [
        ['a:b', 'c:d'],
        ['1', '2'],
      ]),
      "implementation 'c:d:2'",
    ],
    ['keeps the indentation', finding('\t- torch==1.0', [['1.0', '2.0']]), '\t- torch==2.0'],
    ['may hold a fence', finding('x = "```" # 1.0', [['1.0', '2.0']]), 'x = "```" # 2.0'],
    ['is not there without a fix', finding('torch==1.0', [], { fix: null }), null],
    [
      'is not there for a part of a fix',
      finding('torch==1.0', [
        ['1.0', '2.0'],
        ['1.0', '2.0', 7],
      ]),
      null,
    ],
    ['is not there for what has changed since', finding('torch==1.0', [['3.0', '2.0']]), null],
    ['is not there for what cannot be seen', finding('torch==1.0 # \u202Ex', [['1.0', '2.0']]), null],
    ['is not there for what was there before', finding('torch==1.0', [['1.0', '2.0']], { status: 'unchanged' }), null],
  ])('%s', (_, one, expected) => {
    expect(offered(one)).toBe(expected);
  });

  test('stands on changed lines only', () => {
    const one = finding('torch==1.0', [['1.0', '2.0']]);
    expect(offered(one, { changed: new Map([[PATH, new Set([2])]]) })).toBeNull();
    expect(offered(one, { changed: new Map() })).toBeNull();
  });

  test('stands where the head has the line, and not where it has another', () => {
    const one = report({ findings: [finding('torch==1.0', [['1.0', '2.0']])] });
    expect(suggestions(one, { ...options, inHead: (location) => ({ ...location, line: 9 }) })).toMatchObject([{ path: PATH, line: 9 }]);
    expect(suggestions(one, { ...options, inHead: () => null })).toEqual([]);
  });

  test('is one a line, and ten in all', () => {
    const alike = finding('torch==1.0', [['1.0', '2.0']]);
    expect(suggestions(report({ findings: [alike, { ...alike, fingerprint: '1:other' }] }), options)).toHaveLength(1);
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...alike,
      location: { ...alike.location, path: `${index}.txt` },
      fix: { edits: [{ ...edit('torch==1.0', '1.0', '2.0', 3), path: `${index}.txt` }] },
    }));
    const changed = new Map(many.map(({ location }) => [location.path, new Set([3])]));
    expect(suggestions(report({ findings: many }), { ...options, changed })).toHaveLength(10);
  });

  test('says whose it is in a line of its own', () => {
    const [suggestion] = suggestions(report({ findings: [finding('torch==1.0', [['1.0', '2.0']], { fingerprint: '1:abc' })] }), {
      ...options,
      key: 'back',
    });
    expect(suggestion?.marker).toBe('<!-- framework-fit:back:1:abc -->');
    expect(suggestion?.body.split('\n')[0]).toBe(suggestion?.marker);
  });
});
