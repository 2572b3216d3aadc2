import { describe, expect, test } from 'vitest';
import { check, titles } from '../own.ts';
import { deployment, dockerfile, gradle } from '../repositories.ts';

describe('target', () => {
  const android = gradle('minSdk 21');
  const library = {
    'ml/build.gradle': "plugins { id 'com.android.library' }\ndependencies { api 'org.tensorflow:tensorflow-lite:2.14.0' }\n",
  };
  const lite = (keys: string) => `{ all: [{ dependency: { technology: tflite }, as: it }, { target: ${keys} }] }`;
  check([
    ['android', '{ target: { name: android }, as: it }', android, ['app/build.gradle:1']],
    ['one of several', '{ target: { name: [ios, android] }, as: it }', android, ['app/build.gradle:1']],
    ['another', '{ target: { name: ios }, as: it }', android, []],
    ['kubernetes', '{ target: { name: kubernetes }, as: it }', deployment('{ name: a, image: "busybox:1" }'), ['k8s.yaml:2']],
    [
      'gpu',
      '{ target: { name: gpu }, as: it }',
      deployment('{ name: a, image: "busybox:1", resources: { limits: { nvidia.com/gpu: 1 } } }'),
      ['k8s.yaml:8'],
    ],
    ['strength: what is proved is not suggested', '{ target: { name: android, strength: suggested }, as: it }', android, []],
    ['strength: what is only suggested', lite('{ name: android, strength: suggested }'), library, ['ml/build.gradle:2']],
    ['strength: what is only suggested counts when it is asked for', lite('{ name: android }'), library, []],
  ]);
});

describe('unit', () => {
  const when = (kind: string) => `{ all: [{ dependency: { technology: pytorch }, as: it }, { unit: { kind: ${kind} } }] }`;
  const image = { Dockerfile: 'FROM python:3.12\nRUN pip install torch\n' };
  const job = {
    '.github/workflows/test.yml': 'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install torch\n',
  };
  const library = {
    'pyproject.toml':
      '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "x"\nversion = "1"\ndependencies = ["torch"]\n',
  };
  check([
    ['image', when('image'), image, ['Dockerfile:2']],
    ['not an environment', when('environment'), image, []],
    ['environment', when('environment'), { 'requirements.txt': 'torch\n' }, ['requirements.txt:1']],
    ['ci', when('[ci, image]'), job, ['.github/workflows/test.yml:6']],
    ['library', when('library'), library, ['pyproject.toml:7']],
  ]);
});

describe('platform', () => {
  const when = (keys: string) => `{ platform: { ${keys} }, as: it }`;
  const mac = {
    '.github/workflows/test.yml': 'on: push\njobs:\n  one:\n    runs-on: macos-14\n    steps:\n      - run: pip install torch\n',
  };
  check([
    ['os', when('os: macos'), mac, ['.github/workflows/test.yml:4']],
    ['os: another', when('os: linux'), mac, []],
    ['arch', when('arch: aarch64'), dockerfile('FROM --platform=linux/arm64 python:3.12\n'), ['Dockerfile:1']],
    ['arch: not stated', when('arch: x86_64'), dockerfile('FROM python:3.12\n'), []],
    ['libc: musl', when('libc: musl'), dockerfile('FROM python:3.12-alpine\n'), ['Dockerfile:1']],
    ['libc: glibc', when('os: linux, libc: glibc'), dockerfile('FROM python:3.12-slim\n'), ['Dockerfile:1']],
    ['libc: of an image that only its owner knows', when('libc: musl'), dockerfile('FROM example/app:1-alpine\n'), []],
  ]);
});

