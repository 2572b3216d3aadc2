import { expect, test } from 'vitest';
import { gather } from '../../src/readers/gather.ts';
import { memoryTree } from '../../src/tree/index.ts';
import { buildUnits, skippedByDefault } from '../../src/units/index.ts';
import { knowledge, type Files } from '../support/judge.ts';

const known = await knowledge();
const everything = { mentions: () => true, knows: () => true };

function deployment(name: string, container: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: main, ${container} }\n`;
}

function each(count: number, file: (index: number) => readonly [path: string, text: string]): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => file(index)));
}

const gpu = 'resources: { limits: { nvidia.com/gpu: 1 } }';

/** Parts of a repository that all meet in one file. */
const shapes: readonly (readonly [name: string, make: (count: number) => Files])[] = [
  [
    'objects that one overlay patches',
    (count) => ({
      'base/kustomization.yaml': `resources:\n${Array.from({ length: count }, (_, index) => `  - d${index}.yaml\n`).join('')}`,
      ...each(count, (index) => [`base/d${index}.yaml`, deployment(`d${index}`, 'image: example/a:1')]),
      'gpu/kustomization.yaml': `resources: [../base]\npatches:\n${Array.from({ length: count }, (_, index) => `  - path: p${index}.yaml\n`).join('')}`,
      ...each(count, (index) => [`gpu/p${index}.yaml`, deployment(`d${index}`, gpu)]),
    }),
  ],
  [
    'overlays of one object',
    (count) => ({
      'base/kustomization.yaml': 'resources: [api.yaml]\n',
      'base/api.yaml': deployment('api', 'image: example/a:1'),
      ...each(count, (index) => [`o${index}/kustomization.yaml`, 'resources: [../base]\npatches: [{ path: p.yaml }]\n']),
      ...each(count, (index) => [`o${index}/p.yaml`, deployment('api', gpu)]),
    }),
  ],
  [
    'images that install one file',
    (count) => ({
      'requirements.txt': 'torch==2.5.1\ntransformers\n',
      ...each(count, (index) => [
        `s${index}/Dockerfile`,
        'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
      ]),
      ...each(count, (index) => [
        `s${index}/compose.yaml`,
        `services:\n  a:\n    build: { context: .., dockerfile: s${index}/Dockerfile }\n`,
      ]),
    }),
  ],
  [
    'modules of one Gradle build',
    (count) => ({
      'settings.gradle': Array.from({ length: count }, (_, index) => `include ':m${index}'\n`).join(''),
      ...each(count, (index) => [
        `m${index}/build.gradle`,
        `plugins { id 'com.android.application' }\ndependencies { implementation project(':m${index - (index % 10)}')\n implementation 'org.tensorflow:tensorflow-lite:2.14.0' }\n`,
      ]),
    }),
  ],
];

test.each(shapes)('ten times the %s take at most about ten times as long to join', async (_name, make) => {
  /** Processor time of the best of several runs: what the machine does besides only ever adds. */
  async function best(count: number): Promise<number> {
    const tree = memoryTree(make(count));
    const { facts } = await gather(tree, skippedByDefault, everything);
    const times = Array.from({ length: 4 }, () => {
      const before = process.cpuUsage();
      expect(buildUnits(facts, tree.paths, known).units.length).toBeGreaterThan(0);
      return process.cpuUsage(before).user;
    });
    return Math.min(...times);
  }
  await best(100);
  const [small, large] = [await best(100), await best(1000)];
  // A square would make it a hundred times.
  expect(large / small).toBeLessThan(35);
});
