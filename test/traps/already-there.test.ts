import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const install = 'RUN pip install -r requirements.txt\n';
const start = 'FROM python:3.12\nCOPY . .\n';

describe('what is installed from elsewhere, or is there already', () => {
  walkInto(
    ['compat/python-torch-wheel', 'compat/python-tensorflow-wheel', 'cuda/local-version-without-index'],
    [
      {
        because: 'uv takes the override in place of what is asked for',
        files: {
          'overrides.txt': 'torch==2.6.0\n',
          Dockerfile: 'FROM python:3.12\nCOPY . .\nRUN uv pip install --system --override overrides.txt torch==1.10.0\n',
        },
      },
      {
        because: 'a variable names the override',
        files: {
          'overrides.txt': 'torch==2.6.0\n',
          Dockerfile: 'FROM python:3.12\nENV UV_OVERRIDE=overrides.txt\nCOPY . .\nRUN uv pip install --system torch==1.10.0\n',
        },
      },
      {
        because: 'a constraint installs nothing',
        files: { 'limits.txt': 'tensorflow==2.4.0\n', Dockerfile: `${start}RUN pip install -c limits.txt requests\n` },
      },
      {
        because: 'whoever builds the image names the index',
        files: { 'requirements.txt': 'torch==1.10.0\n', Dockerfile: `FROM python:3.12\nARG PIP_INDEX_URL\nCOPY . .\n${install}` },
      },
      {
        because: 'the index of PyTorch brings the build of that name, and then it is there',
        files: {
          'requirements.txt': 'torch==2.3.1+cu121\n',
          Dockerfile: `FROM python:3.11\nCOPY . .\nRUN pip install torch==2.3.1 --index-url https://download.pytorch.org/whl/cu121\n${install}`,
        },
      },
      {
        because: 'what is built from source beside it is another package',
        files: {
          'requirements.txt': 'torch==1.10.0\n',
          Dockerfile: `${start}RUN git clone https://github.com/NVIDIA/apex && cd apex && python setup.py install\n${install}`,
        },
        says: ['error compat/python-torch-wheel requirements.txt:1'],
      },
      {
        because: 'the secret is no index',
        files: {
          'requirements.txt': 'torch==1.10.0\n',
          Dockerfile: `${start}RUN --mount=type=secret,id=hf_token pip install -r requirements.txt\n`,
        },
        says: ['error compat/python-torch-wheel requirements.txt:1'],
      },
    ],
  );
});

describe('what a file has brought before', () => {
  const alpine = (...runs: readonly string[]) => ({
    'r.txt': 'onnxruntime==1.20.0\n',
    Dockerfile: `FROM python:3.12-alpine\nCOPY . .\n${runs.map((run) => `RUN pip install ${run}\n`).join('')}`,
  });
  const wheel = (version: string) => `./onnxruntime-${version}-cp312-cp312-musllinux_1_2_x86_64.whl`;
  walkInto(
    ['image/alpine-no-wheels'],
    [
      { because: 'pip leaves it as it is', files: alpine(wheel('1.20.0'), '-r r.txt') },
      { because: 'any version will do', files: alpine(wheel('1.19.2'), 'onnxruntime') },
      {
        because: 'another version is fetched from the index',
        files: alpine(wheel('1.19.2'), '-r r.txt'),
        says: ['error image/alpine-no-wheels Dockerfile:1'],
      },
      { because: 'nothing has brought it', files: alpine('-r r.txt'), says: ['error image/alpine-no-wheels Dockerfile:1'] },
    ],
  );
});
