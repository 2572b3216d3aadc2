import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check, type CheckRequest } from '../../src/check.ts';
import { openCustom } from '../../src/check/custom-rules.ts';
import { ConfigError, loadConfig } from '../../src/config/index.ts';
import type { RemoteFile } from '../../src/config/remote.ts';
import type { Report } from '../../src/model.ts';
import { memoryTree } from '../../src/tree/index.ts';
import { knowledge, type Files } from '../support/judge.ts';
import { Repositories } from '../support/repository.ts';

const config = '.github/framework-fit.yml';
const folder = '.github/framework-fit';
const named = `custom-rules: ["${folder}/*.yml"]\n`;

const rule = (id: string, rest = 'when: { dependency: { package: pypi/acme-torch }, as: torch }\n') =>
  `id: ${id}\ntitle: "{unit} installs it"\nseverity: warning\nwhy: We say so.\nadvice: Do not.\n${rest}`;

const repositories = new Repositories();
afterAll(() => repositories.dispose());

/** What is read of a repository in memory, and what is warned of. */
async function opened(files: Files, readRemote: ((name: string) => RemoteFile) | null = null) {
  const tree = memoryTree(files);
  const read = (path: string) => files[path] ?? null;
  const remote =
    readRemote === null ? null : ({ repo, path }: { repo: string; path: string }) => Promise.resolve(readRemote(`${repo}//${path}`));
  const loaded = await loadConfig({ has: (path) => tree.has(path), read, named: null, readRemote: remote, pinned: null });
  return openCustom(loaded, await knowledge(), { tree, readRemote: remote });
}

/** The lines that refuse some files. */
async function refusal(files: Files): Promise<readonly string[]> {
  const error: unknown = await opened(files).catch((thrown: unknown) => thrown);
  if (!(error instanceof ConfigError)) throw error;
  return error.message.split('\n');
}