describe('accelerator', () => {
  const gpu = '{ name: a, image: "pytorch/pytorch:2.5.1", resources: { limits: { nvidia.com/gpu: 1 } } }';
  const services = {
    Dockerfile: 'FROM python:3.12\n',
    'compose.yaml': 'services:\n  api:\n    build: .\n    environment:\n      MODE: cpu\n  worker:\n    build: .\n    gpus: all\n',
  };
  const all = (container: string) =>
    `{ all: [{ image: { technology: pytorch }, as: it }, { accelerator: { kind: nvidia-gpu${container} } }] }`;
  check([
    ['kind', '{ accelerator: { kind: nvidia-gpu }, as: it }', deployment(gpu), ['k8s.yaml:8']],
    ['kind: a star', '{ accelerator: { kind: "*-gpu" }, as: it }', deployment(gpu), ['k8s.yaml:8']],
    ['kind: another', '{ accelerator: { kind: tpu }, as: it }', deployment(gpu), []],
    [
      'none is asked for',
      '{ accelerator: { kind: nvidia-gpu }, as: it }',
      deployment('{ name: a, image: "busybox:1", resources: { limits: { nvidia.com/gpu: 0 } } }'),
      [],
    ],
    [
      'a request alone gives none',
      '{ accelerator: { kind: nvidia-gpu }, as: it }',
      deployment('{ name: a, image: "busybox:1", resources: { requests: { nvidia.com/gpu: 1 } } }'),
      [],
    ],
    ['container: the same', all(', container: same'), deployment(gpu), ['k8s.yaml:8']],
    ['container: another', all(', container: other'), deployment(gpu), []],
    [
      'container: another of the same image',
      '{ all: [{ env: { name: MODE }, as: it }, { accelerator: { kind: nvidia-gpu, container: other } }] }',
      services,
      ['compose.yaml:5'],
    ],
    [
      'container: the same, and it has none',
      '{ all: [{ env: { name: MODE }, as: it }, { accelerator: { kind: nvidia-gpu, container: same } }] }',
      services,
      [],
    ],
  ]);
});

describe('accelerator: which GPU', () => {
  const spec = (label: string) => `nodeSelector: { ${label} }`;
  const pod = (label: string, image = 'pytorch/pytorch:2.9.0-cuda13.0-cudnn9-runtime') => ({
    'pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  ${spec(label)}\n  containers:\n    - name: a\n      image: ${image}\n      resources: { limits: { nvidia.com/gpu: 1 } }\n`,
  });
  const v100 = 'cloud.google.com/gke-accelerator: nvidia-tesla-v100';
  const task = { 'task.yaml': 'resources:\n  accelerators: V100:1\nsetup: pip install torch\nrun: python train.py\n' };
  const when = (keys: string) => `{ accelerator: { kind: nvidia-gpu${keys} }, as: it }`;
  const built = '{ all: [{ image: { technology: pytorch }, as: it }, { accelerator: { kind: nvidia-gpu, arch: "<{it.oldest-gpu}" } }] }';
  check([
    ['arch', when(', arch: "<7.5"'), pod(v100), ['pod.yaml:9']],
    ['arch: another', when(', arch: ">=7.5"'), pod(v100), []],
    ['arch: of a GPU that nothing names', when(', arch: "<99"'), pod('disk: fast'), []],
    ['arch: older than what the build is for', built, pod(v100), ['pod.yaml:8']],
    ['arch: new enough for the build', built, pod('cloud.google.com/gke-accelerator: nvidia-l4'), []],
    ['arch: of a build that nobody knows', built, pod(v100, 'pytorch/pytorch:latest'), []],
    ['by: what a container asks for', when(''), task, []],
    ['by: the machine that has it', when(', by: machine'), task, ['task.yaml:2']],
  ]);

  test('what its placeholders stand for', async () => {
    const title = 'title: "{it.model} {it.arch} {it.by}"\nwhen: ';
    expect(await titles(`${title}${when('')}`, pod(v100))).toEqual(['V100 7.0 device']);
    expect(await titles(`${title}${when('')}`, pod('disk: fast'))).toEqual(['  device']);
  });
});

describe('accelerator: none', () => {
  const when = (keys: string) => `{ accelerator: { kind: none${keys} }, as: it }`;
  const lambda = dockerfile('FROM public.ecr.aws/lambda/python:3.12\nRUN pip install torch\n');
  const runner = (label: string) => ({
    '.github/workflows/test.yml': `on: push\njobs:\n  one:\n    runs-on: ${label}\n    steps:\n      - run: pip install torch\n`,
  });
  check([
    ['a service that has none', when(''), lambda, ['Dockerfile:1']],
    ['strength: that is proved', when(', strength: supported'), lambda, []],
    ['strength: a runner of GitHub', when(', strength: supported'), runner('ubuntu-latest'), ['.github/workflows/test.yml:4']],
    ['a runner of the project itself', when(', strength: [proved, supported, suggested]'), runner('[self-hosted, linux]'), []],
    ['an image that may run anywhere', when(''), dockerfile('FROM python:3.12\nRUN pip install torch\n'), []],
    [
      'containers of a cluster say nothing of it',
      when(''),
      deployment('{ name: a, image: "busybox:1", resources: { limits: { cpu: 2 } } }'),
      [],
    ],
    ['another kind', '{ accelerator: { kind: "*-gpu" }, as: it }', lambda, []],
  ]);

  test('what its placeholders stand for', async () => {
    expect(await titles(`title: "{it.kind} {it.strength}: {it.reason}"\nwhen: ${when('')}`, lambda)).toEqual([
      'none proved: AWS Lambda has no GPUs',
    ]);
  });
});

