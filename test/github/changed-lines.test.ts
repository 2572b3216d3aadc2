import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { changedLines } from '../../src/github/changed-lines.ts';
import { gitIn } from '../../src/github/git.ts';
import { type Files, Repositories } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

async function changes(before: Files, after: Files, paths: readonly string[] = Object.keys(after)): Promise<Record<string, number[]>> {
  const repository = await repositories.create(before);
  await repository.commit(after);
  const changed = await changedLines(gitIn(repository.folder), 'HEAD~', 'HEAD', paths);
  return Object.fromEntries([...changed].map(([path, lines]) => [path, [...lines]]));
}

describe('changed lines', () => {
  it.each<[string, Files, Files, Record<string, number[]>]>([
    ['a line that differs', { a: '1\n2\n3\n' }, { a: '1\nx\n3\n' }, { a: [2] }],
    ['lines at both ends', { a: '1\n2\n3\n' }, { a: '0\n1\n2\n3\n4\n' }, { a: [1, 5] }],
    ['a new file', {}, { a: '1\n2\n' }, { a: [1, 2] }],
    ['only deleted lines', { a: '1\n2\n3\n' }, { a: '1\n3\n' }, { a: [] }],
    ['a deleted file', { a: '1\n' }, { a: null }, { a: [] }],
    ['no line break at the end', { a: '1' }, { a: '1\n2' }, { a: [1, 2] }],
    ['CRLF that became LF', { a: '1\r\n2\n' }, { a: '1\n2\n' }, { a: [1] }],
    ['lines that look like a patch', { a: 'x\n' }, { a: '@@ -1 +7 @@\ndiff --git a/b b/b\n' }, { a: [1, 2] }],
    ['a renamed file is a new one', { a: '1\n2\n' }, { a: null, b: '1\n2\n' }, { a: [], b: [1, 2] }],
    ['binary content', { a: '\0' }, { a: '\0\0' }, { a: [] }],
    ['nothing', { a: '1\n', b: '1\n' }, { b: '2\n' }, { b: [1] }],
  ])('%s', async (_, before, after, expected) => {
    expect(await changes({ keep: '', ...before }, after)).toEqual(expected);
  });

  it('takes names as they are', async () => {
    const names = ['with space', 'qu"ote', 'b/b', 'ünï', ':(glob)x', 'tab\tnew\nline', '-dash', '*'];
    const files = Object.fromEntries(names.map((name) => [name, `${name.length}\n`]));
    expect(await changes({ keep: '' }, files)).toEqual(Object.fromEntries(names.map((name) => [name, [1]])));
  });

  it('counts on after a file became a link', async () => {
    const repository = await repositories.create({ a: '1\n', b: '1\n' });
    await repository.git('rm', '--quiet', 'a');
    await repository.git('config', 'core.symlinks', 'true');
    const link = await repository.git('hash-object', '-w', 'b');
    await repository.git('update-index', '--add', '--cacheinfo', `120000,${link},a`);
    await repository.git('commit', '--quiet', '--message', 'link');
    await repository.git('checkout', '--quiet', '--force', 'HEAD');
    await repository.commit({ b: '1\n2\n' });
    const changed = await changedLines(gitIn(repository.folder), 'HEAD~2', 'HEAD', ['a', 'b']);
    expect(changed.get('b')).toEqual(new Set([2]));
  });

  it('looks at the named files only, in a folder of the repository too', async () => {
    const repository = await repositories.create({ 'sub/a': '1\n', b: '1\n', c: '1\n' });
    await repository.commit({ 'sub/a': '2\n', b: '2\n', c: '2\n' });
    const changed = await changedLines(gitIn(`${repository.folder}/sub`), 'HEAD~', 'HEAD', ['sub/a', 'b']);
    expect([...changed.keys()]).toEqual(['b', 'sub/a']);
  });

  it('asks for nothing when no file is named', async () => {
    expect(await changes({ a: '1\n' }, { a: '2\n' }, [])).toEqual({});
  });

  it('takes more names than one command can', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${'long'.repeat(30)}-${index}`, '1\n']));
    expect(Object.keys(await changes({ keep: '' }, files))).toHaveLength(300);
  });

  it('leaves the lines that both sides share, in their order', async () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', '@@ -1 +1 @@', 'diff --git a/f b/f', ''), { maxLength: 12 });
    const repository = await repositories.create({ keep: '' });
    await fc.assert(
      fc.asyncProperty(lines, lines, async (before, after) => {
        await repository.commit({ f: text(before) });
        await repository.commit({ f: text(after) });
        const changed = await changedLines(gitIn(repository.folder), 'HEAD~', 'HEAD', ['f']);
        const shared = after.filter((_, index) => changed.get('f')?.has(index + 1) !== true);
        expect(isSubsequence(shared, before)).toBe(true);
        if (changed.get('f')?.size === 0) expect(shared).toEqual(after);
      }),
      { numRuns: 25 },
    );
  });
});

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (at < part.length && part[at] === line) at += 1;
  return at === part.length;
}
