import { describe, expect, test } from 'vitest';
import { findingsOf } from '../support/judge.ts';
import { walkInto } from './trap.ts';

const job = (...steps: string[]) =>
  `on: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;

describe('where the labelled builds come from', () => {
  walkInto(
    ['cuda/local-version-without-index'],
    [
      {
        because: 'an environment variable of the image names the index',
        files: {
          Dockerfile:
            'FROM python:3.11\nENV PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cu118\nRUN pip install torch==2.1.0+cu118\n',
          'b/Dockerfile':
            'FROM python:3.11\nENV UV_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cu118\nRUN uv pip install --system torch==2.1.0+cu118\n',
        },
      },
      {
        because: 'a configuration file of pip is copied into the image',
        files: {
          'pip.conf': '[global]\nextra-index-url = https://download.pytorch.org/whl/cu118\n',
          Dockerfile: 'FROM python:3.11\nCOPY pip.conf /etc/pip.conf\nRUN pip install torch==2.1.0+cu118\n',
        },
      },
      {
        because: 'pip is configured by a command',
        files: {
          Dockerfile:
            'FROM python:3.11\nRUN pip config set global.extra-index-url https://download.pytorch.org/whl/cu118\nRUN pip install torch==2.1.0+cu118\n',
        },
      },
      {
        because: 'uv chooses the index by the backend',
        files: { Dockerfile: 'FROM python:3.11\nRUN uv pip install --system --torch-backend=cu118 torch==2.1.0+cu118\n' },
      },
      {
        because: 'the workflow or one of its steps names the index in its environment',
        files: {
          '.github/workflows/a.yml': job('run: pip install torch==2.1.0+cpu').replace(
            'jobs:',
            'env: { PIP_EXTRA_INDEX_URL: "https://download.pytorch.org/whl/cpu" }\njobs:',
          ),
          '.github/workflows/b.yml': job(
            '{ run: pip install torch==2.1.0+cpu, env: { PIP_FIND_LINKS: "https://download.pytorch.org/whl/torch_stable.html" } }',
          ),
        },
      },
      {
        because: 'a file that is included names the index',
        files: {
          'requirements.txt': '-r index.txt\ntorch==2.1.0+cu118\n',
          'index.txt': '--extra-index-url https://download.pytorch.org/whl/cu118\n',
        },
      },
      {
        because: 'sources of uv and of Poetry name the index',
        files: {
          'a/pyproject.toml':
            '[project]\nname = "a"\nversion = "1"\nrequires-python = ">=3.11"\ndependencies = ["torch==2.5.1+cu124"]\n[tool.uv.sources]\ntorch = { index = "pt" }\n[[tool.uv.index]]\nname = "pt"\nurl = "https://download.pytorch.org/whl/cu124"\nexplicit = true\n',
          'b/pyproject.toml':
            '[tool.poetry]\nname = "b"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.10"\ntorch = { version = "2.0.1+cu118", source = "pt" }\n[[tool.poetry.source]]\nname = "pt"\nurl = "https://download.pytorch.org/whl/cu118"\npriority = "explicit"\n',
        },
      },
      {
        because: 'pip ignores an index behind a requirement on its line',
        files: { 'requirements.txt': 'torch==2.3.1+cpu --index-url https://download.pytorch.org/whl/cpu\n' },
        says: ['warning cuda/local-version-without-index requirements.txt:1'],
      },
    ],
  );
});

describe('pairs of versions', () => {
  walkInto(
    ['compat/torch-torchvision-mismatch', 'compat/torch-torchaudio-mismatch', 'compat/keras3-tf-pair', 'train/lightning-compromised'],
    [
      {
        because: 'a later command brings both to another release',
        files: {
          Dockerfile:
            'FROM python:3.11\nRUN pip install torch==2.0.0 torchvision==0.15.1\nRUN pip install -U torch==2.5.1 torchvision==0.20.1\n',
        },
      },
      {
        because: 'a comment within a continued command is no part of it',
        files: {
          Dockerfile: 'FROM python:3.11\nRUN pip install \\\n    # torchvision==0.15.2 \\\n    torch==2.5.1 \\\n    torchvision==0.20.1\n',
        },
      },
      {
        because: 'a command that is only printed installs nothing',
        files: { Dockerfile: 'FROM python:3.11\nRUN echo "pip install torch==2.5.1 torchvision==0.20.0" > /howto.txt\n' },
      },
      {
        because: 'each extra has its own pair',
        files: {
          'pyproject.toml':
            '[project]\nname = "x"\nversion = "1"\n[project.optional-dependencies]\nold = ["torch==2.1.0", "torchvision==0.16.0"]\nnew = ["torch==2.5.1", "torchvision==0.20.1"]\ntf215 = ["tensorflow==2.15.0", "keras==2.15.0"]\ntf218 = ["tensorflow==2.18.0", "keras==3.6.0"]\n',
        },
      },
      {
        because: 'each Python has its own pair',
        files: {
          'requirements.txt':
            'tensorflow==2.15.0; python_version < "3.12"\nkeras==2.15.0; python_version < "3.12"\ntensorflow==2.18.0; python_version >= "3.12"\nkeras==3.6.0; python_version >= "3.12"\n',
        },
      },
      {
        because: 'the exec form and a here-document install too',
        files: {
          'a/Dockerfile': 'FROM python:3.11\nRUN ["pip", "install", "torch==2.5.1", "torchvision==0.20.0"]\n',
          'b/Dockerfile': 'FROM python:3.11\nRUN <<EOF\npip install torch==2.5.1 torchvision==0.20.0\nEOF\n',
        },
        says: ['error compat/torch-torchvision-mismatch a/Dockerfile:2', 'error compat/torch-torchvision-mismatch b/Dockerfile:3'],
      },
      {
        because: 'a malicious release is not admitted by a range that leaves it out',
        files: { 'requirements.txt': 'lightning>=2.5,!=2.6.2,!=2.6.3\n' },
      },
    ],
  );
});

describe('what a requirement is', () => {
  walkInto(
    ['life/dead-framework', 'host/tensorflow-gpu-removed', 'serve/torchserve-unmaintained'],
    [
      {
        because: 'one file that two others install is one cause',
        files: { 'requirements.txt': 'theano\n', 'requirements-dev.txt': '-r requirements.txt\npytest\n' },
        says: ['warning life/dead-framework requirements.txt:1'],
      },
      {
        because: "a package's own extras are not a package that it needs",
        files: {
          'pyproject.toml': '[project]\nname = "theano"\nversion = "1"\n[project.optional-dependencies]\nall = ["theano[tests]"]\n',
        },
      },
      {
        because: 'conda-forge still builds tensorflow-gpu',
        files: {
          'environment.yml': 'name: x\nchannels: [conda-forge]\ndependencies:\n  - tensorflow-gpu=2.15\n',
          Dockerfile: 'FROM continuumio/miniconda3\nRUN conda install -y tensorflow-gpu\n',
        },
      },
      {
        because: 'another package that begins with the name',
        files: { 'requirements.txt': 'theano-pymc\nmxnet-model-server-client\ntorchserve-client\n' },
      },
    ],
  );
});

describe('an edit that is offered can be applied as it is', () => {
  test('not where the lines carry hashes of the very files', async () => {
    const files = { 'requirements.txt': 'torch==2.5.1 \\\n    --hash=sha256:aa\ntorchvision==0.20.0 \\\n    --hash=sha256:bb\n' };
    expect((await findingsOf(files, 'compat/torch-torchvision-mismatch')).map(({ fix }) => fix)).toEqual([null]);
  });
});

describe('words', () => {
  test('a torchvision older than the table', async () => {
    const [found] = await findingsOf({ 'requirements.txt': 'torch==1.13.1\ntorchvision==0.7.0\n' }, 'compat/torch-torchvision-mismatch');
    expect(found?.title).not.toMatch(/torch ,|undefined|\{/);
  });
});
