import { afterAll, describe, expect, test } from 'vitest';
import { groupedFacts } from '../../src/cli/facts.ts';
import { skippedByDefault } from '../../src/units/index.ts';
import { gather } from '../../src/readers/gather.ts';
import { unitsSchema } from '../../src/reporters/schema.ts';
import { memoryTree } from '../../src/tree/index.ts';
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

  test('a name or a text of the repository neither steers the terminal nor begins a line', async () => {
    const hostile = folders.create({ 'a\u001B[31mb\u202Ec/requirements.txt': 'torch==2.5.1 # \u009B2J\u2066\nx @ {\n' });
    const lines = (await printed('facts', hostile)).split('\n');
    expect(lines[0]).toBe('a␛[31mb�c/requirements.txt:1:1  dependency  pypi/torch ==2.5.1  |  torch==2.5.1');
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
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

describe('facts for a person', () => {
  const lock = Array.from({ length: 20 }, (_, index) => `[[package]]\nname = "p${index}"\nversion = "1.${index}"\n`).join('\n');
  const files = {
    'requirements.txt': 'torch==2.5.1\nnumpy>=1.26\n',
    'uv.lock': `version = 1\n\n${lock}`,
    'node_modules/a/package.json': '{}',
    'bad.json/package.json': '{',
  };
  const seen = () => gather(memoryTree(files), skippedByDefault, { mentions: () => true, knows: () => true });

  test('stand below their file; a lock is a number; what was left out stands at the end', async () => {
    const lines = groupedFacts(await seen(), { color: false, width: 80, all: false }).split('\n');
    expect(lines.slice(lines.indexOf('requirements.txt'), lines.indexOf('requirements.txt') + 4)).toEqual([
      'requirements.txt',
      '   1:1  dependency  pypi/torch ==2.5.1',
      '   2:1  dependency  pypi/numpy >=1.26',
      '',
    ]);
    expect(lines.filter((line) => line.includes('locked'))).toEqual([
      expect.stringMatching(/^ +20 locked versions \(`--all` lists them\)$/),
    ]);
    expect(lines.filter((line) => /^\d+ facts in /.test(line))).toEqual([expect.stringMatching(/: 20 lock, 2 dependency/)]);
    expect(lines.filter((line) => line.startsWith('left out'))).toEqual([expect.stringMatching(/^left out {2}1 file in .*node_modules/)]);
    expect(lines.filter((line) => line.startsWith('problem'))).toEqual([
      expect.stringMatching(/^problem {2}bad\.json\/package\.json:\d+ {2}/),
    ]);
  });

  test('`--all` lists every locked version', async () => {
    const text = groupedFacts(await seen(), { color: false, width: 80, all: true });
    expect(text.split('\n').filter((line) => line.includes('  lock  '))).toHaveLength(20);
  });
});

describe('units', () => {
  test('what ships together, where to, and why', async () => {
    expect(await printed('units', folder)).toBe(`image Dockerfile → GPU
├─ built by compose.yaml:3; run as service \`api\` by compose.yaml:2
├─ GPU     NVIDIA  compose.yaml:4
├─ system  Linux glibc  Dockerfile:1
├─ Python  3.12  Dockerfile:1
└─ requirements.txt, installed by Dockerfile:3
      1  PyTorch  2.5.1  CUDA 12.4  pinned

1 unit: 1 image.
problem  broken/pyproject.toml:3  This is not valid TOML: Expected comma (,) token
`);
  });

  test('each package of a technology, in the order of the lines, and what an address pins', async () => {
    const site = folders.create({
      'index.html': '<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@3.9.0/dist/tf.min.js"></script>\n',
      'requirements.txt': 'onnxruntime-gpu==1.20.1\nonnxruntime==1.20.1\n',
    });
    const lines = (await printed('units', site)).split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
    expect(lines.filter((line) => /^\d+ \|/.test(line))).toEqual([
      '1 | TensorFlow.js | 3.9.0 | pinned',
      '1 | ONNX Runtime (onnxruntime-gpu) | 1.20.1 | CUDA | pinned',
      '2 | ONNX Runtime (onnxruntime) | 1.20.1 | CPU only | pinned',
    ]);
  });

  test('as JSON, which its schema describes', async () => {
    const document: unknown = JSON.parse(await printed('units', folder, '--format', 'json'));
    expect(unitsSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      schema: 'framework-fit/units@1',
      units: [
        {
          id: 'image:Dockerfile',
          kind: 'image',
          root: '',
          targets: [{ name: 'gpu', strength: 'proved' }],
          technologies: [{ id: 'pytorch', version: '2.5.1', versionFrom: 'pin', build: 'cuda', cuda: '12.4', role: 'runtime' }],
          accelerated: 'yes',
          accelerators: [{ kind: 'nvidia-gpu', by: 'device' }],
          runtimes: [{ name: 'python', use: 'selects', version: '==3.12.*' }],
          hosts: [{ os: 'linux', libc: 'glibc' }],
        },
      ],
    });
  });
});

describe('the rules', () => {
  test('`rules` lists each in one line', async () => {
    const { rules } = await knowledge();
    const lines = (await printed('rules')).trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ +/).slice(0, 2))).toEqual(rules.map(({ id, severity }) => [id, severity]));
    expect(lines.join('\n')).not.toMatch(/[{}]/);
  });

  test('`rules` finds those of a technology whose packages are named with a star', async () => {
    expect(await printed('rules', '--technology', 'tfjs')).toContain('web/tfjs-dormant ');
  });

  test('`explain` knows a technology by the name of a package', async () => {
    expect((await printed('explain', 'onnxruntime-web')).split('\n')[0]).toBe('ONNX Runtime (onnxruntime, runtime)');
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
