import { describe } from 'vitest';
import type { Files } from '../support/judge.ts';
import { walkInto } from './trap.ts';

const lambda = (run: string, more: Files = {}): Files => ({ Dockerfile: `FROM public.ecr.aws/lambda/python:3.12\n${run}\n`, ...more });
const job = (steps: string, more = ''): Files => ({
  '.github/workflows/test.yml': `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`,
});
const pod = (place: string, image: string): Files => ({
  'pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: train }\nspec:\n${place}  containers:\n    - name: train\n      image: ${image}\n      resources: { limits: { nvidia.com/gpu: 1 } }\n`,
});
const affinity = (operator: string, values: string) =>
  `  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n          - matchExpressions:\n              - { key: nvidia.com/gpu.product, operator: ${operator}, values: [${values}] }\n`;
const image = 'pytorch/pytorch:2.13.0-cuda13.0-cudnn9-runtime';

describe('builds for CUDA where there is no GPU', () => {
  walkInto(
    ['image/cuda-wheel-in-cpu-deployment'],
    [
      {
        because: 'nothing else says where it comes from',
        files: lambda('RUN pip install torch'),
        says: ['warning image/cuda-wheel-in-cpu-deployment Dockerfile:2'],
      },
      {
        because: 'a variable names the index for pip',
        files: lambda('ENV PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu\nRUN pip install torch'),
      },
      {
        because: 'a variable names the index for uv',
        files: lambda('ENV UV_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu\nRUN uv pip install --system torch'),
      },
      { because: 'uv is told the backend', files: lambda('RUN uv pip install --system --torch-backend=cpu torch') },
      { because: 'uv is told the backend in two words', files: lambda('RUN uv pip install --system --torch-backend cpu torch') },
      { because: 'a variable tells uv the backend', files: lambda('ENV UV_TORCH_BACKEND=cpu\nRUN uv pip install --system torch') },
      {
        because: 'pip is set up beforehand',
        files: lambda('RUN pip config set global.extra-index-url https://download.pytorch.org/whl/cpu\nRUN pip install torch'),
      },
      {
        because: 'a file sets up pip',
        files: lambda('COPY pip.conf /etc/pip.conf\nRUN pip install torch', {
          'pip.conf': '[global]\nextra-index-url = https://download.pytorch.org/whl/cpu\n',
        }),
      },
      {
        because: 'the job names the index',
        files: job('      - run: pip install torch\n', '    env: { PIP_EXTRA_INDEX_URL: "https://download.pytorch.org/whl/cpu" }\n'),
      },
      {
        because: 'the container of the job brings CUDA',
        files: job('      - run: pip install torch\n', '    container: nvidia/cuda:12.6.3-devel-ubuntu22.04\n'),
      },
      {
        because: 'a toolkit for CUDA is installed to compile against it',
        files: job(
          '      - uses: Jimver/cuda-toolkit@v0.2.21\n        with: { cuda: 12.4.1 }\n      - run: pip install torch\n      - run: python setup.py bdist_wheel\n',
        ),
      },
      { because: 'what is installed is only looked at', files: lambda('RUN pip download torch') },
      {
        because: 'only another stage has it',
        files: {
          Dockerfile:
            'FROM python:3.12 AS export\nRUN pip install torch\nRUN python export.py\nFROM public.ecr.aws/lambda/python:3.12\nCOPY --from=export /model.onnx .\nRUN pip install onnxruntime\n',
        },
      },
      {
        because: 'a machine with a GPU is chosen for one of its jobs',
        files: {
          'requirements.txt': 'torch==2.6.0\n',
          Dockerfile: 'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
          'compose.yaml': 'services:\n  api: { build: . }\n  worker: { build: ., runtime: nvidia }\n',
        },
      },
    ],
  );
});

describe('GPUs that a build does not run on', () => {
  const says = ['error cuda/gpu-generation-dropped pod.yaml:13'];
  walkInto(
    ['cuda/gpu-generation-dropped'],
    [
      { because: 'no other GPU will do', files: pod(affinity('In', 'Tesla-V100-SXM2-16GB'), image), says },
      { because: 'another GPU will do too', files: pod(affinity('In', 'Tesla-V100-SXM2-16GB, NVIDIA-A100-SXM4-40GB'), image) },
      { because: 'that GPU is kept out', files: pod(affinity('NotIn', 'Tesla-V100-SXM2-16GB'), image) },
      {
        because: 'a build of the project itself may be for it',
        files: pod(affinity('In', 'Tesla-V100-SXM2-16GB'), 'registry.example.com/pytorch:2.13.0-cuda13.0'),
      },
      { because: 'the tag names no release', files: pod(affinity('In', 'Tesla-V100-SXM2-16GB'), 'pytorch/pytorch:latest') },
      {
        because: 'the build for CPUs needs no GPU',
        files: {
          'task.yaml':
            'resources:\n  accelerators: V100:1\nsetup: pip install torch --index-url https://download.pytorch.org/whl/cpu\nrun: python train.py\n',
        },
      },
      {
        because: 'a later command puts another build in its place',
        files: {
          'task.yaml':
            'resources:\n  accelerators: V100:1\nsetup: |\n  pip install torch\n  pip install torch==2.9.1 --index-url https://download.pytorch.org/whl/cu126\nrun: python train.py\n',
        },
      },
    ],
  );
});

