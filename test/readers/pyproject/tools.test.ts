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
    '3: runtime flash-attn ==2.0 from url https://example.com/flash_attn-2.0-cp311-none-any.whl | flash_attn',
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

const chosen = `[project]
dependencies = ["flash-attn ; python_version < '3.13'", "xformers"]
optional-dependencies = { gpu = ["torch>=2.6"], cpu = ["torch>=2.6"] }

[tool.uv]
default-groups = ["dev", "gpu"]
pip = { torch-backend = "cu126", index-url = "https://\${HOST}/simple" }

[tool.uv.sources]
flash-attn = [
  { url = "https://example.com/flash_attn-2.7-cp311-cp311-linux_x86_64.whl", marker = "sys_platform == 'linux'" },
  { index = "windows", marker = "sys_platform == 'win32' or sys_platform == 'cygwin'" },
]
torch = [{ git = "https://github.com/pytorch/pytorch", rev = "viable", extra = "gpu" }, { index = "cpu", extra = "cpu" }]
`;

test('uv may take a package from several places', () => {
  const reading = readAs(read, 'pyproject.toml', chosen);
  expect(linesOf(reading, 'dependency')).toEqual([
    "2: runtime flash-attn ==2.7 from url https://example.com/flash_attn-2.7-cp311-cp311-linux_x86_64.whl if python_version < '3.13' and sys_platform == 'linux' | flash-attn ; python_version < '3.13'",
    "2: runtime flash-attn any if python_version < '3.13' and (sys_platform == 'win32' or sys_platform == 'cygwin') | flash-attn ; python_version < '3.13'",
    '2: runtime xformers any | xformers',
    '3: optional:gpu torch unknown from git https://github.com/pytorch/pytorch@viable | torch>=2.6',
    '3: optional:cpu torch >=2.6 | torch>=2.6',
  ]);
  expect(reading.facts.filter(({ kind }) => kind === 'setting')).toMatchObject([{ key: 'uv.default-groups', value: 'dev, gpu' }]);
  expect(reading.facts.filter(({ kind }) => kind === 'index')).toMatchObject([
    { role: 'extra', url: 'https://download.pytorch.org/whl/cu126', text: 'cu126' },
    { role: 'primary', resolved: 'unknown' },
  ]);
});

const pdm = `[tool.pdm.dev-dependencies]
test = ["pytest>=8", "-e file:///\${PROJECT_ROOT}/models#egg=models"]

[tool.pdm.resolution.overrides]
numpy = "<2"
Torch_Audio = "2.6.0"
apex = "git+https://github.com/NVIDIA/apex.git@master"

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
    '5: constraint numpy <2 | numpy = "<2"',
    '6: constraint torch-audio ==2.6.0 | Torch_Audio = "2.6.0"',
    '7: constraint apex unknown from git git+https://github.com/NVIDIA/apex.git@master | apex = "git+https://github.com/NVIDIA/apex.git@master"',
    '11: index primary https://mirror.example.com/simple | https://mirror.example.com/simple',
    '15: index extra https://download.pytorch.org/whl/cpu only [torch torch-vision] | https://download.pytorch.org/whl/cpu',
    '21: index find-links https://example.com/wheels | https://example.com/wheels',
  ]);
  expect(reading.problems).toEqual([]);
});

const hatch = `[tool.hatch.envs.default]
dependencies = ["torch==2.3.0", "tensorflow=={matrix:tensorflow}.*"]

[tool.hatch.envs.docs]
python = "3.12"
extra-dependencies = ["mkdocs"]

[[tool.hatch.envs.test.matrix]]
python = ["3.10", "pypy3.9"]
tensorflow = ["2.15", "2.16"]

[tool.hatch.metadata.hooks.requirements_txt]
files = ["requirements.txt"]
`;

test('Hatch', () => {
  const reading = readAs(read, 'pyproject.toml', hatch);
  expect(lines(reading)).toEqual([
    '2: group:default torch ==2.3.0 | torch==2.3.0',
    '5: selects python ==3.12.* | 3.12',
    '6: group:docs mkdocs any | mkdocs',
    '9: selects python ==3.10.* | 3.10',
    '13: include requirements requirements.txt | requirements.txt',
  ]);
  expect(reading.facts.filter(({ kind }) => kind === 'runtime')).toMatchObject([{ alternative: 'hatch' }, { alternative: 'hatch' }]);
  expect(reading.problems).toEqual([]);
});

const older = `[tool.flit.metadata]
requires = ["torch >=2.1"]
requires-extra = { test = ["pytest"] }

[tool.rye]
dev-dependencies = ["ruff==0.6.1"]
sources = [
  { name = "default", url = "https://mirror.example.com/simple" },
  { name = "torch", url = "https://download.pytorch.org/whl/torch_stable.html", type = "find-links" },
]
`;

test('Flit and Rye', () => {
  expect(lines(readAs(read, 'pyproject.toml', older))).toEqual([
    '2: runtime torch >=2.1 | torch >=2.1',
    '3: optional:test pytest any | pytest',
    '6: development ruff ==0.6.1 | ruff==0.6.1',
    '8: index primary https://mirror.example.com/simple | https://mirror.example.com/simple',
    '9: index find-links https://download.pytorch.org/whl/torch_stable.html | https://download.pytorch.org/whl/torch_stable.html',
  ]);
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
  expectExactWhenDamaged(read, 'pyproject.toml', [uv, chosen, pdm, hatch, older, setuptools], pieces);
});
