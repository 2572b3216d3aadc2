import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model.ts';
import { read } from '../../src/readers/helm-values.ts';
import { reading } from './yaml/support.ts';

const path = 'charts/api/values.yaml';

function said(text: string): string[] {
  const { facts, problems } = reading(read, path, text);
  expect(problems).toEqual([]);
  return facts.flatMap(tell);
}

function tell(fact: Fact): string[] {
  if (fact.kind === 'image') return [`${fact.block} ${fact.name} ${fact.tag ?? fact.digest} ${fact.resolved}`];
  if (fact.kind === 'workload') return [`${fact.block} ${fact.name}`];
  return fact.kind === 'resource' ? [`${fact.block} ${fact.field} ${fact.name} ${fact.value}`] : [];
}

describe('how an image is written', () => {
  test.each([
    [
      'in parts',
      'image: {registry: nvcr.io, repository: nvidia/tritonserver, tag: 25.06-py3}',
      'nvcr.io/nvidia/tritonserver 25.06-py3 default',
    ],
    ['with an empty registry', 'image: {registry: "", repository: a/b, tag: 1}', 'a/b 1 default'],
    ['in one text', 'image: a/b:1', 'a/b 1 default'],
    ['with a port', 'image: registry:5000/b:1', 'registry:5000/b 1 default'],
    ['with its tag beside it', 'image: a/b\ntag: v1', 'a/b v1 default'],
    ['with a tag of its own and one beside it', 'image: a/b:1\ntag: v2', 'a/b 1 default'],
    ['without a tag: the chart decides', 'image: {repository: a/b, tag: ""}', 'a/b null unknown'],
    ['with a digest', `image: {repository: a/b, digest: "sha256:${'0'.repeat(64)}"}`, `a/b sha256:${'0'.repeat(64)} default`],
    ['under another name', 'image: {name: a/b, tag: 1}', 'a/b 1 default'],
    ['with its tag behind an anchor', 'version: &v 2.0\nimage: {repository: a/b, tag: *v}', 'a/b 2.0 default'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(['values api', `values ${expected}`]);
  });
});

test.each([
  ['an address', 'repository: https://github.com/a/b.git\ntag: 1'],
  ['a picture', 'backgroundImage: logo'],
  ['a switch', 'image: true\nuseImage: "yes"'],
  ['nothing', 'image: ""\nimages: {a: ""}'],
  ['something else in parts', 'image: {pullPolicy: Always}'],
  ['what is turned off', 'a: {enabled: false, image: b/c:1, resources: {limits: {cpu: 1}}}'],
])('%s is no image', (_, text) => {
  expect(said(text)).toEqual([]);
});

test('each component has a block of its own, and so has a second image of one', () => {
  const text = `
web: {image: a/web:1, resources: {limits: {memory: 1Gi}}, sidecarImage: a/side:1}
images: {init: a/init:1}
workers:
  - {name: gpu, repository: a/gpu, tag: 1, resources: {limits: {nvidia.com/gpu: 1}}}
  - {image: a/cpu:1}
`;
  expect(said(text)).toEqual([
    'values.web web',
    'values.web a/web 1 default',
    'values.web limits memory 1Gi',
    'values.web.sidecarImage web.sidecarImage',
    'values.web.sidecarImage a/side 1 default',
    'values.images.init images.init',
    'values.images.init a/init 1 default',
    'values.workers.gpu workers.gpu',
    'values.workers.gpu a/gpu 1 default',
    'values.workers.gpu limits nvidia.com/gpu 1',
    'values.workers.1 workers.1',
    'values.workers.1 a/cpu 1 default',
  ]);
});

test('the place of an image in parts goes from the first to the last of them', () => {
  const [, image] = reading(read, path, 'image:\n  repository: a/b\n  pullPolicy: Always\n  # the newest\n  tag: "1"\n').facts;
  expect(image).toMatchObject({
    text: 'repository: a/b\n  pullPolicy: Always\n  # the newest\n  tag: "1"',
    location: { line: 2, endLine: 5 },
  });
});
