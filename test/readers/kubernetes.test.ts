import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Source } from '../../src/formats/source.ts';
import { read } from '../../src/readers/kubernetes.ts';
import { cost, expectExact, hostile, near, reading, told } from './yaml/support.ts';

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  template:
    spec:
      runtimeClassName: nvidia
      nodeSelector:
        nvidia.com/gpu: "true"
      tolerations:
        - key: nvidia.com/gpu
          operator: Exists
        - {key: team, value: ml}
      initContainers:
        - name: fetch
          image: busybox
      containers:
        - name: server
          image: nvcr.io/nvidia/tritonserver:25.03-py3
          command: ["/opt/tritonserver/bin/tritonserver"]
          args: [--model-repository=/models]
          env:
            - name: NVIDIA_VISIBLE_DEVICES
              value: all
            - {name: HOST, valueFrom: {fieldRef: {fieldPath: status.hostIP}}}
            - {name: URL, value: "http://$(HOST)"}
          resources:
            limits:
              nvidia.com/gpu: "0.5"
              memory: 2Gi
              ephemeral-storage: 1Gi
            requests: {cpu: 500m, nvidia.com/gpu: 1}
        - image: $IMAGE
`;

const training = `apiVersion: kubeflow.org/v1
kind: PyTorchJob
metadata: {name: t}
spec:
  pytorchReplicaSpecs:
    Master: &master
      template:
        spec:
          containers:
          - name: pytorch
            image: pytorch/pytorch:2.4.1-cuda12.1-cudnn9-runtime
    Worker:
      <<: *master
`;

const cases: [string, string, string[]][] = [
  [
    'a Deployment',
    deployment,
    [
      '1:1 Deployment/api | setting kubernetes.apiVersion apps/v1 | apiVersion: apps/v1',
      '2:1 Deployment/api | workload kubernetes Deployment api | kind: Deployment',
      '8:7 Deployment/api | setting kubernetes.runtimeClassName nvidia | runtimeClassName: nvidia',
      '10:9 Deployment/api | setting kubernetes.nodeSelector nvidia.com/gpu=true | nvidia.com/gpu: "true"',
      '12:11 Deployment/api | setting kubernetes.toleration nvidia.com/gpu | key: nvidia.com/gpu\n          operator: Exists',
      '14:11 Deployment/api | setting kubernetes.toleration team=ml | {key: team, value: ml}',
      '17:18 Deployment/api/init:fetch | image run busybox tag=null digest=null written | busybox',
      '20:18 Deployment/api/server | image run nvcr.io/nvidia/tritonserver tag=25.03-py3 digest=null written | nvcr.io/nvidia/tritonserver:25.03-py3',
      '21:20 Deployment/api/server | command ["tritonserver","--model-repository=/models"] | ["/opt/tritonserver/bin/tritonserver"]',
      '24:15 Deployment/api/server | env NVIDIA_VISIBLE_DEVICES all | name: NVIDIA_VISIBLE_DEVICES\n              value: all',
      '27:15 Deployment/api/server | env URL null | {name: URL, value: "http://$(HOST)"}',
      '30:15 Deployment/api/server | resource limits nvidia.com/gpu 0.5 | nvidia.com/gpu: "0.5"',
      '31:15 Deployment/api/server | resource limits memory 2Gi | memory: 2Gi',
      '33:24 Deployment/api/server | resource requests cpu 500m | cpu: 500m',
      '33:35 Deployment/api/server | resource requests nvidia.com/gpu 1 | nvidia.com/gpu: 1',
      '34:18 Deployment/api/1 | image run $IMAGE tag=null digest=null unknown | $IMAGE',
    ],
  ],
  [
    'several descriptions of pods have blocks that tell them apart, also behind an alias',
    training,
    [
      '1:1 PyTorchJob/t | setting kubernetes.apiVersion kubeflow.org/v1 | apiVersion: kubeflow.org/v1',
      '2:1 PyTorchJob/t | workload kubernetes PyTorchJob t | kind: PyTorchJob',
      '11:20 PyTorchJob/t/Master:pytorch | image run pytorch/pytorch tag=2.4.1-cuda12.1-cudnn9-runtime digest=null written | pytorch/pytorch:2.4.1-cuda12.1-cudnn9-runtime',
      '11:20 PyTorchJob/t/Worker:pytorch | image run pytorch/pytorch tag=2.4.1-cuda12.1-cudnn9-runtime digest=null written | pytorch/pytorch:2.4.1-cuda12.1-cudnn9-runtime',
    ],
  ],
  [
    'a CronJob, and a Pod in a List, beside what runs nothing',
    `kind: Service
