import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/pyproject.ts';
import { expectExactWhenDamaged, expectQuick, lines, linesOf, readAs, spans } from './manifest/support.ts';

const library = `[build-system]
requires = ["setuptools>=68", "torch==2.3.1"]

[project]
name = "recogniser"
requires-python = ">=3.9,<3.13"
dependencies = [
  "torch>=2.1,<3",
  "tensorflow[and-cuda] == 2.16.* ; python_version < '3.12'",
  'onnxruntime',
  "Lightning.Utilities (>=0.11)",
  "detectron2 @ git+https://github.com/facebookresearch/detectron2.git@main",
  "keras >= 3 ; python_version > \\"3.9\\"",
  "nu\\u006Dpy>=1",
  "wheel_only @ https://example.com/wheel_only-1.0-py3-none-any.whl ; sys_platform == \\"linux\\"",
]

[project.optional-dependencies]
gpu = ["onnxruntime-gpu~=1.18"]

[dependency-groups]
test = ["pytest", {include-group = "lint"}]
lint = ["ruff==0.6.1"]
`;

describe('the standard tables', () => {
  test('give these facts', () => {
    const reading = readAs(read, 'ml/pyproject.toml', library);
    expect(lines(reading)).toEqual([
      '2: build setuptools >=68 | setuptools>=68',
      '2: build torch ==2.3.1 | torch==2.3.1',
      '5: project recogniser published | name = "recogniser"',
      '6: admits python >=3.9,<3.13 | requires-python = ">=3.9,<3.13"',
      '8: runtime torch >=2.1,<3 | torch>=2.1,<3',
      "9: runtime tensorflow[and-cuda] == 2.16.* if python_version < '3.12' | tensorflow[and-cuda] == 2.16.* ; python_version < '3.12'",
      '10: runtime onnxruntime any | onnxruntime',
      '11: runtime lightning-utilities >=0.11 | Lightning.Utilities (>=0.11)',
      '12: runtime detectron2 unknown from git git+https://github.com/facebookresearch/detectron2.git@main' +
        ' | detectron2 @ git+https://github.com/facebookresearch/detectron2.git@main',
      '13: runtime keras >= 3 if python_version > "3.9" | "keras >= 3 ; python_version > \\"3.9\\""',
      '14: runtime numpy >=1 | "nu\\u006Dpy>=1"',
      '15: runtime wheel-only ==1.0 from url https://example.com/wheel_only-1.0-py3-none-any.whl if sys_platform == "linux"' +
        ' | "wheel_only @ https://example.com/wheel_only-1.0-py3-none-any.whl ; sys_platform == \\"linux\\""',
      '19: optional:gpu onnxruntime-gpu ~=1.18 | onnxruntime-gpu~=1.18',
      '22: group:test pytest any | pytest',
      '23: group:lint ruff ==0.6.1 | ruff==0.6.1',
    ]);
    expect(reading.problems).toEqual([]);
  });

  test('offer these spans for a fix', () => {
    expect(spans(readAs(read, 'pyproject.toml', library)).slice(2, 10)).toEqual([
      'torch >=2.1,<3',
      'tensorflow == 2.16.*',
      'onnxruntime -',
      'Lightning.Utilities >=0.11',
      'detectron2 -',
      'keras >= 3',
      '- -',
      'wheel_only -',
    ]);
  });

  test.each([
    ['a build system', '[build-system]\nrequires = []\n[project]\nname = "a"\n', '4: project a published | name = "a"'],
    ['no build system', '[project]\nname = "a"\n', '2: project a | name = "a"'],
    ['no name', '[project]\ndynamic = ["name"]\n', '1: project (no name) | project'],
    [
      'a classifier against publishing',
      '[build-system]\n[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]\n',
      '3: project a | name = "a"',
    ],
    ['no package', '[build-system]\n[project]\nname = "a"\n[tool.uv]\npackage = false\n', '3: project a | name = "a"'],
    ['Poetry, as a package', '[tool.poetry]\nname = "a"\n', '2: project a published | name = "a"'],
    ['Poetry, not as a package', '[build-system]\n[tool.poetry]\nname = "a"\npackage-mode = false\n', '3: project a | name = "a"'],
  ])('a project with %s', (_, text, expected) => {
    expect(linesOf(readAs(read, 'pyproject.toml', text), 'project')).toEqual([expected]);
  });

  test('settings of tools alone are no project', () => {
    expect(readAs(read, 'pyproject.toml', '[tool.ruff]\nline-length = 100\n')).toEqual({ facts: [], problems: [] });
  });

  test.each([
    ['torch=={{ cookiecutter.torch }}', '2: runtime torch unknown $cookiecutter.torch | torch=={{ cookiecutter.torch }}'],
    ['torch==${TORCH}', '2: runtime torch unknown $TORCH | torch==${TORCH}'],
    ['models @ file:///opt/models', '2: runtime models unknown from path file:///opt/models | models @ file:///opt/models'],
    ['models @ ./models', '2: runtime models unknown from path ./models | models @ ./models'],
  ])('%s', (item, expected) => {
    const text = `[project]\ndependencies = ["${item}"]\n`;
    expect(linesOf(readAs(read, 'pyproject.toml', text), 'dependency')).toEqual([expected]);
  });
});

