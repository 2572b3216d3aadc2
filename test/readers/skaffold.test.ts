import { expect, test } from 'vitest';
import { read } from '../../src/readers/skaffold.ts';
import { told } from './yaml/support.ts';

test.each([
  ['the folder of the file', '{image: a}', 'context=deploy dockerfile=deploy/Dockerfile target=null tags=[a]'],
  ['a context', '{image: a, context: ../api}', 'context=api dockerfile=api/Dockerfile target=null tags=[a]'],
  [
    'a Dockerfile in the context',
    '{image: a, context: b, docker: {dockerfile: c/D, target: t}}',
    'context=deploy/b dockerfile=deploy/b/c/D target=t tags=[a]',
  ],
  ['Kaniko', '{image: a, kaniko: {dockerfile: D}}', 'context=deploy dockerfile=deploy/D target=null tags=[a]'],
  ['what lies outside', '{image: a, context: ../..}', 'context=null dockerfile=null target=null tags=[a]'],
  ['a name that is put in', '{image: "{{.IMAGE}}", context: b}', 'context=deploy/b dockerfile=deploy/b/Dockerfile target=null tags=[]'],
])('%s', (_, artifact, expected) => {
  const lines = told(read, 'deploy/skaffold.yaml', `apiVersion: skaffold/v4beta11\nbuild: {artifacts: [${artifact}]}`);
  expect(lines.map((line) => /build (.*\]) \|/.exec(line)?.[1])).toEqual([expected]);
});

test.each(['buildpacks', 'jib', 'bazel', 'custom', 'ko'])('%s builds without a Dockerfile', (builder) => {
  expect(told(read, 'skaffold.yaml', `apiVersion: skaffold/v4beta11\nbuild: {artifacts: [{image: a, ${builder}: {}}]}`)).toEqual([]);
});
