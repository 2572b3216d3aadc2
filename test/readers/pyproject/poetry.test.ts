import { describe, expect, test } from 'vitest';
import { read } from '../../../src/readers/pyproject.ts';
import { expectExactWhenDamaged, lines, linesOf, readAs, spans } from '../manifest/support.ts';

const project = `[tool.poetry]
name = "recogniser"

[tool.poetry.dependencies]
python = "^3.9"
torch = "^2.1"
tensorflow = ">=2.15,<2.17"
onnx = "1.16.0"
"ruamel.yaml" = '*'
numpy = "<1.27 || >=2"
detectron2 = { git = "https://github.com/facebookresearch/detectron2.git", rev = "abc" }
models = { path = "../models", develop = true }
wheel = { url = "https://example.com/wheel-1.0-py3-none-any.whl" }
torchvision = { version = "^0.16", source = "pytorch" }
jax = { version = "0.4.*", extras = ["cuda12"], optional = true }
keras = { version = "~3.1", optional = true, markers = "extra == 'x' or extra == 'y'", platform = "linux" }
scipy = [
  { version = "<=1.9", python = "<3.9" },
  { version = "^1.11", python = ">3.9,<3.13" },
]

[tool.poetry.dependencies.transformers]
version = "4.40.0"
extras = ["torch"]

[tool.poetry.extras]
gpu = ["jax"]
all = ["jax"]

[tool.poetry.group.test.dependencies]
pytest = ">=8"

[tool.poetry.dev-dependencies]
black = "24.1"

[[tool.poetry.source]]
name = "pytorch"
url = "https://download.pytorch.org/whl/cpu"
priority = "explicit"

[[tool.poetry.source]]
name = "mirror"
url = "https://example.com/simple"
priority = "supplemental"

[[tool.poetry.source]]
name = "PyPI"
`;

test('Poetry', () => {
  const reading = readAs(read, 'pyproject.toml', project);
  expect(lines(reading)).toEqual([
    '2: project recogniser published | name = "recogniser"',
    '5: admits python >=3.9,<4 | python = "^3.9"',
    '6: runtime torch >=2.1,<3 | torch = "^2.1"',
    '7: runtime tensorflow >=2.15,<2.17 | tensorflow = ">=2.15,<2.17"',
    '8: runtime onnx ==1.16.0 | onnx = "1.16.0"',
    '9: runtime ruamel-yaml any | "ruamel.yaml" = \'*\'',
    '10: runtime numpy unknown | numpy = "<1.27 || >=2"',
    '11: runtime detectron2 unknown from git https://github.com/facebookresearch/detectron2.git@abc' +
      ' | detectron2 = { git = "https://github.com/facebookresearch/detectron2.git", rev = "abc" }',
    '12: runtime models unknown from path ../models | models = { path = "../models", develop = true }',
    '13: runtime wheel ==1.0 from url https://example.com/wheel-1.0-py3-none-any.whl' +
      ' | wheel = { url = "https://example.com/wheel-1.0-py3-none-any.whl" }',
    '14: runtime torchvision >=0.16,<0.17 | torchvision = { version = "^0.16", source = "pytorch" }',
    '15: optional:gpu jax[cuda12] ==0.4.* | jax = { version = "0.4.*", extras = ["cuda12"], optional = true }',
    '15: optional:all jax[cuda12] ==0.4.* | jax = { version = "0.4.*", extras = ["cuda12"], optional = true }',
    "16: optional: keras >=3.1,<3.2 if (extra == 'x' or extra == 'y') and sys_platform == \"linux\"" +
      ' | keras = { version = "~3.1", optional = true, markers = "extra == \'x\' or extra == \'y\'", platform = "linux" }',
    '18: runtime scipy <=1.9 if python_version < "3.9" | { version = "<=1.9", python = "<3.9" }',
    '19: runtime scipy >=1.11,<2 if python_full_version > "3.9" and python_version < "3.13" | { version = "^1.11", python = ">3.9,<3.13" }',
    '22: runtime transformers[torch] ==4.40.0 | transformers',
    '31: group:test pytest >=8 | pytest = ">=8"',
    '34: development black ==24.1 | black = "24.1"',
    '38: index extra https://download.pytorch.org/whl/cpu only [torchvision] | https://download.pytorch.org/whl/cpu',
    '43: index extra https://example.com/simple | https://example.com/simple',
    '47: index primary https://pypi.org/simple/ | PyPI',
  ]);
  expect(reading.problems).toEqual([]);
});

test('only a constraint that stands in the file as it is meant is offered for a fix', () => {
  const all = spans(readAs(read, 'pyproject.toml', project));
  expect(all.slice(0, 5)).toEqual(['torch -', 'tensorflow >=2.15,<2.17', 'onnx -', 'ruamel.yaml -', 'numpy -']);
  expect(all).toContain('scipy <=1.9');
  expect(all).toContain('transformers -');
});

describe('beside the standard tables', () => {
  const enriched = `[project]
name = "recogniser"
dependencies = ["torch>=2.1", "models"]

[tool.poetry.dependencies]
torch = { source = "pytorch" }
models = { path = "../models" }
ignored = "1.0"

[dependency-groups]
dev = ["ruff"]

[tool.poetry.group.dev.dependencies]
ruff = { git = "https://github.com/astral-sh/ruff.git" }

[[tool.poetry.source]]
name = "pytorch"
url = "https://download.pytorch.org/whl/cu121"
priority = "explicit"
`;

  test('an entry says only where its package comes from', () => {
    expect(lines(readAs(read, 'pyproject.toml', enriched))).toEqual([
      '2: project recogniser | name = "recogniser"',
      '3: runtime torch >=2.1 | torch>=2.1',
      '3: runtime models unknown from path ../models | models',
      '11: group:dev ruff unknown from git https://github.com/astral-sh/ruff.git | ruff',
      '18: index extra https://download.pytorch.org/whl/cu121 only [torch] | https://download.pytorch.org/whl/cu121',
    ]);
  });

  test.each([
    ['no standard list', '[project]\nname = "a"\n[tool.poetry.dependencies]\ntorch = "2.1"\n'],
    ['a dynamic list', '[project]\ndependencies = ["x"]\ndynamic = ["dependencies"]\n[tool.poetry.dependencies]\ntorch = "2.1"\n'],
  ])('with %s it is a dependency', (_, text) => {
    expect(linesOf(readAs(read, 'pyproject.toml', text), 'dependency').at(-1)).toBe(
      `${text.split('\n').length - 1}: runtime torch ==2.1 | torch = "2.1"`,
    );
  });

  test('places are exact', () => {
    expectExactWhenDamaged(read, 'pyproject.toml', [project, enriched], ['"', '[', ']', '=', '\n', '{', '}', ',', '.', '\\u0061', '🙂']);
  });
});

test.each([
  ['dotted keys', 'torch.version = "2.1"\ntorch.extras = ["a"]\n', 'runtime torch[a] ==2.1 | torch', 'torch -'],
  ['an array of tables', '[[tool.poetry.dependencies.torch]]\nversion = ">=2.1"\n', 'runtime torch >=2.1 | torch', 'torch >=2.1'],
  ['a key with escapes', '"\\u0030" = ">=2.1"\n', 'runtime 0 >=2.1 | "\\u0030" = ">=2.1"', '- >=2.1'],
])('%s', (_, body, expected, fixable) => {
  const reading = readAs(read, 'pyproject.toml', `[tool.poetry.dependencies]\n${body}`);
  expect(linesOf(reading, 'dependency')).toEqual([`2: ${expected}`]);
  expect(spans(reading)).toEqual([fixable]);
});
