import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { check, type CheckRequest } from '../../src/check.ts';
import { Repositories, type Files } from '../support/repository.ts';

const run = promisify(execFile);
const repositories = new Repositories();
afterAll(() => repositories.dispose());

const config = '.github/framework-fit.yml';
const files: Files = { 'services/api/requirements.txt': 'torch==2.8.0\n' };
const plain = { config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };
const change = { base: 'HEAD~1', head: 'HEAD' };

/** What is said of the configuration, without what is said of the code. */
async function told(folder: string, more: Partial<CheckRequest> = {}): Promise<readonly string[]> {
  const { report } = await check({ ...plain, root: folder, ...more });
  return report.findings
    .filter(({ rule }) => rule.startsWith('config/'))
    .map(({ status, rule, location }) => `${status ?? ''} ${rule} ${location.path}:${location.line}`.trim());
}

async function repository(...states: readonly Files[]): Promise<string> {
  const [first = {}, ...rest] = states;
  const made = await repositories.create({ ...files, ...first });
  for (const state of rest) await made.commit(state);
  return made.folder;
}

const denying = (unit: string) => `policy:\n  - denied: [tensorflow]\n    units: [${unit}]\n`;
const lost = `config/unknown-unit ${config}:3`;

describe('a policy for a unit that there is not', () => {
  test('is told, in the working directory and in a commit', async () => {
    const folder = await repository({ [config]: denying('aip') });
    expect(await told(folder)).toEqual([lost]);
    expect(await told(folder, { head: 'HEAD' })).toEqual([lost]);
  });

  test('is not told where only some rules run, or only a part is inspected', async () => {
    const folder = await repository({ [config]: denying('aip') });
    expect(await told(folder, { rules: ['config/*'] })).toEqual([]);
    expect(await told(`${folder}/services`)).toEqual([]);
  });

  test('can be accepted, and switched off', async () => {
    const accepted = `${denying('aip')}suppressions:\n  - { rule: config/unknown-unit, reason: it comes next week }\n`;
    expect(await told(await repository({ [config]: accepted }))).toEqual([]);
    expect(await told(await repository({ [config]: `${denying('aip')}rules: { config/unknown-unit: off }\n` }))).toEqual([]);
  });

  test('in a configuration of a folder is looked for in the folder', async () => {
    const own = 'services/framework-fit.yml';
    const folder = await repository({ [own]: denying('api, ./api/, services/api, web') });
    expect(await told(`${folder}/services`)).toEqual([`config/unknown-unit ${own}:3`, `config/unknown-unit ${own}:3`]);
  });

  test('is said by another file of the repository at its place, and by another repository not at all', async () => {
    const folder = await repository({ [config]: 'extends: ./team.yml\n', '.github/team.yml': denying('aip') });
    expect(await told(folder)).toEqual(['config/unknown-unit .github/team.yml:3']);
    const others = await repository({ [config]: 'extends: acme/fit//team.yml@v1\n' });
    expect(await told(others, { readRemote: () => Promise.resolve({ kind: 'text', text: denying('aip') }) })).toEqual([]);
  });
});

describe('on a change, what the configuration has wrong', () => {
  test('and had before is unchanged', async () => {
    const folder = await repository({ [config]: denying('aip') }, { 'README.md': 'New.\n' });
    expect(await told(folder, change)).toEqual([`unchanged ${lost}`]);
  });

  test('is new with the line that says it', async () => {
    const folder = await repository({ [config]: denying('services/api') }, { [config]: denying('aip') });
    expect(await told(folder, change)).toEqual([`new ${lost}`]);
    expect(await told(await repository({}, { [config]: denying('aip') }), change)).toEqual([`new ${lost}`]);
  });

  test('is new where the unit goes, and resolved where it comes', async () => {
    const moved: Files = { 'services/api/requirements.txt': null, 'services/web/requirements.txt': 'torch==2.8.0\n' };
    const folder = await repository({ [config]: denying('services/api') }, moved);
    expect(await told(folder, change)).toEqual([`new ${lost}`]);
    const coming = await repository({ [config]: denying('services/web') }, moved);
    expect(await told(coming, change)).toEqual([`fixed ${lost}`]);
  });

  test('is new with an entry that accepts nothing, too', async () => {
    const entry = 'suppressions:\n  - { rule: host/tensorflow-gpu-removed, reason: our index has it }\n';
    const unused = `config/suppression-unused ${config}:2`;
    expect(await told(await repository({}, { [config]: entry }), change)).toEqual([`new ${unused}`]);
    expect(await told(await repository({ [config]: entry }, { [config]: 'fail-on: error\n' }), change)).toEqual([`fixed ${unused}`]);
  });

  test('is not told to a stranger as his', async () => {
    const folder = await repository({ [config]: denying('aip') }, { [config]: denying('web') });
    expect(await told(folder, { ...change, isForeign: true })).toEqual([`unchanged ${lost}`]);
  });
});

