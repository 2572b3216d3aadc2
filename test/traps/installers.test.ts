import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const project = '[project]\nname = "x"\nversion = "1"\ndependencies = ["torch"]\n';
const job = (step: string) => `on: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${step}\n`;

describe('what a command installs, and what it leaves out', () => {
  walkInto(
    ['image/alpine-no-wheels', 'image/cuda-wheel-in-cpu-deployment'],
    [
      {
        because: 'the project is installed without what it depends on',
        files: { Dockerfile: 'FROM python:3.12-alpine\nCOPY . .\nRUN pip install --no-deps .\n', 'pyproject.toml': project },
      },
      {
        because: 'a list is installed as it stands, without what its packages depend on',
        files: {
          Dockerfile: 'FROM python:3.12-alpine\nCOPY . .\nRUN pip install --no-deps -r requirements.txt\n',
          'requirements.txt': 'torch\n',
        },
        says: ['error image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'the marker with parentheses names other systems alone',
        files: {
          Dockerfile: 'FROM python:3.12-alpine\nCOPY . .\nRUN pip install -r requirements.txt\n',
          'requirements.txt': "onnxruntime; sys_platform == 'win32' or (platform_machine == 'arm64' and sys_platform == 'darwin')\n",
        },
      },
      {
        because: 'a service that runs nothing but Linux takes no package for macOS',
        files: {
          'app.yaml': 'runtime: python312\nentrypoint: gunicorn main:app\n',
          'requirements.txt': 'flask\ntorch; sys_platform == "darwin"\n',
        },
      },
    ],
  );
});

describe('lists of packages for conda', () => {
  walkInto(
    ['life/wrong-pypi-name'],
    [
      {
        because: 'conda installs the list in the image',
        files: {
          Dockerfile: 'FROM mambaorg/micromamba\nCOPY requirements.txt /tmp/\nRUN micromamba install -y -n base -f /tmp/requirements.txt\n',
          'requirements.txt': 'pytorch\nnumpy\n',
        },
      },
      {
        because: 'conda installs the list in a job',
        files: { 'requirements.txt': 'pytorch\n', '.github/workflows/t.yml': job('conda install -y --file requirements.txt') },
      },
      {
        because: 'a script gives the list to conda',
        files: { 'requirements.txt': 'pytorch\n', 'install.sh': 'conda create -n x -c pytorch --file requirements.txt\n' },
      },
      {
        because: 'the file or its folder says that it is for conda',
        files: { 'conda-requirements.txt': 'pytorch\n', 'requirements_conda.txt': 'pytorch\n', 'conda/requirements.txt': 'pytorch\n' },
      },
      {
        because: 'pip takes the same list elsewhere',
        files: {
          'requirements.txt': 'pytorch\n',
          'install.sh': 'conda install --file requirements.txt\n',
          Dockerfile: 'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
        },
        says: ['error life/wrong-pypi-name requirements.txt:1'],
      },
      {
        because: 'who installs the list is not written anywhere',
        files: { 'requirements.txt': 'pytorch\n' },
        says: ['warning life/wrong-pypi-name requirements.txt:1'],
      },
    ],
  );
});