apiVersion: v1
metadata: {name: api}
---
kind: CronJob
apiVersion: batch/v1
metadata: {generateName: nightly-}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: c, image: "a/b@sha256:${'0'.repeat(64)}"}]}}}}}
--- # the list
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: 'localhost:5000/app:1'}]}}
`,
    [
      '5:1 CronJob/nightly- | workload kubernetes CronJob nightly- | kind: CronJob',
      '6:1 CronJob/nightly- | setting kubernetes.apiVersion batch/v1 | apiVersion: batch/v1',
      `8:78 CronJob/nightly-/c | image run a/b tag=null digest=sha256:${'0'.repeat(64)} written | a/b@sha256:${'0'.repeat(64)}`,
      '13:4 Pod/p | setting kubernetes.apiVersion v1 | apiVersion: v1',
      '13:20 Pod/p | workload kubernetes Pod p | kind: Pod',
      '13:90 Pod/p/c | image run localhost:5000/app tag=1 digest=null written | localhost:5000/app:1',
    ],
  ],
  [
    'InferenceServices of today and of before',
    `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: {name: new}
spec:
  predictor:
    nodeSelector: {zone: a}
    model:
      modelFormat: {name: pytorch}
      runtime: kserve-torchserve
      storageUri: gs://models/x
      resources: {limits: {nvidia.com/gpu: 1}}
---
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: {name: old}
spec:
  predictor:
    tensorflow: {storageUri: "gs://models/y", image: tensorflow/serving:2.15.0}
`,
    [
      '1:1 InferenceService/new | setting kubernetes.apiVersion serving.kserve.io/v1beta1 | apiVersion: serving.kserve.io/v1beta1',
      '2:1 InferenceService/new | workload kubernetes InferenceService new | kind: InferenceService',
      '6:20 InferenceService/new | setting kubernetes.nodeSelector zone=a | zone: a',
      '8:21 InferenceService/new | setting kserve.modelFormat pytorch | name: pytorch',
      '9:7 InferenceService/new | setting kserve.runtime kserve-torchserve | runtime: kserve-torchserve',
      '10:7 InferenceService/new | setting kserve.storageUri gs://models/x | storageUri: gs://models/x',
      '11:28 InferenceService/new/model | resource limits nvidia.com/gpu 1 | nvidia.com/gpu: 1',
      '13:1 InferenceService/old | setting kubernetes.apiVersion serving.kserve.io/v1beta1 | apiVersion: serving.kserve.io/v1beta1',
      '14:1 InferenceService/old | workload kubernetes InferenceService old | kind: InferenceService',
      '18:5 InferenceService/old | setting kserve.modelFormat tensorflow | tensorflow',
      '18:18 InferenceService/old | setting kserve.storageUri gs://models/y | storageUri: "gs://models/y"',
      '18:54 InferenceService/old/tensorflow | image run tensorflow/serving tag=2.15.0 digest=null written | tensorflow/serving:2.15.0',
    ],
  ],
  [
    'a Knative Service, a RayCluster and a TrainJob',
    `apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: k}
spec: {template: {spec: {containers: [{image: gcr.io/p/app}]}}}
---
apiVersion: ray.io/v1
kind: RayCluster
metadata: {name: r}
spec:
  headGroupSpec: {template: {spec: {containers: [{name: head, image: rayproject/ray:2.9.0}]}}}
  workerGroupSpecs:
    - {groupName: gpu, template: {spec: {containers: [{name: w, resources: {limits: {nvidia.com/gpu: 4}}}]}}}
---
apiVersion: trainer.kubeflow.org/v1alpha1
kind: TrainJob
metadata: {name: j}
spec:
  trainer: {image: a/b:1, command: [torchrun, train.py], resourcesPerNode: {limits: {nvidia.com/gpu: 2}}}
