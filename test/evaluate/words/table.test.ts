import { describe, expect, test } from 'vitest';
import type { Files } from '../../support/judge.ts';
import { check, findings, places, titles } from '../own.ts';

const requirements = (text: string): Files => ({ 'requirements.txt': text });

describe('pair', () => {
  const rule = (is: string) =>
    `title: "{row.torchvision} or {row.torchvision-pin}"\nwhen:\n  all:\n    - { dependency: { package: pypi/torch }, as: torch }\n    - { dependency: { package: pypi/torchvision }, as: vision }\n    - { pair: { table: pairs, columns: { torch: torch, torchvision: vision }, is: ${is} }, as: row }`;

  test.each([
    ['another row', '==2.5.1', '==0.20.0', 'incompatible'],
    ['the same row', '==2.5.1', '==0.20.1', 'compatible'],
    ['local labels aside', '==2.5.1+cu124', '==0.20.1+cu124', 'compatible'],
    ['a range that keeps out the row', '==2.5.1', '>=0.21', 'incompatible'],
    ['a range that admits the row, among others', '==2.5.1', '>=0.20', 'compatible'],
    ['any version', '==2.5.1', '', 'compatible'],
    ['a key above the table', '==99.0.0', '==0.20.0', 'neither'],
    ['a key below the table', '==1.0.0', '==0.20.0', 'neither'],
    ['a key that may leave the table', '>=2.5', '==0.20.0', 'neither'],
    ['a row that does not state the other', '==2.6.0', '==0.20.0', 'neither'],
    ['a key that cannot be known', ' @ git+https://github.com/pytorch/pytorch', '==0.20.0', 'neither'],
  ])('%s: torch%s with torchvision%s is %s', async (_what, torch, vision, expected) => {
    const files = requirements(`torch${torch}\ntorchvision${vision}\n`);
    const said = await Promise.all(
      ['compatible', 'incompatible'].map(async (is) => ((await places(rule(is), files)).length > 0 ? [is] : [])),
    );
    expect(said.flat()).toEqual(expected === 'neither' ? [] : [expected]);
  });

  test('what its placeholders stand for', async () => {
    expect(await titles(rule('incompatible'), requirements('torch==2.5.1\ntorchvision==0.20.0\n'))).toEqual(['0.20.1 or 0.20.1']);
  });

  test('an interpreter is a column too', async () => {
    const python =
      'title: "{row.python}"\nwhen:\n  all:\n    - { dependency: { package: pypi/torch }, as: torch }\n    - { runtime: { name: python }, as: python }\n    - { pair: { table: pairs, columns: { torch: torch, python: python }, is: incompatible }, as: row }';
    const image = (tag: string): Files => ({ Dockerfile: `FROM python:${tag}\nRUN pip install torch==2.5.1\n` });
    expect(await titles(python, image('3.8'))).toEqual(['3.9 to 3.13']);
    expect(await titles(python, image('3.13'))).toEqual([]);
    expect(await titles(python, image('3'))).toEqual([]);
  });

  test.each([
    ['the next newer release', '1.0.0', '3.11', '1.1.0'],
    ['the newest older one where no newer one fits', '1.1.0', '3.8', '1.0.0'],
    ['none', '1.0.0', '3.14', 'none'],
  ])('what fits instead: %s', async (_what, torch, python, expected) => {
    const rule =
      'title: "none"\nwhen:\n  all:\n    - { dependency: { package: pypi/torch }, as: torch }\n    - { runtime: { name: python }, as: python }\n    - { pair: { table: wheels, columns: { torch: torch, python: python }, is: incompatible }, as: row }\ncases:\n  - { if: { fields: { row.nearest: ["*.*"] } }, severity: error, title: "{row.nearest}" }\n  - { if: {}, severity: error }';
    const files: Files = { Dockerfile: `FROM python:${python}\nRUN pip install torch==${torch}\n` };
    expect(await titles(rule, files)).toEqual([expected]);
  });
});

