import { expect, test } from 'vitest';
import { findingsOf, unitsOf, type Files } from '../support/judge.ts';

const operator = (name: string, image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: manager, image: "${image}", resources: { limits: { cpu: 500m, memory: 512Mi } } }\n`;

const definition = (kind: string, group: string) =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: ${kind.toLowerCase()}s.${group} }\nspec:\n  group: ${group}\n  names: { kind: ${kind}, plural: ${kind.toLowerCase()}s }\n  versions:\n    - name: v1\n      schema:\n        openAPIV3Schema:\n          description: "Runs pytorch/torchserve:0.12.0-gpu with nvidia.com/gpu"\n`;

/** The own repositories of platforms: they say how models of others run, and run none. */
const platforms: readonly (readonly [name: string, files: Files])[] = [
  [
    'of KServe: runtimes, with what they are put together of',
    {
      'config/runtimes/kustomization.yaml':
        'resources:\n  - torchserve.yaml\nimages:\n  - name: torchserve\n    newName: pytorch/torchserve-kfs\n    newTag: 0.9.0\n',
      'config/runtimes/torchserve.yaml':
        'apiVersion: serving.kserve.io/v1alpha1\nkind: ClusterServingRuntime\nmetadata: { name: torchserve }\nspec:\n  supportedModelFormats: [{ name: pytorch, version: "1" }]\n  containers:\n    - { name: kserve-container, image: "pytorch/torchserve-kfs:0.9.0-gpu", resources: { limits: { nvidia.com/gpu: 1 } } }\n',
      'config/crd/serving.kserve.io_inferenceservices.yaml': definition('InferenceService', 'serving.kserve.io'),
      'config/manager/manager.yaml': operator('kserve-controller-manager', 'kserve/kserve-controller:v0.15.0'),
    },
  ],
  [
    'of Seldon: servers by default, as data',
    {
      'helm-charts/operator/Chart.yaml': 'apiVersion: v2\nname: operator\nversion: 1.18.0\n',
      'helm-charts/operator/values.yaml':
        'image: { registry: docker.io, repository: seldonio/operator, tag: 1.18.0 }\npredictor_servers:\n  TENSORFLOW_SERVER:\n    protocols:\n      tensorflow: { image: tensorflow/serving, defaultImageVersion: "2.1.0" }\n',
      'helm-charts/operator/templates/deployment.yaml': operator(
        '{{ .Release.Name }}',
        '{{ .Values.image.repository }}:{{ .Values.image.tag }}',
      ),
      'operator/config/serverconfigs/mlserver.yaml':
        'apiVersion: mlops.seldon.io/v1alpha1\nkind: ServerConfig\nmetadata: { name: mlserver }\nspec:\n  podSpec:\n    containers:\n      - { name: mlserver, image: "pytorch/torchserve:0.12.0-gpu", resources: { limits: { nvidia.com/gpu: 1 } } }\n',
    },
  ],
  [
    'of Kubeflow: runtimes of training, and images that a spawner offers',
    {
      'manifests/base/runtimes/torch.yaml':
        'apiVersion: trainer.kubeflow.org/v1alpha1\nkind: ClusterTrainingRuntime\nmetadata: { name: torch-distributed }\nspec:\n  template:\n    spec:\n      replicatedJobs:\n        - name: node\n          template:\n            spec:\n              template:\n                spec:\n                  containers:\n                    - { name: node, image: "tensorflow/tensorflow:1.15.0", resources: { limits: { nvidia.com/gpu: 1 } } }\n',
      'jupyter/spawner_ui_config.yaml':
        'spawnerFormDefaults:\n  image: { value: "pytorch/torchserve:0.12.0-cpu" }\n  gpus: { value: { num: none, vendors: [{ limitsKey: nvidia.com/gpu, uiName: NVIDIA }] } }\n',
    },
  ],
  [
    'of an operator for Ray: definitions and its own chart',
    {
      'helm-chart/ray-operator/Chart.yaml': 'apiVersion: v2\nname: ray-operator\nversion: 1.4.2\n',
      'helm-chart/ray-operator/values.yaml':
        'image: { repository: example/ray-operator, tag: v1.4.2 }\nresources: { limits: { cpu: 100m, memory: 512Mi } }\n',
      'helm-chart/ray-operator/crds/ray.io_rayclusters.yaml': definition('RayCluster', 'ray.io'),
      'go.mod': 'module example.com/ray-operator\n\ngo 1.24\n',
    },
  ],
];

test.each(platforms)('a repository %s deploys no model', async (_name, files) => {
  const units = await unitsOf(files);
  const asking = units.filter(({ targets }) => targets.some(({ name }) => name === 'gpu' || name === 'tpu' || name === 'neuron'));
  expect(asking.map(({ id }) => id)).toEqual([]);
  expect((await findingsOf(files)).map(({ rule, location }) => `${rule} ${location.path}:${location.line}`)).toEqual([]);
});

test('a file of requirements that twenty images share is one finding with twenty units', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `service-${String(index).padStart(2, '0')}`);
  const files = Object.fromEntries([
    ['requirements.txt', 'torch==2.5.1\ntorchvision==0.15.0\n'],
    ...names.map((name) => [`${name}/Dockerfile`, 'FROM python:3.11-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n']),
    ...names.map((name) => [`${name}/compose.yaml`, `services:\n  a:\n    build: { context: .., dockerfile: ${name}/Dockerfile }\n`]),
  ]) as Files;
  const found = (await findingsOf(files)).filter(({ rule }) => rule.startsWith('compat/'));
  expect(found.map(({ rule, location }) => `${rule} ${location.path}:${location.line}`)).toEqual([
    'compat/torch-torchvision-mismatch requirements.txt:2',
  ]);
  expect(found[0]?.units).toEqual(names.map((name) => `image:${name}/Dockerfile`));
});

test('tests, notebooks and training jobs are units of their own kinds', async () => {
  const units = await unitsOf({
    '.github/workflows/test.yml':
      'on: push\njobs:\n  unit:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install torch==2.6.0\n',
    'explore.ipynb':
      '{ "cells": [{ "cell_type": "code", "source": ["!pip install torch==2.5.0\\n"] }], "metadata": {}, "nbformat": 4, "nbformat_minor": 5 }\n',
    'train.sbatch': '#!/bin/bash\n#SBATCH --gres=gpu:1\npip install torch==2.4.0\nsrun python train.py\n',
    'requirements.txt': 'torch==2.3.0\n',
  });
  const held = units.map(
    ({ kind, installed }) => `${kind} ${installed.map(({ constraint }) => ('text' in constraint ? constraint.text : '')).join()}`,
  );
  expect(held.toSorted()).toEqual(['ci ==2.6.0', 'environment ==2.3.0', 'job ==2.4.0', 'notebook ==2.5.0']);
});

test('a published library is not judged for the environment in which it is tested', async () => {
  const found = await findingsOf({
    'pyproject.toml':
      '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "tagger"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["torch>=1.8"]\n',
    '.python-version': '3.14\n',
    'README.md': '# Tagger\n',
  });
  expect(found.map(({ rule }) => rule)).toEqual([]);
});
