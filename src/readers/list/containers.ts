import { matters, namesKind } from '../kubernetes/kinds.ts';
import { namesIn } from '../kubernetes/names.ts';
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
    id: 'dockerignore',
    reads: 'what is kept out of a build',
    example: { path: '.dockerignore', text: 'data\n!data/labels.txt\n' },
    files: { endings: ['dockerignore'] },
    beyond: null,
    load: () => import('../dockerignore.ts'),
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
    id: 'bake',
    reads: 'images that Buildx bakes, with Dockerfile, context, target, arguments, tags and platforms, and what they inherit',
    example: { path: 'docker-bake.hcl', text: 'target "api" {\n  context = "api"\n  tags = ["example/api:1"]\n}\n' },
    files: { endings: ['hcl', 'json'], where: (_path, base) => /^(?:[\w-]+[.-])?bake(?:[.-][\w-]+)*\.(?:hcl|json)$/.test(base) },
    beyond: null,
    longest,
    load: () => import('../bake.ts'),
  },
  {
    id: 'helm-chart',
    reads: 'name, type and versions of a chart, and the charts that it depends on',
    example: {
      path: 'charts/api/Chart.yaml',
      text: 'apiVersion: v2\nname: api\nversion: 0.1.0\ndependencies:\n  - { name: kuberay-operator, version: 1.4.2 }\n',
    },
    files: { names: ['Chart.yaml', 'Chart.yml', 'requirements.yaml'] },
    // Other tools have a `requirements.yaml` too.
    holds: /^\uFEFF?(?:apiVersion[ \t]*:[ \t]*["']?v[12]\b|dependencies[ \t]*:)/m,
    beyond: null,
    longest,
    load: () => import('../helm-chart.ts'),
  },
  {
    id: 'helm-values',
    reads: 'images, resources, nodes, environment and arguments that a chart has by default',
    example: {
      path: 'charts/api/values.yaml',
      text: 'image:\n  repository: pytorch/torchserve\n  tag: 0.12.0-gpu\nresources: { limits: { nvidia.com/gpu: 1 } }\n',
    },
    files: { endings: yaml, where: (_path, base) => /^values([._-].*)?\.ya?ml$|[._-]values\.ya?ml$/.test(base) },
    holds: /^[ \t]*(?:-[ \t]+)?["']?(?:\w*[iI]mages?|repository|imageName|resources|nodeSelector|tolerations)["']?[ \t]*:/m,
    beyond: matters,
    names: namesIn,
    longest,
    load: () => import('../helm-values.ts'),
  },
  {
    id: 'kustomization',
    reads: 'images that are set, resources, components, patches and charts of a kustomization',
    example: {
      path: 'k8s/kustomization.yaml',
      text: 'resources: [deployment.yaml]\nimages:\n  - name: api\n    newName: pytorch/torchserve\n    newTag: 0.12.0-gpu\n',
    },
    files: { names: ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] },
    beyond: null,
    longest,
    load: () => import('../kustomization.ts'),
  },
  {
    id: 'skaffold',
    reads: 'images that Skaffold builds, with Dockerfile, context, target, arguments and platforms',
    example: {
      path: 'skaffold.yaml',
      text: 'apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n    - image: api\n      context: api\n',
    },
    files: { endings: yaml, where: (_path, base) => base.includes('skaffold') },
    holds: /^\uFEFF?apiVersion[ \t]*:[ \t]*["']?skaffold\//m,
    beyond: null,
    longest,
    load: () => import('../skaffold.ts'),
  },
  {
    id: 'devcontainer',
    reads: 'image, build, features with their versions, hardware, environment and commands of a development container',
    example: {
      path: '.devcontainer/devcontainer.json',
      text: '{ "image": "mcr.microsoft.com/devcontainers/python:3.12", "hostRequirements": { "gpu": true } }\n',
    },
    files: { names: ['devcontainer.json', '.devcontainer.json'] },
    beyond: null,
    longest,
    load: () => import('../devcontainer.ts'),
  },
  {
    id: 'kubeflow-pipeline',
    reads: 'images, commands with what they install, and resources of components and compiled pipelines of Kubeflow',
    example: {
      path: 'component.yaml',
      text: 'name: train\nimplementation:\n  container:\n    image: pytorch/pytorch:2.8.0-cuda12.6-cudnn9-runtime\n    command: [python, train.py]\n',
    },
    files: { endings: yaml },
    words: ['deploymentSpec', 'implementation'],
    holds: /^(?:deploymentSpec[ \t]*:\s{1,40}executors|implementation[ \t]*:\s{1,40}container)[ \t]*:/m,
    beyond: matters,
    names: namesIn,
    // Compiled pipelines are longer than what people write.
    longest: 700_000,
    load: () => import('../kubeflow-pipeline.ts'),
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
    names: namesIn,
    // A release in one file is mostly definitions, which are not parsed.
    longest: 4_000_000,
    load: () => import('../kubernetes.ts'),
  },
];
