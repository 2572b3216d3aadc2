import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const gpu = 'deploy: { resources: { reservations: { devices: [{ driver: nvidia, count: 1, capabilities: [gpu] }] } } }';

describe('what an image is built from', () => {
  walkInto(
    ['image/gpu-request-cpu-framework', 'image/alpine-no-wheels', 'compat/torch-torchvision-mismatch'],
    [
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
        because: 'the versions are defaults, which whoever builds gives together',
        files: {
          Dockerfile: 'FROM python:3.11\nARG TORCH=2.5.1\nARG VISION=0.20.0\nRUN pip install torch==${TORCH} torchvision==${VISION}\n',
        },
        says: ['warning compat/torch-torchvision-mismatch Dockerfile:4'],
      },
      {
        because: 'the service gives the version that fits',
        files: {
          Dockerfile: 'FROM python:3.11\nARG TORCH=2.5.1\nARG VISION=0.20.0\nRUN pip install torch==${TORCH} torchvision==${VISION}\n',
          'compose.yaml': 'services:\n  a:\n    build: { context: ., args: { TORCH: 2.5.0, VISION: 0.20.0 } }\n',
        },
      },
      {
        because: 'the service gives versions that do not fit',
        files: {
          Dockerfile: 'FROM python:3.11\nARG TORCH\nARG VISION\nRUN pip install torch==${TORCH} torchvision==${VISION}\n',
          'compose.yaml': 'services:\n  a:\n    build: { context: ., args: ["TORCH=2.5.1", "VISION=0.20.0"] }\n',
        },
        says: ['error compat/torch-torchvision-mismatch Dockerfile:4'],
      },
      {
        because: 'a version that the image sets in its environment is certain',
        files: { Dockerfile: 'FROM python:3.11\nENV TORCH=2.5.1\nRUN pip install torch==${TORCH} torchvision==0.20.0\n' },
        says: ['error compat/torch-torchvision-mismatch Dockerfile:3'],
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
        because: 'conda makes an environment of its own beside what was installed before',
        files: {
          Dockerfile:
            'FROM python:3.11\nCOPY requirements.txt environment.yml ./\nRUN pip install -r requirements.txt\nRUN conda env create -n merge -f environment.yml\n',
          'requirements.txt': 'torch==2.5.1\ntorchvision==0.20.1\n',
          'environment.yml': 'name: merge\ndependencies:\n  - pip:\n      - torch==2.4.0\n',
        },
      },
      {
        because: 'two environments of conda are two',
        files: {
          Dockerfile:
            'FROM python:3.11\nCOPY environment.yml other.yml ./\nRUN conda env create -f environment.yml\nRUN conda env create -f other.yml\n',
          'environment.yml': 'name: a\ndependencies:\n  - pip:\n      - torch==2.4.0\n',
          'other.yml': 'name: b\ndependencies:\n  - pip:\n      - torchvision==0.20.1\n',
        },
      },
      {
        because: 'what is installed after conda made the environment may well go into it',
        files: {
          Dockerfile:
            'FROM python:3.11\nCOPY environment.yml ./\nRUN conda env create -f environment.yml\nRUN pip install torchvision==0.20.1\n',
          'environment.yml': 'name: a\ndependencies:\n  - pip:\n      - torch==2.4.0\n',
        },
        says: ['warning compat/torch-torchvision-mismatch Dockerfile:4'],
      },
      {
        because: 'only the train stage has torch, and nothing uses it',
        files: {
          Dockerfile:
            'FROM python:3.12-alpine AS base\nRUN pip install flask\nFROM python:3.12-slim AS train\nRUN pip install torch\nFROM base\nCMD ["flask"]\n',
        },
      },
    ],
  );
});

describe('wheels for Alpine', () => {
  walkInto(
    ['image/alpine-no-wheels'],
    [
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
  );
});
