import { afterAll, expect, test } from 'vitest';
import { reportSchema } from '../../src/reporters/schema.ts';
import { Repositories, type Files, type Repository } from '../support/repository.ts';
import { framework } from './program.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

/** What a run in a repository says in JSON: status, line and rule of each finding. */
async function said(words: readonly string[], { folder }: Repository): Promise<string[]> {
  const { code, stdout, stderr } = await framework([...words, '--format', 'json'], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { findings } = reportSchema.parse(JSON.parse(stdout));
  return findings.map(({ status, side, rule, location }) => `${status} ${rule} ${location.path}:${location.line} (${side})`);
}

async function changed(before: Files, after: Files): Promise<Repository> {
  const repository = await repositories.create(before);
  await repository.commit(after);
  return repository;
}

test('a change brings one, leaves one and mends one', async () => {
  const repository = await changed(
    { 'a/requirements.txt': 'torch\ntorchserve\n', 'b/requirements.txt': 'mxnet\n' },
    { 'a/requirements.txt': '# moved\n\ntorch\ntorchserve\n', 'b/requirements.txt': 'numpy\n', 'c/requirements.txt': 'theano\n' },
  );
  expect(await said(['--base', 'HEAD~1'], repository)).toEqual([
    'unchanged serve/torchserve-unmaintained a/requirements.txt:4 (head)',
    'new life/dead-framework c/requirements.txt:1 (head)',
    'fixed life/dead-framework b/requirements.txt:1 (base)',
  ]);
});

test('a change elsewhere decides what a line means', async () => {
  const repository = await changed(
    {
      'requirements.txt': 'torch==2.1.2+cu118\n',
      Dockerfile:
        'FROM python:3.11\nCOPY requirements.txt .\nRUN pip install -r requirements.txt --extra-index-url https://download.pytorch.org/whl/cu118\n',
    },
    { Dockerfile: 'FROM python:3.11\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n' },
  );
  expect(await said(['--base', 'HEAD~1'], repository)).toEqual(['new cuda/local-version-without-index requirements.txt:1 (head)']);
});

test('--head judges a commit, whatever the working directory holds', async () => {
  const repository = await changed({ 'requirements.txt': 'mxnet\n' }, { 'requirements.txt': 'numpy\n' });
  expect(await said(['--head', 'HEAD~1'], repository)).toEqual(['null life/dead-framework requirements.txt:1 (head)']);
  expect(await said(['--base', 'HEAD', '--head', 'HEAD~1'], repository)).toEqual(['new life/dead-framework requirements.txt:1 (head)']);
  expect(await said(['--base', 'HEAD~1', '--head', 'HEAD'], repository)).toEqual(['fixed life/dead-framework requirements.txt:1 (base)']);
});

test('a folder is compared with what it was', async () => {
  const repository = await changed(
    { 'a/requirements.txt': 'mxnet\n', 'b/requirements.txt': 'mxnet\n' },
    { 'a/requirements.txt': 'numpy\n', 'b/requirements.txt': 'numpy\n' },
  );
  expect(await said(['b', '--base', 'HEAD~1'], repository)).toEqual(['fixed life/dead-framework b/requirements.txt:1 (base)']);
});

test('with a base, only what is new makes a run fail', async () => {
  const repository = await changed({ 'requirements.txt': 'torchserve\n' }, { 'notes.md': 'more\n' });
  const old = await framework(['--base', 'HEAD~1', '--fail-on', 'notice'], { cwd: repository.folder });
  expect(old.code).toBe(0);
  await repository.commit({ 'requirements.txt': 'torchserve\nmxnet\n' });
  const brought = await framework(['--base', 'HEAD~1', '--fail-on', 'notice'], { cwd: repository.folder });
  expect(brought.code).toBe(1);
  expect(brought.stdout).toContain('Apache MXNet has ended');
  expect(brought.stdout).toContain('Unchanged since the base');
});

test('a revision that git does not know is exit 2, with one line', async () => {
  const repository = await repositories.create({ 'requirements.txt': 'torch\n' });
  for (const option of ['--base', '--head']) {
    const { code, stdout, stderr } = await framework([option, 'nowhere'], { cwd: repository.folder });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `framework-fit: ${option} nowhere: git knows no such commit here; fetch it first, or name another\n`,
    });
  }
});

test('a range is told as the two options that it is here', async () => {
  const repository = await repositories.create({ 'requirements.txt': 'torch\n' });
  const { code, stderr } = await framework(['--base', 'main...feature'], { cwd: repository.folder });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'framework-fit: --base main...feature: git knows no such commit here; two are written as --base main --head feature\n',
  });
});

test('what looks like an option of git is the name of a revision', async () => {
  const repository = await repositories.create({ 'requirements.txt': 'torch\n' });
  const { code, stderr } = await framework(['--base=--output=stolen'], { cwd: repository.folder });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'framework-fit: --base --output=stolen: git knows no such commit here; fetch it first, or name another\n',
  });
});
