import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Folders, framework } from './program.ts';

const folders = new Folders();
afterAll(() => folders.dispose());

const gone = { 'requirements.txt': '\uFEFFnumpy\r\ntensorflow-gpu==2.12.0\r\n', 'train/requirements.txt': 'torch==1.10.0\n' };

/** What a call of `fix` says, and a file afterwards. */
async function fix(folder: string, ...words: readonly string[]) {
  const { code, stdout, stderr } = await framework(['fix', ...words], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { stdout, text: readFileSync(path.join(folder, 'requirements.txt'), 'utf8') };
}

describe('fix', () => {
  test('a dry run shows the difference and writes nothing; the run itself keeps line ends, mark and permissions', async () => {
    const folder = folders.create(gone);
    const mode = statSync(path.join(folder, 'requirements.txt')).mode;
    const dry = await fix(folder, '--dry-run');
    expect(dry.text).toBe(gone['requirements.txt']);
    expect(dry.stdout).toContain(
      '--- a/requirements.txt\n+++ b/requirements.txt\n@@ -1,2 +1,2 @@\n \uFEFFnumpy\r\n-tensorflow-gpu==2.12.0\r\n+tensorflow',
    );
    const run = await fix(folder);
    expect(run.stdout).toMatch(/^fixed requirements\.txt:2 {2}host\/tensorflow-gpu-removed {2}.*\nFixed 1 finding in 1 file\./);
    expect(run.text).toMatch(/^\uFEFFnumpy\r\ntensorflow\[and-cuda\]==2\.12\.0\r\n$|^\uFEFFnumpy\r\ntensorflow.*\r\n$/);
    expect(statSync(path.join(folder, 'requirements.txt')).mode).toBe(mode);
    expect(existsSync(path.join(folder, `requirements.txt.framework-fit-${process.pid}`))).toBe(false);
    expect((await fix(folder)).stdout).toMatch(/^Nothing to fix\./);
  });

  test('only the rules that are asked for', async () => {
    const folder = folders.create(gone);
    expect((await fix(folder, '--rule', 'train/*')).stdout).toMatch(/^Nothing to fix\./);
    expect((await fix(folder, '--rule', 'host/*')).stdout).toMatch(/^fixed requirements\.txt:2/);
  });

  test('what lies behind a link is never written', async () => {
    const outside = folders.create({ 'requirements.txt': 'tensorflow-gpu==2.12.0\n' });
    const folder = folders.create({ 'requirements.txt': 'numpy\n' });
    symlinkSync(outside, path.join(folder, 'linked'));
    const { stdout } = await fix(folder);
    expect(stdout).not.toMatch(/^fixed/m);
    expect(readFileSync(path.join(outside, 'requirements.txt'), 'utf8')).toBe('tensorflow-gpu==2.12.0\n');
  });

  test('a commit cannot be written to', async () => {
    const { code, stderr } = await framework(['fix', '--head', 'HEAD'], { cwd: folders.create(gone) });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'framework-fit: `fix` changes the files as they lie there, so it takes neither --head nor --base\n',
    });
  });
});
