import { describe, expect, test } from 'vitest';
import type { Constraint, Unit } from '../../../src/model.ts';
import { findingsOf, unitsOf, type Files } from '../../support/judge.ts';

/** What each unit installs and starts from, with what weakens it. */
async function drawn(files: Files): Promise<string[]> {
  return (await unitsOf(files)).flatMap((unit) => [unit.id, ...sketch(unit).map((line) => `  ${line}`)]);
}

function sketch({ images, installed }: Unit): string[] {
  return [
    ...images.map(({ fact, weak }) => [`${fact.name}:${fact.tag}`, ...told(fact.resolved), ...weak].join(', ')),
    ...installed.map(({ fact, constraint, build, indexes, weak }) =>
      [
        `${fact.name} ${range(constraint)} ${build}`,
        ...indexes.map((index) => [index.fact.url, ...told(index.fact.resolved), ...index.weak].join(' ')),
        ...weak,
      ].join(', '),
    ),
  ];
}

function told(resolved: 'written' | 'default' | 'unknown'): string[] {
  return resolved === 'written' ? [] : [resolved];
}

function range(constraint: Constraint): string {
  if (constraint.kind === 'any') return '*';
  return constraint.kind === 'range' ? constraint.text : `${constraint.kind}(${constraint.text})`;
}

const versions = 'FROM python:3.12\nARG TORCH=2.5.1\nARG CUDA=cu124\nRUN pip install torch==${TORCH}+${CUDA}\n';
const based = 'ARG TAG=3.12-alpine\nARG BASE=python:${TAG}\nFROM ${BASE}\nRUN pip install onnxruntime\n';
const indexed = 'FROM python:3.12\nARG INDEX=https://download.pytorch.org/whl/cpu\nRUN pip install torch==2.5.1 --index-url ${INDEX}\n';

const compose = (...args: readonly string[]): string =>
  `services:\n${args.map((each, index) => `  s${index}:\n    build: { context: ., args: ${each} }\n`).join('')}`;

const version = 'the version is the default of a build argument';
const index = 'the index is the default of a build argument';
const image = 'the image is the default of a build argument';

describe('a default that nothing replaces', () => {
  test.each<[name: string, dockerfile: string, expected: string[]]>([
    ['a version', versions, ['python:3.12', `torch default(==2.5.1+cu124) cuda, ${version}`]],
    ['an image', based, [`python:3.12-alpine, default, ${image}`, 'onnxruntime * cpu']],
    ['an index', indexed, ['python:3.12', `torch ==2.5.1 cpu, https://download.pytorch.org/whl/cpu default ${index}`]],
    [
      'a version in the environment is none',
      'FROM python:3.12\nENV TORCH=2.5.1 INDEX=https://download.pytorch.org/whl/cpu\nRUN pip install torch==${TORCH} -i $INDEX\n',
      ['python:3.12', 'torch ==2.5.1 cpu, https://download.pytorch.org/whl/cpu'],
    ],
    [
      'an index that nobody knows',
      'FROM python:3.12\nARG INDEX\nRUN pip install torch==2.5.1 -i ${INDEX}\n',
      ['python:3.12', 'torch ==2.5.1 unknown, ${INDEX} unknown'],
    ],
    [
      'a stage',
      'ARG KIND=cpu\nFROM python:3.12 AS cpu\nRUN pip install onnxruntime\nFROM python:3.12 AS gpu\nRUN pip install onnxruntime-gpu\nFROM ${KIND}\nRUN pip install flask\n',
      [
        'python:3.12, the stage is the default of a build argument',
        'onnxruntime * cpu, the stage is the default of a build argument',
        'flask * unknown',
      ],
    ],
  ])('%s', async (_, dockerfile, expected) => {
    expect(await drawn({ Dockerfile: dockerfile })).toEqual(['image:Dockerfile', ...expected.map((line) => `  ${line}`)]);
  });

  test('makes no error', async () => {
    const pair = 'FROM python:3.12\nARG TORCH=2.5.1\nARG VISION=0.19.0\nRUN pip install torch==${TORCH} torchvision==${VISION}\n';
    const said = (await findingsOf({ Dockerfile: pair }, 'compat/torch-torchvision-mismatch')).map(({ severity, loweredBy }) => [
      severity,
      loweredBy,
    ]);
    expect(said).toEqual([['warning', [version]]]);
  });
});

