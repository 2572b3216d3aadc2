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
        files: { 'compose.yaml': compose, Dockerfile: `FROM python:3.12\nRUN pip install torch ${cpu}\n` },
        says: ['warning image/gpu-request-cpu-framework Dockerfile:2'],
      },
    ],
  );
});
