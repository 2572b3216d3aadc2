import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model.ts';
import { read } from '../../src/readers/workflow.ts';
import { cost, expectExact, hostile, near, reading, told } from './yaml/support.ts';

const path = '.github/workflows/ci.yml';

const matrix = `on: push
env:
  PIP_NO_CACHE_DIR: 1
  KEY: \${{ secrets.KEY }}
jobs:
  test:
    strategy:
      matrix:
        os: [ubuntu-24.04, macos-14, windows-latest]
        python: [3.9, "3.10", 3.10.4, 3.x]
        include:
          - {os: macos-13, python: pypy3.10}
    runs-on: \${{ matrix.os }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: \${{ matrix.python }}
      - run: |
          pip install "torch==2.6.0" \\
            numpy
          pip install -r requirements.txt
`;

const container = `jobs:
  gpu:
    runs-on: [self-hosted, linux, gpu]
    container: {image: "nvcr.io/nvidia/pytorch:24.05-py3"}
    services:
      redis: {image: redis:7}
    env: {CUDA: "12.4", OUT: "\${{ runner.temp }}"}
    defaults: {run: {working-directory: ./serve/}}
    steps:
      - name: install
        if: \${{ github.event_name == 'push' }}
        run: pip install torch==$TORCH onnx==\${{ inputs.onnx }}
        env: {TORCH: 2.4.1}
      - {run: Write-Host pip install torch, shell: pwsh}
      - {run: pip install tensorflow, continue-on-error: true}
      - {run: pip install jax, if: false}
  build:
    if: github.repository == 'a/b'
    runs-on: ubuntu-24.04-arm
    steps:
      - uses: docker/build-push-action@v6
        with:
          context: serve
          file: docker/serve.Dockerfile
          target: run
          platforms: linux/amd64,linux/arm64
          tags: |
            me/app:1
            me/app:\${{ github.sha }}
            me/app:latest
      - run: pip install torch
`;

const cases: [string, string, string[]][] = [
  [
    'a matrix of machines and versions',
    matrix,
    [
      '3:3  | env PIP_NO_CACHE_DIR 1 | PIP_NO_CACHE_DIR: 1',
      '6:3 job:test | workload workflow job test | test',
      '9:14 job:test | platform ubuntu-24.04 linux x86_64 matrix:os | ubuntu-24.04',
      '9:28 job:test | platform macos-14 macos aarch64 matrix:os | macos-14',
      '9:38 job:test | platform windows-latest windows x86_64 matrix:os | windows-latest',
      '10:18 job:test | runtime python selects range ==3.9.* matrix:python | 3.9',
      '10:24 job:test | runtime python selects range ==3.10.* matrix:python | 3.10',
      '10:31 job:test | runtime python selects range ==3.10.4 matrix:python | 3.10.4',
      '10:39 job:test | runtime python selects any matrix:python | 3.x',
      '12:18 job:test | platform macos-13 macos x86_64 matrix:os | macos-13',
      '12:36 job:test | runtime python selects unknown pypy3.10 matrix:python | pypy3.10',
      "20:11 job:test | install pip in '' from [] | pip install",
      '20:24 job:test | dependency pypi torch range ==2.6.0 if null | torch==2.6.0',
      '21:13 job:test | dependency pypi numpy any if null | numpy',
      "22:11 job:test | install pip in '' from [requirements.txt] | pip install",
    ],
  ],
  [
    'containers, conditions, folders and builds',
    container,
    [
      '2:3 job:gpu | workload workflow job gpu | gpu',
      '3:14 job:gpu | platform self-hosted, linux, gpu null null null | [self-hosted, linux, gpu]',
      '4:25 job:gpu | image run nvcr.io/nvidia/pytorch tag=24.05-py3 digest=null written | nvcr.io/nvidia/pytorch:24.05-py3',
      '6:22 job:gpu/service:redis | image run redis tag=7 digest=null written | redis:7',
      '7:11 job:gpu | env CUDA 12.4 | CUDA: "12.4"',
      "12:14 job:gpu | install pip in 'serve' from [] | pip install",
      "12:26 job:gpu | dependency pypi torch range ==2.4.1 if github.event_name == 'push' | torch==$TORCH",
      "12:40 job:gpu | dependency pypi onnx unknown ==${inputs.onnx} if github.event_name == 'push' | onnx==${{ inputs.onnx }}",
      '13:15 job:gpu | env TORCH 2.4.1 | TORCH: 2.4.1',
      '17:3 job:build | workload workflow job build | build',
      '19:14 job:build | platform ubuntu-24.04-arm linux aarch64 null | ubuntu-24.04-arm',
      '24:11 job:build:build:0 | build context=serve dockerfile=docker/serve.Dockerfile target=run tags=[me/app:1, me/app, me/app:latest] | file: docker/serve.Dockerfile',
      '26:22 job:build:build:0 | platform linux/amd64 linux x86_64 build:platforms | linux/amd64',
      '26:34 job:build:build:0 | platform linux/arm64 linux aarch64 build:platforms | linux/arm64',
      "31:14 job:build | install pip in '' from [] | pip install",
      '31:26 job:build | dependency pypi torch any if null | torch',
    ],
  ],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(told(read, path, text)).toEqual(expected);
  expect(reading(read, path, text).problems).toEqual([]);
});

