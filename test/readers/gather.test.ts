import { describe, expect, test } from 'vitest';
import { assign } from '../../src/readers/assign.ts';
import { gather } from '../../src/readers/gather.ts';
import { readers } from '../../src/readers/index.ts';
import { memoryTree } from '../../src/tree/index.ts';

const everything = { mentions: () => true, knows: () => true };
const nothing = { mentions: () => false, knows: () => false };

test.each([
  ['requirements.txt', 'requirements'],
  ['requirements/prod.txt', 'requirements'],
  ['dev-requirements.in', 'requirements'],
  ['notes.txt', undefined],
  ['docs/requirements.txt', undefined],
  ['Dockerfile', 'dockerfile'],
  ['docker/api.Dockerfile', 'dockerfile'],
  ['Dockerfile.gpu', 'dockerfile'],
  ['Dockerfile.j2', undefined],
  ['.dockerignore', undefined],
  ['pyproject.toml', 'pyproject'],
  ['app/build.gradle.kts', 'gradle-build'],
  ['settings.gradle', 'gradle-settings'],
  ['gradle/libs.versions.toml', 'version-catalog'],
  ['docker-compose.gpu.yml', 'compose'],
  ['compose.yaml', 'compose'],
  ['.github/workflows/test.yml', 'workflow'],
  ['.github/dependabot.yml', undefined],
  ['k8s/deploy.yaml', 'kubernetes'],
  ['config/crds/all.yaml', undefined],
  ['pubspec.yaml', 'pubspec'],
])('%s is read as %s', async (path, reader) => {
  expect((await assign([path], [])).files.map((file) => file.readers[0]?.id)).toEqual(reader === undefined ? [] : [reader]);
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
