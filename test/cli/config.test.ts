import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalGitHub } from '../support/github.ts';
import { Folders, framework } from './program.ts';

const folders = new Folders();
let github: LocalGitHub;
beforeAll(async () => {
  github = await LocalGitHub.start();
  github.files.put('acme/fit//base.yml@main', 'extends: strict\nmin-severity: warning\nignore: [old]\n');
});
afterAll(async () => {
  folders.dispose();
  await github.close();
});

const config = '.github/framework-fit.yml';
const text = `extends: [acme/fit//base.yml@main, ./team.yml]
rules:
  "life/*": off
  life/dead-framework: { severity: notice, ignore: [examples] }
suppressions:
  - rule: mcu/*
    reason: "the cluster's own: see #12"
    until: 2027-03-31
`;
const files = { [config]: text, '.github/team.yml': 'paths:\n  train:\n    rules: { "*": notice }\n', 'requirements.txt': 'numpy\n' };

const print = (folder: string, ...words: readonly string[]) =>
  framework(['config', 'print', folder, ...words], { env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: '', GH_TOKEN: '' } });

describe('config print', () => {
  test('shows all that counts, and where each of it was said', async () => {
    const { code, stdout, stderr } = await print(folders.create(files), '--show-origin');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        `framework-fit: .github/team.yml:2:3 "train" matches no file here yet\n` +
        `framework-fit: ${config}:4:3 "examples" matches no file here yet\n` +
        'framework-fit: acme/fit//base.yml@main names main, which may move: a tag or a commit says the same tomorrow\n',
    });
    expect(stdout).toBe(`# recommended < strict < acme/fit//base.yml@main < .github/team.yml < ${config}
rules:
  life/*: off           # ${config}:3
  life/dead-framework:  # ${config}:4
    severity: notice    # ${config}:4
    ignore:
      - examples        # ${config}:4
paths:
  train:                # .github/team.yml:2
    rules:
      "*": notice       # .github/team.yml:3
ignore:
  - old                 # acme/fit//base.yml@main:3
suppressions:
  - rule: mcu/*         # ${config}:6
    reason: "the cluster's own: see #12"
    until: 2027-03-31
min-severity: warning   # acme/fit//base.yml@main:2
fail-on: warning        # strict
`);
  });

  test('is a configuration that says the same', { timeout: 120_000 }, async () => {
    const folder = folders.create(files);
    const [first, json] = await Promise.all([print(folder), print(folder, '--format', 'json')]);
    const body = (yaml: string) => yaml.replace(/^#.*\n/, '');
    const there = { 'old/a.txt': '', 'train/a.txt': '', 'examples/a.txt': '' };
    const again = await Promise.all([first, json].map(({ stdout }) => print(folders.create({ ...there, 'framework-fit.yml': stdout }))));
    for (const { stdout, stderr } of again) expect({ stdout: body(stdout), stderr }).toEqual({ stdout: body(first.stdout), stderr: '' });
  });

  test('of nothing are the defaults', async () => {
    const { stdout, stderr } = await print(folders.create({ 'requirements.txt': '' }), '--show-origin');
    expect({ stdout, stderr }).toEqual({
      stdout: '# nothing is configured: recommended\nmin-severity: notice  # default\nfail-on: never        # default\n',
      stderr: '',
    });
  });

  test('says what could not be followed', async () => {
    const { code, stdout, stderr } = await print(folders.create({ [config]: 'extends: acme/fit//gone.yml\n' }));
    expect({ code, stdout }).toEqual({ code: 0, stdout: `# recommended < ${config}\nmin-severity: notice\nfail-on: never\n` });
    expect(stderr).toMatch(/^framework-fit: \.github\/framework-fit\.yml:1:10 `acme\/fit\/\/gone\.yml` was not found, or it is private/);
    expect(stderr).toMatch(/acme\/fit\/\/gone\.yml names no ref, so it is whatever the default branch says/);
  });

  test.each([
    [
      ['config'],
      '`config` alone does nothing; `framework-fit config print [path]` shows all that counts, --show-origin also where it comes from',
    ],
    [
      ['config', 'show'],
      '`config show` is not known; `framework-fit config print [path]` shows all that counts, --show-origin also where it comes from',
    ],
    [
      ['config', 'print', '--show-origin', '--format', 'json'],
      '--show-origin writes comments, which JSON has not; leave out --format json',
    ],
    [['--show-origin'], '--show-origin belongs to `config`; `check` does not hear it'],
  ])('%s is wrong use', async (words, says) => {
    expect(await framework(words)).toEqual({ code: 2, stdout: '', stderr: `framework-fit: ${says}\n` });
  });
});