/** The facts of one job with one more line in it. */
function inJob(lines: string): readonly Fact[] {
  return reading(read, path, `jobs:\n  a:\n    ${lines.replaceAll('\n', '\n    ')}\n# pip\n`).facts;
}

describe('variables', () => {
  /** What the steps of a job install and set, with one matrix and environment around them. */
  const inSteps = (steps: string, strategy = '{}', env = '{}') =>
    told(read, path, `jobs:\n  a:\n    strategy: ${strategy}\n    env: ${env}\n    steps:\n${steps.replaceAll(/^/gm, '      ')}`)
      .filter((line) => !line.includes('| workload'))
      .map((line) => line.replace(/ job:a \|/, ''));

  test.each([
    ['echo', '- run: echo "PIP_EXTRA_INDEX_URL=https://a" >> $GITHUB_ENV', 'https://a'],
    ['quoted, in braces', `- run: echo 'PIP_EXTRA_INDEX_URL=https://a' >> "\${GITHUB_ENV}"`, 'https://a'],
    ['a group', '- run: |\n    {\n      echo "B=1"\n      echo PIP_EXTRA_INDEX_URL=https://a\n    } >> "$GITHUB_ENV"', 'https://a'],
    ['printf', String.raw`- run: printf 'PIP_EXTRA_INDEX_URL=https://a\n' >> $GITHUB_ENV`, 'https://a'],
    ['tee', '- run: echo "PIP_EXTRA_INDEX_URL=https://a" | tee -a $GITHUB_ENV', 'https://a'],
    ['a heredoc', '- run: |\n    cat >> $GITHUB_ENV <<EOF\n    B=1\n    PIP_EXTRA_INDEX_URL=https://a\n    EOF', 'https://a'],
    ['a condition', '- if: success()\n  run: echo "PIP_EXTRA_INDEX_URL=https://a" >> $GITHUB_ENV', 'https://a'],
    ['another file', '- run: echo "PIP_EXTRA_INDEX_URL=https://a" >> $GITHUB_OUTPUT', null],
  ])('an index for all later steps by %s', (_, step, url) => {
    const indexes = reading(read, path, `jobs:\n  a:\n    steps:\n${step.replaceAll(/^/gm, '      ')}\n`).facts.filter(
      (fact) => fact.kind === 'index',
    );
    expect(indexes.map((fact) => [fact.url, fact.command, fact.block])).toEqual(url === null ? [] : [[url, null, 'job:a']]);
  });

  test.each([
    ['of the workflow file', '- run: pip install x==$V', '{V: 1.0}', 'range ==1.0'],
    ['as an expression', '- run: pip install x==${{ env.V }}', '{V: 1.0}', 'range ==1.0'],
    ['of a step before', '- run: echo "V=1.0" >> $GITHUB_ENV\n- run: pip install x==$V', '{V: 0.9}', 'range ==1.0'],
    ['of a step before, as an expression', '- run: echo "V=1.0" >> $GITHUB_ENV\n- run: pip install x==${{ env.V }}', '{}', 'range ==1.0'],
    ['of a step behind', '- run: pip install x==$V\n- run: echo "V=1.0" >> $GITHUB_ENV', '{V: 0.9}', 'range ==0.9'],
    [
      'of a step that may be left out',
      '- if: a\n  run: echo "V=1.0" >> $GITHUB_ENV\n- run: pip install x==$V',
      '{V: 0.9}',
      'unknown ==${V}',
    ],
    [
      'of a step that may fail',
      '- run: echo "V=1.0" >> $GITHUB_ENV\n  continue-on-error: true\n- run: pip install x==$V',
      '{}',
      'unknown ==${V}',
    ],
    ['of a branch', '- run: if a; then echo "V=1.0" >> $GITHUB_ENV; fi\n- run: pip install x==$V', '{V: 0.9}', 'unknown ==${V}'],
    ['that are not known', '- run: echo "V=$(cat v)" >> $GITHUB_ENV\n- run: pip install x==$V', '{V: 0.9}', 'unknown ==${V}'],
    ['of the step itself', '- run: echo "V=1.0" >> $GITHUB_ENV\n- run: pip install x==$V\n  env: {V: 1.1}', '{}', 'range ==1.1'],
  ])('%s', (_, steps, env, expected) => {
    expect(inSteps(steps, '{}', env).find((line) => line.includes('dependency'))).toContain(`pypi x ${expected} `);
  });
});

