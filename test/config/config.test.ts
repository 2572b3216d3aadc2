import { expect, test } from 'vitest';
import { ConfigError, loadConfig, readNamed, type Config } from '../../src/config/index.ts';
import { checkNames } from '../../src/config/names.ts';
import { activeRules, applySettings } from '../../src/config/settings.ts';
import { nearest } from '../../src/nearest.ts';
import { knowledge } from '../support/judge.ts';

const file = '.github/framework-fit.yml';

const known = {
  rules: ['life/dead-framework', 'android/pytorch-mobile-eol', 'compat/keras3-tf-pair'],
  technologies: ['pytorch', 'tensorflow'],
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

async function mistakesOf(text: string): Promise<string[]> {
  const error = await load(text).catch((thrown: unknown) => thrown);
  return error instanceof ConfigError ? error.message.split('\n') : [];
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

const keys =
  'The keys are `extends`, `rules`, `paths`, `ignore`, `units`, `policy`, `suppressions`, `custom-rules`, `min-severity`, `fail-on`';

test.each([
  ['a misspelled key', 'fail_on: error\n', [`${file}:1:1 unknown key "fail_on"; did you mean \`fail-on\`? ${keys}`]],
  [
    'a wrong word',
    'fail-on: eror\n',
    [`${file}:1:10 fail-on: "eror" is not known; did you mean \`error\`? It is one of \`error\`, \`warning\`, \`notice\`, \`never\``],
  ],
  [
    'a wrong severity of a rule',
    'rules:\n  life/dead-framework: loud\n',
    [expect.stringContaining(':2:24 rules.life/dead-framework: "loud" is not known; it is one of `off`')],
  ],
  [
    'a text where a list belongs',
    'ignore: vendor\n',
    [expect.stringContaining(':1:9 ignore: a list belongs here, and the text "vendor" stands here')],
  ],
  ['a list where a map belongs', '- rules\n', [expect.stringContaining(':1:1 a map belongs here, and a list stands here')]],
  [
    'two mistakes at once',
    'fail_on: error\nmin-severity: big\n',
    [expect.stringContaining(':2:15 min-severity: '), expect.stringContaining(':1:1 unknown key')],
  ],
  [
    'a rule that does not exist',
    'rules:\n  "android/*": off\n  life/dead-framwork: off\n',
    [`${file}:3:3 no rule is named "life/dead-framwork"; did you mean \`life/dead-framework\`?`],
  ],
  [
    'a misspelled key of a rule',
    'rules:\n  life/dead-framework: { severty: off }\n',
    [
      `${file}:2:26 unknown key "severty"; did you mean \`severity\`? The keys are \`severity\`, \`ignore\``,
      `${file}:2:24 rules.life/dead-framework: it says nothing; write \`severity\` or \`ignore\``,
    ],
  ],
  ['broken YAML', 'rules: [a\n', [expect.stringMatching(/not valid YAML/)]],
])('%s is an error at its place', async (_what, text, expected) => {
  expect(await mistakesOf(text)).toEqual(expected);
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
  expect(applySettings([], config, 'notice')).toEqual([]);
});

test.each([
  ['fail_on', 'fail-on'],
  ['ignores', 'ignore'],
  ['rule', 'rules'],
])('the nearest word to %s is %s', (word, expected) => {
  expect(nearest(word, ['rules', 'ignore', 'min-severity', 'fail-on'])).toBe(expected);
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

test.each([
  [
    'a path that no file lies in',
    'units:\n  - name: api\n    paths: [service/api]\n',
    ':3:13 no file lies in "service/api"; did you mean `services/api`?',
  ],
  ['a target that there is not', 'units:\n  - name: api\n    paths: [train]\n    targets: [k8s]\n', ':4:15 units.0.targets.0: '],
  [
    'a key of a unit',
    'units:\n  - name: api\n    path: train\n    paths: [train]\n',
    ':3:5 unknown key "path"; did you mean `paths`? The keys are `name`, `paths`, `kind`, `targets`',
  ],
  ['no path at all', 'units:\n  - name: api\n    paths: []\n', ':3:12 units.0.paths: '],
])('%s is an error', async (_what, text, message) => {
  expect((await mistakesOf(text)).join()).toContain(`.github/framework-fit.yml${message}`);
});
