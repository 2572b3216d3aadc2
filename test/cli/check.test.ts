import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wantsColor } from '../../src/cli/output.ts';
import type { Report } from '../../src/model.ts';
import { reportSchema } from '../../src/reporters/schema.ts';
import { Repositories } from '../support/repository.ts';
import { Folders, framework } from './program.ts';

const folders = new Folders();
const repositories = new Repositories();
afterAll(async () => {
  folders.dispose();
  await repositories.dispose();
});

const mismatch = 'torch==2.5.1\ntorchvision==0.20.0\n';

/** One error in a/, one warning in b/. */
const two = folders.create({ 'a/requirements.txt': mismatch, 'b/requirements.txt': 'torchserve\n' });

/** What a run says in JSON, held to the schema. */
async function reported(words: readonly string[], cwd?: string): Promise<Report> {
  const { code, stdout, stderr } = await framework([...words, '--format', 'json'], cwd === undefined ? {} : { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return reportSchema.parse(JSON.parse(stdout));
}

function said({ findings }: Report): string[] {
  return findings.map(({ severity, rule, location, status }) =>
    `${status ?? ''} ${severity} ${rule} ${location.path}:${location.line}`.trim(),
  );
}

describe('what is reported', () => {
  test('findings, gravest first, as a report that the schema takes', async () => {
    const report = await reported(['check', two, '--today', '2026-11-22']);
    expect(said(report)).toEqual([
      'error compat/torch-torchvision-mismatch a/requirements.txt:2',
      'warning serve/torchserve-unmaintained b/requirements.txt:1',
    ]);
    expect(report.today).toBe('2026-11-22');
    expect(report.repository).toEqual({ root: '.', name: path.basename(two), head: null, base: null });
  });

  test('without a path it is the folder that one stands in', async () => {
    expect(said(await reported([], path.join(two, 'b')))).toEqual(['warning serve/torchserve-unmaintained requirements.txt:1']);
  });

  test('--rule keeps the rules of its globs', async () => {
    const folder = folders.create({ 'requirements.txt': `${mismatch}torchserve\nmxnet\n` });
    expect(said(await reported([folder, '--rule', 'serve/*', '--rule', 'compat/torch-*']))).toEqual([
      'error compat/torch-torchvision-mismatch requirements.txt:2',
      'warning serve/torchserve-unmaintained requirements.txt:3',
    ]);
  });

  test('--min-severity leaves out what is less severe', async () => {
    expect(said(await reported([two, '--min-severity', 'error']))).toEqual([
      'error compat/torch-torchvision-mismatch a/requirements.txt:2',
    ]);
  });

  test('--quiet says findings and nothing else', async () => {
    const [quiet, silent] = await Promise.all([
      framework(['--quiet', path.join(two, 'b')]),
      framework(['-q', folders.create({ 'requirements.txt': 'torch==2.5.1\n' })]),
    ]);
    expect(quiet.stdout).toContain('TorchServe is no longer maintained');
    expect(quiet.stdout).not.toMatch(/knowledge of|1 warning in/);
    expect(silent).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a repository without machine learning says so in one line', async () => {
    const { code, stdout, stderr } = await framework([
      folders.create({ 'requirements.txt': 'requests==2.32.0\n', 'main.py': 'import requests\n' }),
    ]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'No framework that framework-fit knows is declared in 2 files, so there is nothing to check.\n',
      stderr: '',
    });
  });

  test('--output writes the whole text to a file, and nothing to the terminal', async () => {
    const file = path.join(folders.create({}), 'report.json');
    const { code, stdout, stderr } = await framework([two, '--format', 'json', '--output', file]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(said(reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))).toHaveLength(2);
  });

  test.each([
    ['markdown', /^#+ /m],
    ['annotations', /^::error file=a\/requirements\.txt,line=2,/m],
  ])('--format %s', async (format, shows) => {
    const { code, stdout } = await framework([two, '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(shows);
  });
});

describe('the exit code', () => {
  const warning = path.join(two, 'b');
  const configured = folders.create({ 'requirements.txt': 'torchserve\n', '.github/framework-fit.yml': 'fail-on: warning\n' });

  test.each([
    ['is 0 when nothing else is asked for', [two], 0],
    ['--fail-on error, with an error', [two, '--fail-on', 'error'], 1],
    ['--fail-on error, with a warning', [warning, '--fail-on', 'error'], 0],
    ['--fail-on notice, with a warning', [warning, '--fail-on', 'notice'], 1],
    ['--fail-on counts what is shown', [two, '--rule', 'serve/*', '--fail-on', 'error'], 0],
    ['the configuration says from where on', [configured], 1],
    ['an option says more than the configuration', [configured, '--fail-on', 'never'], 0],
  ])('%s', async (_what, words, expected) => {
    expect((await framework(words)).code).toBe(expected);
  });
});

describe('what cannot be read', () => {
  test('a broken file is a problem at its place, and the rest goes on', async () => {
    const report = await reported([
      folders.create({ 'pyproject.toml': '[project]\nname = "x"\ndependencies = ["torch"\n[tool]\n', 'requirements.txt': mismatch }),
    ]);
    expect(said(report)).toEqual(['error compat/torch-torchvision-mismatch requirements.txt:2']);
    expect(report.problems).toEqual([
      expect.objectContaining({ location: expect.objectContaining({ path: 'pyproject.toml', line: expect.any(Number) }) }),
    ]);
  });

  test('a binary and a huge file are problems', async () => {
    const report = await reported([
      folders.create({
        'requirements.txt': new Uint8Array([116, 0, 1, 2]),
        'big/requirements.txt': 'torch\n'.repeat(1_000_000),
        'small/requirements.txt': mismatch,
      }),
    ]);
    expect(report.problems.map(({ message }) => message).toSorted()).toEqual([
      'big/requirements.txt was not read: it has 5.7 MB, and files above 5 MB are not read',
      'requirements.txt was not read: it is binary',
    ]);
    expect(said(report)).toEqual(['error compat/torch-torchvision-mismatch small/requirements.txt:2']);
  });
});

describe('colour', () => {
  const plain = { color: null, output: null, format: 'terminal' } as const;
  const terminal = { isTTY: true };

  test.each([
    ['a terminal', plain, terminal, {}, true],
    ['a pipe', plain, {}, {}, false],
    ['a terminal, with NO_COLOR', plain, terminal, { NO_COLOR: '1' }, false],
    ['a terminal, with an empty NO_COLOR', plain, terminal, { NO_COLOR: '' }, true],
    ['a terminal, with --no-color', { ...plain, color: false }, terminal, {}, false],
    ['a terminal that is dumb', plain, terminal, { TERM: 'dumb' }, false],
    ['a file', { ...plain, output: 'out.txt' }, terminal, {}, false],
    ['a format for programs', { ...plain, format: 'json' as const }, terminal, {}, false],
  ])('%s', (_what, options, stream, env, expected) => {
    expect(wantsColor(options, stream, env)).toBe(expected);
  });

  test.each([
    ['in a pipe', [], { FORCE_COLOR: '1' }],
    ['with --no-color', ['--no-color'], {}],
    ['with NO_COLOR', [], { NO_COLOR: '1' }],
  ])('no escape sequence %s', async (_what, words, env) => {
    const { stdout } = await framework([two, ...words], { env });
    expect(stdout).toContain('torchvision 0.20.0');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('inside a git repository', () => {
  test('paths are relative to its root, wherever one stands', async () => {
    const { folder } = await repositories.create({ 'a/requirements.txt': mismatch, 'b/requirements.txt': 'torchserve\n' });
    const expected = ['warning serve/torchserve-unmaintained b/requirements.txt:1'];
    expect(said(await reported([path.join(folder, 'b')]))).toEqual(expected);
    expect(said(await reported([], path.join(folder, 'b')))).toEqual(expected);
    expect(said(await reported(['../b'], path.join(folder, 'a')))).toEqual(expected);
    expect((await reported(['b'], folder)).repository.root).toBe('b');
  });

  test('new files count, ignored ones do not', async () => {
    const repository = await repositories.create({ '.gitignore': 'ignored/\n' });
    await repository.commit({ 'requirements.txt': 'numpy\n' });
    const { folder } = repository;
    for (const name of ['ignored', 'new']) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'requirements.txt'), 'torchserve\n');
    }
    expect(said(await reported([folder]))).toEqual(['warning serve/torchserve-unmaintained new/requirements.txt:1']);
  });

  describe('the configuration', () => {
    test('of the root holds for a folder in it, its globs relative to the root', async () => {
      const { folder } = await repositories.create({
        '.github/framework-fit.yml': 'rules: { "serve/*": off }\nignore: ["team/old/**"]\nfail-on: warning\n',
        'team/requirements.txt': 'torchserve\nmxnet\n',
        'team/old/requirements.txt': 'theano\n',
      });
      for (const place of [folder, path.join(folder, 'team')]) {
        const { code, stdout } = await framework([place, '--format', 'json']);
        const report = JSON.parse(stdout) as Report;
        expect(code).toBe(1);
        expect(report.config.origin).toBe('.github/framework-fit.yml');
        expect(said(report)).toEqual(['warning life/dead-framework team/requirements.txt:2']);
      }
    });

    test('of the folder itself goes before it', async () => {
      const { folder } = await repositories.create({
        'framework-fit.yml': 'fail-on: warning\n',
        'team/framework-fit.yml': 'ignore: ["old/**"]\n',
        'team/old/requirements.txt': 'theano\n',
        'team/requirements.txt': 'torchserve\n',
      });
      const report = await reported([path.join(folder, 'team')]);
      expect(report.config.origin).toBe('team/framework-fit.yml');
      expect(said(report)).toEqual(['warning serve/torchserve-unmaintained team/requirements.txt:1']);
    });

    test('is that of the head that is judged', async () => {
      const repository = await repositories.create({
        'team/requirements.txt': 'torchserve\n',
        'framework-fit.yml': 'rules: { "serve/*": off }\n',
      });
      await repository.commit({ 'framework-fit.yml': null });
      const { folder } = repository;
      expect(said(await reported(['team', '--head', 'HEAD~1'], folder))).toEqual([]);
      expect(said(await reported(['team', '--head', 'HEAD'], folder))).toHaveLength(1);
    });
  });
});
