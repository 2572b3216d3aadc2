import { describe, expect, test } from 'vitest';
import { check, titles } from '../own.ts';
import { deployment, dockerfile, gradle } from '../repositories.ts';

describe('index', () => {
  const files = {
    'requirements.txt':
      '--index-url https://one.example.com/simple\n--extra-index-url https://two.example.com/simple\n-f https://three.example.com/wheels\ntorch\n',
  };
  const when = (keys: string) => `{ index: { ${keys} }, as: it }`;
  check([
    ['url', when('url: "https://two.*"'), files, ['requirements.txt:2']],
    ['role: primary', when('url: "*", role: primary'), files, ['requirements.txt:1']],
    ['role: several', when('url: "*", role: [extra, find-links]'), files, ['requirements.txt:2', 'requirements.txt:3']],
    ['url: another', when('url: "https://four.*"'), files, []],
  ]);

  const open = { 'requirements.txt': '--extra-index-url ${INDEX}\ntorch\n' };
  const torch = '{ dependency: { package: pypi/torch }, as: it }';
  check([
    ['an address that nobody knows is none that a rule names', when('url: "https://one.*"'), open, []],
    ['but the ones that are not meant', when('except: ["https://one.*", "https://three.*"]'), files, ['requirements.txt:2']],
    ['an address that nobody knows may be one that is not meant', when('except: "https://one.*"'), open, []],
    ['an address that nobody knows is an index', when('url: "*"'), open, ['requirements.txt:1']],
    ['nor is it absent', `{ all: [${torch}, { not: { index: { url: "https://one.*" } } }] }`, open, []],
    ['nor does the unit lack it', `{ all: [${torch}, { lacks: { index: { url: "https://one.*" } } }] }`, open, []],
    ['another one is absent', `{ all: [${torch}, { not: { index: { url: "https://four.*" } } }] }`, files, ['requirements.txt:4']],
  ]);

  const through = (path: string) => ({ 'requirements.txt': `--extra-index-url https://download.pytorch.org/whl/${path}\ntorch\n` });
  check([
    ['frozen: newer releases are elsewhere', when('frozen: true'), through('cu121'), ['requirements.txt:1']],
    ['frozen: it has every release', when('frozen: true'), through('cu130'), []],
    ['frozen: not', when('frozen: false'), through('cu130/'), ['requirements.txt:1']],
    ['frozen: one that gets a release now and then', when('frozen: true'), through('cu129'), []],
    ['frozen: nobody knows of others', when('frozen: false'), files, []],
  ]);

  test.each([
    ['requirements.txt: pip and uv read it', through('cu121')],
    ['pip', { Dockerfile: 'FROM python:3.12\nRUN pip install torch --extra-index-url https://download.pytorch.org/whl/cu121\n' }],
    ['uv', { Dockerfile: 'FROM python:3.12\nRUN uv pip install torch --extra-index-url https://download.pytorch.org/whl/cu121\n' }],
    ['the only one', { Dockerfile: 'FROM python:3.12\nRUN pip install torch --index-url https://download.pytorch.org/whl/cu121\n' }],
    ['of another', { Dockerfile: 'FROM python:3.12\nRUN pip install numpy --extra-index-url https://download.pytorch.org/whl/cu121\n' }],
  ])('what its placeholders stand for: %s', async (what, repository) => {
    const said: Record<string, string> = { uv: 'alone', pip: 'beside', 'the only one': 'alone', 'of another': 'unknown' };
    const title = 'title: "{it.cuda} ends with {it.last} before {it.next}, for {it.python}: {it.reach}"';
    expect(await titles(`${title}\nwhen: { index: { frozen: true }, as: it }`, repository)).toEqual([
      `12.1 ends with 2.5 before 2.9, for >=3.10,<3.15: ${said[what] ?? 'by-tool'}`,
    ]);
  });
});