describe('what is wrong', () => {
  test.each([
    ['a string without its end', '[project]\nname = "a\n', 2, 10],
    ['a cut list', '[project]\r\ndependencies = [\r\n  "torch",\r\n', 4, 1],
    ['a conflict', '\uFEFF[project]\n<<<<<<< HEAD\nname = "a"\n', 2, 1],
    ['a key given twice', '[project]\nname = "a"\nname = "b"\n', 3, 1],
  ])('%s is one problem', (_, text, line, column) => {
    const { facts, problems } = readAs(read, 'pyproject.toml', text);
    expect(facts).toEqual([]);
    expect(problems).toEqual([
      {
        message: expect.stringMatching(/^This is not valid TOML: /),
        location: { path: 'pyproject.toml', line, column, endLine: line, endColumn: column },
      },
    ]);
  });

  test('a string that is no requirement is a problem of its own', () => {
    const text = '[project]\ndependencies = ["torch>=", "{{ more }}", "-e .", "numpy"]\n';
    const { facts, problems } = readAs(read, 'pyproject.toml', text);
    expect(lines({ facts, problems })).toEqual(['1: project (no name) | project', '2: runtime numpy any | numpy']);
    expect(problems).toEqual([
      {
        message: 'This is not a PEP 508 requirement: torch>=',
        location: { path: 'pyproject.toml', line: 2, column: 18, endLine: 2, endColumn: 25 },
      },
    ]);
  });

  test.each([
    '',
    'project = 1\ntool = "x"\nbuild-system = []\n',
    '[project]\nname = 1\ndependencies = "torch"\noptional-dependencies = []\nrequires-python = 3\n',
    '[tool]\npoetry = 1\nuv = []\npdm = "x"\nhatch.envs = [1]\n',
    '[tool.poetry]\ndependencies = ["torch"]\nsource = [1]\ngroup = {a = 1}\nextras = [1]\n',
    '[tool.poetry.dependencies]\ntorch = 2\nnumpy = [[1]]\npython = 3\n',
  ])('of the wrong shape: %j', (text) => {
    const reading = readAs(read, 'pyproject.toml', text);
    expect(linesOf(reading, 'dependency')).toEqual([]);
    expect(reading.problems).toEqual([]);
  });
});

test('places are exact', () => {
  expectExactWhenDamaged(read, 'pyproject.toml', [library], ['"', "'", '[', ']', '=', '\n', '\\"', '#', '{', '}', ',', '🙂', '"""']);
});

test.each([
  ['lists', `[project]\ndependencies = ${'['.repeat(100_000)}`],
  ['tables', `[${'a.'.repeat(100_000)}a]\n`],
  ['requirements', `[project]\ndependencies = [\n${Array.from({ length: 50_000 }, (_, index) => `"p${index}>=1"`).join(',\n')}]\n`],
  ['keys', `[tool.poetry.dependencies]\n${Array.from({ length: 50_000 }, (_, index) => `p${index} = "^1"\n`).join('')}`],
  ['one requirement', `[project]\ndependencies = ["torch ${'>=1,'.repeat(250_000)}"]\n`],
  ['one constraint', `[tool.poetry.dependencies]\ntorch = "1${' '.repeat(1_000_000)}2"\n`],
  [
    'one marker',
    `[tool.poetry.dependencies]\ntorch = { version = "1", markers = "${'or '.repeat(300_000)}", python = "${'^'.repeat(100_000)}" }\n`,
  ],
  [
    'sources',
    `${'[[tool.poetry.source]]\nname = "a"\nurl = "b"\npriority = "explicit"\n'.repeat(5_000)}[tool.poetry.dependencies]\n` +
      Array.from({ length: 5_000 }, (_, index) => `p${index} = {version = "1", source = "a"}\n`).join(''),
  ],
])('hostile %s take less than a second', (_, text) => {
  expectQuick(read, 'pyproject.toml', text);
});
