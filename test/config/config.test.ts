import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/error.ts';
import { loadConfig, readNamed, type Config } from '../../src/config/index.ts';
import { checkNames } from '../../src/config/names.ts';
import { activeRules, applySettings } from '../../src/config/settings.ts';
import { endedRuntime } from '../reporters/reports.ts';
import { meant, nearest } from '../../src/nearest.ts';
import { knowledge } from '../support/judge.ts';

const file = '.github/framework-fit.yml';

const known = {
  rules: ['life/dead-framework', 'android/pytorch-mobile-eol', 'compat/keras3-tf-pair'],
  technologies: ['pytorch', 'tensorflow'],
  technologiesPage: 'https://fit.example/technologies',
  paths: ['services/api/Dockerfile', 'train/requirements.txt'],
};

async function load(text: string | null): Promise<Config> {
  const config = await loadConfig({
    has: (name) => text !== null && name === file,
    read: () => text,
    named: null,
    readRemote: null,
    pinned: null,
  });
  checkNames(config, known);
  return config;
}

test('without a file everything is at its default', async () => {
  expect(await load(null)).toMatchObject({
    origin: null,
    rules: [],
    ignore: [],
    units: [],
    minSeverity: { value: 'notice' },
    failOn: { value: 'never' },
  });
});

test('an empty file, or one of comments, means the defaults', async () => {
  expect((await load('')).failOn.value).toBe('never');
  expect((await load('# nothing yet\n\n')).failOn.value).toBe('never');
});

test('every key', async () => {
  const config = await load(
    'rules:\n  life/dead-framework: off\n  "android/*": { severity: notice }\nignore: ["old/**"]\nmin-severity: warning\nfail-on: error\n',
  );
  expect({
    origin: config.origin,
    rules: config.rules.map(({ pattern, setting, from }) => [pattern, setting, from?.line, from?.column]),
    ignore: config.ignore.map(({ value, from }) => [value, from?.line]),
    minSeverity: [config.minSeverity.value, config.minSeverity.from?.line],
    failOn: [config.failOn.value, config.failOn.from?.line],
  }).toEqual({
    origin: '.github/framework-fit.yml',
    rules: [
      ['life/dead-framework', 'off', 2, 3],
      ['android/*', 'notice', 3, 3],
    ],
    ignore: [['old/**', 4]],
    minSeverity: ['warning', 5],
    failOn: ['error', 6],
  });
});

test('a second file that does not count is said', async () => {
  const both = { has: () => true, read: () => 'fail-on: error\n', readRemote: null, pinned: null };
  const { warnings } = await loadConfig({ ...both, has: (name) => name === file || name === 'framework-fit.yml', named: null });
  expect(warnings.map(({ message }) => message)).toEqual([
    '`framework-fit.yml` does not count, because there is `.github/framework-fit.yml`; put all into one of them',
  ]);
  expect((await loadConfig({ ...both, named: { path: 'ci.yml', text: '' } })).warnings).toEqual([]);
});

test('a file that is a link, or binary, is not passed over', async () => {
  const unreadable = loadConfig({ has: (name) => name === file, read: () => null, named: null, readRemote: null, pinned: null });
  await expect(unreadable).rejects.toThrow('it is no plain text file; write it as a plain text file, or take it out');
});

test('what a file is written in is said, with what to do', async () => {
  const why = 'it is UTF-16 without a byte-order mark; save it as UTF-8';
  const loading = {
    has: (name: string) => name === file,
    read: () => null,
    whyUnread: () => why,
    named: null,
    readRemote: null,
    pinned: null,
  };
  await expect(loadConfig(loading)).rejects.toThrow(new ConfigError([`${file}: the configuration cannot be read: ${why}`]));
});

test('a file named outright is read as others are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'framework-fit-named-'));
  const named = join(folder, 'fit.yml');
  const write = (bytes: Buffer) => writeFileSync(named, bytes);
  write(Buffer.from('\uFEFFfail-on: error\n', 'utf16le').swap16());
  expect(readNamed(folder, named)).toEqual({ path: 'fit.yml', text: 'fail-on: error\n' });
  write(Buffer.from('fail-on: error\n', 'utf16le'));
  expect(() => readNamed(folder, named)).toThrow(`${named}: the configuration cannot be read: it is UTF-16`);
  rmSync(folder, { recursive: true });
});

test('a file named outright has to exist', () => {
  expect(() => readNamed('/repository', 'nowhere.yml')).toThrow('nowhere.yml: there is no such configuration file');
});

test('rules are switched off by id and by glob, the last entry decides', async () => {
  const { rules } = await knowledge();
  const config = await load('rules:\n  "compat/*": off\n  compat/keras3-tf-pair: warning\n');
  const active = activeRules(rules, config, []).map(({ id }) => id);
  expect(active).toContain('compat/keras3-tf-pair');
  expect(active).not.toContain('compat/python-torch-wheel');
  expect(activeRules(rules, config, ['android/*']).every(({ id }) => id.startsWith('android/'))).toBe(true);
  expect(await applySettings([], config, 'notice')).toEqual([]);
});

test('a severity that is set here is not said to have been lowered', async () => {
  const found = { ...endedRuntime(), rule: 'android/pytorch-mobile-eol', loweredBy: ['it stands in an example folder'] };
  const lowered = async (text: string) => (await applySettings([found], await load(text), null)).map((one) => one.loweredBy);
  expect(await lowered(`rules: { ${found.rule}: error }\n`)).toEqual([[]]);
  expect(await lowered('rules: { "compat/*": error }\n')).toEqual([found.loweredBy]);
});

test.each([
  ['fail_on', 'fail-on'],
  ['ignores', 'ignore'],
  ['rule', 'rules'],
])('the nearest word to %s is %s', (word, expected) => {
  expect(nearest(word, ['rules', 'ignore', 'min-severity', 'fail-on'])).toBe(expected);
});

test.each([
  ['ignoer', 'ignore'],
  ['fail', 'fail-on'],
  ['pip', 'pypi'],
  ['foo/bar', null],
  ['acme/nope', null],
])('what is likely to be meant by %s is %s', (word, expected) => {
  expect(meant(word, ['ignore', 'fail-on', 'pypi', 'life/renamed'])).toBe(expected);
});

test('a unit has a name, paths, a kind and targets, at their places', async () => {
  const { units } = await load(
    'units:\n  - name: api\n    paths: [services/api, "./train/*.txt"]\n    kind: image\n    targets: [kubernetes, gpu]\n',
  );
  expect(
    units.map(({ name, kind, targets, location }) => [name, kind, targets.map((target) => target.name), location.line, location.column]),
  ).toEqual([['api', 'image', ['kubernetes', 'gpu'], 2, 11]]);
  const holds = units[0]?.holds ?? (() => false);
  expect(['services/api/Dockerfile', 'services/api2/Dockerfile', 'train/requirements.txt', 'train/a/requirements.txt'].map(holds)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('a value stands at its own characters', async () => {
  const { ignore } = await load('ignore:\n  - old/**\n');
  expect(ignore).toEqual([{ value: 'old/**', from: { path: file, line: 2, column: 5, endLine: 2, endColumn: 11 } }]);
});