describe('setting', () => {
  const when = (keys: string) => `{ setting: { ${keys} }, as: it }`;
  const app = gradle('minSdk 21\ntargetSdk rootProject.ext.level');
  check([
    ['key', when('key: android.minSdk'), app, ['app/build.gradle:3']],
    ['is: one of', when('key: android.minSdk, is: ["19", "21"]'), app, ['app/build.gradle:3']],
    ['is: none of', when('key: android.minSdk, is: "2"'), app, []],
    ['below', when('key: android.minSdk, below: 23'), app, ['app/build.gradle:3']],
    ['below: not', when('key: android.minSdk, below: 21'), app, []],
    ['at-least', when('key: android.minSdk, at-least: 21'), app, ['app/build.gradle:3']],
    ['at-least: not', when('key: android.minSdk, at-least: 22'), app, []],
    ['what cannot be known matches nothing', when('key: android.targetSdk, below: 99'), app, []],
    ['what cannot be known does not even have the key', when('key: android.targetSdk'), app, []],
    ['known: false, what is set and cannot be known', when('key: android.targetSdk, known: false'), app, ['app/build.gradle:4']],
    ['known: false, and it can be', when('key: android.minSdk, known: false'), app, []],
    ['known: false, and nothing sets it', when('key: android.compileSdk, known: false'), app, []],
    [
      'in: the unit of something bound',
      '{ all: [{ dependency: { technology: tflite }, as: lite }, { setting: { in: lite, key: android.minSdk }, as: it }] }',
      {
        ...gradle('minSdk 21', "implementation 'org.tensorflow:tensorflow-lite:2.14.0'"),
        'other/build.gradle': "plugins { id 'com.android.application' }\nandroid { defaultConfig { minSdk 30 } }\n",
      },
      ['app/build.gradle:5'],
    ],
  ]);
});

describe('resource', () => {
  const when = (keys: string) => `{ resource: { name: nvidia.com/gpu${keys} }, as: it }`;
  const asks = (resources: string) => deployment(`{ name: a, image: "busybox:1", resources: { ${resources} } }`);
  const both = asks('limits: { nvidia.com/gpu: 1 }, requests: { nvidia.com/gpu: 2 }');
  check([
    ['name', when(', field: limits'), both, ['k8s.yaml:8']],
    ['name: another', '{ resource: { name: amd.com/gpu }, as: it }', both, []],
    ['field: none such', when(', field: requests'), asks('limits: { nvidia.com/gpu: 1 }'), []],
    [
      'beside: absent',
      when(', field: requests, beside: { field: limits, is: absent }'),
      asks('requests: { nvidia.com/gpu: 1 }'),
      ['k8s.yaml:8'],
    ],
    ['beside: present', when(', field: requests, beside: { field: limits, is: absent }'), both, []],
    ['beside: different', when(', field: requests, beside: { field: limits, is: different }'), both, ['k8s.yaml:8']],
    [
      'beside: equal',
      when(', field: requests, beside: { field: limits, is: different }'),
      asks('limits: { nvidia.com/gpu: 1 }, requests: { nvidia.com/gpu: "1" }'),
      [],
    ],
    [
      'beside: of another container',
      when(', field: requests, beside: { field: limits, is: absent }'),
      deployment(
        '{ name: a, image: "busybox:1", resources: { requests: { nvidia.com/gpu: 1 } } }',
        '{ name: b, image: "busybox:1", resources: { limits: { nvidia.com/gpu: 1 } } }',
      ),
      ['k8s.yaml:8'],
    ],
    [
      'beside: a template is not different',
      when(', field: requests, beside: { field: limits, is: different }'),
      asks('limits: { nvidia.com/gpu: $(GPUS) }, requests: { nvidia.com/gpu: 2 }'),
      [],
    ],
    ['whole: no', when(', whole: false'), asks('limits: { nvidia.com/gpu: "0.5" }'), ['k8s.yaml:8']],
    ['whole: thousandths', when(', whole: false'), asks('limits: { nvidia.com/gpu: 500m }'), ['k8s.yaml:8']],
    ['whole: a thousand thousandths', when(', whole: true'), asks('limits: { nvidia.com/gpu: 1000m }'), ['k8s.yaml:8']],
    ['whole: a template is neither', when(', whole: false'), asks('limits: { nvidia.com/gpu: $(GPUS) }'), []],
  ]);
});

