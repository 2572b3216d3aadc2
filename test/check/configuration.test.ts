import { afterAll, describe, expect, test } from 'vitest';
import { check, type CheckRequest } from '../../src/check.ts';
import { ConfigError } from '../../src/config/index.ts';
import { Repositories, type Files } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

const config = '.github/framework-fit.yml';
/** Two lines with something to say: an image that ended, and a package that did. */
const files: Files = { 'serve/Dockerfile': 'FROM pytorch/torchserve:0.12.0-cpu\n', 'old/requirements.txt': 'mxnet==1.9.1\n' };
const served = 'serve/Dockerfile:1';
const trained = 'old/requirements.txt:1';

const request = { config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };

interface Told {
  readonly findings: readonly string[];
  readonly silenced: readonly string[];
  readonly problems: readonly string[];
  readonly failOn: string;
}

async function told(folder: string, more: Partial<CheckRequest> = {}): Promise<Told> {
  const { report, failOn } = await check({ ...request, root: folder, ...more });
  return {
    findings: report.findings
      .map(({ status, location }) => `${status === null ? '' : `${status} `}${location.path}:${location.line}`)
      .toSorted(),
    silenced: report.silenced
      .map(({ location, now }) => `${location.path}:${location.line}${now === null ? '' : ` now ${now}`}`)
      .toSorted(),
    problems: report.problems.map(({ message, location }) => `${location?.path}:${location?.line} ${message}`),
    failOn,
  };
}

async function repository(...states: readonly Files[]): Promise<string> {
  const [first = {}, ...rest] = states;
  const made = await repositories.create({ ...files, ...first });
  for (const state of rest) await made.commit(state);
  return made.folder;
}

test('without a configuration everything is told', async () => {
  expect(await told(await repository())).toEqual({ findings: [trained, served], silenced: [], problems: [], failOn: 'never' });
});

describe('what the configuration decides', () => {
  test.each<[string, string, readonly string[]]>([
    ['a group is switched off', 'rules:\n  "*": off\n', []],
    ['a folder is ignored', 'ignore: [old]\n', [served]],
    ['a glob is ignored', 'ignore: ["**/requirements.txt"]\n', [served]],
    ['one of the ignored is taken back', 'ignore: ["**/*", "!serve/**"]\n', [served]],
    ['a rule is silent in a folder', 'rules:\n  "*": { ignore: [serve] }\n', [trained]],
    ['a folder has other settings', 'paths:\n  old/**:\n    rules: { "*": off }\n', [served]],
    ['a rule is on for a folder alone', 'rules:\n  "*": off\npaths:\n  serve:\n    rules: { "*": error }\n', [served]],
    ['the last entry that matches decides', 'paths:\n  "**":\n    rules: { "*": off }\n  old:\n    rules: { "*": warning }\n', [trained]],
    ['a folder tells less', 'rules:\n  "*": notice\npaths:\n  old:\n    min-severity: warning\n', [served]],
  ])('%s', async (_what, text, expected) => {
    expect((await told(await repository({ [config]: text }))).findings).toEqual(expected);
  });

  test('the severity asked for outright counts more than that of a folder', async () => {
    const folder = await repository({ [config]: 'rules:\n  "*": notice\npaths:\n  old:\n    min-severity: warning\n' });
    expect((await told(folder, { minSeverity: 'notice' })).findings).toEqual([trained, served]);
  });

  test('another file is built on, beside the own one and in its folder', async () => {
    const folder = await repository({
      [config]: 'extends: [./fit/base.yml, ../team.yml]\nrules: { "*": notice }\n',
      '.github/fit/base.yml': 'extends: ./deep.yml\nignore: [old]\nfail-on: error\n',
      '.github/fit/deep.yml': 'min-severity: notice\nfail-on: warning\n',
      'team.yml': 'min-severity: notice\n',
    });
    expect(await told(folder)).toMatchObject({ findings: [served], failOn: 'error' });
  });

  test('a folder that is inspected alone has its own, with globs of its own', async () => {
    const folder = await repository({
      'serve/framework-fit.yml': 'paths:\n  "Dockerfile":\n    rules: { "*": off }\n',
      'old/framework-fit.yml': 'rules:\n  "*": { ignore: [requirements.txt] }\n',
    });
    expect((await told(`${folder}/serve`)).findings).toEqual([]);
    expect((await told(`${folder}/old`)).findings).toEqual([]);
    expect((await told(folder)).findings).toEqual([trained, served]);
  });

  test('the one of the repository counts for a folder that has none', async () => {
    const folder = await repository({ [config]: 'paths:\n  serve:\n    rules: { "*": off }\nignore: [old]\n' });
    expect((await told(`${folder}/serve`)).findings).toEqual([]);
    expect((await told(`${folder}/old`)).findings).toEqual([]);
  });
});

