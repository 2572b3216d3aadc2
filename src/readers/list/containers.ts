import { matters, namesKind } from '../kubernetes/kinds.ts';
import type { Reader } from '../reader.ts';
import { fromFiles, yaml } from './words.ts';

/** Parsers take seconds for a longer text, and nobody writes one by hand. */
const longest = 400_000;

const isTemplate = /\.(md|j2|jinja2?|tmpl|tpl|mustache|erb|dockerignore|sh|py)$/;

/** How images are built, and what runs them. */
export const containers: readonly Reader[] = [
  {
    id: 'dockerfile',
    reads: 'stages, base images with ARG, COPY, installs inside RUN, ENV, start commands',
    example: { path: 'Dockerfile', text: 'FROM python:3.12-slim\nRUN pip install torch==2.8.0\n' },
    files: {
      stems: ['Dockerfile', 'dockerfile', 'Containerfile'],
      endings: ['dockerfile', 'Dockerfile', 'containerfile'],
      where: (_path, base) => !isTemplate.test(base),
    },
    beyond: fromFiles,
    longest,
    load: () => import('../dockerfile.ts'),
  },
  {
    id: 'compose',
    reads: 'services, images, builds, GPU reservations, platforms, environment',
    example: { path: 'compose.yaml', text: 'services:\n  api:\n    image: pytorch/torchserve:0.12.0-gpu\n' },
    files: { endings: yaml, where: (_path, base) => /^(docker-)?compose([.-].*)?\.ya?ml$/.test(base) },
    beyond: null,
    longest,
    load: () => import('../compose.ts'),
  },
  {
    id: 'kubernetes',
    reads:
      'workloads of Kubernetes, KServe, Seldon, Kubeflow, Ray, Argo and Knative: containers, images, resources, nodes, models; templates of charts',
    example: {
      path: 'k8s/deployment.yaml',
      text: [
        'apiVersion: v1',
        'kind: Pod',
        'metadata: { name: api }',
        'spec:',
        '  containers:',
        '    - name: api',
        '      image: registry.example/api:1',
        '      resources: { limits: { nvidia.com/gpu: 1 } }',
        '',
      ].join('\n'),
    },
    files: { endings: yaml, where: (path) => !path.includes('.github/') && !/(^|\/)crds?\//.test(path) },
    holds: namesKind,
    beyond: matters,
    // A release in one file is mostly definitions, which are not parsed.
    longest: 4_000_000,
    load: () => import('../kubernetes.ts'),
  },
];