test.each([
  ['of the job', '{P: 3.10}', '', '==3.10.*', '3.10'],
  ['that a matrix gives', '{P: "${{ matrix.p }}"}', 'strategy: {matrix: {p: [3.9]}}', '==3.9.*', '3.9'],
  ['that nothing sets', '{}', '', null, '${{ env.P }}'],
  ['that a step sets', '{P: 3.10}', '', null, '${{ env.P }}', '- run: echo "P=3.12" >> $GITHUB_ENV'],
])('a version in a variable %s', (_, env, strategy, range, words, step = '- run: echo') => {
  const job = `env: ${env}\n${strategy}\nsteps:\n${step}\n- uses: actions/setup-python@v5\n  with: {python-version: "\${{ env.P }}"}\n`;
  const [found] = inJob(job).flatMap((fact) => (fact.kind === 'runtime' ? [fact] : []));
  expect([found?.constraint.kind === 'range' ? found.constraint.text : null, found?.text]).toEqual([range, words]);
});

describe('versions of a matrix', () => {
  const install = '- run: pip install "torch==${{ matrix.torch }}" x==1';
  const versions = (strategy: string, step = install, env = '{}') =>
    reading(read, path, `jobs:\n  a:\n    strategy: {matrix: ${strategy}}\n    env: ${env}\n    steps:\n      ${step}\n`).facts.flatMap(
      (fact) =>
        fact.kind === 'dependency' && fact.name === 'torch'
          ? [
              `${fact.constraint.kind === 'any' ? 'any' : fact.constraint.text} ${'name' in fact.role ? fact.role.name : fact.role.kind} | ${fact.text}`,
            ]
          : [],
    );
  const two = ['==2.5.1 matrix.torch 2.5.1 | 2.5.1', '==2.6.0 matrix.torch 2.6.0 | 2.6.0'];
  const open = ['==${matrix.torch} runtime | torch==${{ matrix.torch }}'];

  test.each([
    ['a list', '{torch: ["2.5.1", 2.6.0]}', two],
    ['beside others', '{python: ["3.10"], torch: ["2.5.1", 2.6.0]}', two],
    ['rows', '{include: [{torch: 2.5.1}]}', open],
    ['a list with rows', '{torch: ["2.5.1"], include: [{torch: 2.6.0}]}', open],
    ['a list without some', '{torch: ["2.5.1"], exclude: [{torch: 2.6.0}]}', open],
    ['numbers that are written anew', '{torch: [2.10, 2.9]}', open],
    ['values that an expression makes', '{torch: ["${{ inputs.torch }}", 2.5.1]}', open],
    ['a list that an expression makes', '{torch: "${{ fromJSON(inputs.torch) }}"}', open],
    ['nothing', '{python: ["3.10"]}', open],
  ])('of %s', (_, matrix, expected) => {
    expect(versions(matrix)).toEqual(expected);
  });

  test('through a variable', () => {
    expect(versions('{torch: ["2.5.1", 2.6.0]}', '- run: pip install torch==$TORCH', '{TORCH: "${{ matrix.torch }}"}')).toEqual(two);
  });

  test('two parts stay unknown', () => {
    const step = '- run: pip install torch==${{ matrix.torch }}+${{ matrix.cuda }}';
    expect(versions('{torch: ["2.5.1"], cuda: [cpu]}', step)).toEqual([
      '==${matrix.torch}+${matrix.cuda} runtime | torch==${{ matrix.torch }}+${{ matrix.cuda }}',
    ]);
  });
});

