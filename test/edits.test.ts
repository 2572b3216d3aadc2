import { describe, expect, test } from 'vitest';
import { chooseFixes } from '../src/check/edits.ts';
import type { Edit, Finding } from '../src/model.ts';
import { unifiedDiff } from '../src/reporters/unified-diff.ts';
import { unusedGpu } from './reporters/reports.ts';
import { findingsOf, knowledge, type Files } from './support/judge.ts';

const { rules } = await knowledge();

/** `line:column old→new` in a file. */
function edit(place: string, old: string, fresh: string, path = 'a.txt'): Edit {
  const [line = 1, column = 1] = place.split(':').map(Number);
  return { path, range: { path, line, column, endLine: line, endColumn: column + old.length }, old, new: fresh };
}

const fixing = (...edits: readonly Edit[]): Finding => unusedGpu({ fix: { edits } });

/** The file after the fixes, and why any was refused. */
function after(text: string | null, ...findings: readonly Finding[]) {
  const { fixed, files } = chooseFixes(findings, () => text);
  return { text: files[0]?.after ?? text, refused: fixed.map(({ refused }) => refused) };
}

describe('choosing fixes', () => {
  test.each<[string, string | null, readonly Finding[], string | null, readonly (RegExp | null)[]]>([
    ['one edit', 'one\ntwo\n', [fixing(edit('2:1', 'two', 'three'))], 'one\nthree\n', [null]],
    ['two on one line', 'a b\n', [fixing(edit('1:1', 'a', 'aa')), fixing(edit('1:3', 'b', 'bb'))], 'aa bb\n', [null, null]],
    ['line ends as they are', 'one\r\ntwo\r\n', [fixing(edit('2:1', 'two', 'x\ny'))], 'one\r\nx\r\ny\r\n', [null]],
    ['a byte-order mark stays, and takes no column', '\uFEFFone\n', [fixing(edit('1:1', 'one', 'two'))], '\uFEFFtwo\n', [null]],
    ['no line end at the end', 'one', [fixing(edit('1:1', 'one', 'two'))], 'two', [null]],
    [
      'the same edit of two findings',
      'one\n',
      [fixing(edit('1:1', 'one', 'two')), fixing(edit('1:1', 'one', 'two'))],
      'two\n',
      [null, null],
    ],
    ['other words stand there', 'uno\n', [fixing(edit('1:1', 'one', 'two'))], 'uno\n', [/^a\.txt:1 no longer holds/]],
    ['the line is gone', 'one\n', [fixing(edit('9:1', 'one', 'two'))], 'one\n', [/^a\.txt:9 no longer holds/]],
    [
      'the second of two that overlap',
      'one two\n',
      [fixing(edit('1:1', 'one two', 'x')), fixing(edit('1:5', 'two', 'y'))],
      'x\n',
      [null, /overlaps another fix at a\.txt:1/],
    ],
    ['two insertions at one place', 'a\n', [fixing(edit('1:1', '', 'x')), fixing(edit('1:1', '', 'y'))], 'xa\n', [null, /overlaps/]],
    ['all of a fix, or nothing', 'one\ntwo\n', [fixing(edit('1:1', 'one', 'x'), edit('2:1', 'no', 'y'))], 'one\ntwo\n', [/^a\.txt:2/]],
    ['a file that cannot be changed', null, [fixing(edit('1:1', 'one', 'two'))], null, [/cannot be changed/]],
  ])('%s', (_what, text, findings, expected, refused) => {
    const made = after(text, ...findings);
    expect(made.text).toBe(expected);
    expect(made.refused).toEqual(refused.map((why) => (why === null ? null : expect.stringMatching(why))));
  });
});

describe('the difference', () => {
  test('as `diff -u` writes it', () => {
    const before = '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n';
    const changed = before.replace('5\n', 'five\nand\n').replace('14\n', 'last');
    expect(
      unifiedDiff('a/b.txt', before, changed, [
        [5, 5],
        [14, 14],
      ]),
    ).toBe(
      '--- a/a/b.txt\n+++ b/a/b.txt\n@@ -2,7 +2,8 @@\n 2\n 3\n 4\n-5\n+five\n+and\n 6\n 7\n 8\n@@ -11,4 +12,4 @@\n 11\n 12\n 13\n-14\n+last\n\\ No newline at end of file\n',
    );
  });

  test('changes that are near share their surroundings', () => {
    expect(
      unifiedDiff('a', '1\n2\n3\n4\n', 'x\n2\n3\ny\n', [
        [1, 1],
        [4, 4],
      ]),
    ).toBe('--- a/a\n+++ b/a\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n-4\n+y\n');
  });
});

/** Every example that shows what its fix does, as it stands and as Windows writes it. */
const mended = rules.flatMap(({ id, examples }) =>
  examples.flatMap(({ files, fixed }, index) =>
    fixed === null ? [] : (['\n', '\r\n'] as const).map((end) => [id, index + 1, end === '\n' ? 'LF' : 'CRLF', files, fixed, end] as const),
  ),
);

test.each(mended)(
  '%s, example %i with %s: the finding is gone, and nothing else is changed',
  async (id, _index, _name, files, fixed, end) => {
    const ended = (all: Files): Files => Object.fromEntries(Object.entries(all).map(([name, text]) => [name, text.replaceAll('\n', end)]));
    const before = ended(files);
    const { files: changed, fixed: chosen } = chooseFixes(await findingsOf(before, id), (path) => before[path] ?? null);
    expect(chosen.filter(({ refused }) => refused !== null)).toEqual([]);
    const mendedFiles = { ...before, ...Object.fromEntries(changed.map(({ path, after: text }) => [path, text])) };
    expect(mendedFiles).toEqual({ ...before, ...ended(fixed) });
    expect(await findingsOf(mendedFiles, id)).toEqual([]);
  },
);
