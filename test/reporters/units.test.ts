import { describe, expect, test } from 'vitest';
import { unitsText } from '../../src/reporters/units.ts';
import { inWords } from '../../src/units/report.ts';
import { at, technology, unit } from './reports.ts';

const options = { color: false, width: 80, all: false };
const nothing = { problems: [], skipped: [] };
const link = (text: string, path: string, line: number) => inWords({ text, location: at(path, line, 1, 9) });

const built = link('`serve/Dockerfile` is built', 'compose.yaml', 4);
const run = link('`serve/Dockerfile` is run as service `api`', 'compose.yaml', 2);
const installed = link('`serve/requirements.txt` is installed', 'serve/Dockerfile', 7);
const included = link('`base.txt` is included', 'serve/requirements.txt', 1);

const serving = unit('image:serve/Dockerfile', 'image', {
  root: 'serve',
  targets: [
    { name: 'kubernetes', strength: 'suggested', because: [] },
    { name: 'gpu', strength: 'proved', because: [] },
  ],
  technologies: [
    technology('pytorch', 'PyTorch', '2.6.0', at('base.txt', 3, 1, 9), { build: 'cuda', cuda: '12.6', links: [installed, included] }),
    technology('vllm', 'vLLM', null, at('base.txt', 12, 1, 9), {
      versionFrom: 'newest',
      role: 'optional',
      choice: 'gpu',
      links: [installed, included],
    }),
    technology('triton', 'Triton', '24.01-py3', at('serve/Dockerfile', 1, 6, 9), { versionFrom: 'tag', role: 'image' }),
  ],
  links: [built, run, installed, included],
  accelerated: 'yes',
  accelerators: [{ kind: 'nvidia-gpu', by: 'device', model: 'A100', arch: '8.0', text: 'x', location: at('compose.yaml', 12, 1, 2) }],
  runtimes: [
    { name: 'python', use: 'selects', constraint: 'range', version: '==3.12.*', text: 'x', location: at('serve/Dockerfile', 1, 1, 2) },
  ],
  hosts: [{ os: 'linux', arch: 'x86_64', libc: 'glibc', text: 'x', location: at('serve/Dockerfile', 1, 1, 2) }],
  indexes: [{ url: 'https://download.pytorch.org/whl/cu126', role: 'extra', cuda: '12.6', text: 'x', location: at('base.txt', 1, 1, 2) }],
});

describe('units at a terminal', () => {
  test('a unit is a tree: where it runs, why, what was derived, and what each file brings', () => {
    expect(unitsText({ units: [serving], ...nothing }, options)).toBe(`image serve/Dockerfile → possibly Kubernetes, GPU
├─ built by compose.yaml:4; run as service \`api\` by compose.yaml:2
├─ GPU     NVIDIA A100  compose.yaml:12
├─ system  Linux x86_64 glibc  serve/Dockerfile:1
├─ Python  3.12  serve/Dockerfile:1
├─ index   https://download.pytorch.org/whl/cu126  base.txt:1
├─ base.txt, included by serve/requirements.txt:1, which is installed by
│    serve/Dockerfile:7
│     3  PyTorch  2.6.0  CUDA 12.6  pinned
│    12  vLLM                       newest, extra gpu
└─ serve/Dockerfile
      1  Triton  24.01-py3  image

1 unit: 1 image.
`);
  });

  test('what holds nothing known is a number, and a name with `--all`', () => {
    const units = [unit('ci:.github/workflows/ci.yml#test', 'ci'), serving, unit('environment:go.mod', 'environment')];
    const last = (text: string) => text.trimEnd().split('\n').slice(-3);
    expect(last(unitsText({ units, ...nothing }, options)).slice(1)).toEqual([
      '3 units. 1 with something that framework-fit knows: 1 image. 2 without: 1',
      'environment and 1 CI job. `--all` lists them.',
    ]);
    expect(last(unitsText({ units, ...nothing }, { ...options, all: true })).slice(0, 1)).toEqual(['']);
    expect(unitsText({ units, ...nothing }, { ...options, all: true })).toContain(
      '\nGo module go.mod\nCI job test of .github/workflows/ci.yml\n',
    );
  });

  test('the versions of several packages of one technology are told apart', () => {
    const technologies = [
      technology('litert', 'LiteRT', '0.5.0', at('pubspec.yaml', 3, 1, 2), {
        package: { ecosystem: 'pub', name: 'tflite_flutter' },
        versionFrom: 'lock',
        links: [link('`pubspec.lock` locks tflite_flutter to 0.5.0', 'pubspec.lock', 30)],
      }),
      technology('litert', 'LiteRT', '0.1.2', at('pubspec.yaml', 4, 1, 2), {
        package: { ecosystem: 'pub', name: 'tflite_flutter_helper' },
        versionFrom: 'range',
        weak: ['it stands in an example folder'],
      }),
    ];
    expect(unitsText({ units: [unit('app:android/app', 'app', { technologies })], ...nothing }, { ...options, width: 100 })).toContain(`
└─ pubspec.yaml
      3  LiteRT (tflite_flutter)         0.5.0  locked by pubspec.lock:30
      4  LiteRT (tflite_flutter_helper)  0.1.2  range, example
`);
  });

  test('many units are seen at a glance: technologies, then units that hold the same', () => {
    const torch = (path: string, version: string) =>
      unit(`image:${path}/Dockerfile`, 'image', {
        technologies: [technology('pytorch', 'PyTorch', version, at(path, 1, 1, 2))],
        targets: [{ name: 'kubernetes', strength: 'proved', because: [] }],
      });
    const units = [...Array.from({ length: 30 }, (_, index) => torch(`a${index}`, '2.6.0')), torch('b', '2.7.0')];
    expect(unitsText({ units, ...nothing }, options)).toBe(`PyTorch  31 images → Kubernetes

image a0/Dockerfile
image a1/Dockerfile
image a2/Dockerfile
and 27 more
  PyTorch 2.6.0 → Kubernetes

image b/Dockerfile
  PyTorch 2.7.0 → Kubernetes

31 units: 31 images. \`framework-fit units FOLDER\` shows one part in full,
\`--all\` everything.
`);
  });

  test('what was left out and what could not be read stands at the end, a line each', () => {
    const skipped = [
      { glob: '**/vendor/**', files: 2 },
      { glob: '**/tests/data/**', files: 31 },
      { glob: 'third_party/**', files: 0 },
    ];
    const problems = [{ message: 'This is not valid JSON:\n no', location: at('a.json', 3, 1, 2) }];
    expect(unitsText({ units: [], problems, skipped }, options)).toBe(`Nothing that ships, and no manifest, was found.
left out  31 files in **/tests/data/**
left out  2 files in **/vendor/**
problem  a.json:3  This is not valid JSON: no
`);
  });

  test('no line is wider than the terminal, but for a path that is', () => {
    for (const width of [60, 80, 120])
      for (const line of unitsText({ units: [serving], ...nothing }, { ...options, width }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width);
  });

  test('text of the repository steers no terminal', () => {
    const text = unitsText(
      {
        units: [
          unit('image:a\u001b[2J::error::x', 'image', { technologies: [technology('x', '\u001b]8;;y', '::set', at('a\u009b', 1, 1, 2))] }),
        ],
        ...nothing,
      },
      options,
    );
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^::/m);
  });
});
