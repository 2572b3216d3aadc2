import { afterAll, describe, expect, test } from 'vitest';
import { knowledge } from '../support/judge.ts';
import { Folders, framework } from './program.ts';

const folders = new Folders();
afterAll(() => folders.dispose());

const folder = folders.create({
  Dockerfile: 'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
  'requirements.txt': 'torch==2.5.1\nnumpy>=1.26  # no framework\n',
  'compose.yaml': 'services:\n  api:\n    build: .\n    gpus: all\n',
  'broken/pyproject.toml': '[project]\ndependencies = ["torch"\n[tool]\n',
});

async function printed(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await framework(words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('facts', () => {
  test('every fact with its place, those included that no rule knows', async () => {
    const lines = (await printed('facts', folder)).split('\n');
    expect(lines).toContain('Dockerfile:1:6  image  base python tag 3.12-slim  [stage:0]  |  python:3.12-slim');
    expect(lines).toContain('requirements.txt:1:1  dependency  pypi/torch ==2.5.1  |  torch==2.5.1');
    expect(lines).toContain('requirements.txt:2:1  dependency  pypi/numpy >=1.26  |  numpy>=1.26');
    expect(lines.filter((line) => line.includes('  problem  '))).toEqual([
      expect.stringMatching(/^broken\/pyproject\.toml:\d+:\d+ {2}problem {2}/),
    ]);
    expect(lines.at(-2)).toMatch(/^\d+ facts in 3 files$/);
  });

  test('as JSON', async () => {
    const { facts, problems } = JSON.parse(await printed('facts', folder, '--format', 'json')) as {
      facts: { kind: string; text: string }[];
      problems: unknown[];
    };
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'dependency', ecosystem: 'pypi', name: 'numpy', text: 'numpy>=1.26' }));
    expect(problems).toHaveLength(1);
  });
});

describe('units', () => {
  test('what ships together, where to, and why', async () => {
    const lines = (await printed('units', folder)).split('\n');
    expect(lines.slice(0, 2)).toEqual(['image Dockerfile → gpu', '    because `Dockerfile` is built by `compose.yaml:3`']);
    expect(lines).toContain('    because `requirements.txt` is installed by `Dockerfile:3`');
    expect(lines.slice(-3)).toEqual(['    PyTorch 2.5.1  requirements.txt:1', '1 unit', '']);
  });

  test('as JSON', async () => {
    const units = JSON.parse(await printed('units', folder, '--format', 'json')) as unknown[];
    expect(units).toEqual([
      expect.objectContaining({
        id: 'image:Dockerfile',
        kind: 'image',
        root: '',
        targets: [expect.objectContaining({ name: 'gpu', strength: 'proved' })],
        technologies: [expect.objectContaining({ id: 'pytorch', version: '2.5.1' })],
      }),
    ]);
  });
});

describe('the rules', () => {
  test('`rules` lists each in one line', async () => {
    const { rules } = await knowledge();
    const lines = (await printed('rules')).trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ +/).slice(0, 2))).toEqual(rules.map(({ id, severity }) => [id, severity]));
    expect(lines.join('\n')).not.toMatch(/[{}]/);
  });

  test('`explain` tells one whole', async () => {
    const page = await printed('explain', 'compat/torch-torchvision-mismatch');
    expect(page.split('\n').slice(0, 2)).toEqual([
      'compat/torch-torchvision-mismatch (error)',
      'torchvision <vision version> is not built for torch <torch version>',
    ]);
    for (const part of ['Why: ', 'Do: ', 'When to ignore: ', 'Sources:\n', 'Examples:\n', 'silent, because the pair is right'])
      expect(page).toContain(part);
  });
});