`,
    [
      '1:1 Service/k | setting kubernetes.apiVersion serving.knative.dev/v1 | apiVersion: serving.knative.dev/v1',
      '2:1 Service/k | workload kubernetes Service k | kind: Service',
      '4:47 Service/k/0 | image run gcr.io/p/app tag=null digest=null written | gcr.io/p/app',
      '6:1 RayCluster/r | setting kubernetes.apiVersion ray.io/v1 | apiVersion: ray.io/v1',
      '7:1 RayCluster/r | workload kubernetes RayCluster r | kind: RayCluster',
      '10:70 RayCluster/r/headGroupSpec:head | image run rayproject/ray tag=2.9.0 digest=null written | rayproject/ray:2.9.0',
      '12:86 RayCluster/r/gpu:w | resource limits nvidia.com/gpu 4 | nvidia.com/gpu: 4',
      '14:1 TrainJob/j | setting kubernetes.apiVersion trainer.kubeflow.org/v1alpha1 | apiVersion: trainer.kubeflow.org/v1alpha1',
      '15:1 TrainJob/j | workload kubernetes TrainJob j | kind: TrainJob',
      '18:20 TrainJob/j/trainer | image run a/b tag=1 digest=null written | a/b:1',
      '18:36 TrainJob/j/trainer | command ["torchrun","train.py"] | [torchrun, train.py]',
      '18:86 TrainJob/j/trainer | resource limits nvidia.com/gpu 2 | nvidia.com/gpu: 2',
    ],
  ],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(told(read, 'k8s/api.yaml', text)).toEqual(expected);
  expect(reading(read, 'k8s/api.yaml', text).problems).toEqual([]);
});

describe('what a container starts', () => {
  const commands = (container: string) => {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: c\n    ${container.replaceAll('\n', '\n    ')}\n`;
    return told(read, 'pod.yaml', text).slice(2);
  };

  test.each([
    ['command: [/usr/bin/torchserve, --start]', ['7:14 Pod/p/c | command ["torchserve","--start"] | [/usr/bin/torchserve, --start]']],
    ['args: ["--model", "x y"]', ['7:11 Pod/p/c | command ["--model","x y"] | ["--model", "x y"]']],
    [
      'command: [/bin/bash, -c]\nargs:\n- |\n  pip install "torch==$TORCH" \\\n    numpy\n  python train.py\nenv: [{name: TORCH, value: 2.6.0}]',
      [
        `10:7 Pod/p/c | install pip in '/' from [] | pip install`,
        '10:20 Pod/p/c | dependency pypi torch range ==2.6.0 if null | torch==$TORCH',
        '11:9 Pod/p/c | dependency pypi numpy any if null | numpy',
        '12:7 Pod/p/c | command ["python","train.py"] | python train.py',
        '13:11 Pod/p/c | env TORCH 2.6.0 | {name: TORCH, value: 2.6.0}',
      ],
    ],
    [
      'env: [{name: PIP_INDEX_URL, value: "https://a.example"}]',
      [
        '7:11 Pod/p/c | env PIP_INDEX_URL https://a.example | {name: PIP_INDEX_URL, value: "https://a.example"}',
        '7:41 Pod/p/c | index primary https://a.example of null | https://a.example',
      ],
    ],
    ['command: [sh, -c]', ['7:14 Pod/p/c | command ["sh","-c"] | [sh, -c]']],
    ['command: []', []],
  ])('%s', (container, expected) => {
    expect(commands(container)).toEqual(expected);
  });
});

describe('images whose reference is not known', () => {
  test.each([
    ['app:${TAG}', 'app', null],
    ['app:REPLACE_ME', 'app', null],
    ['$IMAGE', '$IMAGE', null],
    ['<your-image>:1', '<your-image>:1', null],
    ['REGISTRY/app:1', 'REGISTRY/app:1', null],
    ['gcr.io/PROJECT_ID/app:1', 'gcr.io/PROJECT_ID/app:1', null],
    ['ko://example.com/cmd', 'ko://example.com/cmd', null],
  ])('%s', (image, name, tag) => {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{image: "${image}"}]}`;
    expect(reading(read, 'pod.yaml', text).facts).toContainEqual(
      expect.objectContaining({ kind: 'image', name, tag, resolved: 'unknown', text: image }),
    );
  });
});

describe('what cannot be known', () => {
  const container = (resources: string) =>
    told(read, 'pod.yaml', `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - resources: ${resources}\n`).slice(2);

  test.each([
    ['a limit that something fills in', '{limits: {nvidia.com/gpu: "{{ .n }}", memory: 1Gi}, requests: {nvidia.com/gpu: 1}}', ['memory']],
    ['a request that a variable fills in', '{limits: {nvidia.com/gpu: 1}, requests: {nvidia.com/gpu: "${N}"}}', []],
    ['all of them', '{{ toYaml .Values.resources }}', []],
  ])('%s: nothing is said of that resource', (_, resources, expected) => {
    expect(container(resources).map((line) => /limits (\w+)/.exec(line)?.[1])).toEqual(expected);
  });

  test('what a chart includes under a condition, and where its workload comes only under one', () => {
    const pod = (inner: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: c\n${inner}`;
    const gpu = '    resources: {limits: {nvidia.com/gpu: 1}}\n';
    expect(told(read, 'templates/a.yaml', pod(`    {{- if .Values.gpu }}\n${gpu}    {{- end }}\n`)).slice(2)).toEqual([]);
    expect(told(read, 'templates/a.yaml', `{{- if .Values.pod }}\n${pod(gpu)}{{- end }}\n`).slice(2)).toHaveLength(1);
  });
});

