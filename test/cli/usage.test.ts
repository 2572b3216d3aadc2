import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { targetNames } from '../../src/words.ts';
import { Folders, framework } from './program.ts';

const folders = new Folders();
const folder = folders.create({
  'requirements.txt': 'torch==2.5.1\n',
  'wrong.yml': 'fail_on: error\nmin-severity: big\nrules:\n  life/*: loud\n',
});
afterAll(() => folders.dispose());

/** As a Node of another version says of itself. */
const pretending = (version: string): string =>
  `--import=data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;

describe('a Node', () => {
  test.each([
    ['18.20.8', 2],
    ['20.18.1', 2],
    ['20.19.0', 0],
    ['24.0.0', 0],
  ])('%s ends with %d', async (version, code) => {
    const env = { NODE_OPTIONS: pretending(version) };
    const stderr = code === 0 ? '' : `framework-fit: this is Node ${version}, and it needs Node 20.19 or newer\n`;
    expect(await framework(['--version'], { env })).toMatchObject({ code, stderr });
  });
});

const commands: Readonly<Record<string, string>> = {
  check: '--base --head --rule --min-severity --fail-on --today --quiet --config --repository --organisation-config --format --output',
  preview: '--base --head --rule --min-severity --today --repository --run-url --server-url --comment-key',
  fix: '--dry-run --rule --min-severity --today',
  baseline: '--dry-run --today',
  fit: '--from --compare --use-case --target --all --head --format',
  rules: '--severity --group --technology --target --fixable',
  explain: '--config',
  units: '--all --head --format',
  facts: '--all --head --format',
  config: '--show-origin --head --format',
  init: '--dry-run',
  'test-rules': '--quiet --format',
};

/** What one wrong use says, in one line. */
const wrong: readonly [what: string, words: readonly string[], says: string | RegExp][] = [
  ['an unknown option', ['--formt', 'json'], 'there is no option --formt; did you mean --format?'],
  ['an unknown short option', ['-x'], 'there is no option -x; `framework-fit --help` lists the options'],
  [
    'an option that is none at all',
    ['--colour-of-the-sky'],
    'there is no option --colour-of-the-sky; `framework-fit --help` lists the options',
  ],
  ['a format as an option', ['units', '--json'], 'there is no option --json; did you mean --format json?'],
  ['an option that nothing is like', ['init', '--force'], 'there is no option --force; `framework-fit --help` lists the options'],
  ['an option that would be left unheard', ['fix', '--fail-on', 'error'], '--fail-on belongs to `check`; `fix` does not hear it'],
  ['a base where nothing is compared', ['units', '--base', 'main'], '--base belongs to `check` and `preview`; `units` does not hear it'],
  ['a rule where none is judged by', ['facts', '--rule', 'x'], '--rule belongs to `check`, `preview` and `fix`; `facts` does not hear it'],
  ['an unknown format of a command with few', ['config', 'print', '--format', 'yaml'], '--format yaml: it is one of terminal, json'],
  ['an option without its value', ['--today'], '--today needs a value'],
  ['an option whose value is another option', ['--base', '--quiet'], '--base needs a value'],
  ['an option with a short form without its value', ['--output'], '--output needs a value'],
  ['a value for a switch', ['--quiet=3'], '--quiet takes no value'],
  ['an unknown format', ['--format', 'xml'], '--format xml: it is one of terminal, json, markdown, annotations, mermaid'],
  [
    'a misspelt format',
    ['--format', 'jsn'],
    '--format jsn: did you mean json? It is one of terminal, json, markdown, annotations, mermaid',
  ],
  ['a format that the command has not', ['facts', '--format', 'markdown'], '--format markdown: `facts` has terminal, json'],
  ['a format where there is none', ['rules', '--format', 'json'], '--format json: `rules` has terminal'],
  ['a day that is none', ['--today', '2026-02-30'], '--today 2026-02-30: write a day as YYYY-MM-DD'],
  ['a day that is written in another way', ['--today', '22.11.2026'], '--today 22.11.2026: write a day as YYYY-MM-DD'],
  ['an unknown severity', ['--fail-on', 'fatal'], '--fail-on fatal: it is one of never, error, warning, notice'],
  ['a misspelt severity', ['--fail-on', 'eror'], '--fail-on eror: did you mean error? It is one of never, error, warning, notice'],
  ['`never` where only severities stand', ['--min-severity', 'never'], '--min-severity never: it is one of error, warning, notice'],
  ['a path that is not there', ['no/such/folder'], 'there is no folder no/such/folder'],
  ['a command that is misspelt', ['chek'], 'there is no folder chek, and no such command; did you mean check?'],
  ['a command of another tool', ['lint'], 'there is no folder lint; `framework-fit --help` lists the commands'],
  ['a command that is misspelt, with a path', ['chek', 'app'], 'there is no command chek; did you mean check?'],
  ['an empty path', [''], 'the path is empty; name a folder, or leave it out for this one'],
  ['a file instead of a folder', ['requirements.txt'], 'requirements.txt is a file; name the folder of the repository'],
  ['two paths', ['a', 'b'], 'one path at a time: a b'],
  ['two paths of a command', ['units', 'a', 'b'], 'one path at a time: a b'],
  ['two rules to explain', ['explain', 'life/a', 'life/b'], 'one id at a time: life/a life/b'],
  ['a word after `rules`', ['rules', 'life/dead-framework'], '`rules` takes no path: life/dead-framework'],
  ['no rule to explain', ['explain'], 'explain needs the id of a rule or of a technology; `framework-fit rules` lists the rules'],
  [
    'a rule that nearly exists',
    ['explain', 'life/dead-framwork'],
    'there is no rule or technology life/dead-framwork; did you mean life/dead-framework?',
  ],
  [
    'a pattern that no rule matches',
    ['--rule', 'life/dead-framwork'],
    '--rule life/dead-framwork: no rule matches; did you mean life/dead-framework?',
  ],
  ['a group without its star', ['--rule', 'image'], '--rule image: no rule matches; did you mean image/*?'],
  ['a revision outside git', ['--base', 'main'], '--base main needs a git repository; there is none here'],
  ['a pattern that is far from all rules', ['--rule', 'acme/nope'], '--rule acme/nope: no rule matches; `framework-fit rules` lists them'],
  [
    'a group that is far from all',
    ['rules', '--group', 'spreadsheets'],
    /^--group spreadsheets: there is no such group; there is android, [^\n]*, windows$/,
  ],
  [
    'a configuration that is not there',
    ['--config', 'nowhere.yml'],
    'nowhere.yml: there is no such configuration file; name one that exists with --config, or leave the option out',
  ],
  ['an output that cannot be written', ['--output', 'no/such/folder/out.txt'], /^--output no\/such\/folder\/out\.txt: ENOENT: [^\n]*$/],
  [
    'a command of a later version',
    ['diff'],
    '`diff` is not available in this version; there is check, facts, units, fit, fix, explain, rules, preview, test-rules, baseline, config, init (for a folder of that name, write ./diff)',
  ],
  ['a technology to explain that nearly exists', ['explain', 'pytorhc'], 'there is no rule or technology pytorhc; did you mean pytorch?'],
  [
    'a part of an id to explain',
    ['explain', 'tflite-renamed'],
    'there is no rule or technology tflite-renamed; did you mean android/tflite-renamed-litert?',
  ],
  ['a group that nearly exists', ['rules', '--group', 'compatt'], '--group compatt: there is no such group; did you mean compat?'],
  ['an option of another command', ['--from', 'pytorch'], '--from belongs to `fit`; `check` does not hear it'],
  ['a technology that nearly exists', ['fit', '--from', 'pytorhc'], '--from pytorhc: no technology is called that; did you mean pytorch?'],
  [
    'a technology to compare that nearly exists',
    ['fit', '--compare', 'tensorflow,jaxx'],
    '--compare jaxx: no technology is called that; did you mean jax?',
  ],
  [
    'a target that nearly exists',
    ['fit', '--from', 'torch', '--target', 'andriod'],
    `--target andriod: there is no such target; did you mean android? there is ${targetNames.join(', ')}`,
  ],
  [
    'a target that is far from all',
    ['fit', '--from', 'torch', '--target', 'coral'],
    `--target coral: there is no such target; there is ${targetNames.join(', ')}`,
  ],
  [
    'a technology that is far from all',
    ['fit', '--from', 'spreadsheets-of-accounting'],
    '--from spreadsheets-of-accounting: no technology is called that; https://github.com/framework-fit/framework-fit/blob/main/docs/technologies/README.md lists them',
  ],
  ['a package that nearly exists', ['explain', 'torchh'], 'there is no rule or technology torchh; did you mean torch?'],
  [
    'what is far from all that can be explained',
    ['explain', 'spreadsheets-of-accounting'],
    'there is no rule or technology spreadsheets-of-accounting; `framework-fit rules` lists the rules, and https://github.com/framework-fit/framework-fit/blob/main/docs/technologies/README.md the technologies',
  ],
  [
    'a use case that nearly exists',
    ['fit', '--use-case', 'vison'],
    '--use-case vison: there is no such use case; did you mean vision? There is vision, ocr, forecasting, text-generation, style-transfer, speech, tabular',
  ],
];

describe('wrong use is exit 2, with one line that says what is wrong', () => {
  test.each(wrong)('%s', async (_what, words, says) => {
    const { code, stdout, stderr } = await framework(words, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^framework-fit: [^\n]*\n$/);
    const line = stderr.slice('framework-fit: '.length, -1);
    if (typeof says === 'string') expect(line).toBe(says);
    else expect(line).toMatch(says);
  });
});

test('a wrong configuration is exit 2, with every mistake at its place', async () => {
  const { code, stdout, stderr } = await framework(['--config', 'wrong.yml'], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const lines = stderr
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .replace(/^framework-fit: /, '')
        .split(' ')
        .slice(0, 2)
        .join(' '),
    );
  expect(lines.toSorted()).toEqual(['wrong.yml:1:1 unknown', 'wrong.yml:2:15 min-severity:', 'wrong.yml:4:11 rules.life/*:']);
});

test.each([['--help'], ['-h'], ['help']])('%s says every command, the options of `check`, and the exit codes', async (word) => {
  const { code, stdout, stderr } = await framework([word]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const said = [...Object.keys(commands), ...(commands['check'] ?? '').split(' '), '--no-color', '--version', '--help', 'Exit code 0'];
  for (const name of said) expect(stdout).toContain(name);
});

test.each(Object.entries(commands))('--help of `%s` says what it hears, and no more', async (command, own) => {
  const { code, stdout, stderr } = await framework([command, '--help']);
  expect(await framework(['help', command])).toEqual({ code, stdout, stderr });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').filter((line) => line.startsWith('  framework-fit '))).toHaveLength(1);
  for (const name of own.split(' ')) expect(stdout).toContain(`  ${name} `.trimEnd());
  for (const name of Object.values(commands).flatMap((names) => names.split(' ')))
    if (!['--config', '--repository', '--organisation-config', '--output', ...own.split(' ')].includes(name))
      expect(stdout).not.toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('the same on the built program', async () => {
  const [option, missing, file, version] = await Promise.all([
    framework(['--formt'], {}, 'built'),
    framework(['no/such/folder'], {}, 'built'),
    framework([path.join(folder, 'requirements.txt')], {}, 'built'),
    framework(['--version'], {}, 'built'),
  ]);
  expect([option, missing, file, version].map(({ code }) => code)).toEqual([2, 2, 2, 0]);
  expect(option.stderr).toMatch(/^framework-fit: there is no option --formt; [^\n]+\n$/);
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