describe('machines', () => {
  test.each([
    ['ubuntu-latest', 'linux', 'x86_64'],
    ['ubuntu-24.04-arm', 'linux', 'aarch64'],
    ['windows-2022', 'windows', 'x86_64'],
    ['windows-11-arm', 'windows', 'aarch64'],
    ['macos-13', 'macos', 'x86_64'],
    ['macos-13-xlarge', 'macos', 'aarch64'],
    ['macos-15-intel', 'macos', 'x86_64'],
    ['macos-14-large', 'macos', 'x86_64'],
    ['macos-latest', 'macos', 'aarch64'],
    ['macOS-latest', 'macos', 'aarch64'],
    ['[ubuntu-latest]', 'linux', 'x86_64'],
    ['{labels: ubuntu-latest, group: big}', 'linux', 'x86_64'],
    ['[self-hosted, linux, x64]', null, null],
    ['linux.g5.4xlarge.nvidia.gpu', null, null],
    ['${{ inputs.runner }}', null, null],
  ])('%s', (label, os, arch) => {
    expect(inJob(`runs-on: ${label}`)).toMatchObject([{ kind: 'workload' }, { kind: 'platform', os, arch, alternative: null }]);
  });

  test.each([
    ['an exclusion', 'strategy: {matrix: {os: [ubuntu-latest, macos-14], exclude: [{os: macos-14}]}}'],
    ['a matrix that an expression makes', 'strategy: {matrix: "${{ fromJSON(needs.x.outputs.m) }}"}'],
    ['a list that an expression makes', 'strategy: {matrix: {os: "${{ fromJSON(inputs.os) }}"}}'],
    ['more values than GitHub starts', `strategy: {matrix: {os: [${Array.from({ length: 300 }, (_, i) => `ubuntu-${i}`).join(', ')}]}}`],
    ['no matrix', 'name: x'],
  ])('%s is not told', (_, strategy) => {
    expect(inJob(`${strategy}\nruns-on: \${{ matrix.os }}`)).toMatchObject([{ kind: 'workload' }]);
  });

  test('values inside entries, and a part of a label', () => {
    const facts = inJob('strategy: {matrix: {cfg: [{v: 22.04}, {v: 24.04}, {v: 24.04}]}}\nruns-on: ubuntu-${{ matrix.cfg.v }}');
    expect(facts.slice(1)).toMatchObject([
      { label: 'ubuntu-22.04', os: 'linux', text: '22.04', alternative: 'matrix:cfg.v' },
      { label: 'ubuntu-24.04', os: 'linux', text: '24.04', alternative: 'matrix:cfg.v' },
    ]);
  });
});

