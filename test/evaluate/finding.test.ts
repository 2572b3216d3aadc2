import { describe, expect, test } from 'vitest';
import { isPlain } from '../../src/evaluate/quotable.ts';
import type { Finding } from '../../src/model.ts';
import { applyEdits, type Files } from '../support/judge.ts';
import { findings, places } from './own.ts';
import { gradle } from './repositories.ts';

const requirements = (text: string): Files => ({ 'requirements.txt': text });
const pytorch = 'when: { dependency: { technology: pytorch }, as: torch }';

/** The only finding of a rule. */
async function only(rule: string, files: Files) {
  const all = await findings(rule, files);
  expect(all).toHaveLength(1);
  return all[0];
}

/** The evidence, a place a line. */
function chain(finding: Finding | undefined): string[] {
  return (finding?.evidence ?? []).map(({ text, location }) => `${location.path}:${location.line} ${text}`);
}

describe('a finding', () => {
  const gpu = 'when: { all: [{ dependency: { technology: pytorch }, as: torch }, { accelerator: { kind: nvidia-gpu }, as: request }] }';

  test('stands at the exact words, with their whole line', async () => {
    const finding = await only(pytorch, requirements('numpy\ntorch==2.5.1  # pinned\n'));
    expect(finding?.location).toEqual({
      path: 'requirements.txt',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 13,
      snippet: 'torch==2.5.1  # pinned',
    });
    expect(finding).toMatchObject({ status: null, side: 'head', docs: 'docs/own/rule', units: ['environment:requirements.txt'] });
  });

  test('repeats of a stranger no words but plain ones, also where only one of its facts says them', async () => {
    const rule = `title: "{torch} beside {other}, {torch.name}, {torch.gpu-install}"
when: { all: [{ dependency: { technology: pytorch }, as: torch }, { dependency: { package: pypi/numpy }, as: other }] }`;
    const files = requirements('torch==2.5.1 ; extra == "evil words"\nnumpy==2.0\n');
    const [finding] = await findings(rule, files, '2026-11-22', null, { isQuotable: isPlain });
    expect(finding?.title).toBe('… beside numpy==2.0, PyTorch, pip install torch');
    expect(JSON.stringify(finding)).not.toContain('evil');
  });

  test('repeats of a stranger no name that could be words, in what links and what weakens a finding', async () => {
    const files = {
      Dockerfile: 'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      ...requirements('torch==2.5.1\n'),
      'compose.yaml': 'services:\n  "evil words":\n    build: .\n    gpus: all\n',
    };
    const [finding] = await findings(gpu, files, '2026-11-22', null, { isQuotable: isPlain });
    expect(chain(finding)).toContain('compose.yaml:2 `Dockerfile` is run as service `…` here');
    expect(JSON.stringify(finding)).not.toContain('evil');
  });

  test('carries the way from the anchor to every fact that it rests on, link by link', async () => {
    const rule = 'when: { all: [{ dependency: { technology: pytorch }, as: torch }, { image: { name: python }, as: base }] }';
    const files = {
      Dockerfile: 'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      ...requirements('torch\n'),
    };
    expect(chain(await only(rule, files))).toEqual([
      'requirements.txt:1 torch',
      'Dockerfile:3 `requirements.txt` is installed here',
      'Dockerfile:1 python:3.12-slim',
    ]);
  });

  const built: Files = {
    'app/Dockerfile': 'FROM python:3.12-slim\nCOPY *.txt ./\nRUN pip install -r requirements.txt\n',
    'app/requirements.txt': '-r requirements-base.txt\nnumpy\n',
    'app/requirements-base.txt': 'torch==2.6.0\n',
  };
  const ofTheImage = [
    'app/requirements-base.txt:1 torch==2.6.0',
    'app/requirements.txt:1 `app/requirements-base.txt` is included here',
    'app/Dockerfile:3 `app/requirements.txt` is installed here',
  ];

  test('goes through the service that builds the image and asks for the GPU', async () => {
    const compose = 'services:\n  api:\n    build: app\n    deploy:\n      resources:\n        reservations:\n          devices:\n';
    const device = '            - { driver: nvidia, count: 1, capabilities: [gpu] }\n';
    expect(chain(await only(gpu, { ...built, 'compose.yaml': compose + device }))).toEqual([
      ...ofTheImage,
      'compose.yaml:3 `app/Dockerfile` is built here',
      'compose.yaml:2 `app/Dockerfile` is run as service `api` here',
      expect.stringMatching(/^compose\.yaml:8 /),
    ]);
  });

  test('goes through the workflow that names the image which a cluster runs', async () => {
    const steps =
      '    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: app\n          tags: ghcr.io/acme/api:1\n';
    const container =
      '        - name: api\n          image: ghcr.io/acme/api:1\n          resources:\n            limits:\n              nvidia.com/gpu: 1\n';
    const files = {
      ...built,
      '.github/workflows/image.yml': `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${steps}`,
      'k8s.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n${container}`,
    };
    expect(chain(await only(gpu, files))).toEqual([
      ...ofTheImage,
      '.github/workflows/image.yml:8 `app/Dockerfile` is built here',
      'k8s.yaml:2 `app/Dockerfile` is run as Deployment `api` here',
      'k8s.yaml:13 nvidia.com/gpu: 1',
    ]);
  });

  test('says in one sentence what decided', async () => {
    const rule =
      'title: "{torch.version} here"\nwhen: { all: [{ dependency: { technology: pytorch }, as: torch }, { dependency: { technology: tensorflow } }] }';
    expect((await only(rule, requirements('torch==2.5.1\ntensorflow\n')))?.message).toBe(
      '2.5.1 here, because of tensorflow (requirements.txt:2)',
    );
    expect((await only(pytorch, requirements('torch\n')))?.message).toBe('found');
  });

  test('names the key of a value that stands alone', async () => {
    const rule = 'when: { all: [{ dependency: { technology: tflite }, as: lite }, { setting: { key: android.minSdk } }] }';
    const files = gradle('minSdk 21', "implementation 'org.tensorflow:tensorflow-lite:2.14.0'");
    expect((await only(rule, files))?.message).toBe('found, because of minSdk 21 (app/build.gradle:3)');
  });

  test('findings stand gravest first, then by place', async () => {
    const rule = `${pytorch}\ncases: [{ if: { pinned: [torch] }, severity: notice }]`;
    const files = { 'b/requirements.txt': 'torch\n', 'a/requirements.txt': 'torch==2.5.1\n', 'c/requirements.txt': 'torch\n' };
    expect(await places(rule, files)).toEqual(['b/requirements.txt:1', 'c/requirements.txt:1', 'a/requirements.txt:1']);
  });
});

