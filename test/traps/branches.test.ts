import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const gpu = 'deploy: { resources: { reservations: { devices: [{ driver: nvidia, count: 1, capabilities: [gpu] }] } } }';
const compose = `services:\n  a:\n    build: .\n    ${gpu}\n`;
const cpu = '--index-url https://download.pytorch.org/whl/cpu';

describe('what a script installs in one of its branches', () => {
  walkInto(
    ['image/gpu-request-cpu-framework', 'compat/torch-torchvision-mismatch'],
    [
      {
        because: 'the build for the CPU is installed only where there is no GPU',
        files: {
          'compose.yaml': compose,
          Dockerfile: `FROM python:3.12\nRUN if [ "$DEVICE" = cpu ]; then pip install torch ${cpu}; else pip install torch; fi\n`,
        },
      },
      {
        because: 'the versions of two branches never meet',
        files: {
          Dockerfile:
            'FROM python:3.12\nRUN if [ "$OLD" = 1 ]; then pip install torch==2.5.1 torchvision==0.20.1; else pip install torch==2.6.0 torchvision==0.21.0; fi\n',
        },
      },
      {
        because: 'without branches it is certain',
        files: {
          'compose.yaml': compose,
          Dockerfile: `FROM python:3.12\nRUN pip install torch ${cpu}\n`,
        },
        says: ['warning image/gpu-request-cpu-framework Dockerfile:2'],
      },
    ],
  );
});

const alpine = (run: string): string => `FROM python:3.12-alpine\nRUN ${run}\n`;
const wheels = 'onnxruntime\n';

describe('what a script tries, and goes another way where it fails', () => {
  walkInto(
    ['image/alpine-no-wheels'],
    [
      {
        because: 'nothing is tried',
        files: { Dockerfile: alpine('pip install onnxruntime') },
        says: ['error image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'only a branch installs it',
        files: {
          Dockerfile: alpine('if [ -n "$X" ]; then pip install onnxruntime; fi'),
        },
        says: ['warning image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'another package is installed where it fails',
        files: { Dockerfile: alpine('pip install onnxruntime || pip install tract') },
        says: ['notice image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'it may fail',
        files: { Dockerfile: alpine('pip install onnxruntime || true') },
        says: ['notice image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'the list of packages may fail',
        files: { Dockerfile: `FROM python:3.12-alpine\nCOPY r.txt .\nRUN pip install -r r.txt || echo none\n`, 'r.txt': wheels },
        says: ['notice image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'the build ends where it fails',
        files: { Dockerfile: alpine('pip install onnxruntime || exit 1') },
        says: ['error image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'the build ends where it fails, with a message before',
        files: {
          Dockerfile: alpine('if ! pip install onnxruntime; then echo no; exit 1; fi'),
        },
        says: ['error image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'a script goes on another way',
        files: {
          Dockerfile: 'FROM python:3.12-alpine\nCOPY i.sh .\nRUN sh i.sh\n',
          'i.sh': 'if ! pip install onnxruntime; then\n  echo without\nfi\n',
        },
        says: ['notice image/alpine-no-wheels Dockerfile:1'],
      },
      {
        because: 'the folder may not be there, and then the build fails',
        files: { Dockerfile: alpine('cd /app && pip install onnxruntime') },
        says: ['error image/alpine-no-wheels Dockerfile:1'],
      },
    ],
  );
});
