import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Source } from '../../src/formats/source.ts';
import { readCommands } from '../../src/readers/installs/index.ts';
import { namesProgram } from '../../src/readers/installs/programs.ts';
import { commands, damaged, expectExact, hostile, secondsFor, tell } from './installs/support.ts';

/** What the facts of a shell text say, one line each. The text starts in the folder `app`. */
function told(text: string): string[] {
  return commands(text).map(tell);
}

/** What `--torch-backend` of uv is about. */
const ofPyTorch = [
  'torch torchvision torchaudio torchao torchdata torchtext torchserve torch-tensorrt',
  'pytorch-triton pytorch-triton-rocm triton',
].join(' ');

describe('pip', () => {
  test.each<[text: string, facts: string[]]>([
    [
      'pip install torch==2.1.0+cu118 torchvision==0.16.0+cu118 --extra-index-url https://download.pytorch.org/whl/cu118',
      [
        "install c#1 pip in 'app' | pip install",
        'dependency c#1 pypi/torch ==2.1.0+cu118 at torch ==2.1.0+cu118 | torch==2.1.0+cu118',
        'dependency c#1 pypi/torchvision ==0.16.0+cu118 at torchvision ==0.16.0+cu118 | torchvision==0.16.0+cu118',
        'index c#1 pypi extra https://download.pytorch.org/whl/cu118 | https://download.pytorch.org/whl/cu118',
      ],
    ],
    [
      `pip3 install "torch>=2.0,<3" 'tensorflow[and-cuda]' "jax; sys_platform == 'linux'"`,
      [
        "install c#1 pip in 'app' | pip3 install",
        'dependency c#1 pypi/torch >=2.0,<3 at torch >=2.0,<3 | torch>=2.0,<3',
        'dependency c#1 pypi/tensorflow [and-cuda] any at tensorflow - | tensorflow[and-cuda]',
        "dependency c#1 pypi/jax any if sys_platform == 'linux' at jax - | jax; sys_platform == 'linux'",
      ],
    ],
    [
      'pip install --no-cache-dir -qr requirements.txt -c=limits.txt --timeout 100 --target /opt/x --pre',
      ["install c#1 pip in 'app' requirements:requirements.txt constraints:limits.txt --target=/opt/x --pre | pip install"],
    ],
    [
      'pip --proxy http://p install -U -i https://a --find-links=https://b x',
      [
        "install c#1 pip in 'app' --upgrade | pip --proxy http://p install",
        'index c#1 pypi primary https://a | https://a',
        'index c#1 pypi find-links https://b | https://b',
        'dependency c#1 pypi/x any at x - | x',
      ],
    ],
    ["pip install -e '.[gpu, dev]' ../lib/", ["install c#1 pip in 'app' project:. project:../lib/ --extra=gpu --extra=dev | pip install"]],
    ['python3.10 -u -m pip install x', ["install c#1 pip in 'app' | python3.10 -u -m pip install", 'dependency c#1 pypi/x any at x - | x']],
    ['"$PYTHON" -m pip install x', [`install c#1 pip in 'app' | "$PYTHON" -m pip install`, 'dependency c#1 pypi/x any at x - | x']],
    [
      '/opt/venv/bin/pip3.11 uninstall -y torch Tensor_Flow',
      ["install c#1 pip in 'app' -torch -tensor-flow | /opt/venv/bin/pip3.11 uninstall"],
    ],
    ['pip config set global.extra-index-url https://a', ['index * pypi extra https://a | https://a']],
    // Without quotes the shell takes `>` for a file to write to.
    ['pip install torch>=2.0', ["install c#1 pip in 'app' | pip install", 'dependency c#1 pypi/torch any at torch - | torch']],
    ['pip download torch; pip wheel torch; pip freeze; echo pip install torch', []],
    ['pip install $PACKAGES ${NAME}==1 torch$SUFFIX', ["install c#1 pip in 'app' | pip install"]],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('what is put in for a variable', () => {
  test.each([
    ['torch==$TORCH', 'default ==2.1.0 $TORCH at torch -'],
    ['"torch==${TORCH}"', 'default ==2.1.0 $TORCH at torch -'],
    ['torch==2.1.0+${CUDA:-cu118}', 'default ==2.1.0+cu118 $CUDA at torch -'],
    ['torch==${TORCH}+$OTHER', 'unknown $OTHER at torch -'],
    ['torch==${OTHER:-1.0}', 'default ==1.0 $OTHER at torch -'],
    ['torch==$(cat $TORCH)', 'unknown at torch -'],
    ['torch==${OTHER}', 'unknown $OTHER at torch -'],
    ['"torch>=1,<$OTHER"', 'unknown $OTHER at torch -'],
    ['torch==$(cat version)', 'unknown at torch -'],
    ['torch==${{ matrix.torch }}', 'unknown $matrix.torch at torch -'],
    ["'torch=={{ version }}'", 'unknown $version at torch =={{ version }}'],
    ['torch${OP}1.0', null],
  ])('%s', (word, expected) => {
    const found = told(`pip install ${word}`)[1];
    const written = word.replace(/^["']|["']$/g, '');
    expect(found ?? null).toBe(expected && `dependency c#1 pypi/torch ${expected} | ${written}`);
  });
});

describe('a requirement that a variable holds as a whole', () => {
  test.each([
    ['pip install ${A:-torch==1.0}', ['torch default ==1.0 $A']],
    ['pip install ${A:-torch}==1.0', ['torch default ==1.0 $A']],
    ['pip install ${A:-torch}', ['torch default  $A']],
    ['A="torch==1.0 onnx"; pip install $A', ['torch ==1.0', 'onnx any']],
    ['A=${B:-1.0}; pip install torch==$A', ['torch default ==1.0 $A']],
    ['pip install https://h/torch-${A:-1.0}-cp310-cp310-linux_x86_64.whl', ['torch default ==1.0 $A from url']],
  ])('%s', (text, expected) => {
    const found = told(text).filter((line) => line.startsWith('dependency'));
    expect(found.map((line) => line.replace(/^.*pypi\/(.*) at .*$/, '$1'))).toEqual(expected);
  });
});

describe('an index that a variable holds', () => {
  test.each([
    ['pip install x -i https://a', 'primary https://a'],
    ['pip install x -i ${A:-https://a}', 'primary https://a default'],
    ['A=https://a; pip install x -i $A', 'primary https://a'],
    ['pip install x -i $A', 'primary ${A} unknown'],
    ['pip install x -i https://$USER:$TOKEN@a/simple', 'primary https://${USER}:${TOKEN}@a/simple'],
    ['pip install x -f https://a/whl/${A/*+/}/b.html', 'find-links https://a/whl/${A}/b.html unknown'],
    ['uv pip install x --torch-backend=${A:-cu126}', `extra https://download.pytorch.org/whl/cu126 only ${ofPyTorch} default`],
    ['uv pip install x --torch-backend=auto', `extra https://download.pytorch.org/whl/auto only ${ofPyTorch}`],
    ['PIP_INDEX_URL=${A:-https://a} pip install x', 'primary https://a default'],
    ['export PIP_EXTRA_INDEX_URL=$A; pip install x', 'extra ${A} unknown'],
    ['pip config set global.index-url "$A"', 'primary ${A} unknown'],
  ])('%s', (text, expected) => {
    const index = told(text).find((line) => line.startsWith('index'));
    expect(index?.replace(/^index \S+ pypi (.*) \| .*$/, '$1')).toBe(expected);
  });
});

describe('packages that do not come from an index', () => {
  test.each([
    ['https://h/torch-2.1.0%2Bcu118-cp310-cp310-linux_x86_64.whl', 'torch ==2.1.0+cu118 from url at - -'],
    ['./wheels/tflite_runtime-2.14.0-cp310-cp310-linux_x86_64.whl', 'tflite-runtime ==2.14.0 from path at - -'],
    ['/w/torch-*.whl', 'torch unknown from path at - -'],
    ['/w/torch-2.1.0-*.whl', 'torch ==2.1.0 from path at - -'],
    ['t-1.0-py3-none-any.whl[all]', 't [all] ==1.0 from path at - -'],
    ['https://h/foo-bar-1.2.tar.gz#sha256=ab', 'foo-bar ==1.2 from url at - -'],
    ['git+https://h/x.git@v1#egg=Foo_Bar', 'foo-bar unknown from git at - -'],
    ['"foo @ git+https://h/foo.git"', 'foo unknown from git at foo -'],
    ['git+https://h/x.git', null],
    ['https://h/archive/main.zip', null],
    ['dist/*.whl', null],
  ])('%s', (word, expected) => {
    const written = word.replaceAll('"', '');
    expect(told(`pip install ${word}`).slice(1)).toEqual(expected === null ? [] : [`dependency c#1 pypi/${expected} | ${written}`]);
  });
});

test.each([
  ['pip install /w/*.whl', '/*.whl'],
  ['pip install /tmp/torch*.whl', '/torch*.whl'],
  ['wget -O torch.whl https://h/x && pip install torch.whl', 'torch.whl'],
  ['pip install wheels/*', 'install wheels/*'],
  [
    'git clone --depth 1 https://github.com/pytorch/vision && cd vision && python setup.py install',
    'git clone --depth 1 https://github.com/pytorch/vision',
  ],
  ['cp ci/pip.conf /etc/pip.conf', 'pip.conf'],
  ["sed -i '/torch/d' requirements.txt", "sed -i '/torch/d' requirements.txt"],
  ['grep -v torch requirements.txt > r && mv r requirements.txt', 'grep -v torch requirements.txt > r && mv r requirements.txt'],
])('%s may bring packages from elsewhere', (text, place) => {
  expect(told(text).filter((fact) => fact.startsWith('index'))).toEqual([`index * pypi extra \${} unknown | ${place}`]);
});

test.each([
  '# sed -i torch.txt',
  'pip install dist/*.whl',
  'cat pip.conf',
  'git clone https://github.com/huggingface/transformers',
  'ls *.whl',
])('%s brings none', (text) => {
  expect(told(text).filter((fact) => fact.startsWith('index'))).toEqual([]);
});

describe('where and when', () => {
  test.each<[text: string, facts: string[]]>([
    [
      'cd serve && pip install a; (cd x; pip install b); pip install c',
      [
        "install c#1 pip in 'app/serve' | pip install",
        'dependency c#1 pypi/a any at a - | a',
        "install c#2 pip in 'app/serve/x' | pip install",
        'dependency c#2 pypi/b any at b - | b',
        "install c#3 pip in 'app/serve' | pip install",
        'dependency c#3 pypi/c any at c - | c',
      ],
    ],
    [
      'if [ "$CPU" = 1 ]; then pip install a==1; else pip install a==2; fi',
      [
        `install c#1 pip in 'app' if [ "$CPU" = 1 ] | pip install`,
        'dependency c#1 pypi/a ==1 (optional: [ "$CPU" = 1 ]) at a ==1 | a==1',
        `install c#2 pip in 'app' if ! [ "$CPU" = 1 ] | pip install`,
        'dependency c#2 pypi/a ==2 (optional: ! [ "$CPU" = 1 ]) at a ==2 | a==2',
      ],
    ],
    [
      'pip install a==1 || pip install a==2',
      [
        "install c#1 pip in 'app' | pip install",
        'dependency c#1 pypi/a ==1 at a ==1 | a==1',
        "install c#2 pip in 'app' if ! pip install a==1 | pip install",
        'dependency c#2 pypi/a ==2 (optional: ! pip install a==1) at a ==2 | a==2',
      ],
    ],
    ['sudo bash -c "pip install \\"a>=1\\""', ["install c#1 pip in 'app' | pip install", 'dependency c#1 pypi/a >=1 at a >=1 | a>=1']],
    [
      'PIP_INDEX_URL=https://a pip install x',
      [
        'env PIP_INDEX_URL=https://a | PIP_INDEX_URL=https://a',
        "install c#1 pip in 'app' | pip install",
        'index c#1 pypi primary https://a | https://a',
        'dependency c#1 pypi/x any at x - | x',
      ],
    ],
    [
      'export UV_EXTRA_INDEX_URL="https://a https://b" lower=1\nuv pip install x',
      [
        'env UV_EXTRA_INDEX_URL=https://a https://b | UV_EXTRA_INDEX_URL="https://a https://b"',
        "install c#1 uv in 'app' | uv pip install",
        'index c#1 pypi extra https://a | https://a',
        'index c#1 pypi extra https://b | https://b',
        'dependency c#1 pypi/x any at x - | x',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('other installers', () => {
  test.each<[text: string, facts: string[]]>([
    [
      'uv pip install --system --torch-backend=cu126 --index pytorch=https://a torch',
      [
        "install c#1 uv in 'app' --system --torch-backend=cu126 | uv pip install",
        `index c#1 pypi extra https://download.pytorch.org/whl/cu126 only ${ofPyTorch} | cu126`,
        'index c#1 pypi extra https://a | https://a',
        'dependency c#1 pypi/torch any at torch - | torch',
      ],
    ],
    ['uv pip sync requirements.txt', ["install c#1 uv in 'app' requirements:requirements.txt | uv pip sync"]],
    ['uv add --dev "x>=2"', ["install c#1 uv in 'app' --dev | uv add", 'dependency c#1 pypi/x >=2 (development) at x >=2 | x>=2']],
    ['uv sync --frozen --extra gpu', ["install c#1 uv in 'app' project:. lock:uv.lock --frozen --extra=gpu | uv sync"]],
    ['uv --project serve sync', ["install c#1 uv in 'app' project:serve | uv --project serve sync"]],
    [
      'poetry install --no-root --only main',
      ["install c#1 poetry in 'app' project:. lock:poetry.lock --no-root --only=main | poetry install"],
    ],
    [
      'poetry add torch@^2.1 -G train "jax[cuda12]@latest" x==1',
      [
        "install c#1 poetry in 'app' --group=train | poetry add",
        'dependency c#1 pypi/torch >=2.1,<3 (group: train) at torch ^2.1 | torch@^2.1',
        'dependency c#1 pypi/jax [cuda12] any (group: train) at jax latest | jax[cuda12]@latest',
        'dependency c#1 pypi/x ==1 (group: train) at x ==1 | x==1',
      ],
    ],
    ['pipenv install --deploy --system', ["install c#1 pip in 'app' project:. lock:Pipfile.lock --system | pipenv install"]],
    ['pipenv install -d x', ["install c#1 pip in 'app' --dev | pipenv install", 'dependency c#1 pypi/x any (development) at x - | x']],
    [
      'conda install -y -c pytorch -c nvidia pytorch=2.1 pytorch-cuda=12.1 conda-forge::foo "numpy >=1.2"',
      [
        "install c#1 conda in 'app' | conda install",
        'index c#1 conda channel pytorch | pytorch',
        'index c#1 conda channel nvidia | nvidia',
        'dependency c#1 conda/pytorch =2.1 at pytorch =2.1 | pytorch=2.1',
        'dependency c#1 conda/pytorch-cuda =12.1 at pytorch-cuda =12.1 | pytorch-cuda=12.1',
        'index c#1 conda channel conda-forge only foo | conda-forge',
        'dependency c#1 conda/foo any at foo - | foo',
        'dependency c#1 conda/numpy >=1.2 at numpy >=1.2 | numpy >=1.2',
      ],
    ],
    [
      'conda create -n env python=$PY pytorch=2.1=*cuda*',
      [
        "install c#1 conda in 'app' --name=env | conda create",
        'dependency c#1 conda/python unknown $PY at python - | python=$PY',
        'dependency c#1 conda/pytorch =2.1=*cuda* at pytorch =2.1=*cuda* | pytorch=2.1=*cuda*',
      ],
    ],
    ['conda env create -f envs/gpu.yml -n x', ["install c#1 conda in 'app' requirements:envs/gpu.yml --name=x | conda env create"]],
    ['mamba env update', ["install c#1 conda in 'app' requirements:environment.yml | mamba env update"]],
    ['micromamba install -y -f conda-lock.yml', ["install c#1 conda in 'app' lock:conda-lock.yml | micromamba install"]],
    ['conda config --add channels conda-forge', ['index * conda channel conda-forge | conda-forge']],
    ['conda remove x', ["install c#1 conda in 'app' -x | conda remove"]],
    ['npm ci', ["install c#1 npm in 'app' project:. lock:package-lock.json | npm ci"]],
    [
      'npm i -D @tensorflow/tfjs@^4.0 x@next y@github:a/b z@npm:real@1',
      [
        "install c#1 npm in 'app' --save-dev | npm i",
        'dependency c#1 npm/@tensorflow/tfjs ^4.0 (development) at @tensorflow/tfjs ^4.0 | @tensorflow/tfjs@^4.0',
        'dependency c#1 npm/x unknown (development) at x next | x@next',
        'dependency c#1 npm/y unknown (development) from git at y github:a/b | y@github:a/b',
        'dependency c#1 npm/real 1 (development) at real 1 | z@npm:real@1',
      ],
    ],
    ['yarn --cwd web', ["install c#1 npm in 'app' project:web | yarn"]],
    ['yarn install --frozen-lockfile', ["install c#1 npm in 'app' project:. lock:yarn.lock | yarn install"]],
    ['pnpm add -w x', ["install c#1 npm in 'app' | pnpm add", 'dependency c#1 npm/x any at x - | x']],
    ['npm run build; yarn build; yarn --version', []],
    ['npm rebuild @tensorflow/tfjs-node --verbose', ['command npm rebuild @tensorflow/tfjs-node | npm rebuild']],
    ['pnpm rb', ['command pnpm rebuild | pnpm rb']],
    ['bun install --frozen-lockfile', ["install c#1 npm in 'app' project:. lock:bun.lock | bun install"]],
    ['bun add -d x@1', ["install c#1 npm in 'app' --save-dev | bun add", 'dependency c#1 npm/x 1 (development) at x 1 | x@1']],
    [
      'conda-lock install -n x locks/conda-lock.yml',
      ["install c#1 conda in 'app' lock:locks/conda-lock.yml --name=x | conda-lock install"],
    ],
    [
      'pdm add -dG test "x>=2"; pdm add -e ./lib',
      [
        "install c#1 pdm in 'app' --dev --group=test | pdm add",
        'dependency c#1 pypi/x >=2 (group: test) at x >=2 | x>=2',
        "install c#2 pdm in 'app' project:./lib | pdm add",
      ],
    ],
    [
      'pdm install --prod -G ml; pdm sync -p serve --no-lock; pdm remove x',
      [
        "install c#1 pdm in 'app' project:. lock:pdm.lock --prod --group=ml | pdm install",
        "install c#2 pdm in 'app' project:serve --no-lock | pdm sync",
        "install c#3 pdm in 'app' -x | pdm remove",
      ],
    ],
    [
      'pixi add pytorch=2.1 --feature gpu; pixi add --pypi "x>=2"',
      [
        "install c#1 pixi in 'app' --feature=gpu | pixi add",
        'dependency c#1 conda/pytorch =2.1 (group: gpu) at pytorch =2.1 | pytorch=2.1',
        "install c#2 pixi in 'app' | pixi add",
        'dependency c#2 pypi/x >=2 at x >=2 | x>=2',
      ],
    ],
    [
      'pixi install --locked -e cuda; pixi global install -c conda-forge ruff==0.8 --with x',
      [
        "install c#1 pixi in 'app' project:. lock:pixi.lock --locked --environment=cuda | pixi install",
        "install c#2 pixi in 'app' | pixi global install",
        'index c#2 conda channel conda-forge | conda-forge',
        'dependency c#2 conda/ruff ==0.8 (group: tool:ruff) at ruff ==0.8 | ruff==0.8',
        'dependency c#2 conda/x any (group: tool:x) at x - | x',
      ],
    ],
    [
      'uv tool install "x>=2" --with y --python 3.12',
      [
        "install c#1 uv in 'app' --python=3.12 | uv tool install",
        'dependency c#1 pypi/x >=2 (group: tool:x) at x >=2 | x>=2',
        'dependency c#1 pypi/y any (group: tool:x) at y - | y',
      ],
    ],
    [
      'uvx --from "vllm==0.6.3" vllm serve a; uvx ruff@0.8.0 check; uv tool run x',
      [
        "install c#1 uv in 'app' | uvx",
        'dependency c#1 pypi/vllm ==0.6.3 (group: tool:vllm) at vllm ==0.6.3 | vllm==0.6.3',
        'command vllm serve a | vllm serve a',
        "install c#2 uv in 'app' | uvx",
        'dependency c#2 pypi/ruff ==0.8.0 (group: tool:ruff) at ruff 0.8.0 | ruff@0.8.0',
        "install c#3 uv in 'app' | uv tool run",
        'dependency c#3 pypi/x any (group: tool:x) at x - | x',
      ],
    ],
    [
      'uv run --with "torch==2.6" --with-requirements a.txt --index https://a python b.py; uv run --frozen python c.py',
      [
        "install c#1 uv in 'app' requirements:a.txt | uv run",
        'dependency c#1 pypi/torch ==2.6 at torch ==2.6 | torch==2.6',
        'index c#1 pypi extra https://a | https://a',
        'command python b.py | python b.py',
        'command python c.py | python c.py',
      ],
    ],
    [
      'pipx install "x==1"; pipx inject x y; pipx run z',
      [
        "install c#1 pip in 'app' | pipx install",
        'dependency c#1 pypi/x ==1 (group: tool:x) at x ==1 | x==1',
        "install c#2 pip in 'app' | pipx inject",
        'dependency c#2 pypi/y any (group: tool:x) at y - | y',
      ],
    ],
    [
      'apt-get update -q && apt-get install -y python3-pip cuda-toolkit-12-4=12.4* libc6:arm64 vim/stable y- ./a.deb "z*"',
      [
        "install c#1 apt in 'app' -y | apt-get install",
        'dependency c#1 deb/python3-pip any at python3-pip - | python3-pip',
        'dependency c#1 deb/cuda-toolkit-12-4 =12.4* at cuda-toolkit-12-4 =12.4* | cuda-toolkit-12-4=12.4*',
        'dependency c#1 deb/libc6 any at libc6 - | libc6:arm64',
        'dependency c#1 deb/vim unknown at vim - | vim/stable',
      ],
    ],
    ['apt-get install g++ python$V', ["install c#1 apt in 'app' | apt-get install", 'dependency c#1 deb/g++ any at g++ - | g++']],
    [
      'apt install vim=$TORCH',
      ["install c#1 apt in 'app' | apt install", 'dependency c#1 deb/vim default =2.1.0 $TORCH at vim - | vim=$TORCH'],
    ],
    ['apt-get purge -y x', ["install c#1 apt in 'app' -x | apt-get purge"]],
    ['apk add --no-cache py3-pip', ["install c#1 apk in 'app' | apk add"]],
    [
      'dnf -y install cuda-toolkit; yum remove x',
      ["install c#1 yum in 'app' | dnf -y install", "install c#2 yum in 'app' -x | yum remove"],
    ],
    [
      'brew install --cask miniconda python@3.11 a/b/c',
      [
        "install c#1 brew in 'app' --cask | brew install",
        'dependency c#1 brew/miniconda any at miniconda - | miniconda',
        'dependency c#1 brew/python@3.11 any at python@3.11 - | python@3.11',
        'dependency c#1 brew/a/b/c any at a/b/c - | a/b/c',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('what the environment tells pip and uv', () => {
  test.each<[text: string, facts: string[]]>([
    [
      'export PIP_CONSTRAINT=limits.txt PIP_NO_INDEX=1 PIP_PRE=0\npip install x',
      [
        'env PIP_CONSTRAINT=limits.txt | PIP_CONSTRAINT=limits.txt',
        'env PIP_NO_INDEX=1 | PIP_NO_INDEX=1',
        'env PIP_PRE=0 | PIP_PRE=0',
        "install c#1 pip in 'app' constraints:limits.txt --no-index | pip install",
        'dependency c#1 pypi/x any at x - | x',
      ],
    ],
    [
      'UV_TORCH_BACKEND=cu126 uv pip install torch',
      [
        'env UV_TORCH_BACKEND=cu126 | UV_TORCH_BACKEND=cu126',
        "install c#1 uv in 'app' --torch-backend=cu126 | uv pip install",
        `index c#1 pypi extra https://download.pytorch.org/whl/cu126 only ${ofPyTorch} | cu126`,
        'dependency c#1 pypi/torch any at torch - | torch',
      ],
    ],
    // Neither reads the variables of the other.
    [
      'PIP_INDEX_URL=https://a uv pip install x; UV_INDEX=https://b pip install y',
      [
        'env PIP_INDEX_URL=https://a | PIP_INDEX_URL=https://a',
        "install c#1 uv in 'app' | uv pip install",
        'dependency c#1 pypi/x any at x - | x',
        'env UV_INDEX=https://b | UV_INDEX=https://b',
        "install c#2 pip in 'app' | pip install",
        'dependency c#2 pypi/y any at y - | y',
      ],
    ],
    [
      'export PIP_CONSTRAINT=$OTHER; pip install -r a.txt',
      ['env PIP_CONSTRAINT=? | PIP_CONSTRAINT=$OTHER', "install c#1 pip in 'app' requirements:a.txt | pip install"],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  test('what stands elsewhere has the place of the command', () => {
    const around = { PIP_CONSTRAINT: 'limits.txt', UV_TORCH_BACKEND: 'cpu' };
    expect(commands('pip install -r a.txt; uv pip install torch', 'app', around).map(tell)).toEqual([
      "install c#1 pip in 'app' requirements:a.txt constraints:limits.txt | pip install",
      "install c#2 uv in 'app' --torch-backend=cpu | uv pip install",
      `index c#2 pypi extra https://download.pytorch.org/whl/cpu only ${ofPyTorch} | uv`,
      'dependency c#2 pypi/torch any at torch - | torch',
    ]);
  });
});

describe('what is started', () => {
  test.each<[text: string, facts: string[]]>([
    [
      '/opt/bin/torchserve --start --model-store "$STORE"',
      ['command torchserve --start --model-store ${STORE} | /opt/bin/torchserve --start --model-store "$STORE"'],
    ],
    ['exec python -u -m vllm.entrypoints.api', ['command python -u -m vllm.entrypoints.api | python -u -m vllm.entrypoints.api']],
    ['conda run -n x python serve.py', ['command python serve.py | python serve.py']],
    ['TF_USE_LEGACY_KERAS=1 python a.py', ['env TF_USE_LEGACY_KERAS=1 | TF_USE_LEGACY_KERAS=1', 'command python a.py | python a.py']],
    [
      'gcloud ai-platform jobs submit training x',
      ['command gcloud ai-platform jobs submit training x | gcloud ai-platform jobs submit training x'],
    ],
    ['python -c "import torch"; python --version; ls; make', []],
    [
      'docker build -f serve/Dockerfile --build-arg A=1 -t a:1 -t b --target prod .',
      [
        'build context=app dockerfile=app/serve/Dockerfile target=prod tags=a:1,b A=1 | docker build -f serve/Dockerfile --build-arg A=1 -t a:1 -t b --target prod .',
      ],
    ],
    [
      'docker buildx build --push ../web',
      ['build context=web dockerfile=web/Dockerfile target=null tags= | docker buildx build --push ../web'],
    ],
    ['docker build $WHERE', ['build context=null dockerfile=null target=null tags= | docker build $WHERE']],
    ['docker build -f $FILE .', ['build context=null dockerfile=null target=null tags= | docker build -f $FILE .']],
    [
      'docker build https://github.com/a/b.git',
      ['build context=null dockerfile=null target=null tags= | docker build https://github.com/a/b.git'],
    ],
    ['docker run x', ['command docker run x | docker run x']],
    ['npx --yes vercel@39 deploy --prod', ['command vercel@39 deploy --prod | vercel@39 deploy --prod']],
    ['pnpm dlx -p a cdk deploy', ['command cdk deploy | cdk deploy']],
    ['srun --gres=gpu:1 python a.py', ['command srun --gres=gpu:1 python a.py | srun --gres=gpu:1 python a.py']],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  test('the root of the tree is the empty path', () => {
    expect(commands('docker build . && cd a/.. && pip install x', '').slice(0, 2).map(tell)).toEqual([
      'build context= dockerfile=Dockerfile target=null tags= | docker build .',
      "install c#1 pip in '' | pip install",
    ]);
  });
});

describe('places', () => {
  const fixtures = [
    `set -e; pip install "torch==$TORCH" 'tensorflow[and-cuda]>=2,<3' \\\n  -r a.txt --extra-index-url=https://a ./x-1.0-py3-none-any.whl\n`,
    'export PIP_INDEX_URL="https://a b" && if [ x ]; then conda install -c pytorch pytorch::torch=2.1 "x >=1"; fi\n',
    'bash -c "cd a && pip install \\"q>=1\\" -e .[dev]" || npm i @a/b@^1 c && poetry add a@^1 && docker build -t x .\n',
    'bash <<EOF\nuv pip install a==${{ matrix.a }} \\\n  b=={{ c }}\nEOF\n$PY -m pip install git+https://a#egg=b\n',
  ];

  test('they are exact, whatever happens to the text', () => {
    fc.assert(
      fc.property(damaged(fixtures), (text) => expectExact(text, { facts: commands(text), problems: [] })),
      { numRuns: 1000 },
    );
  });

  test('a carriage return changes nothing', () => {
    for (const text of fixtures)
      expect(commands(text.replaceAll('\n', '\r\n')).map((fact) => tell(fact).replaceAll('\r', ''))).toEqual(told(text));
  });
});

test.each(hostile)('%s takes less than a second', (_, text) => {
  expect(secondsFor(() => commands(text))).toBeLessThan(hanging);
});

describe('programs that matter', () => {
  test.each([
    ['pip install a', true],
    ['/opt/venv/bin/pip3.11 install a', true],
    ['"$PYTHON" -m pip install a', true],
    ['env A=1 uvx ruff', true],
    ['export A=1', true],
    ['curl -o a https://example.com && tar xf a', false],
    ['make -j4 && ldconfig', false],
    ['my-pip install a', false],
  ])('%s', (text, expected) => {
    expect(namesProgram(text)).toBe(expected);
  });

  test('a variable may hold one', () => {
    const source = new Source('a.sh', '$P install torch');
    const place = (start: number, end: number) => source.place(start, end);
    const variables = new Map([['P', { value: 'pip', weak: false }]]);
    const facts = readCommands(source.text, { block: '', directory: '', variables, commandPrefix: 'c', place });
    expect(facts.map(({ kind }) => kind)).toEqual(['install', 'dependency']);
  });
});