describe('command', () => {
  const when = (keys: string) => `{ command: { ${keys} }, as: it }`;
  const files = dockerfile('FROM python:3.12\nRUN python train.py --gpu\nCMD ["/usr/bin/torchserve", "--start"]\n');
  check([
    ['program', when('program: python'), files, ['Dockerfile:2']],
    ['program: in whatever folder', when('program: torchserve'), files, ['Dockerfile:3']],
    ['argument', when('program: "*", argument: ["--start", "--gpu"]'), files, ['Dockerfile:2', 'Dockerfile:3']],
    ['argument: none such', when('program: python, argument: --cpu'), files, []],
    ['an argument is no program', when('program: train.py'), files, []],
  ]);
});

describe('install', () => {
  const when = (keys: string) => `{ install: { ${keys} }, as: it }`;
  const files = {
    Dockerfile: 'FROM node:22\nCOPY package.json .\nRUN npm ci --ignore-scripts\nRUN yarn add react\nRUN pip install --no-deps torch\n',
    'package.json': '{ "dependencies": { "@tensorflow/tfjs-node": "4.22.0" } }',
  };
  check([
    ['installer', when('installer: npm'), files, ['Dockerfile:3', 'Dockerfile:4']],
    ['installer: several', when('installer: [pip, npm]'), files, ['Dockerfile:3', 'Dockerfile:4', 'Dockerfile:5']],
    ['option', when('installer: npm, option: --ignore-scripts'), files, ['Dockerfile:3']],
    ['option: of another installer', when('installer: npm, option: --no-deps'), files, []],
    ['without', when('installer: npm, without: [--ignore-scripts, --force]'), files, ['Dockerfile:4']],
  ]);
});

describe('env', () => {
  const when = (keys: string) => `{ env: { ${keys} }, as: it }`;
  const files = dockerfile('FROM python:3.12\nENV CUDA_VISIBLE_DEVICES=0,1\nENV MODE=$OTHER\n');
  check([
    ['name', when('name: CUDA_VISIBLE_DEVICES'), files, ['Dockerfile:2']],
    ['value', when('name: CUDA_VISIBLE_DEVICES, value: "0*"'), files, ['Dockerfile:2']],
    ['value: another', when('name: CUDA_VISIBLE_DEVICES, value: "-1"'), files, []],
    ['value: one that cannot be known', when('name: MODE, value: "*"'), files, []],
    [
      'in a workload',
      when('name: THREADS, value: "4"'),
      deployment('{ name: a, image: "busybox:1", env: [{ name: THREADS, value: "4" }] }'),
      ['k8s.yaml:8'],
    ],
  ]);
});

