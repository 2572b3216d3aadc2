import { describe, expect, test } from 'vitest';
import { findingsOf, type Files } from './support/judge.ts';

/** Shapes of public repositories that look like a mistake and are none, or the other way round. */
interface Trap {
  readonly because: string;
  readonly files: Files;
  /** `severity rule path:line`; nothing when left out. */
  readonly says?: readonly string[];
}

/** Traps of one kind, and the rules that walk into them: what other rules say of these files is not asked here. */
interface Theme {
  readonly rules: readonly string[];
  readonly traps: readonly Trap[];
}

const gpu = 'deploy: { resources: { reservations: { devices: [{ driver: nvidia, count: 1, capabilities: [gpu] }] } } }';
const app = "plugins { id 'com.android.application' }\n";
const job = (...steps: string[]) =>
  `on: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const python = (version: string) => `{ uses: actions/setup-python@v5, with: { python-version: "${version}" } }`;
const container = (resources: string, image = 'image: example/train:1') =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: train }\nspec:\n  containers:\n    - name: train\n      ${image}\n      resources: ${resources}\n`;

const themes: Readonly<Record<string, Theme>> = {
  'what an image is built from': {
    rules: ['image/gpu-request-cpu-framework', 'image/alpine-no-wheels'],
    traps: [
      {
        because: 'the service builds it from another base than the default of the argument',
        files: {
          'ml/Dockerfile': 'ARG BASE=python:3.10-slim\nFROM ${BASE}\nRUN pip install tensorflow==2.10.0\n',
          'compose.yaml': `services:\n  ml:\n    build: { context: ml, args: { BASE: "example/cuda:11" } }\n    ${gpu}\n`,
        },
      },
      {
        because: 'the same, with the arguments as a list',
        files: {
          'ml/Dockerfile': 'ARG BASE=python:3.10-slim\nFROM ${BASE}\nRUN pip install tensorflow==2.10.0\n',
          'compose.yaml': `services:\n  ml:\n    build:\n      context: ml\n      args:\n        - BASE=nvidia/cuda:11.2.2-cudnn8-runtime-ubuntu20.04\n    ${gpu}\n`,
        },
      },
      {
        because: 'the service gives the index of the GPU build as an argument',
        files: {
          Dockerfile: 'FROM python:3.11-slim\nARG INDEX=https://download.pytorch.org/whl/cpu\nRUN pip install torch --index-url ${INDEX}\n',
          'compose.yaml': `services:\n  a:\n    build: { context: ., args: { INDEX: "https://download.pytorch.org/whl/cu121" } }\n    ${gpu}\n`,
        },
      },
      {
        because: 'an index that is the default of an argument is not certain',
        files: {
          Dockerfile: 'FROM python:3.11-slim\nARG INDEX=https://download.pytorch.org/whl/cpu\nRUN pip install torch --index-url ${INDEX}\n',
          'compose.yaml': `services:\n  a:\n    build: .\n    ${gpu}\n`,
        },
      },
      {
        because: 'the service takes the stage for the GPU, though another stage is the last',
        files: {
          Dockerfile:
            'FROM python:3.11-slim AS base\nRUN pip install fastapi\nFROM base AS gpu\nRUN pip install onnxruntime-gpu\nFROM base AS cpu\nRUN pip install onnxruntime\n',
          'compose.yaml':
            'services:\n  a:\n    build: { context: ., target: gpu }\n    gpus: all\n  b:\n    build: { context: ., target: cpu }\n',
        },
      },
      {
        because: 'the service takes the stage for the CPU and asks for a GPU',
        files: {
          Dockerfile:
            'FROM python:3.11-slim AS base\nFROM base AS gpu\nRUN pip install onnxruntime-gpu\nFROM base AS cpu\nRUN pip install onnxruntime\n',
          'compose.yaml': 'services:\n  a:\n    build: { context: ., target: cpu }\n    gpus: all\n',
        },
        says: ['warning image/gpu-request-cpu-framework Dockerfile:5'],
      },
      {
        because: 'each context has its own file of one name',
        files: {
          'compose.yaml': 'services:\n  web:\n    build: ./web\n',
          'requirements.txt': 'torch\n',
          'web/Dockerfile': 'FROM python:3.12-alpine\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
          'web/requirements.txt': 'flask\n',
        },
      },
      {
        because: 'the context is the root, so that the file of the root is copied',
        files: {
          'compose.yaml': 'services:\n  web:\n    build: { context: ., dockerfile: web/Dockerfile }\n',
          'requirements.txt': 'torch\n',
          'web/Dockerfile': 'FROM python:3.12-alpine\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
          'web/requirements.txt': 'flask\n',
        },
        says: ['error image/alpine-no-wheels web/Dockerfile:1'],
      },
      {
        because: 'the manifest is copied by its name, and the project is installed from the folder',
        files: {
          Dockerfile: 'FROM python:3.12-alpine\nWORKDIR /app\nCOPY pyproject.toml ./\nRUN pip install poetry && poetry install --no-root\n',
          'pyproject.toml': '[tool.poetry]\nname = "x"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.12"\ntorch = "^2.5"\n',
        },
        says: ['error image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'only the train stage has torch, and nothing uses it',
        files: {
          Dockerfile:
            'FROM python:3.12-alpine AS base\nRUN pip install flask\nFROM python:3.12-slim AS train\nRUN pip install torch\nFROM base\nCMD ["flask"]\n',
        },
      },
    ],
  },
  'what uses the GPU': {
    rules: ['image/gpu-request-cpu-framework'],
    traps: [
      {
        because: 'faster-whisper computes with CTranslate2 and uses ONNX Runtime to find speech',
        files: {
          Dockerfile: 'FROM python:3.11-slim\nRUN pip install faster-whisper==1.1.0 onnxruntime==1.20.1\n',
          'compose.yaml': `services:\n  a:\n    build: .\n    ${gpu}\n`,
        },
      },
      {
        because: 'ultralytics brings a torch for the GPU',
        files: {
          Dockerfile: 'FROM python:3.11-slim\nRUN pip install ultralytics==8.3.0 onnxruntime\n',
          'compose.yaml': 'services:\n  a:\n    build: .\n    gpus: all\n',
        },
      },
      {
        because: 'sentence-transformers brings a torch for the GPU',
        files: {
          Dockerfile: 'FROM python:3.11-slim\nRUN pip install tensorflow==2.17.0 sentence-transformers\n',
          'compose.yaml': 'services:\n  a:\n    build: .\n    gpus: all\n',
        },
      },
      {
        because: "the distribution's own CUDA is there",
        files: {
          Dockerfile:
            'FROM ubuntu:22.04\nRUN apt-get update && apt-get install -y python3-pip nvidia-cuda-toolkit libcudnn8\nRUN pip install tensorflow==2.13.0\n',
          'compose.yaml': 'services:\n  a:\n    build: .\n    gpus: all\n',
        },
      },
      {
        because: 'no device is asked for when the count is zero, a variable, or in a comment',
        files: {
          Dockerfile: 'FROM python:3.11-slim\nRUN pip install torch==2.6.0+cpu --index-url https://download.pytorch.org/whl/cpu\n',
          'compose.yaml': `services:\n  a:\n    build: .\n    ${gpu.replace('count: 1', 'count: 0')}\n  b:\n    build: .\n    ${gpu.replace('count: 1', 'count: "${GPUS:-0}"')}\n  c:\n    build: .\n    # ${gpu}\n`,
        },
      },
      {
        because: 'device ids ask for a GPU as a count does',
        files: {
          Dockerfile: 'FROM python:3.11-slim\nRUN pip install torch==2.6.0+cpu --index-url https://download.pytorch.org/whl/cpu\n',
          'compose.yaml': `services:\n  a:\n    build: .\n    ${gpu.replace('count: 1', 'device_ids: ["0"]')}\n`,
        },
        says: ['error image/gpu-request-cpu-framework Dockerfile:2'],
      },
    ],
  },
  'resources of Kubernetes': {
    rules: ['cloud/k8s-gpu-limits'],
    traps: [
      {
        because: 'a patch adds to a base that has the limits',
        files: {
          'base/kustomization.yaml': 'resources: [pod.yaml]\n',
          'base/pod.yaml': container('{ limits: { nvidia.com/gpu: 1 } }'),
          'big/kustomization.yaml': 'resources: [../base]\npatches: [{ path: gpu.yaml }]\n',
          'big/gpu.yaml': container('{ requests: { nvidia.com/gpu: 1 } }', 'tty: true'),
        },
      },
      {
        because: 'quotas, queues and node pools name GPUs under requests or limits of their own',
        files: {
          'quota.yaml': 'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q }\nspec:\n  hard:\n    requests.nvidia.com/gpu: 4\n',
          'range.yaml':
            'apiVersion: v1\nkind: LimitRange\nmetadata: { name: l }\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { nvidia.com/gpu: 1 }\n',
          'pool.yaml': 'apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: { name: p }\nspec:\n  limits: { nvidia.com/gpu: 8 }\n',
          'values.yaml': 'resources:\n  requests: { nvidia.com/gpu: 1 }\n',
        },
      },
      {
        because: 'a number and the same number as text are equal, and an alias repeats what it names',
        files: {
          'a.yaml': container('{ requests: { nvidia.com/gpu: "1" }, limits: { nvidia.com/gpu: 1 } }'),
          'b.yaml': container('{ limits: &gpu { nvidia.com/gpu: 1 }, requests: *gpu }'),
          'c.yaml': container('{ limits: &gpu { nvidia.com/gpu: 1 }, requests: { <<: *gpu, cpu: 2 } }'),
        },
      },
      {
        because: 'nobody knows what a template puts there',
        files: { 'templates/pod.yaml': container('{ requests: { nvidia.com/gpu: {{ .Values.gpus }} } }') },
      },
      {
        because: 'a manifest inside a text is not applied as it stands',
        files: {
          'map.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: m }\ndata:\n  pod.yaml: |\n${container('{ requests: { nvidia.com/gpu: 1 } }').replaceAll(/^/gm, '    ')}\n`,
        },
      },
      {
        because: 'zero under requests is refused like any other number without a limit',
        files: { 'pod.yaml': container('{ requests: { nvidia.com/gpu: 0 } }') },
        says: ['error cloud/k8s-gpu-limits pod.yaml:8'],
      },
    ],
  },
  'which Python installs': {
    rules: ['compat/python-torch-wheel', 'compat/python-tensorflow-wheel'],
    traps: [
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
  },
  'wheels for Alpine': {
    rules: ['image/alpine-no-wheels'],
    traps: [
      {
        because: 'pip is told to fetch the wheels of another platform',
        files: {
          Dockerfile:
            'FROM python:3.11-alpine\nRUN pip install --platform manylinux2014_x86_64 --only-binary=:all: --target /out torch==2.5.1\n',
        },
      },
      {
        because: 'an index of their own may have wheels for musl',
        files: { Dockerfile: 'FROM python:3.11-alpine\nRUN pip install --index-url https://musl.example.org/simple onnxruntime\n' },
      },
      {
        because: "the distribution's own package is built for it",
        files: { Dockerfile: 'FROM alpine:3.20\nRUN apk add --no-cache python3 py3-onnxruntime\n' },
      },
      {
        because: 'glibc is added in an image of somebody else',
        files: { Dockerfile: 'FROM frolvlad/alpine-glibc\nRUN pip install torch\n' },
      },
      {
        because: 'the wheel is given by its address',
        files: {
          Dockerfile: 'FROM python:3.9-alpine\nRUN pip install https://example.org/torch-1.0.0-cp39-cp39-musllinux_1_1_x86_64.whl\n',
        },
      },
      {
        because: 'the base is the default of an argument',
        files: { Dockerfile: 'ARG VARIANT=alpine\nFROM python:3.11-${VARIANT}\nRUN pip install torch\n' },
        says: ['warning image/alpine-no-wheels Dockerfile:2'],
      },
      {
        because: 'an extra that nobody asks for is not installed',
        files: {
          Dockerfile: 'FROM python:3.11-alpine\nCOPY . .\nRUN pip install .\n',
          'pyproject.toml':
            '[project]\nname = "x"\nversion = "1"\ndependencies = ["flask"]\n[project.optional-dependencies]\nml = ["torch"]\n',
        },
      },
    ],
  },
  'where the labelled builds come from': {
    rules: ['cuda/local-version-without-index'],
    traps: [
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
  },
  'pairs of versions': {
    rules: [
      'compat/torch-torchvision-mismatch',
      'compat/torch-torchaudio-mismatch',
      'compat/keras3-tf-pair',
      'train/lightning-compromised',
    ],
    traps: [
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
  },
  'apps and what they run': {
    rules: [
      'fit/training-framework-has-no-route-here',
      'android/tflite-renamed-litert',
      'android/tflite-litert-duplicate-classes',
      'android/pytorch-mobile-eol',
    ],
    traps: [
      {
        because: 'the app of the examples has a runtime',
        files: {
          'train/requirements.txt': 'torch==2.8.0\n',
          'examples/app/build.gradle': `${app}dependencies { implementation 'com.microsoft.onnxruntime:onnxruntime-android:1.20.0' }\n`,
        },
      },
      {
        because: 'an app that only shows something, or another project’s, says nothing of what is shipped',
        files: {
          'train/requirements.txt': 'torch==2.8.0\n',
          'examples/app/build.gradle': app,
          '3rd_party/lib/samples/android/build.gradle': app,
        },
      },
      {
        because: 'a job that tests or a build of documentation trains nothing',
        files: {
          '.github/workflows/t.yml': job('run: pip install torch'),
          'requirements/readthedocs.txt': 'torch\n',
          'app/build.gradle': app,
        },
      },
      {
        because: 'native code, a model or a plugin runs it',
        files: { 'train/requirements.txt': 'torch\n', 'app/build.gradle': app, 'app/src/main/jniLibs/arm64-v8a/libncnn.so': '' },
      },
      {
        because: 'an entry of the catalog that no module uses is not in the app',
        files: {
          'settings.gradle': "include ':app'\n",
          'gradle/libs.versions.toml': '[libraries]\ntflite = { module = "org.tensorflow:tensorflow-lite", version = "2.14.0" }\n',
          'app/build.gradle': app,
        },
      },
      {
        because: 'the Task Library needs the old coordinates',
        files: {
          'app/build.gradle': `${app}dependencies {\n  implementation 'org.tensorflow:tensorflow-lite:2.14.0'\n  implementation 'org.tensorflow:tensorflow-lite-task-vision:0.4.4'\n}\n`,
        },
      },
      {
        because: 'Flutter and React Native packages wrap PyTorch Mobile',
        files: {
          'a/pubspec.yaml': 'name: a\ndependencies:\n  pytorch_lite: ^4.2.0\n',
          'b/package.json': '{"name": "b", "dependencies": {"react-native": "0.70.0", "react-native-pytorch-core": "0.2.4"}}\n',
        },
        says: ['warning android/pytorch-mobile-eol a/pubspec.yaml:3', 'warning android/pytorch-mobile-eol b/package.json:1'],
      },
    ],
  },
  'what a requirement is': {
    rules: ['life/dead-framework', 'host/tensorflow-gpu-removed', 'serve/torchserve-unmaintained'],
    traps: [
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
  },
};

describe.each(Object.entries(themes))('%s', (_theme, { rules, traps }) => {
  test.each(traps.map((trap) => [trap.because, trap] as const))('%s', async (_because, { files, says }) => {
    const found = (await findingsOf(files)).filter(({ rule }) => rules.includes(rule));
    expect(found.map(({ severity, rule, location }) => `${severity} ${rule} ${location.path}:${location.line}`)).toEqual(says ?? []);
  });
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
