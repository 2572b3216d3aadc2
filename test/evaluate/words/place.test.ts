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
  ]);

  test('what its placeholders stand for', async () => {
    expect(await titles('title: "{it.version}"\nwhen: { runtime: { name: python }, as: it }', python)).toEqual(['3.8']);
  });
});