describe('indexes that get no newer release', () => {
  const only = 'pip install torch --index-url https://download.pytorch.org/whl/cu121';
  walkInto(
    ['cuda/frozen-torch-index'],
    [
      {
        because: 'nothing holds it elsewhere',
        files: { Dockerfile: `FROM python:3.12\nRUN ${only}\n` },
        says: ['notice cuda/frozen-torch-index Dockerfile:2'],
      },
      {
        because: 'a constraint holds it',
        files: {
          Dockerfile: `FROM python:3.12\nCOPY constraints.txt .\nRUN ${only} -c constraints.txt\n`,
          'constraints.txt': 'torch==2.4.1\n',
        },
      },
      { because: 'the range ends before', files: { Dockerfile: `FROM python:3.12\nRUN ${only.replace('torch ', '"torch<2.6" ')}\n` } },
      {
        because: 'the version is an argument that fits',
        files: { Dockerfile: `FROM python:3.12\nARG TORCH=2.5.1\nRUN ${only.replace('torch ', 'torch==${TORCH} ')}\n` },
      },
      {
        because: 'the index is an argument without a value',
        files: { Dockerfile: 'FROM python:3.12\nARG CUDA\nRUN pip install torch --index-url https://download.pytorch.org/whl/${CUDA}\n' },
      },
      {
        because: 'nightly builds have an index of their own',
        files: { Dockerfile: 'FROM python:3.12\nRUN pip install --pre torch --index-url https://download.pytorch.org/whl/nightly/cu121\n' },
      },
      {
        because: 'a mirror may hold more',
        files: { Dockerfile: 'FROM python:3.12\nRUN pip install torch --index-url https://mirror.example.com/whl/cu121\n' },
      },
      {
        because: 'it is asked for other packages',
        files: {
          Dockerfile:
            'FROM python:3.12\nRUN pip install torch\nRUN pip install xformers --index-url https://download.pytorch.org/whl/cu121\n',
        },
      },
      {
        because: 'the interpreter has nothing newer',
        files: { Dockerfile: `FROM python:3.8\nRUN ${only.replace('--index-url', '--extra-index-url')}\n` },
      },
    ],
  );
});

describe('what runs models in Node', () => {
  const app = (more: Files): Files => ({
    'package.json': '{ "name": "app", "private": true, "dependencies": { "@tensorflow/tfjs-node": "4.22.0" } }\n',
    ...more,
  });
  const run = (tag: string) => `FROM node:${tag}\nCOPY package.json .\nRUN npm install\n`;
  walkInto(
    ['node/tfjs-node-node23'],
    [
      { because: 'that version is chosen', files: app({ Dockerfile: run('23') }), says: ['error node/tfjs-node-node23 Dockerfile:1'] },
      { because: 'the supported line may be an older one tomorrow as today', files: app({ Dockerfile: run('lts') }) },
      { because: 'the line of a name', files: app({ '.nvmrc': 'lts/jod\n' }) },
      {
        because: 'the engines admit one line',
        files: app({
          'package.json':
            '{ "name": "app", "private": true, "engines": { "node": "^22.13.0" }, "dependencies": { "@tensorflow/tfjs-node": "4.22.0" } }\n',
        }),
      },
      {
        because: 'another image builds the page',
        files: app({
          'web/package.json': '{ "name": "web", "private": true, "dependencies": { "vite": "7.0.0" } }\n',
          'web/Dockerfile': run('24'),
        }),
      },
      {
        because: 'only another stage has that version',
        files: app({ Dockerfile: 'FROM node:24 AS page\nRUN npm install -g vite\nFROM node:22\nCOPY package.json .\nRUN npm install\n' }),
      },
      {
        because: 'the function is given back before',
        files: app({
          '.nvmrc': '24\n',
          'polyfill.cjs': "const util = require('util');\nif (!util.isNullOrUndefined) util.isNullOrUndefined = (v) => v == null;\n",
        }),
      },
    ],
  );
});