describe('installer', () => {
  const when = (name: string) => `{ all: [{ dependency: { technology: pytorch }, as: it }, { installer: { of: it, name: ${name} } }] }`;
  check([
    ['pip', when('pip'), dockerfile('FROM python:3.12\nRUN pip install torch\n'), ['Dockerfile:2']],
    ['another', when('[uv, conda]'), dockerfile('FROM python:3.12\nRUN pip install torch\n'), []],
    ['any of several', when('[uv, pip]'), dockerfile('FROM python:3.12\nRUN uv pip install torch\n'), ['Dockerfile:2']],
    ['nothing says which', when('pip'), { 'requirements.txt': 'torch\n' }, []],
  ]);
});

describe('runtime', () => {
  const when = (keys: string) => `{ runtime: { ${keys} }, as: it }`;
  const python = { 'requirements.txt': 'torch\n', '.python-version': '3.8\n' };
  check([
    ['name', when('name: python'), python, ['.python-version:1']],
    ['name: another', when('name: node'), python, []],
    ['version', when('name: python, version: "<3.9"'), python, ['.python-version:1']],
    ['version: another', when('name: python, version: ">=3.9"'), python, []],
    ['from the tag of an official image', when('name: python, version: "<3.9"'), dockerfile('FROM python:3.8-slim\n'), ['Dockerfile:1']],
    ['from a tag that floats', when('name: python, version: ">=3"'), dockerfile('FROM python:3\n'), []],
    [
      'use: what a project admits',
      when('name: python, use: admits'),
      { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.9"\n' },
      ['pyproject.toml:4'],
    ],
    [
      'use: what it admits is not what is selected',
      when('name: python'),
      { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.9"\n' },
      [],
    ],
    ['node', when('name: node, version: ">=20"'), dockerfile('FROM node:20-slim\n'), ['Dockerfile:1']],
    [
      'node: the newest of a line',
      when('name: node, version: ">=23"'),
      { '.nvmrc': 'v24\n', 'package.json': '{ "name": "x" }\n' },
      ['.nvmrc:1'],
    ],
  ]);

  const frozen = (keys: string) => `{ all: [{ index: { frozen: true } , as: index }, { runtime: { name: python, ${keys} }, as: it }] }`;
  const image = (version: string) =>
    dockerfile(`FROM python:${version}-slim\nRUN pip install torch --extra-index-url https://download.pytorch.org/whl/cu121\n`);
  check([
    ['version: what something bound says', frozen('version: "{index.python}"'), image('3.12'), ['Dockerfile:2']],
    ['version: outside of it', frozen('version: "{index.python}"'), image('3.9'), []],
    ['version: outside of it is a relation too', frozen('version: "{index.python}", relation: never'), image('3.9'), ['Dockerfile:2']],
    ['version: of something that says none', frozen('version: "{index.role-of-it}"'), image('3.12'), []],
  ]);

  test('where its version stands', async () => {
    const title = 'title: "{it.before}22{it.after}"\nwhen: { runtime: { name: node }, as: it }';
    expect(await titles(title, dockerfile('FROM node:24.1-alpine\n'))).toEqual(['node:22-alpine']);
    expect(await titles(title, { '.nvmrc': 'v24.11.0\n', 'package.json': '{ "name": "x" }\n' })).toEqual(['22']);
  });

  test('what its placeholders stand for', async () => {
    expect(await titles('title: "{it.version}"\nwhen: { runtime: { name: python }, as: it }', python)).toEqual(['3.8']);
  });
});