describe('a mistake is told at its place', () => {
  const cases: readonly [what: string, text: string, expected: string][] = [
    ['a word that is none', rule('acme/a', 'when: { dependancy: {} }\n'), ':6:9 unknown key "dependancy"; did you mean `dependency`?'],
    ['a place that is missing', rule('acme/a', 'when: { dependency: { package: pypi/torch } }\n'), ':6:7 when: no condition has a name'],
    [
      'a package without its type',
      rule('acme/a', 'when: { dependency: { package: torch }, as: torch }\n'),
      '"torch" is a package without its type',
    ],
    [
      'a name that is compared otherwise',
      rule('acme/a', 'when: { dependency: { package: pypi/Acme_Torch }, as: torch }\n'),
      ':6:32 "pypi/Acme_Torch" would never match: names of Python are compared as pypi/acme-torch',
    ],
    [
      'a technology that nobody knows',
      rule('acme/a', 'when: { dependency: { technology: pytorhc }, as: torch }\n'),
      ':6:35 there is no technology "pytorhc"; did you mean `pytorch`?',
    ],
    [
      'a kind that nobody knows',
      rule('acme/a', 'when: { dependency: { kind: training }, as: torch }\n'),
      ':6:29 there is no kind of technology "training"',
    ],
    [
      'a range that is none',
      rule('acme/a', 'when: { dependency: { package: pypi/torch, version: "~> 2" }, as: torch }\n'),
      ':6:53 "~> 2" is not a range of pypi versions',
    ],
    ['an id without a group', rule('no-torch'), ':1:5 id: group/name in small letters, digits and dashes, such as acme/no-x'],
    [
      'a group of ours',
      rule('image/no-torch'),
      ':1:5 the group "image" belongs to framework-fit; take the name of your team, as in acme/no-torch',
    ],
    ['a rule of ours', rule('compat/keras3-tf-pair'), ':1:5 a second rule "compat/keras3-tf-pair"; the first is in framework-fit itself'],
    [
      'a misspelt unit',
      rule('acme/a').replace('{unit}', '{unt}'),
      'nothing is named "unt" with `as`; there is torch; did you mean `unit`?',
    ],
    ['a name that is not bound', rule('acme/a').replace('{unit}', '{image.tag}'), 'nothing is named "image" with `as`; there is torch'],
    ['a technology of ours', 'id: pytorch\nname: PyTorch\nkind: library\npackages: []\n', ':1:5 a second technology "pytorch"'],
    [
      'a package of ours',
      'id: acme\nname: Acme\nkind: library\npackages:\n  - pkg:pypi/torch\n',
      ':5:5 pypi/torch already belongs to technology "pytorch"',
    ],
    ['a table without rows', 'id: acme\ntitle: Acme\ncolumns: {}\nrows: []\n', ':4:7 rows: it is empty'],
    ['no map', '- a\n', ':1:1 a map belongs here, and a list stands here'],
    ['an empty file', '', ':1:1 a map belongs here, and nothing stands here'],
    ['a text that does not end', 'id: "acme\n', 'not valid YAML: '],
    ['a large file', `${rule('acme/a')}# ${'a'.repeat(65_000)}\n`, ':1:1 the file has 65'],
  ];

  test.each(cases)('%s', async (_what, text, expected) => {
    const lines = await refusal({ [config]: named, [`${folder}/a.yml`]: text });
    expect(lines[0]).toContain(`${folder}/a.yml:`);
    expect(lines[0]).toContain(expected);
  });

  test('and those of all files at once', async () => {
    const lines = await refusal({ [config]: named, [`${folder}/a.yml`]: 'id: 1\n', [`${folder}/b.yml`]: rule('acme') });
    expect(lines.filter((line) => line.startsWith(`${folder}/a.yml:`)).length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.startsWith(`${folder}/b.yml:`))).toHaveLength(1);
  });

  test('two files with one id name each other', async () => {
    const lines = await refusal({ [config]: named, [`${folder}/a.yml`]: rule('acme/a'), [`${folder}/b.yml`]: rule('acme/a') });
    expect(lines).toEqual([`${folder}/b.yml:1:5 a second rule "acme/a"; the first is in ${folder}/a.yml`]);
  });

  test('a glob that matches nothing names the nearest file', async () => {
    const lines = await refusal({ [config]: 'custom-rules: [.github/framwork-fit/*.yml]\n', [`${folder}/a.yml`]: rule('acme/a') });
    expect(lines).toEqual([`${config}:1:16 ".github/framwork-fit/*.yml" matches no file; did you mean \`${folder}/a.yml\`?`]);
  });

  test.each([`${folder}/*.yml`, 'rules'])('%s, where there is no rule yet, is not taken for the configuration', async (glob) => {
    const lines = await refusal({ [config]: `custom-rules: ["${glob}"]\n`, 'environment.yml': 'name: x\n' });
    expect(lines).toEqual([`${config}:1:16 "${glob}" matches no file; name a file, a folder or a glob with rules that is there`]);
  });

  test('too many files', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${folder}/r${index}.yml`, rule(`acme/r${index}`)]));
    expect(await refusal({ [config]: named, ...many })).toEqual([expect.stringContaining('names more than 200 files')]);
  });
});

describe('what is hostile is a mistake, and soon told', () => {
  const bomb = Array.from({ length: 9 }, (_, index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(10)}]`).slice(1);
  const names = (count: number, name: (index: number) => string) => Array.from({ length: count }, (_, index) => name(index)).join(', ');
  test.each([
    ['aliases that multiply', `${rule('acme/a')}a0: &a0 x\n${bomb.join('\n')}\n`],
    ['an alias in itself', rule('acme/a', 'when: &a { not: *a }\n')],
    ['deep nesting', rule('acme/a', `when: ${'{ not: '.repeat(3000)}${'}'.repeat(3000)}\n`)],
    ['many brackets', rule('acme/a', `when: ${'['.repeat(50_000)}\n`)],
    ['many keys', rule('acme/a') + names(6000, (index) => `\nk${index}: 1`).replaceAll(',', '')],
    [
      'many names that nothing has',
      rule('acme/a', `when: { dependency: { technology: [${names(6000, (index) => `a${index}`)}] }, as: it }\n`),
    ],
    ['a key of all objects', `${rule('acme/a')}__proto__: { id: b }\n`],
    ['a word of all objects', rule('acme/a', 'when: { __proto__: { all: [] } }\n')],
    ['a name of all objects', rule('acme/a').replace('{unit}', '{constructor}')],
    ['a tag', `${rule('acme/a')}x: !!js/function "1"\n`],
  ])('%s', async (_what, text) => {
    const lines = await refusal({ [config]: named, [`${folder}/a.yml`]: text });
    expect(lines[0]).toMatch(/^\.github\/framework-fit\/a\.yml:\d+:\d+ ./);
  });

  test.each(['*a'.repeat(200), '**/a/'.repeat(20), '+(a|aa)+(a|aa)+(a|aa)+(a|aa)+(a|aa)b'])('the glob %s', async (glob) => {
    expect(await refusal({ [config]: `custom-rules: ["${glob}"]\n` })).toEqual([expect.stringContaining('it has too many stars')]);
  });
});

