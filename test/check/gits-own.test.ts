import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check, type CheckRequest } from '../../src/check.ts';
import { Repositories } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

const plain = { config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };
const judged = (root: string, more: Partial<CheckRequest> = {}) => check({ ...plain, root, ...more });

test("git's own folder is no folder of the repository, with a commit or without", async () => {
  const { folder } = await repositories.create({ 'requirements.txt': 'torch==2.8.0\n' });
  const step = `holds what git keeps of the repository; name the folder that it lies in: ${folder}`;
  await expect(judged(path.join(folder, '.git'))).rejects.toThrow(`${path.join(folder, '.git')} ${step}`);
  await expect(judged(path.join(folder, '.git/objects'), { head: 'HEAD' })).rejects.toThrow(step);
});

test('a bare repository has commits alone', async () => {
  const { folder } = await repositories.create({ 'requirements.txt': 'torch==2.8.0\n' });
  const bare = `${folder}.git`;
  execFileSync('git', ['clone', '-q', '--bare', folder, bare]);
  await expect(judged(bare)).rejects.toThrow(`${bare} is a bare repository, which has no files of its own; name a commit: --head HEAD`);
  expect((await judged(bare, { head: 'HEAD' })).report.stats.files).toBe(1);
});

test('folders that look like git are folders', async () => {
  const { folder } = await repositories.create({
    'requirements.txt': 'torch==2.8.0\n',
    'HEAD/x.txt': 'x\n',
    'a.git/requirements.txt': 'torch==2.8.0\n',
  });
  for (const name of ['objects', 'refs']) mkdirSync(path.join(folder, name));
  expect((await judged(folder)).report.stats.files).toBe(3);
  expect((await judged(path.join(folder, 'a.git'))).report.stats.files).toBe(1);
});