describe('versions as they are written', () => {
  const setup = (action: string, input: string) =>
    inJob(`steps:\n- uses: ${action}\n  with: {${input}}`).filter(({ kind }) => kind === 'runtime');

  test.each([
    ['3.10', { kind: 'range', text: '==3.10.*' }],
    ["'3.9'", { kind: 'range', text: '==3.9.*' }],
    ['3.11.4', { kind: 'range', text: '==3.11.4' }],
    ['3.11.x', { kind: 'range', text: '==3.11.*' }],
    ['3.x', { kind: 'any' }],
    ['3', { kind: 'range', text: '==3.*' }],
    ["'>=3.9'", { kind: 'range', text: '>=3.9' }],
    ["'>=3.9 <3.13'", { kind: 'range', text: '>=3.9,<3.13' }],
    ['3.14-dev', { kind: 'unknown', text: '3.14-dev', variable: null }],
    ['3.13t', { kind: 'unknown', text: '3.13t', variable: null }],
    ['pypy3.10', { kind: 'unknown', text: 'pypy3.10', variable: null }],
    ['"${{ env.PYTHON }}"', { kind: 'unknown', text: '${{ env.PYTHON }}', variable: 'env.PYTHON' }],
  ])('python %s', (version, constraint) => {
    expect(setup('actions/setup-python@v5', `python-version: ${version}`)).toMatchObject([{ name: 'python', use: 'selects', constraint }]);
  });

  test.each([
    ['20', { kind: 'range', text: '20' }],
    ['lts/jod', { kind: 'range', text: '22' }],
    ["'>=18 <21'", { kind: 'range', text: '>=18 <21' }],
    ['lts/*', { kind: 'unknown', text: 'lts/*', variable: null }],
  ])('node %s', (version, constraint) => {
    expect(setup('actions/setup-node@v4', `node-version: ${version}`)).toMatchObject([{ name: 'node', use: 'selects', constraint }]);
  });

  test('CUDA', () => {
    expect(setup('Jimver/cuda-toolkit@v0.2.21', 'cuda: 12.4.1')).toMatchObject([{ name: 'cuda', constraint: { text: '==12.4.1' } }]);
    expect(setup('Jimver/cuda-toolkit@v0.2.21', 'cuda: "${{ inputs.cuda }}"')).toMatchObject([
      { name: 'cuda', constraint: { kind: 'unknown' } },
    ]);
  });

  test('one version on each line: none meets another', () => {
    const facts = inJob('steps:\n- uses: actions/setup-python@v5\n  with:\n    python-version: |\n      3.10\n      3.12\n');
    expect(facts.slice(1)).toMatchObject([
      { text: '3.10', location: { line: 7, column: 11 }, alternative: 'list:python-version' },
      { text: '3.12', location: { line: 8, column: 11 }, alternative: 'list:python-version' },
    ]);
  });

  test('two steps, or a step under a condition: none is sure to meet the rest', () => {
    const step = '- {uses: actions/setup-python@v5, with: {python-version: 3.10}}';
    const facts = inJob(`steps:\n${step}\n- {uses: actions/setup-python@v5, if: x, with: {python-version: 3.12}}\n`);
    expect(facts.slice(1)).toMatchObject([{ alternative: 'steps:python' }, { alternative: 'steps:python' }]);
    expect(inJob(`steps:\n${step}`)[1]).toMatchObject({ alternative: null });
  });

  test('a file that holds the version is read elsewhere', () => {
    expect(setup('actions/setup-python@v5', 'python-version-file: .python-version')).toEqual([]);
  });
});

describe('jobs that say nothing', () => {
  test.each([
    ['may fail', 'runs-on: ubuntu-latest\ncontinue-on-error: true'],
    ['may fail as an expression decides', 'runs-on: ubuntu-latest\ncontinue-on-error: ${{ matrix.experimental }}'],
    ['never run', 'runs-on: ubuntu-latest\nif: ${{ false }}'],
    ['are defined elsewhere', 'uses: ./.github/workflows/other.yml'],
  ])('that %s', (_, lines) => {
    expect(inJob(lines)).toEqual([]);
  });
});

