import { afterAll, describe, expect, test } from 'vitest';
import { Repositories, type Files } from '../support/repository.ts';
import { Folders, framework } from './program.ts';

const repositories = new Repositories();
const folders = new Folders();
afterAll(() => repositories.dispose());
afterAll(() => folders.dispose());

const FITTING = 'torch==2.6.0\ntorchvision==0.21.0\n';
const UNFITTING = 'torch==2.6.0\ntorchvision==0.20.0\n';

/** The preview in the branch of a change, whose base has moved on meanwhile. */
async function previewed(change: Files, words: readonly string[] = []): Promise<{ stdout: string; headSha: string; forkSha: string }> {
  const { origin, headSha, forkSha } = await repositories.pullRequest({ 'requirements.txt': FITTING }, change, {
    'other/requirements.txt': 'mxnet\n',
  });
  await origin.git('checkout', '--quiet', 'feature');
  const { code, stdout, stderr } = await framework(['preview', '--base', 'main', ...words], { cwd: origin.folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { stdout, headSha, forkSha };
}

describe('preview', () => {
  test('prints the comment, with links to the commit that is named', async () => {
    const { stdout, headSha, forkSha } = await previewed({ 'requirements.txt': UNFITTING }, [
      '--head',
      'feature',
      '--repository',
      'octo/shop',
      '--comment-key',
      'back',
      '--run-url',
      'https://github.com/octo/shop/actions/runs/1',
    ]);
    expect(stdout).toMatch(/^<!-- framework-fit:back -->\n\n## Framework fit: 1 new error\n\n/);
    expect(stdout).toContain(`(https://github.com/octo/shop/blob/${headSha}/requirements.txt#L2)`);
    expect(stdout).toContain(`(https://github.com/octo/shop/commit/${forkSha})`);
  });

  test('of the working directory needs no commit and no repository', async () => {
    const { stdout } = await previewed({ 'requirements.txt': UNFITTING });
    expect(stdout).toContain('`requirements.txt:2`');
    expect(stdout).not.toContain('requirements.txt#L');
  });

  test('does not hold against the change what the base has got meanwhile', async () => {
    const { stdout } = await previewed({ 'README.md': 'words\n' });
    expect(stdout).toBe('No comment: this change brings nothing new and resolves nothing.\n');
  });

  test.each<[string, readonly string[], string]>([
    ['without a base', [], 'preview needs --base REV, the branch that the change is to be merged into: --base origin/main'],
    ['outside git', ['--base', 'main'], 'preview needs a git repository; there is none here'],
    ['with half a name', ['--base', 'main', '--repository', 'shop'], '--repository shop: write it as OWNER/NAME'],
  ])('%s says what it needs', async (_, words, says) => {
    const folder = folders.create({ 'requirements.txt': FITTING });
    expect(await framework(['preview', ...words], { cwd: folder })).toEqual({ code: 2, stdout: '', stderr: `framework-fit: ${says}\n` });
  });

  test.each<[string, readonly string[], string]>([
    ['a base that is not there', ['--base', 'nowhere'], '--base nowhere: git knows no such commit here; fetch it first, or name another'],
    [
      'a commit that is not there',
      ['--base', 'main', '--head', 'nowhere'],
      '--head nowhere: git knows no such commit here; fetch it first, or name another',
    ],
    [
      'two histories',
      ['--base', 'other'],
      '--base other: git knows no commit that it and what is here have come from; a shallow clone has to be fetched whole (`git fetch --unshallow`)',
    ],
  ])('of %s says so', async (_, words, says) => {
    const { origin } = await repositories.pullRequest({ 'requirements.txt': FITTING }, { 'README.md': 'words\n' });
    await origin.git('checkout', '--quiet', '--orphan', 'other');
    await origin.git('commit', '--quiet', '--message', 'Begin anew');
    await origin.git('checkout', '--quiet', 'main');
    const ended = await framework(['preview', ...words], { cwd: origin.folder });
    expect(ended).toEqual({ code: 2, stdout: '', stderr: `framework-fit: ${says}\n` });
  });
});
