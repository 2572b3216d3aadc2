import type { Reader } from '../reader.ts';
import { fromFiles, hardware, yaml } from './words.ts';

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
    reads: 'workloads, containers, images, resources, selectors, environment of plain manifests',
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
    holds: /^[ \t]*["']?apiVersion["']?[ \t]*:/m,
    beyond: hardware,
    load: () => import('../kubernetes.ts'),
  },
];
