import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../scripts/generated/list.ts';
import { check, type CheckRequest } from '../src/check.ts';
import { version } from '../src/check/version.ts';
import { evaluate } from '../src/evaluate/index.ts';
import { interestOf } from '../src/knowledge/index.ts';
import type { Fact, Finding } from '../src/model.ts';
import { gather } from '../src/readers/gather.ts';
import type { Interest } from '../src/readers/reader.ts';
import { memoryTree } from '../src/tree/index.ts';
import { buildUnits, joinedBy, skippedByDefault } from '../src/units/index.ts';
import { knowledge, type Files } from './support/judge.ts';
import { Repositories } from './support/repository.ts';

const known = await knowledge();
const interest = interestOf(known, joinedBy);
const everything: Interest = { mentions: () => true, knows: () => true };

const repositories = new Repositories();
afterAll(() => repositories.dispose());

test('the version is that of package.json', () => {
  const { version: released } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(version).toBe(released);
});

/** All that is said of facts that were read already. */
function judged(facts: ReadonlyMap<string, readonly Fact[]>, paths: readonly string[]): readonly Finding[] {
  const { units } = buildUnits(facts, paths, known);
  return evaluate(units, { knowledge: known, today: '2026-11-22', lineOf: () => '', docsOf: (rule) => rule });
}

async function findings(files: Files, read: Interest): Promise<readonly Finding[]> {
  const tree = memoryTree(files);
  const { facts } = await gather(tree, skippedByDefault, read);
  return judged(facts, tree.paths);
}

const examples = known.rules.flatMap(({ id, examples: all }) => all.map(({ files }, index) => ({ name: `${id} ${index + 1}`, files })));

describe('what readers may skip changes no finding', () => {
  test.each(examples)('in the example $name', async ({ files }) => {
    expect(await findings(files, interest)).toEqual(await findings(files, everything));
  });

  test.each(readdirSync(path.join(root, 'examples')))('in examples/%s', async (name) => {
    const files = filesBelow(path.join(root, 'examples', name));
    const all = await findings(files, everything);
    expect(all.length).toBeGreaterThan(0);
    expect(await findings(files, interest)).toEqual(all);
  });

  test.each(readdirSync(path.join(root, 'test/repositories')))('in test/repositories/%s', async (name) => {
    const files = filesBelow(path.join(root, 'test/repositories', name, 'repo'));
    expect(await findings(files, interest)).toEqual(await findings(files, everything));
  });

  test('in examples that lie over and beside each other', async () => {
    const some = fc.array(
      fc.record({ files: fc.constantFrom(...examples.map((one) => one.files)), folder: fc.constantFrom('', '', 'a/', 'b/') }),
      { minLength: 2, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(some, async (parts) => {
        const files = Object.fromEntries(
          parts.flatMap(({ files: own, folder }) => Object.entries(own).map(([name, text]) => [folder + name, text])),
        );
        expect(await findings(files, interest)).toEqual(await findings(files, everything));
      }),
      { numRuns: 60 },
    );
  });
});

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    }),
  );
}

test('what is new, fixed and unchanged adds up to what head and base say by themselves', async () => {
  const state = (from: number) =>
    Object.fromEntries(
      examples.flatMap(({ files }, index) =>
        index % 3 === from ? [] : Object.entries(files).map(([name, text]) => [`e${index}/${name}`, text]),
      ),
    );
  const repository = await repositories.create(state(0));
  const after = state(1);
  const gone = Object.fromEntries(
    Object.keys(state(0))
      .filter((name) => !(name in after))
      .map((name) => [name, null]),
  );
  await repository.commit({ ...after, ...gone });
  const request: CheckRequest = {
    root: repository.folder,
    config: null,
    base: null,
    head: null,
    today: '2026-11-22',
    rules: [],
    minSeverity: null,
    change: null,
  };
  const [compared, head, base] = await Promise.all([
    check({ ...request, base: 'HEAD~1' }),
    check(request),
    check({ ...request, head: 'HEAD~1' }),
  ]);
  const names = (all: readonly Finding[], ...statuses: readonly Finding['status'][]) =>
    all
      .filter(({ status }) => statuses.includes(status))
      .map(({ fingerprint, location }) => `${fingerprint} ${location.path}:${location.line}`)
      .toSorted();
  const all = compared.report.findings;
  for (const status of ['new', 'fixed', 'unchanged'] as const) expect(names(all, status).length, status).toBeGreaterThan(5);
  expect(names(all, 'new', 'unchanged')).toEqual(names(head.report.findings, null));
  expect(names(all, 'fixed').length + names(all, 'unchanged').length).toBe(base.report.findings.length);
});