describe('scripts', () => {
  const names = (lines: string) => inJob(lines).flatMap((fact) => (fact.kind === 'dependency' ? [fact.name] : []));

  test.each([
    ['bash', ['torch']],
    ['bash -el {0}', ['torch']],
    ['/bin/sh', ['torch']],
    ['pwsh', []],
    ['powershell', []],
    ['cmd', []],
    ['python', []],
  ])('in %s', (shell, expected) => {
    expect(names(`steps: [{run: pip install torch, shell: "${shell}"}]`)).toEqual(expected);
    expect(names(`defaults: {run: {shell: "${shell}"}}\nsteps: [{run: pip install torch}]`)).toEqual(expected);
  });

  test('in the shell of Windows, as far as it is like the others', () => {
    expect(names('runs-on: windows-latest\nsteps:\n- run: pip install torch')).toEqual(['torch']);
    expect(names('runs-on: windows-latest\nsteps:\n- run: |\n    pip install torch `\n      numpy')).toEqual([]);
  });

  test.each([
    ['./sub/', 'sub'],
    ['${{ github.workspace }}/sub', '${github.workspace}/sub'],
    ['/tmp', '/tmp'],
  ])('in the folder %s', (folder, directory) => {
    const facts = inJob(`steps: [{run: pip install -r requirements.txt, working-directory: "${folder}"}]`);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'install', directory }));
  });
});

test('package indexes in the environment hold for the whole job, also those that cannot be known', () => {
  const text = `env: {PIP_EXTRA_INDEX_URL: "https://download.pytorch.org/whl/cpu https://b.example/"}
jobs:
  a:
    env: {UV_INDEX: "\${{ vars.INDEX }}"}
    steps: [{run: pip install torch}]
`;
  expect(told(read, path, text).filter((line) => line.includes('index'))).toEqual([
    '1:29 job:a | index extra https://download.pytorch.org/whl/cpu of null | https://download.pytorch.org/whl/cpu',
    '1:66 job:a | index extra https://b.example/ of null | https://b.example/',
    '4:22 job:a | index extra ${} of null | ${{ vars.INDEX }}',
  ]);
});

test('what is broken is said once, and what is whole is still read', () => {
  const { facts, problems } = reading(read, path, 'jobs:\n  a:\n    runs-on: macos-13\n    steps:\n\t- run: pip install x\n');
  expect(facts.map(({ kind }) => kind)).toEqual(['workload', 'platform']);
  expect(problems).toEqual([
    {
      message: 'This is not valid YAML: Tabs are not allowed as indentation',
      location: { path, line: 5, column: 1, endLine: 5, endColumn: 1 },
    },
  ]);
});

test('places are exact in any file near to these', () => {
  fc.assert(
    fc.property(near(cases.map(([, text]) => text)), (text) => expectExact(path, text, reading(read, path, text))),
    { numRuns: 500 },
  );
});

test.each([
  ...hostile((value) => `jobs:\n  a:\n    runs-on: ${value}\n    steps: [{run: pip}]\n`),
  ...hostile((value) => `jobs:\n  a:\n    steps:\n    - run: ${value}\n`),
  ...hostile((value) => `jobs:\n  a:\n    steps:\n    - uses: actions/setup-python@v5\n      with:\n        python-version: ${value}\n`),
  ...hostile(
    (value) =>
      `jobs:\n  a:\n    steps:\n    - uses: docker/build-push-action@v5\n      with:\n        tags: ${value}\n        platforms: ${value}\n`,
  ),
  [
    'a matrix in many steps of many jobs',
    `x: &steps [${'{uses: actions/setup-python@v5, with: {python-version: "${{ matrix.p }}"}}, '.repeat(2000)}]\n` +
      `y: &matrix {p: [${Array.from({ length: 256 }, (_, i) => `3.${i}`).join(', ')}]}\n` +
      `jobs:\n${Array.from({ length: 500 }, (_, i) => `  j${i}: {strategy: {matrix: *matrix}, steps: *steps}\n`).join('')}`,
  ],
])('%s', (_, text) => {
  expect(cost(() => reading(read, path, text))).toBeLessThan(hanging * 1000);
  expectExact(path, text, reading(read, path, text));
});
