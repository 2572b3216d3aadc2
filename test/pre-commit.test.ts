import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/generated/list.ts';
import { nodesOfThisMachine } from './support/nodes.ts';
import { type Files, Repositories, type Repository } from './support/repository.ts';

interface Hook {
  readonly language: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly pass_filenames: boolean;
}

const [hook] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [Hook];
/** What pre-commit clones: no packages are installed there. */
const clone = mkdtempSync(path.join(tmpdir(), 'hook-'));
cpSync(path.join(root, 'dist'), path.join(clone, 'dist'), { recursive: true });
const repositories = new Repositories();
afterAll(async () => {
  rmSync(clone, { recursive: true });
  await repositories.dispose();
});

const FITTING = 'torch==2.6.0\ntorchvision==0.21.0\n';
const UNFITTING = 'torch==2.6.0\ntorchvision==0.20.0\n';

test('is a script, which gets no names of files', () => {
  expect(hook).toMatchObject({ language: 'script', pass_filenames: false });
});

describe.each(nodesOfThisMachine().filter(({ version }) => /^v2[0-9]/.test(version)))('the hook under Node $version', ({ file }) => {
  /** Runs the hook as `language: script` is run: the file of the clone, in the repository. */
  function run({ folder }: Repository, more: readonly string[] = []): Promise<{ readonly code: number; readonly text: string }> {
    const [script = '', ...words] = hook.entry.split(' ');
    const started = [path.join(clone, script), ...words, ...hook.args, ...more];
    return new Promise((resolve) => {
      const child = execFile(file, started, { cwd: folder, env: { PATH: process.env['PATH'], HOME: clone } }, (_, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, text: stdout + stderr }),
      );
    });
  }

  test.each<[what: string, staged: Files, code: number]>([
    ['a line that does not fit, in a folder with a space', { 'my server/requirements.txt': UNFITTING }, 1],
    ['a line that fits', { 'my server/requirements.txt': 'torch==2.8.0\ntorchvision==0.23.0\n' }, 0],
    ['a file that is gone', { 'notes.txt': null }, 0],
    ['a manifest that is gone', { 'my server/requirements.txt': null }, 0],
    ['no manifest', { 'a page.md': 'words\n' }, 0],
  ])('%s', async (_what, staged, code) => {
    const repository = await repositories.create({ 'my server/requirements.txt': FITTING, 'notes.txt': 'x\n' });
    await repository.commit(staged);
    await repository.git('reset', '--quiet', '--soft', 'HEAD~1');
    const ended = await run(repository);
    expect(ended).toEqual({ code, text: code === 0 ? '' : expect.stringContaining('my server/requirements.txt:2:1') });
  });

  test('with --base HEAD counts what the commit brings alone', async () => {
    const repository = await repositories.create({ 'old/requirements.txt': UNFITTING, 'notes.txt': 'x\n' });
    await repository.commit({ 'notes.txt': 'y\n' });
    await repository.git('reset', '--quiet', '--soft', 'HEAD~1');
    expect((await run(repository)).code).toBe(1);
    expect((await run(repository, ['--base', 'HEAD'])).code).toBe(0);
  });
});
