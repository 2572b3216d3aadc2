import { expect, test } from 'vitest';
import { read } from '../../src/readers/kustomization.ts';
import { told } from './yaml/support.ts';

test.each([
  ['a folder beside', 'resources: [../base]', ['kustomize.resource k8s/base']],
  ['the folder itself', 'resources: [.]', ['kustomize.resource k8s/gpu']],
  ['what lies outside', 'resources: [../../../x]', ['kustomize.resource null']],
  ['a repository', 'resources: ["https://github.com/a/b//c?ref=v1"]', ['kustomize.resource https://github.com/a/b//c?ref=v1']],
  ['a repository without its scheme', 'bases: [github.com/a/b/c?ref=v1]', ['kustomize.resource github.com/a/b/c?ref=v1']],
  ['a patch in a file', 'patches: [{path: gpu.yaml}]', ['kustomize.patch k8s/gpu/gpu.yaml']],
  ['a patch in the list', 'patchesStrategicMerge: ["kind: Pod\\nmetadata: {}"]', []],
])('%s', (_, text, expected) => {
  const settings = told(read, 'k8s/gpu/kustomization.yaml', text).flatMap((line) => /setting (\S+ \S+)/.exec(line)?.[1] ?? []);
  expect(settings).toEqual(expected);
});

test.each([
  ['{name: a, newTag: v1}', 'image run a tag=v1 digest=null written'],
  ['{name: a, newName: b/c, newTag: v1}', 'image run b/c tag=v1 digest=null written'],
  ['{name: a/b, newName: c}', 'image run c tag=null digest=null written'],
  [`{name: a, newTag: v1, digest: "sha256:${'0'.repeat(64)}"}`, `image run a tag=null digest=sha256:${'0'.repeat(64)} written`],
  ['{name: a, newTag: $TAG}', 'image run a tag=null digest=null unknown'],
])('images: [%s]', (image, expected) => {
  const [line = ''] = told(read, 'kustomization.yaml', `images: [${image}]`);
  expect(line).toContain(`image:${/name: ([\w/]+)/.exec(image)?.[1]} | ${expected} |`);
});