describe('one cause is one finding', () => {
  test('however many units share the line', async () => {
    const files = {
      'a.Dockerfile': 'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      'b.Dockerfile': 'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      ...requirements('torch\n'),
    };
    const finding = await only(pytorch, files);
    expect(finding?.location.path).toBe('requirements.txt');
    expect(finding?.units).toEqual(['image:a.Dockerfile', 'image:b.Dockerfile']);
  });

  test('with the gravest words of all units', async () => {
    const rule = `severity: notice\n${pytorch}\ncases: [{ if: { holds: { image: { name: python } } }, severity: error, title: in an image }]`;
    const files = {
      'a.Dockerfile': 'FROM debian:12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      'b.Dockerfile': 'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      ...requirements('torch\n'),
    };
    expect(await only(rule, files)).toMatchObject({
      severity: 'error',
      title: 'in an image',
      units: ['image:b.Dockerfile', 'image:a.Dockerfile'],
    });
  });

  test('however many ways there are to meet its conditions', async () => {
    const rule = 'when: { all: [{ dependency: { technology: pytorch }, as: torch }, { dependency: { package: "pypi/n*" }, as: other }] }';
    expect(await places(rule, requirements('torch\nnumpy\nnetworkx\n'))).toEqual(['requirements.txt:1']);
  });

  test('lines of their own are findings of their own', async () => {
    expect(await places('when: { dependency: { package: "pypi/torch*" }, as: it }', requirements('torch\ntorchvision\n'))).toHaveLength(2);
  });
});

