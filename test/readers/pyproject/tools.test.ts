import { expect, test } from 'vitest';
import { read } from '../../../src/readers/pyproject.ts';
import { expectExactWhenDamaged, lines, linesOf, readAs } from '../manifest/support.ts';

const uv = `[project]
name = "recogniser"
dependencies = ["torch==2.6.0", "models", "detectron2>=0.6", "flash_attn"]

[tool.uv]
dev-dependencies = ["pytest"]
constraint-dependencies = ["numpy<2"]
index-url = "https://example.com/simple"
extra-index-url = ["https://example.com/more"]
find-links = ["./wheels"]

[tool.uv.sources]
torch = [
  { index = "pytorch-cpu", marker = "sys_platform != 'linux'" },
  { index = "pytorch-cu124", marker = "sys_platform == 'linux'" },
]
torchvision = { index = "pytorch-cpu" }
models = { workspace = true }
detectron2 = { git = "https://github.com/facebookresearch/detectron2", tag = "v0.6" }
"Flash.Attn" = { url = "https://example.com/flash_attn-2.0-cp311-none-any.whl" }

[[tool.uv.index]]
name = "pytorch-cpu"
url = "https://download.pytorch.org/whl/cpu"
explicit = true

[[tool.uv.index]]
name = "pytorch-cu124"
url = "https://download.pytorch.org/whl/cu124"
explicit = true

[[tool.uv.index]]
url = "https://mirror.example.com/simple"
default = true

[tool.uv.workspace]
members = ["packages/*", "../outside"]
`;

test('uv', () => {
  expect(lines(readAs(read, 'pyproject.toml', uv))).toEqual([
    '2: project recogniser | name = "recogniser"',
    '3: runtime torch ==2.6.0 | torch==2.6.0',
    '3: runtime models unknown from path workspace | models',
    '3: runtime detectron2 unknown from git https://github.com/facebookresearch/detectron2@v0.6 | detectron2>=0.6',
    '3: runtime flash-attn unknown from url https://example.com/flash_attn-2.0-cp311-none-any.whl | flash_attn',
    '6: development pytest any | pytest',
    '7: constraint numpy <2 | numpy<2',
    '8: index primary https://example.com/simple | https://example.com/simple',
    '9: index extra https://example.com/more | https://example.com/more',
    '10: index find-links ./wheels | ./wheels',
    '24: index extra https://download.pytorch.org/whl/cpu only [torch torchvision] | https://download.pytorch.org/whl/cpu',
    '29: index extra https://download.pytorch.org/whl/cu124 only [torch] | https://download.pytorch.org/whl/cu124',
    '33: index primary https://mirror.example.com/simple | https://mirror.example.com/simple',
    '37: module packages/* | packages/*',
  ]);
});

const pdm = `[tool.pdm.dev-dependencies]
test = ["pytest>=8", "-e file:///\${PROJECT_ROOT}/models#egg=models"]

[[tool.pdm.source]]
name = "pypi"
url = "https://mirror.example.com/simple"

[[tool.pdm.source]]
name = "torch"
url = "https://download.pytorch.org/whl/cpu"
include_packages = ["torch", "Torch_Vision"]

[[tool.pdm.source]]
name = "wheels"
type = "find_links"
url = "https://example.com/wheels"
include_packages = ["torch*"]
`;

test('PDM', () => {
  const reading = readAs(read, 'pyproject.toml', pdm);
  expect(lines(reading)).toEqual([
    '2: group:test pytest >=8 | pytest>=8',
    '6: index primary https://mirror.example.com/simple | https://mirror.example.com/simple',
    '10: index extra https://download.pytorch.org/whl/cpu only [torch torch-vision] | https://download.pytorch.org/whl/cpu',
    '16: index find-links https://example.com/wheels | https://example.com/wheels',
  ]);
  expect(reading.problems).toEqual([]);
});

const hatch = `[tool.hatch.envs.default]
dependencies = ["torch==2.3.0", "tensorflow=={matrix:tensorflow}.*"]

[tool.hatch.envs.docs]
extra-dependencies = ["mkdocs"]
`;

test('Hatch', () => {
  const reading = readAs(read, 'pyproject.toml', hatch);
  expect(lines(reading)).toEqual(['2: group:default torch ==2.3.0 | torch==2.3.0', '5: group:docs mkdocs any | mkdocs']);
  expect(reading.problems).toEqual([]);
});

const setuptools = `[tool.setuptools.dynamic]
dependencies = { file = ["requirements/base.txt", "../other.txt"] }
`;

test('setuptools', () => {
  expect(linesOf(readAs(read, 'ml/pyproject.toml', setuptools), 'include')).toEqual([
    '2: include requirements ml/requirements/base.txt | requirements/base.txt',
    '2: include requirements other.txt | ../other.txt',
  ]);
});

test('places are exact', () => {
  const pieces = ['"', '[', ']', '=', '\n', '{', '}', ',', '.', '\\u0061', '🙂'];
  expectExactWhenDamaged(read, 'pyproject.toml', [uv, pdm, hatch, setuptools], pieces);
});