test('objects of the same name have blocks of their own, and so have pods of the same group', () => {
  const pod = '{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: a}]}}\n';
  const several = `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata: {name: s}
spec:
  predictors:
    - {name: a, componentSpecs: [{spec: {containers: [{name: c, image: a}]}}, {spec: {containers: [{name: c, image: b}]}}]}
    - {name: a, componentSpecs: [{spec: {containers: [{name: c, image: c}]}}]}
`;
  const { facts } = reading(read, 'a.yaml', `${pod}---\n${pod}---\n${several}`);
  expect(facts.filter(({ kind }) => kind === 'image').map(({ block }) => block)).toEqual([
    'Pod/p/c',
    'Pod/p#2/c',
    'SeldonDeployment/s/a0:c',
    'SeldonDeployment/s/a1:c',
    'SeldonDeployment/s/a0#2:c',
  ]);
});

test('where the pods of one group run is said of their containers alone', () => {
  const cluster = `apiVersion: ray.io/v1
kind: RayCluster
metadata: {name: r}
spec:
  headGroupSpec: {template: {spec: {containers: [{name: h, image: a}]}}}
  workerGroupSpecs:
    - {groupName: w, template: {spec: {nodeSelector: {kubernetes.io/arch: arm64, kubernetes.io/os: linux}, containers: [{name: w, image: a}]}}}
`;
  expect(told(read, 'ray.yaml', cluster).filter((line) => line.includes('platform'))).toEqual([
    '7:75 RayCluster/r/w:w | platform arm64 linux aarch64 null | arm64',
  ]);
});

test('of a file with more workloads than anybody writes the rest is left, and that is said', () => {
  const pod = (index: number) => `apiVersion: v1\nkind: Pod\nmetadata: {name: p${index}}\nspec: {containers: [{name: c, image: a}]}\n---\n`;
  const { facts, problems } = reading(read, 'a.yaml', Array.from({ length: 6000 }, (_, index) => pod(index)).join(''));
  expect(facts.length).toBeGreaterThan(10_000);
  expect(problems.map(({ message }) => message)).toEqual(['The rest was not read: above 400000 characters of workloads in one file']);
});

test('what is broken is said once, but not of a template', () => {
  const broken = 'apiVersion: v1\nkind: Pod\n  metadata: [';
  expect(reading(read, 'a.yaml', `${broken}\n---\n${broken}`).problems).toHaveLength(1);
  expect(reading(read, 'a.yaml', `${broken}\n# {{ x }}`).problems).toEqual([]);
});

describe('what gives nothing', () => {
  const pod =
    'spec: {template: {spec: {containers: [{name: c, image: nvidia/k8s-device-plugin:1, resources: {limits: {nvidia.com/gpu: 1}}}]}}}';
  test.each([
    [
      'a definition of a kind',
      `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {names: {\n  kind: RayCluster\n}, containers: [{image: a}]}`,
    ],
    ['a device plugin', `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: x}\n${pod}`],
    ['a template of Jinja', `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: {% if x %}a{% endif %}}\n${pod}`],
    ['something else with the same words', `# apiVersion: kind:\nkind: Pod\nimage: a`],
    ['an empty object', 'apiVersion: v1\nkind: Pod\n'],
  ])('%s', (_, text) => {
    const { facts, problems } = reading(read, 'x.yaml', text);
    expect(facts.filter(({ kind }) => kind !== 'workload' && kind !== 'setting')).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('a file that names nothing of interest', () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c}]}';
    expect(read(new Source('x.yaml', text), { mentions: () => false, knows: () => false }).facts).toEqual([]);
    expect(read(new Source('x.yaml', text), { mentions: () => true, knows: () => true }).facts).toHaveLength(2);
  });
});

test('places are exact in any file near to these', () => {
  fc.assert(
    fc.property(near(cases.map(([, text]) => text)), (text) => expectExact('k8s/api.yaml', text, reading(read, 'k8s/api.yaml', text))),
    { numRuns: 500 },
  );
});

test.each(hostile((value) => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - image: ${value}\n`))(
  '%s',
  (_, text) => {
    expect(cost(() => reading(read, 'x.yaml', text))).toBeLessThan(hanging * 1000);
    expectExact('x.yaml', text, reading(read, 'x.yaml', text));
  },
);