describe('once', () => {
  const rule = 'once: true\nwhen: { dependency: { package: "pypi/torch*" }, as: it }';

  test('makes the places of a unit one finding, the first in front', async () => {
    const finding = await only(rule, requirements('numpy\ntorch\ntorchvision\ntorchaudio\n'));
    expect(finding?.location.line).toBe(2);
    expect(finding?.related.map(({ text, location }) => `${location.line} ${text}`)).toEqual(['3 torchvision', '4 torchaudio']);
  });

  test('each unit has its own', async () => {
    expect(await places(rule, { 'a/requirements.txt': 'torch\ntorchvision\n', 'b/requirements.txt': 'torch\n' })).toEqual([
      'a/requirements.txt:1',
      'b/requirements.txt:1',
    ]);
  });

  test('units whose worst place is the same share one, whatever each has beside it', async () => {
    const graver = `severity: notice\n${rule}\ncases: [{ if: { fields: { it.package: [torch] } }, severity: error }]`;
    const image = (name: string) => `FROM python\nCOPY . .\nRUN pip install -r common.txt -r ${name}.txt\n`;
    const files = { 'a.Dockerfile': image('a'), 'b.Dockerfile': image('b'), 'a.txt': 'torchaudio\n', 'b.txt': 'torchvision\n' };
    const finding = await only(graver, { ...files, 'common.txt': 'torch\n' });
    expect(finding).toMatchObject({ severity: 'error', location: { path: 'common.txt' } });
    expect(finding?.units).toHaveLength(2);
    expect(finding?.related.map(({ location }) => location.path)).toEqual(['a.txt', 'b.txt']);
  });

  test('told for the repository, all units have one, at the surest of its places', async () => {
    const files = { 'examples/a/requirements.txt': 'torch\n', 'src/requirements.txt': 'torch\n' };
    const finding = await only(rule.replace('true', 'repository'), files);
    expect(finding).toMatchObject({ location: { path: 'src/requirements.txt' }, loweredBy: [] });
    expect(finding?.units).toHaveLength(2);
    expect(finding?.related.map(({ location }) => location.path)).toEqual(['examples/a/requirements.txt']);
  });

  test('told for the repository, it stays the same finding when places come before it', async () => {
    const told = rule.replace('true', 'repository');
    const before = await only(told, { 'b/requirements.txt': 'torch\n' });
    const after = await only(told, { 'a/requirements.txt': 'torch\n', 'b/requirements.txt': 'torch\n' });
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  test('over a whole repository each technology has its own', async () => {
    const all = 'scope: repository\nseverity: notice\nonce: true\nwhen: { dependency: { kind: training-framework }, as: it }';
    const files = { 'a/requirements.txt': 'torch\n', 'b/requirements.txt': 'torch\ntensorflow\n' };
    expect(await places(all, files)).toEqual(['a/requirements.txt:1', 'b/requirements.txt:2']);
  });
});

describe('fixes', () => {
  const replace = (part: string, text: string) => `${pytorch}\nfix: { replace: { of: torch, part: ${part}, with: "${text}" } }`;

  /** The files after the fix of the only finding; null when none is offered. */
  async function fixed(rule: string, files: Files): Promise<Files | null> {
    const fix = (await only(rule, files))?.fix ?? null;
    return fix === null ? null : applyEdits(files, fix.edits);
  }

  test.each([
    ['the name', 'name', 'pytorch', 'torch[opt]==2.5.1  # why\n', 'pytorch[opt]==2.5.1  # why\n'],
    ['the constraint', 'constraint', '==2.6.0', 'torch==2.5.1; python_version > "3"\n', 'torch==2.6.0; python_version > "3"\n'],
    ['all of its words', 'text', 'jax', '  torch==2.5.1 \n', '  jax \n'],
    ['with a placeholder', 'constraint', '{torch.local}', 'torch==2.5.1+cu126\n', 'torch+cu126\n'],
  ])('replace %s', async (_what, part, text, before, after) => {
    expect(await fixed(replace(part, text), requirements(before))).toEqual(requirements(after));
  });

  test.each([
    ['there is no constraint', replace('constraint', '==2.6.0'), requirements('torch\n')],
    ['a placeholder stands for nothing', replace('constraint', '=={torch.nothing}'), requirements('torch==2.5.1\n')],
    ['the case says so', `${replace('name', 'jax')}\ncases: [{ if: {}, severity: error, fix: false }]`, requirements('torch==2.5.1\n')],
    [
      'the words are not a package',
      'when: { image: { name: python }, as: torch }\nfix: { replace: { of: torch, part: name, with: x } }',
      { Dockerfile: 'FROM python:3.12\n' },
    ],
  ])('none is offered when %s', async (_what, rule, files) => {
    expect(await fixed(rule, files)).toBeNull();
  });

  const moved = `when: { dependency: { technology: tflite }, as: lite }\nfix: { coordinate: { of: lite, names: { "org.tensorflow:tensorflow-lite": "com.google.ai.edge.litert:litert" }, version: "1.4.2" } }`;
  const gradle = (line: string): Files => ({
    'app/build.gradle': `plugins { id 'com.android.application' }\ndependencies {\n  ${line}\n}\n`,
  });

  test('a coordinate moves with its version', async () => {
    expect(await fixed(moved, gradle("implementation 'org.tensorflow:tensorflow-lite:2.14.0'"))).toEqual(
      gradle("implementation 'com.google.ai.edge.litert:litert:1.4.2'"),
    );
  });

  test.each([
    ['has another name', "implementation 'org.tensorflow:tensorflow-lite-gpu:2.14.0'"],
    ['has a version that a variable gives', 'implementation "org.tensorflow:tensorflow-lite:$version"'],
  ])('a coordinate stays when it %s', async (_what, line) => {
    expect(await fixed(moved, gradle(line))).toBeNull();
  });

  test.each([
    ['^4.0.0', '^4.22.0'],
    ['~4.0.0', '~4.22.0'],
    ['4.0.0', '4.22.0'],
  ])('a version stays as open as it was: %s', async (old, now) => {
    const files = (version: string) => ({ 'package.json': `{ "dependencies": { "@tensorflow/tfjs": "${version}" } }\n` });
    const rule = 'when: { dependency: { technology: tensorflow }, as: it }\nfix: { replace: { of: it, part: constraint, with: "4.22.0" } }';
    expect(await fixed(rule, files(old))).toEqual(files(now));
  });

  test('what is told once is fixed at once, or not at all', async () => {
    const rule =
      'once: true\nwhen: { dependency: { package: "pypi/torch*" }, as: it }\nfix: { replace: { of: it, part: constraint, with: "==1" } }';
    expect(await fixed(rule, requirements('torch==2.5.1\ntorchvision==0.20.0\n'))).toEqual(requirements('torch==1\ntorchvision==1\n'));
    expect(await fixed(rule, requirements('torch==2.5.1\ntorchvision\n'))).toBeNull();
  });
});