test('a manifest that only a patch of the base makes matter is compared with how it was', async () => {
  const files = filesBelow(path.join(root, 'test/repositories/overlay-gives-the-only-gpu/repo'));
  const repository = await repositories.create(files);
  const patch = 'overlays/gpu/gpu.yaml';
  const base = 'base/api.yaml';
  await repository.commit({ [patch]: (files[patch] ?? '').replace('nvidia.com/gpu', 'memory') });
  await repository.commit({ [base]: `# The service.\n${files[base]}` });
  const request = { root: repository.folder, config: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };
  const { report } = await check({ ...request, base: 'HEAD~2' });
  expect(report.findings.map(({ rule, status }) => `${status} ${rule}`)).toEqual(['fixed image/gpu-request-cpu-framework']);
  const untouched = await check({ ...request, base: 'HEAD~1' });
  expect(untouched.report.findings).toEqual([]);
});

describe('a rule that speaks of a change', () => {
  const request = {
    config: null,
    head: null,
    today: '2026-11-22',
    rules: ['policy/second-training-framework'],
    minSeverity: null,
    change: null,
  };
  const told = async (folder: string, base: string | null) =>
    (await check({ ...request, root: folder, base })).report.findings.map(
      ({ status, location }) => `${status} ${location.path}:${location.line}`,
    );

  test('is told of what the base had', async () => {
    const repository = await repositories.create({ 'requirements.txt': 'numpy\ntensorflow==2.18.0\n', 'README.md': 'one\n' });
    await repository.commit({ 'requirements.txt': 'numpy\ntensorflow==2.18.0\ntorch==2.6.0\n' });
    expect(await told(repository.folder, 'HEAD~1')).toEqual(['new requirements.txt:3']);
    await repository.commit({ 'README.md': 'two\n' });
    expect(await told(repository.folder, 'HEAD~1')).toEqual([]);
    expect(await told(repository.folder, 'HEAD')).toEqual([]);
    expect(await told(repository.folder, null)).toEqual([]);
  });
});

describe('the cost grows with the repository, and not with its square', () => {
  /** Services that each install, build, deploy and test themselves, and apps that share a module. */
  function monorepo(services: number): Files {
    return Object.assign(
      {},
      ...Array.from({ length: services }, (_, index) => {
        const at = `services/s${index}`;
        return {
          [`${at}/requirements.txt`]: '-r requirements-base.txt\ntorch==2.5.1\ntorchvision==0.20.0\nnumpy\n',
          [`${at}/requirements-base.txt`]: 'fastapi\ntransformers\n',
          [`${at}/Dockerfile`]: 'FROM python:3.12-slim\nCOPY requirements*.txt ./\nRUN pip install -r requirements.txt\n',
          [`${at}/k8s.yaml`]: `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: s${index} }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: a, image: "example/s${index}:1", resources: { limits: { nvidia.com/gpu: 1 } } }\n`,
          [`${at}/compose.yaml`]: `services:\n  s${index}:\n    build: .\n    image: example/s${index}:1\n`,
          [`apps/a${index}/build.gradle`]:
            "plugins { id 'com.android.application' }\ndependencies { implementation project(':shared')\n implementation 'org.tensorflow:tensorflow-lite:2.14.0' }\n",
        };
      }),
      {
        'settings.gradle': "include ':shared'\n",
        'shared/build.gradle': "plugins { id 'com.android.library' }\ndependencies { api 'androidx.core:core-ktx:1.13.1' }\n",
      },
    ) as Files;
  }

  /** Processor time of the best of several runs: what the machine does besides only ever adds. */
  async function best(files: Files): Promise<number> {
    const tree = memoryTree(files);
    const { facts } = await gather(tree, skippedByDefault, interest);
    const times = Array.from({ length: 4 }, () => {
      const before = process.cpuUsage();
      expect(judged(facts, tree.paths).length).toBeGreaterThan(0);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.min(...times);
  }

  test('ten times the units take at most about ten times as long', async () => {
    await best(monorepo(100));
    const [small, large] = [await best(monorepo(40)), await best(monorepo(400))];
    // A square would make it a hundred times.
    expect(large / small).toBeLessThan(30);
  });
});