describe('route', () => {
  const rule = (is: string) =>
    `scope: repository\nseverity: notice\ntitle: "{routes}"\nwhen:\n  all:\n    - { dependency: { kind: training-framework }, as: framework }\n    - { target: { name: android, strength: proved }, as: app }\n    - { route: { from: framework, to: app, is: ${is} }, as: routes }`;
  const app = (dependency: string): Files => ({
    'requirements.txt': 'torch\n',
    'app/build.gradle': `plugins { id 'com.android.application' }\ndependencies { ${dependency} }\n`,
  });

  test('absent: nothing there runs what is exported; the living routes are named', async () => {
    expect(await titles(rule('absent'), app("implementation 'androidx.core:core-ktx:1.13.1'"))).toEqual([
      'ExecuTorch (torch.export, .pte); LiteRT (a converter, .tflite, beta)',
    ]);
  });

  test('absent: something runs it', async () => {
    expect(await titles(rule('absent'), app("implementation 'org.pytorch:executorch-android:1.0.0'"))).toEqual([]);
  });

  test('living: by the runtime that is there', async () => {
    expect(await titles(rule('living'), app("implementation 'org.pytorch:executorch-android:1.0.0'"))).toEqual([
      'ExecuTorch (torch.export, .pte)',
    ]);
  });

  test('an ended route is none to advise, and none that lives', async () => {
    expect(await titles(rule('living'), app("implementation 'org.tensorflow:tensorflow-lite:2.14.0'"))).toEqual([]);
    expect(await titles(rule('absent'), app("implementation 'org.tensorflow:tensorflow-lite:2.14.0'"))).toEqual([]);
  });

  test('a framework that no route is known of is not spoken of', async () => {
    expect(await titles(rule('absent'), { ...app(''), 'requirements.txt': 'tensorflow\n' })).toEqual([]);
  });

  test('it rests on both sides', async () => {
    const [finding] = await findings(rule('absent'), app(''));
    expect(finding?.evidence.map(({ location }) => `${location.path}:${location.line}`)).toEqual([
      'requirements.txt:1',
      'app/build.gradle:1',
    ]);
  });
});

describe('path', () => {
  const when = (glob: string) => `{ all: [{ dependency: { technology: pytorch }, as: it }, { path: { of: it, matches: ${glob} } }] }`;
  const files = { 'serve/requirements.txt': 'torch\n', 'train/requirements.txt': 'torch\n' };
  check([
    ['a glob', when('"serve/*"'), files, ['serve/requirements.txt:1']],
    ['one of several', when('["serve/*", "train/*"]'), files, ['serve/requirements.txt:1', 'train/requirements.txt:1']],
    ['the whole path', when('requirements.txt'), files, []],
  ]);

  const below = (glob: string) =>
    `{ all: [{ dependency: { package: pypi/jax }, as: it }, { dependency: { package: pypi/torch }, as: one }, { path: { of: it, below: one, matches: ${glob} } }] }`;
  const root = { Dockerfile: 'FROM python\nCOPY . .\nRUN pip install torch -r a/b/c.txt\n', 'a/b/c.txt': 'jax\n' };
  const inside = { Dockerfile: 'FROM python\nCOPY . .\nRUN pip install jax -r a/b/c.txt\n', 'a/b/c.txt': 'torch\n' };
  const nested = { Dockerfile: 'FROM python\nCOPY . .\nRUN pip install -r a/c.txt -r a/b/d.txt -r ab/e.txt\n', 'a/c.txt': 'torch\n' };
  check([
    ['below the root', below('"a/b/*"'), root, ['a/b/c.txt:1']],
    ['from the folder of the other', below('"b/*"'), { ...nested, 'a/b/d.txt': 'jax\n' }, ['a/b/d.txt:1']],
    ['not from the root then', below('"a/*"'), { ...nested, 'a/b/d.txt': 'jax\n' }, []],
    ['not in a folder whose name goes on', below('"*"'), { ...nested, 'ab/e.txt': 'jax\n' }, []],
    ['not above it', below('"*"'), inside, []],
  ]);
});

describe('date', () => {
  const when = (keys: string) => `when: { all: [{ dependency: { technology: pytorch }, as: it }, { date: { ${keys} } }] }`;
  const files = { 'requirements.txt': 'torch\n' };
  test.each([
    ['before, on the day before', 'before: 2026-11-22', '2026-11-21', 1],
    ['before, on the day', 'before: 2026-11-22', '2026-11-22', 0],
    ['from, on the day before', 'from: 2026-11-22', '2026-11-21', 0],
    ['from, on the day', 'from: 2026-11-22', '2026-11-22', 1],
    ['both, between', 'from: 2026-01-01, before: 2026-12-31', '2026-11-22', 1],
    ['both, after', 'from: 2026-01-01, before: 2026-12-31', '2027-01-01', 0],
  ])('%s', async (_what, keys, today, count) => {
    expect(await places(when(keys), files, today)).toHaveLength(count);
  });

  const ends = (image: string) => ({ Dockerfile: `FROM example/old-server:${image}\n` });
  const near = (days: number) => `when: { all: [{ image: { technology: old }, as: it }, { date: { of: it.ends, days-left: ${days} } }] }`;
  test.each([
    ['90 days before the last', '1.4', 90, '2026-08-02', 1],
    ['91 days before the last', '1.4', 90, '2026-08-01', 0],
    ['on the last day it has not passed', '1.4', -1, '2026-10-31', 0],
    ['on the day after it has', '1.4.2-gpu', -1, '2026-11-01', 1],
    ['of another release', '2.0', -1, '2026-11-22', 0],
    ['of a release whose end is not known', '3.0', 9999, '2026-11-22', 0],
    ['of no release', 'latest', 9999, '2026-11-22', 0],
  ])('of, %s', async (_what, image, days, today, count) => {
    expect(await places(near(days), ends(image), today)).toHaveLength(count);
  });
});
