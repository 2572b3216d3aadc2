import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const gpu = 'deploy: { resources: { reservations: { devices: [{ driver: nvidia, count: 1, capabilities: [gpu] }] } } }';
const container = (resources: string, image = 'image: example/train:1') =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: train }\nspec:\n  containers:\n    - name: train\n      ${image}\n      resources: ${resources}\n`;

describe('what uses the GPU', () => {
  walkInto(
    ['image/gpu-request-cpu-framework'],
    [
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
  );
});

describe('resources of Kubernetes', () => {
  walkInto(
    ['cloud/k8s-gpu-limits'],
    [
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
  );
});
