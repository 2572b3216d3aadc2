import { describe, expect, test } from 'vitest';
import { assign, readerOf } from '../../src/readers/assign.ts';
import { gather } from '../../src/readers/gather.ts';
import { readers } from '../../src/readers/index.ts';
import { memoryTree } from '../../src/tree/index.ts';

const everything = { mentions: () => true, knows: () => true };
const nothing = { mentions: () => false, knows: () => false };

const deployment = 'apiVersion: apps/v1\nkind: Deployment\n';

test.each([
  ['requirements.txt', '', 'requirements'],
  ['requirements/prod.txt', '', 'requirements'],
  ['dev-requirements.in', '', 'requirements'],
  ['notes.txt', 'torch is nice\n', undefined],
  ['docs/requirements.txt', '', undefined],
  ['Dockerfile', '', 'dockerfile'],
  ['docker/api.Dockerfile', '', 'dockerfile'],
  ['Dockerfile.gpu', '', 'dockerfile'],
  ['Dockerfile.j2', '', undefined],
  ['.dockerignore', '', 'dockerignore'],
  ['pyproject.toml', '', 'pyproject'],
  ['app/build.gradle.kts', '', 'gradle-build'],
  ['settings.gradle', '', 'gradle-settings'],
  ['gradle/libs.versions.toml', '', 'version-catalog'],
  ['docker-compose.gpu.yml', 'services: {}\n', 'compose'],
  ['compose.yaml', 'services: {}\n', 'compose'],
  ['.github/workflows/test.yml', 'on: push\njobs: {}\n', 'workflow'],
  ['.github/dependabot.yml', 'version: 2\n', undefined],
  ['k8s/deploy.yaml', deployment, 'kubernetes'],
  ['config/crds/all.yaml', deployment, undefined],
  ['notes.yaml', 'a: 1\n', undefined],
  ['pubspec.yaml', 'dependencies:\n  tflite_flutter: ^0.11.0\n', 'pubspec'],
  ['environment.yml', 'channels: [pytorch]\ndependencies:\n  - pytorch=2.5\n', 'conda-environment'],
])('%s is read as %s', (path, text, reader) => {
  expect(readerOf(path, text)?.id).toBe(reader);
});

test('every reader is named, says what it reads, and loads', async () => {
  expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length);
  for (const reader of readers) {
    expect(reader.reads, reader.id).not.toBe('');
    expect(typeof (await reader.load()).read, reader.id).toBe('function');
  }
});

test('what a glob hides is counted by that glob', async () => {
  expect(
    (
      await assign(
        ['requirements.txt', 'third_party/a/requirements.txt', 'third_party/b/Dockerfile', 'third_party/c/main.py'],
        ['**/third_party/**'],
      )
    ).skipped,
  ).toEqual([{ glob: '**/third_party/**', files: 2 }]);
});

test('any other glob is matched as globs are', async () => {
  expect((await assign(['a/requirements-dev.txt', 'a/requirements.txt'], ['a/*-{dev,test}.txt'])).skipped).toEqual([
    { glob: 'a/*-{dev,test}.txt', files: 1 },
  ]);
});

describe('a file that names nothing known and does nothing', () => {
  const files = {
    '.github/workflows/lint.yml': 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make lint\n',
    'package.json': '{ "dependencies": { "left-pad": "1" } }',
  };

  test('gives its facts to a reader of everything', async () => {
    expect([...(await gather(memoryTree(files), [], everything)).facts.keys()]).toEqual(Object.keys(files));
  });

  test('is not parsed for the rules', async () => {
    expect((await gather(memoryTree(files), [], nothing)).facts.size).toBe(0);
  });
});

test('a broken file is a problem at its place, and the rest is read', async () => {
  const { facts, problems } = await gather(memoryTree({ 'pyproject.toml': 'name = = 1\n', 'requirements.txt': 'torch\n' }), [], everything);
  expect(problems.map(({ location }) => `${location?.path}:${location?.line}`)).toEqual(['pyproject.toml:1']);
  expect([...facts.keys()]).toEqual(['requirements.txt']);
});

describe('a requirements file of any name', () => {
  const files = {
    'requirements.txt': '-r deps/base.txt\n-c bounds\n',
    'deps/base.txt': 'torch==2.6.0\n-r more\n',
    'deps/more': 'torchvision==0.21.0\n',
    bounds: 'numpy<2\n',
    'notes.txt': 'tensorflow\n',
    'serve/Dockerfile': 'FROM python:3.12\nCOPY . .\nRUN pip install -r py.list\n',
    'serve/py.list': 'onnxruntime==1.20.0\n',
    'serve/other.list': 'tensorflow\n',
  };

  test('is read when another file names it, and only then', async () => {
    const { facts, problems } = await gather(memoryTree(files), [], everything);
    expect(problems).toEqual([]);
    const named = [...facts].flatMap(([path, own]) => own.flatMap((fact) => (fact.kind === 'dependency' ? [`${path} ${fact.name}`] : [])));
    expect(named.toSorted()).toEqual(['bounds numpy', 'deps/base.txt torch', 'deps/more torchvision', 'serve/py.list onnxruntime']);
  });

  test('comes to an end in a circle', async () => {
    const circle = { 'requirements.txt': '-r a\n', a: '-r b\ntorch\n', b: '-r a\nnumpy\n' };
    expect([...(await gather(memoryTree(circle), [], everything)).facts.keys()].toSorted()).toEqual(['a', 'b', 'requirements.txt']);
  });
});