describe('a configuration that is a link', () => {
  const step =
    'it is a symbolic link, and links are not followed; put the file itself there, or one that builds on it with `extends: ./FILE`';

  test('is said, in the working directory and in a commit', async () => {
    const folder = await repository({ 'team.yml': 'fail-on: error\n' });
    mkdirSync(path.join(folder, '.github'));
    symlinkSync('../team.yml', path.join(folder, config));
    await expect(told(folder)).rejects.toThrow(`${config}: the configuration cannot be read: ${step}`);
    await run('git', ['-C', folder, 'add', '.']);
    await run('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'link']);
    await expect(told(folder, { head: 'HEAD' })).rejects.toThrow(`${config}: the configuration cannot be read: ${step}`);
  });

  test('and built on is said at the line that names it', async () => {
    const folder = await repository({ 'team.yml': 'fail-on: error\n', [config]: 'extends: ./team.yml\n' });
    symlinkSync('../team.yml', path.join(folder, '.github/team.yml'));
    await expect(told(folder)).rejects.toThrow(
      `${config}:1:10 .github/team.yml cannot be read: it is a symbolic link; name a plain text file`,
    );
  });

  test('is said of a baseline, too', async () => {
    const folder = await repository({ 'baseline.json': '{}', [config]: '' });
    symlinkSync('../baseline.json', path.join(folder, '.github/framework-fit-baseline.json'));
    await expect(told(folder)).rejects.toThrow('.github/framework-fit-baseline.json: the baseline cannot be read');
  });
});

describe('a folder of the configuration that is a link', () => {
  const commit = async (folder: string) => {
    await run('git', ['-C', folder, 'add', '.']);
    await run('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'link']);
  };

  test('is followed inside the repository, in the working directory and in a commit', async () => {
    const folder = await repository({ 'ci/github/framework-fit.yml': 'extends: ./team.yml\n', 'ci/github/team.yml': denying('aip') });
    symlinkSync('ci', path.join(folder, 'build'));
    symlinkSync('./build/github', path.join(folder, '.github'));
    const found = ['config/unknown-unit ci/github/team.yml:3'];
    expect(await told(folder)).toEqual(found);
    await commit(folder);
    expect(await told(folder)).toEqual(found);
    expect(await told(folder, { head: 'HEAD' })).toEqual(found);
  });

  test('holds the baseline, too', async () => {
    const folder = await repository({ 'ci/framework-fit.yml': denying('aip'), 'ci/framework-fit-baseline.json': '{' });
    symlinkSync('ci', path.join(folder, '.github'));
    await expect(told(folder)).rejects.toThrow('ci/framework-fit-baseline.json: this is no baseline');
    await commit(folder);
    await expect(told(folder, { head: 'HEAD' })).rejects.toThrow('ci/framework-fit-baseline.json: this is no baseline');
  });

  test('of an inspected folder is followed, too', async () => {
    const folder = await repository({ 'services/fit/framework-fit.yml': denying('aip') });
    symlinkSync('fit', path.join(folder, 'services/.github'));
    expect(await told(path.join(folder, 'services'))).toEqual(['config/unknown-unit services/fit/framework-fit.yml:3']);
  });

  test.each([
    ['out of the repository', '../github'],
    ['to a place of the disk', '/etc'],
    ['to itself', '.github'],
    ['to nothing', 'nowhere'],
    ['to a file', 'services/api/requirements.txt'],
  ])('is not followed %s', async (_what, target) => {
    const folder = await repository();
    mkdirSync(path.join(folder, '../github'), { recursive: true });
    writeFileSync(path.join(folder, '../github/framework-fit.yml'), 'fail-on: eror\n');
    symlinkSync(target, path.join(folder, '.github'));
    expect(await told(folder)).toEqual([]);
    await commit(folder);
    expect(await told(folder, { head: 'HEAD' })).toEqual([]);
  });
});