describe('a change', () => {
  test('is judged by its own configuration, and what that silences is said', async () => {
    const folder = await repository({}, { [config]: 'ignore: [old]\nrules:\n  "*": notice\n' });
    const { findings, silenced } = await told(folder, { base: 'HEAD~1' });
    expect(findings).toEqual([`unchanged ${served}`]);
    expect(silenced).toEqual([trained, `${served} now notice`]);
  });

  test('silences nothing when it brings the same configuration, or a milder eye', async () => {
    const same = await repository({ [config]: 'ignore: [old]\n' }, { 'README.md': 'x\n' });
    expect((await told(same, { base: 'HEAD~1' })).silenced).toEqual([]);
    const stricter = await repository({ [config]: 'ignore: [old]\n' }, { [config]: 'rules: {}\n' });
    expect((await told(stricter, { base: 'HEAD~1' })).silenced).toEqual([]);
  });

  test('does not decide whether it fails', async () => {
    const folder = await repository({ [config]: 'fail-on: warning\n' }, { [config]: 'fail-on: never\n' });
    expect((await told(folder, { base: 'HEAD~1' })).failOn).toBe('warning');
    expect((await told(folder)).failOn).toBe('never');
    const fresh = await repository({}, { [config]: 'extends: strict\n' });
    expect((await told(fresh, { base: 'HEAD~1' })).failOn).toBe('never');
    expect((await told(fresh)).failOn).toBe('warning');
  });

  test('that mends a broken configuration decides alone', async () => {
    const folder = await repository({ [config]: 'fail-on: [\n' }, { [config]: 'fail-on: error\n' });
    expect((await told(folder, { base: 'HEAD~1' })).failOn).toBe('error');
    await expect(told(folder, { head: 'HEAD~1' })).rejects.toThrow(ConfigError);
  });

  test('by a stranger is judged by the configuration of the base', async () => {
    const folder = await repository({ [config]: 'ignore: [old]\n' }, { [config]: 'ignore: [serve]\n' });
    const foreign = await told(folder, { base: 'HEAD~1', head: 'HEAD', isForeign: true });
    expect(foreign).toMatchObject({ findings: [`unchanged ${served}`], silenced: [] });
  });

  test('follows no other repository that the base does not follow', async () => {
    const folder = await repository({}, { [config]: 'extends: acme/fit//base.yml@v1\n' });
    const asked: string[] = [];
    const readRemote: CheckRequest['readRemote'] = async ({ repo }) => {
      asked.push(repo);
      return { kind: 'text', text: 'rules: { "*": off }\n' };
    };
    const changed = await told(folder, { base: 'HEAD~1', readRemote });
    expect(changed.findings).toEqual([`unchanged ${trained}`, `unchanged ${served}`]);
    expect(changed.problems).toEqual([`${config}:1 \`acme/fit//base.yml@v1\` is new in this change, and counts when the change is merged`]);
    expect(asked).toEqual([]);
    expect((await told(folder, { readRemote })).findings).toEqual([]);
    expect(asked).toEqual(['fit']);
  });

  test("that takes a rule of the repository's own away, or weakens it, is said to silence", async () => {
    const rule = (severity: string) =>
      `id: acme/no-flask\ntitle: "{unit} uses flask"\nseverity: ${severity}\nwhy: It is old here.\nadvice: Use the gateway.\nwhen: { dependency: { package: pypi/flask }, as: found }\nexamples:\n  - { fires: ${severity}, at: "requirements.txt:1", files: { requirements.txt: "flask" } }\n  - { silent: true, because: it is another one, files: { requirements.txt: "fastapi" } }\n`;
    const own = {
      'web/requirements.txt': 'flask\n',
      [config]: 'custom-rules: [.github/rules/*.yml]\n',
      '.github/rules/flask.yml': rule('warning'),
    };
    const weaker = await repository(own, { '.github/rules/flask.yml': rule('notice') });
    expect((await told(weaker, { base: 'HEAD~1' })).silenced).toEqual(['web/requirements.txt:1 now notice']);
    const gone = await repository(own, { '.github/rules/flask.yml': null, [config]: 'rules: {}\n' });
    expect((await told(gone, { base: 'HEAD~1' })).silenced).toEqual(['web/requirements.txt:1']);
    const same = await repository(own, { 'README.md': 'x\n' });
    expect((await told(same, { base: 'HEAD~1' })).silenced).toEqual([]);
  });

  test('is compared with the base as a file named outright has it there', async () => {
    const folder = await repository({ 'ci/fit.yml': 'fail-on: error\n' }, { 'ci/fit.yml': 'fail-on: never\nignore: [old]\n' });
    const { failOn, silenced } = await told(folder, { base: 'HEAD~1', config: `${folder}/ci/fit.yml` });
    expect({ failOn, silenced }).toEqual({ failOn: 'error', silenced: [trained] });
  });
});

test('a target that is declared, and found as well, is told once, with all that says so', async () => {
  const folder = await repository({
    [config]: 'units:\n  - { name: api, paths: [api], kind: image, targets: [gpu] }\n',
    'api/Dockerfile': 'FROM python:3.12-slim\nRUN pip install torch==2.6.0\n',
    'compose.yaml':
      'services:\n  api:\n    build: api\n    deploy: { resources: { reservations: { devices: [{ driver: nvidia, count: 1, capabilities: [gpu] }] } } }\n',
  });
  const { report } = await check({ ...request, root: folder });
  const unit = report.units.find(({ id }) => id === 'image:api');
  expect(unit?.targets.map(({ name, because }) => [name, because.map(({ location }) => location.path)])).toEqual([
    ['gpu', [config, 'compose.yaml']],
  ]);
});