describe('model', () => {
  const when = (keys: string) => `{ model: { ${keys} }, as: it }`;
  const files = { ...gradle('minSdk 21'), 'app/src/main/assets/model.tflite': '' };
  const app = gradle('minSdk 21', "implementation 'org.tensorflow:tensorflow-lite:2.14.0'");
  const inApp = '{ all: [{ dependency: { technology: tflite }, as: lite }, { model: { in: lite, format: tflite } }] }';
  check([
    ['format', when('format: tflite'), files, ['app/src/main/assets/model.tflite:1']],
    ['format: any of several', when('format: [onnx, tflite]'), files, ['app/src/main/assets/model.tflite:1']],
    ['format: another', when('format: onnx'), files, []],
    [
      'at-least-bytes',
      when('format: tflite, at-least-bytes: 8'),
      { ...files, 'app/big.tflite': '\u001c\0\0\0TFL3\0' },
      ['app/big.tflite:1'],
    ],
    ['a file that is named so and is none', when('format: tflite'), { ...gradle('minSdk 21'), 'app/page.tflite': '<html>' }, []],
    [
      'pointer',
      when('format: pte, pointer: true, at-least-bytes: 90000000'),
      { ...gradle('minSdk 21'), 'app/llm.pte': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 90000000\n' },
      ['app/llm.pte:1'],
    ],
    [
      'run-by: what the unit installs runs it',
      when('format: tflite, run-by: here'),
      { ...files, ...app },
      ['app/src/main/assets/model.tflite:1'],
    ],
    ['run-by: something could, and is not there', when('format: tflite, run-by: missing'), files, ['app/src/main/assets/model.tflite:1']],
    ['run-by: it is there', when('format: tflite, run-by: missing'), { ...files, ...app }, []],
    [
      'run-by: nothing for phones runs it',
      when('format: coreml, run-by: nothing'),
      { ...gradle('minSdk 21'), 'app/net.mlmodel': '' },
      ['app/net.mlmodel:1'],
    ],
    [
      'run-by: nobody knows what runs it',
      '{ any: [{ model: { format: rknn, run-by: nothing }, as: it }, { model: { format: rknn, run-by: missing }, as: it }] }',
      { ...gradle('minSdk 21'), 'app/net.rknn': '' },
      [],
    ],
    ['in: the unit of something bound', inApp, { ...files, ...app }, ['app/build.gradle:5']],
    [
      'in: another app has it',
      inApp,
      { ...app, 'other/build.gradle': "plugins { id 'com.android.application' }\n", 'other/model.tflite': '' },
      [],
    ],
  ]);
});

describe('file', () => {
  check([
    ['format', '{ file: { format: aar }, as: it }', { ...gradle('minSdk 21'), 'app/libs/own.aar': '' }, ['app/libs/own.aar:1']],
    ['format: a model is no library', '{ file: { format: "*" }, as: it }', { ...gradle('minSdk 21'), 'app/model.tflite': '' }, []],
  ]);
});

describe('plugin', () => {
  const files = gradle('minSdk 21');
  check([
    ['id', '{ plugin: { id: com.android.application }, as: it }', files, ['app/build.gradle:1']],
    ['id: another', '{ plugin: { id: com.chaquo.python }, as: it }', files, []],
  ]);
});

describe('source', () => {
  const torch = { 'requirements.txt': 'torch==2.8.0\n', 'train.py': 'import torch as t\nt.load("a.pt")\nprint(t.cuda)\n' };
  const when = (keys: string) =>
    `{ all: [{ dependency: { technology: pytorch }, as: torch }, { source: { in: torch, ${keys} }, as: it }] }`;
  check([
    ['call', `{ source: { call: torch.load }, as: it }`, torch, ['train.py:2']],
    ['import', when('import: torch'), torch, ['requirements.txt:1']],
    ['mention', when('mention: "torch.*"'), torch, ['requirements.txt:1']],
    ['call: another', when('call: torch.save'), torch, []],
    [
      'only in the sources of the unit',
      when('call: torch.load'),
      { ...torch, 'train.py': '', 'other/requirements.txt': 'numpy\n', 'other/a.py': torch['train.py'] },
      [],
    ],
    ['not in what is skipped', when('call: torch.load'), { ...torch, 'train.py': '', 'third_party/a.py': torch['train.py'] }, []],
    [
      'not: what sources lack',
      '{ all: [{ dependency: { technology: pytorch }, as: it }, { not: { source: { call: torch.save } } }] }',
      torch,
      ['requirements.txt:1'],
    ],
    [
      'not: what sources have',
      '{ all: [{ dependency: { technology: pytorch }, as: it }, { not: { source: { call: torch.load } } }] }',
      torch,
      [],
    ],
  ]);
});