describe('files are named', () => {
  const files = { [`${folder}/a.yml`]: rule('acme/a'), [`${folder}/deep/b.yaml`]: rule('acme/b'), [`${folder}/README.md`]: '#' };
  test.each([
    ['by a folder', `custom-rules: [${folder}]\n`, ['acme/a', 'acme/b']],
    ['one by one', `custom-rules: [./${folder}/a.yml]\n`, ['acme/a']],
    ['twice', `custom-rules: [${folder}/a.yml, "${folder}/*.yml"]\n`, ['acme/a']],
    ['together with the configuration', 'custom-rules: [".github/**/*.y*ml"]\n', ['acme/a', 'acme/b']],
  ])('%s', async (_how, text, ids) => {
    const { custom } = await opened({ ...files, [config]: text });
    expect(custom.rules.map(({ value }) => value.id)).toEqual(ids);
  });
});

describe('files of another repository', () => {
  const preset = 'acme/rules//preset.yml@v1';
  const answers =
    (texts: Files) =>
    (name: string): RemoteFile => {
      const text = texts[name];
      return text === undefined ? { kind: 'missing', withToken: false } : { kind: 'text', text };
    };
  const own = { [config]: `extends: ${preset}\n${named}`, [`${folder}/a.yml`]: rule('acme/a') };

  test('are named from its root', async () => {
    const remote = answers({ 'rules//preset.yml': 'custom-rules: [fit/b.yml]\n', 'rules//fit/b.yml': rule('acme/b') });
    const { custom, warnings } = await opened(own, remote);
    expect(custom.rules.map(({ path }) => path)).toEqual([`${folder}/a.yml`, 'acme/rules//fit/b.yml@v1']);
    expect(warnings).toEqual([]);
  });

  test('have their pages on the GitHub that holds them', async () => {
    const { folder: root } = await repositories.create({ [config]: `extends: ${preset}\n`, 'requirements.txt': 'acme-torch\n' });
    const texts: Files = { 'preset.yml': 'custom-rules: [fit/b.yml]\n', 'fit/b.yml': rule('acme/b') };
    const asked = { root, config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };
    const readRemote = async ({ path }: { readonly path: string }): Promise<RemoteFile> => ({ kind: 'text', text: texts[path] ?? '' });
    const pageOn = async (server: Partial<CheckRequest>) => (await check({ ...asked, ...server, readRemote })).report.findings[0]?.docs;
    expect(await pageOn({})).toBe('https://github.com/acme/rules/blob/v1/fit/b.yml');
    expect(await pageOn({ serverUrl: 'https://git.example.com' })).toBe('https://git.example.com/acme/rules/blob/v1/fit/b.yml');
  });

  test.each([
    ['is not there', {}, 'its rules are left out: there is no acme/rules//fit/b.yml@v1, or the token may not see it'],
    ['is wrong', { 'rules//fit/b.yml': 'id: 1\n' }, 'its rules are left out: '],
  ])('one that %s is a warning', async (_what, texts: Files, expected) => {
    const { custom, warnings } = await opened(own, answers({ 'rules//preset.yml': 'custom-rules: [fit/b.yml]\n', ...texts }));
    expect(custom.rules.map(({ value }) => value.id)).toEqual(['acme/a']);
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('a check', () => {
  const request = { config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null } as const;
  const judged = async (root: string, more: Partial<CheckRequest> = {}): Promise<Report> =>
    (await check({ ...request, root, ...more })).report;

  test('speaks by the rules of the repository, links to their files, and takes settings for them', async () => {
    const { folder: root } = await repositories.create({
      [config]: `${named}rules:\n  acme/b: error\n`,
      [`${folder}/a.yml`]: rule('acme/a', 'when: { dependency: { technology: acme-torch }, as: torch }\n'),
      [`${folder}/b.yml`]: rule('acme/b', 'when: { env: { name: ACME_MODE, value: fast }, as: mode }\n'),
      [`${folder}/acme-torch.yml`]: 'id: acme-torch\nname: Acme Torch\nkind: training-framework\npackages: [pkg:pypi/acme-torch]\n',
      'requirements.txt': 'acme-torch==2.8.0\n',
      'pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: a\n      env: [{ name: ACME_MODE, value: fast }]\n',
    });
    const { findings, units } = await judged(root);
    expect(findings.map(({ rule: id, severity, location, docs }) => [id, severity, `${location.path}:${location.line}`, docs])).toEqual([
      ['acme/b', 'error', 'pod.yaml:8', `${folder}/b.yml`],
      ['acme/a', 'warning', 'requirements.txt:1', `${folder}/a.yml`],
    ]);
    expect(units.flatMap(({ technologies }) => technologies.map(({ name }) => name))).toEqual(['Acme Torch']);
    expect((await judged(root, { rules: ['acme/a'] })).findings).toHaveLength(1);
  });

  test('of a folder takes the rules of the repository around it', async () => {
    const { folder: root } = await repositories.create({
      [config]: named,
      [`${folder}/a.yml`]: rule('acme/a'),
      'service/requirements.txt': 'acme-torch\n',
    });
    expect((await judged(join(root, 'service'))).findings.map(({ location }) => location.path)).toEqual(['service/requirements.txt']);
  });

  test('of what a stranger wrote takes the rules of the base', async () => {
    const repository = await repositories.create({ [config]: named, [`${folder}/a.yml`]: rule('acme/a'), 'requirements.txt': '' });
    const base = await repository.git('rev-parse', 'HEAD');
    const head = await repository.commit({ [`${folder}/a.yml`]: 'broken: [', 'requirements.txt': 'acme-torch\n' });
    const { findings } = await judged(repository.folder, { base, head, isForeign: true });
    expect(findings.map(({ rule: id, status }) => [id, status])).toEqual([['acme/a', 'new']]);
    await expect(judged(repository.folder, { base, head })).rejects.toThrow(ConfigError);
  });

  test('tells of a rule that asks for what cannot be', async () => {
    const { folder: root } = await repositories.create({
      [config]: named,
      [`${folder}/a.yml`]: rule('acme/a').replace('{unit}', '{torch.colour}'),
      'requirements.txt': 'acme-torch\n',
    });
    await expect(judged(root)).rejects.toThrow(
      `${folder}/a.yml: the rule acme/a cannot be judged: the placeholder {torch.colour} stands for nothing`,
    );
  });

  test('follows no link', async () => {
    const { folder: root } = await repositories.create({ [config]: named, 'requirements.txt': 'acme-torch\n' });
    await mkdir(join(root, folder), { recursive: true });
    const outside = await repositories.create({ 'a.yml': rule('acme/a') });
    await symlink(join(outside.folder, 'a.yml'), join(root, folder, 'a.yml'));
    await expect(judged(root)).rejects.toThrow(`${config}:1:16 ${folder}/a.yml was not read: it is a symbolic link`);
    await writeFile(join(root, folder, 'b.yml'), rule('acme/b'));
    await expect(judged(root)).rejects.toThrow('it is a symbolic link');
  });
});