describe('a value that the build gives', () => {
  test.each<[name: string, dockerfile: string, args: string[], expected: string[]]>([
    ['to one of two', versions, ['{ TORCH: 2.6.0 }'], [`torch default(==2.6.0+cu124) cuda, ${version}`]],
    ['to both', versions, ['{ TORCH: 2.6.0, CUDA: cpu }'], ['torch ==2.6.0+cpu cpu']],
    ['to another name', versions, ['{ USER: me }'], [`torch default(==2.5.1+cu124) cuda, ${version}`]],
    ['that nobody knows', versions, ['{ TORCH: "${V}" }'], ['torch unknown(torch==${TORCH}+${CUDA}) cuda']],
    [
      'to an index',
      indexed,
      ['{ INDEX: "https://download.pytorch.org/whl/cu124" }'],
      ['torch ==2.5.1 cuda, https://download.pytorch.org/whl/cu124'],
    ],
    ['to an index, that nobody knows', indexed, ['[INDEX]'], ['torch ==2.5.1 unknown, ${INDEX} unknown']],
    [
      'by all builds',
      indexed,
      ['{ INDEX: "https://a/simple" }', '{ INDEX: "https://a/simple" }'],
      ['torch ==2.5.1 unknown, https://a/simple'],
    ],
    ['by builds that differ', indexed, ['{ INDEX: "https://a" }', '{ INDEX: "https://b" }'], ['torch ==2.5.1 unknown, ${INDEX} unknown']],
    // The image of the other build has the default: which one a deployment runs is not told.
    ['by some builds', indexed, ['{ INDEX: "https://a" }', '{}'], ['torch ==2.5.1 unknown, ${INDEX} unknown']],
    ['to names that nobody knows', indexed, ['"${ARGS}"'], ['torch ==2.5.1 unknown, ${INDEX} unknown']],
    [
      'that is a whole requirement',
      'FROM python:3.12\nARG PKG=torch==2.5.1\nRUN pip install ${PKG}\n',
      ['{ PKG: "tensorflow[and-cuda]==2.16.1" }'],
      ['tensorflow ==2.16.1 cuda'],
    ],
    [
      'that is several requirements',
      'FROM python:3.12\nARG PKG=torch==2.5.1\nRUN pip install ${PKG}\n',
      ['{ PKG: "torch==2.6.0 torchvision" }'],
      ['torch unknown(${PKG}) cuda, the package is the default of a build argument'],
    ],
    [
      'through the environment',
      'FROM python:3.12\nARG TORCH=2.5.1\nENV V="${TORCH}"\nRUN pip install torch==$V\n',
      ['{ TORCH: 2.6.0 }'],
      ['torch ==2.6.0 cuda'],
    ],
    [
      'through a variable of the shell',
      'FROM python:3.12\nARG TORCH=2.5.1\nRUN V=${TORCH} && pip install torch==$V\n',
      ['{ TORCH: 2.6.0 }'],
      ['torch unknown(torch==$V) cuda'],
    ],
    [
      'to what the environment sets after all',
      'FROM python:3.12\nENV TORCH=2.5.1\nARG TORCH\nRUN pip install torch==$TORCH\n',
      ['{ TORCH: 2.6.0 }'],
      ['torch ==2.5.1 cuda'],
    ],
    [
      'to an argument of another stage',
      'FROM python:3.12 AS a\nARG TORCH=2.5.1\nFROM python:3.12\nRUN pip install torch==${TORCH:-2.4.0}\n',
      ['{ TORCH: 2.6.0 }'],
      [`torch default(==2.4.0) cuda, ${version}`],
    ],
    [
      'where there is no default',
      'FROM python:3.12\nARG TORCH\nRUN pip install torch==${TORCH}\n',
      ['{ TORCH: 2.6.0 }'],
      ['torch ==2.6.0 cuda'],
    ],
    [
      'to a variable of pip itself',
      'FROM python:3.12\nARG PIP_EXTRA_INDEX_URL=https://a\nRUN pip install torch==2.5.1\n',
      ['{ PIP_EXTRA_INDEX_URL: "https://download.pytorch.org/whl/cpu" }'],
      ['torch ==2.5.1 cpu, https://download.pytorch.org/whl/cpu'],
    ],
    [
      'to the name of a manifest',
      'FROM python:3.12\nARG REQ=cpu.txt\nCOPY requirements/${REQ} /r.txt\nRUN pip install -r /r.txt\n',
      ['{ REQ: gpu.txt }'],
      ['torch ==2.5.1 unknown'],
    ],
  ])('%s', async (_, dockerfile, args, expected) => {
    const files = {
      Dockerfile: dockerfile,
      'compose.yaml': compose(...args),
      'requirements/cpu.txt': 'torch==2.4.0\n',
      'requirements/gpu.txt': 'torch==2.5.1\n--index-url https://gpu.example.org/simple\n',
    };
    const [, first, ...rest] = await drawn(files);
    expect(first).toBe('  python:3.12');
    expect(rest.slice(0, expected.length).map((line) => line.trim().replace(/, https:\/\/gpu.*$/, ''))).toEqual(expected);
  });

  test.each<[name: string, dockerfile: string, args: string, expected: string[]]>([
    ['to an image', based, '{ BASE: "nvidia/cuda:12.4.1" }', ['nvidia/cuda:12.4.1']],
    ['to a part of an image', based, '{ TAG: 3.12-slim }', [`python:3.12-slim, default, ${image}`]],
    ['to an image, that nobody knows', based, '{ BASE: "${B}" }', ['${BASE}:null, unknown']],
    ['to an image without a default', 'ARG BASE\nFROM ${BASE}\nRUN pip install onnxruntime\n', '{ BASE: "a:1" }', ['a:1']],
    [
      'to the name of a stage',
      'ARG KIND=cpu\nFROM python:3.12 AS cpu\nRUN pip install onnxruntime\nFROM python:3.12 AS gpu\nRUN pip install onnxruntime-gpu\nFROM ${KIND}\nRUN pip install flask\n',
      '{ KIND: gpu }',
      ['python:3.12', 'onnxruntime-gpu * cuda', 'flask * unknown'],
    ],
  ])('%s', async (_, dockerfile, args, expected) => {
    const lines = await drawn({ Dockerfile: dockerfile, 'compose.yaml': compose(args) });
    expect(lines.slice(1, 1 + expected.length).map((line) => line.trim())).toEqual(expected);
  });

  test('is shown as what it is', async () => {
    const [unit] = await unitsOf({ Dockerfile: versions, 'compose.yaml': compose('{ TORCH: 2.6.0, CUDA: cpu }') });
    expect(
      unit?.installed.map(({ fact, links }) => [
        fact.text,
        ...links.map(({ text, location }) => `${text} ${location.path}:${location.line}`),
      ]),
    ).toEqual([['torch==${TORCH}+${CUDA}', '`TORCH=2.6.0` is given compose.yaml:3', '`CUDA=cpu` is given compose.yaml:3']]);
  });

  test('by one target says nothing of another', async () => {
    const install = 'ARG INDEX=https://download.pytorch.org/whl/cpu\nRUN pip install torch==2.5.1 -i ${INDEX}\n';
    const services =
      'services:\n  a:\n    build: { context: ., target: a, args: { INDEX: "https://download.pytorch.org/whl/cu124" } }\n  b:\n    build: { context: ., target: b }\n';
    const lines = await drawn({
      Dockerfile: `FROM python:3.12 AS a\n${install}FROM python:3.12 AS b\n${install}`,
      'compose.yaml': services,
    });
    expect(lines.filter((line) => !line.includes('python'))).toEqual([
      'image:Dockerfile#a',
      '  torch ==2.5.1 cuda, https://download.pytorch.org/whl/cu124',
      'image:Dockerfile#b',
      `  torch ==2.5.1 cpu, https://download.pytorch.org/whl/cpu default ${index}`,
    ]);
  });
});

test('what a workflow installs by a default is not certain either', async () => {
  const files = {
    '.github/workflows/a.yml':
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install torch==${TORCH:-2.5.1} -i ${INDEX:-https://download.pytorch.org/whl/cpu}\n',
  };
  expect(await drawn(files)).toEqual([
    'ci:.github/workflows/a.yml#a',
    '  torch default(==2.5.1) cpu, https://download.pytorch.org/whl/cpu default the index is the default of a variable, the version is the default of a variable',
  ]);
});
