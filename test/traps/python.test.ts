import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const job = (...steps: string[]) =>
  `on: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const python = (version: string) => `{ uses: actions/setup-python@v5, with: { python-version: "${version}" } }`;

describe('which Python installs', () => {
  walkInto(
    ['compat/python-torch-wheel', 'compat/python-tensorflow-wheel'],
    [
      {
        because: "the service's image has a Python of its own",
        files: {
          '.python-version': '3.13\n',
          'service/Dockerfile': 'FROM python:3.10-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
          'service/requirements.txt': 'torch==2.1.0\n',
        },
      },
      {
        because: 'the second step that sets Python up is the one that counts from there on',
        files: {
          '.github/workflows/t.yml': job(python('3.13'), 'run: pip install pre-commit', python('3.10'), 'run: pip install torch==2.1.0'),
        },
      },
      {
        because: 'uv makes an environment of another Python',
        files: {
          '.github/workflows/t.yml': job(python('3.13'), 'run: pip install uv && uv venv --python 3.10 && uv pip install torch==2.1.0'),
        },
      },
      {
        because: 'conda brings another Python',
        files: {
          '.github/workflows/t.yml': job(
            python('3.13'),
            '{ uses: conda-incubator/setup-miniconda@v3, with: { python-version: "3.10" } }',
            'run: pip install torch==2.1.0',
          ),
        },
      },
      {
        because: 'the image that is run inside a step has its own',
        files: { '.github/workflows/t.yml': job(python('3.13'), 'run: docker run python:3.10 pip install torch==2.1.0') },
      },
      {
        because: 'a job that only checks installs nothing of the file',
        files: {
          'requirements.txt': 'tensorflow==2.12.0\n',
          '.github/workflows/t.yml': job(python('3.13'), 'run: pip install pip-audit && pip-audit -r requirements.txt'),
        },
      },
      {
        because: 'the step runs for the other Python of the matrix only',
        files: {
          '.github/workflows/t.yml': job(
            python('${{ matrix.python }}'),
            "{ if: matrix.python == '3.10', run: pip install torch==2.1.0 }",
            "{ if: matrix.python != '3.10', run: pip install torch==2.5.1 }",
          ).replace('    steps:', '    strategy: { matrix: { python: ["3.10", "3.12"] } }\n    steps:'),
        },
      },
      {
        because: 'YAML reads an unquoted 3.10 as 3.1, which no table knows',
        files: {
          'requirements.txt': 'tensorflow==2.12.0\n',
          '.github/workflows/t.yml': job(
            '{ uses: actions/setup-python@v5, with: { python-version: 3.10 } }',
            'run: pip install -r requirements.txt',
          ),
        },
      },
      {
        because: 'the folder in which the job works decides which file is meant',
        files: {
          'requirements.txt': 'flask\n',
          'server/requirements.txt': 'tensorflow==2.12.0\n',
          '.github/workflows/t.yml': job(python('3.12'), 'run: pip install -r requirements.txt').replace(
            '    steps:',
            '    defaults: { run: { working-directory: server } }\n    steps:',
          ),
        },
        says: ['error compat/python-tensorflow-wheel server/requirements.txt:1'],
      },
      {
        because: 'the index that a build argument names may have wheels of its own',
        files: { Dockerfile: 'FROM python:3.13\nARG INDEX\nRUN pip install torch==2.1.0 -i ${INDEX}\n' },
      },
      {
        because: 'an earlier step of the job builds the wheel',
        files: {
          '.github/workflows/t.yml': job(
            python('3.13'),
            'run: pip wheel -w /w ./torch && pip install /w/*.whl',
            'run: pip install torch==2.1.0',
          ),
        },
      },
      {
        because: 'a script that the image runs writes the configuration of pip',
        files: {
          Dockerfile: 'FROM python:3.13\nCOPY . .\nRUN ./setup.sh\nRUN pip install torch==2.1.0\n',
          'setup.sh': '#!/bin/sh\ncp ci/pip.conf /etc/pip.conf\n',
        },
      },
      {
        because: 'a job of GitLab takes the wheels of a cache',
        files: { '.gitlab-ci.yml': 't:\n  image: python:3.13\n  script:\n    - pip install cache/*.whl\n    - pip install torch==2.1.0\n' },
      },
      {
        because: 'the wheel of the project itself brings none of a framework',
        files: {
          '.github/workflows/t.yml': job(python('3.13'), 'run: python -m build && pip install dist/*.whl', 'run: pip install torch==2.1.0'),
        },
        says: ['error compat/python-torch-wheel .github/workflows/t.yml:8'],
      },
      {
        because: 'the version is one that whoever builds may replace',
        files: { Dockerfile: 'FROM python:3.13\nARG TORCH=2.1.0\nRUN pip install torch==${TORCH}\n' },
        says: ['warning compat/python-torch-wheel Dockerfile:3'],
      },
      {
        because: 'uv makes an environment of another Python than the image has',
        files: { Dockerfile: 'FROM python:3.13-slim\nRUN uv venv -p 3.10 /v && uv pip install --python /v torch==2.1.0\n' },
      },
      {
        because: 'uv fetches another Python than the image has',
        files: {
          Dockerfile: 'FROM python:3.13-slim\nRUN uv python install 3.10 && uv venv --python 3.10 && uv pip install torch==2.1.0\n',
        },
      },
      {
        because: 'another interpreter of the image runs pip',
        files: {
          Dockerfile:
            'FROM python:3.13-slim\nRUN apt-get update && apt-get install -y python3.9\nRUN /usr/bin/python3.9 -m pip install torch==2.1.0\n',
        },
      },
      {
        because: 'uv takes the Python that the project asks for',
        files: {
          Dockerfile:
            'FROM python:3.13-slim\nCOPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/\nWORKDIR /app\nCOPY pyproject.toml uv.lock .python-version ./\nRUN uv sync --frozen\n',
          '.python-version': '3.10\n',
          'uv.lock': 'version = 1\n',
          'pyproject.toml': '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.10,<3.12"\ndependencies = ["torch==2.1.0"]\n',
        },
      },
      {
        because: 'a group that is not installed asks for nothing',
        files: {
          Dockerfile: 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nRUN pip install poetry && poetry install --only main\n',
          'pyproject.toml':
            '[tool.poetry]\nname = "x"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.10"\nflask = "3"\n[tool.poetry.group.train.dependencies]\ntorch = "2.1.0"\n',
        },
      },
      {
        because: 'the marker with parentheses keeps it away from that Python',
        files: {
          'requirements.txt': 'tensorflow==2.12.0; (python_version < "3.12" and sys_platform == "linux") or sys_platform == "darwin"\n',
          Dockerfile: 'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
        },
      },
      {
        because: 'a name or another implementation says nothing of CPython',
        files: {
          '.python-version': 'pypy3.10-7.3.12\n',
          'requirements.txt': 'tensorflow==2.12.0\n',
          'b/.python-version': 'my-env-3.12\n',
          'b/requirements.txt': 'tensorflow==2.12.0\n',
        },
      },
      {
        because: 'of several versions in .tool-versions the first is taken',
        files: { '.tool-versions': 'python 3.10.4 3.12.1\n', 'requirements.txt': 'tensorflow==2.12.0\n' },
      },
    ],
  );
});
