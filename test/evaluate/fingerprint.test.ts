import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/evaluate/fingerprint.ts';
import type { Files } from '../support/judge.ts';
import { factsOf, findings } from './own.ts';

const dependency = 'when: { dependency: { technology: pytorch }, as: torch }';

/** The name of each finding. */
async function names(files: Files, rule = dependency): Promise<string[]> {
  return (await findings(rule, files)).map(({ fingerprint }) => fingerprint);
}

const file: Files = { 'requirements.txt': 'torch==2.5.1\n' };
const image: Files = { Dockerfile: 'FROM python:3.12\nRUN pip install torch==2.5.1\n' };
const job = (name: string, above = ''): Files => ({
  'k8s.yaml': `${above}apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers:\n    - { name: a, image: "pytorch/pytorch:2.5.1" }\n`,
});
const run = 'when: { image: { technology: pytorch }, as: torch }';

test('it starts with the version of its recipe', async () => {
  expect(await names(file)).toEqual([expect.stringMatching(/^1:[0-9a-f]{20}$/)]);
});

describe('a finding keeps its name when', () => {
  test.each<[string, Files, Files, string?]>([
    ['lines are added above', file, { 'requirements.txt': '# why\n\nnumpy\ntorch==2.5.1\n' }],
    ['a comment is added behind', file, { 'requirements.txt': 'torch==2.5.1  # pinned\n' }],
    ['line ends change', file, { 'requirements.txt': 'torch==2.5.1\r\n' }],
    ['spaces between its words change', { 'requirements.txt': 'torch  ==  2.5.1\n' }, { 'requirements.txt': 'torch == 2.5.1\n' }],
    ['another file comes', file, { ...file, 'a/requirements.txt': 'numpy\n' }],
    [
      'a stage is added above',
      image,
      { Dockerfile: 'FROM node:20 AS web\nRUN npm ci\nFROM python:3.12\nCOPY --from=web /dist /dist\nRUN pip install torch==2.5.1\n' },
    ],
    ['a command is added above', image, { Dockerfile: 'FROM python:3.12\nRUN pip install numpy\nRUN pip install torch==2.5.1\n' }],
    ['an object is added above', job('one'), job('one', 'apiVersion: v1\nkind: Service\nmetadata: { name: s }\n---\n'), run],
  ])('%s', async (_what, before, after, rule) => {
    expect(await names(after, rule)).toEqual(await names(before, rule));
  });
});

describe('a finding has another name', () => {
  test.each<[string, Files, Files, string?]>([
    ['in another file', file, { 'a/requirements.txt': 'torch==2.5.1\n' }],
    ['for other words', file, { 'requirements.txt': 'torch==2.5.0\n' }],
    ['in another object of one file', job('one'), job('two'), run],
  ])('%s', async (_what, one, other, rule) => {
    const [first, second] = [await names(one, rule), await names(other, rule)];
    expect([first.length, second.length]).toEqual([1, 1]);
    expect(first).not.toEqual(second);
  });

  test('for another rule', async () => {
    const facts = await factsOf(file);
    expect(new Set(facts.flatMap((fact) => ['own/rule', 'own/other'].map((rule) => fingerprint(rule, fact)))).size).toBe(2 * facts.length);
  });
});

test('a rule may change its words, and its findings keep their names', async () => {
  expect(await names(file, `title: other words\nwhy: other reasons\nseverity: notice\n${dependency}`)).toEqual(await names(file));
});

test('equal words in one part of a file share a name; a comparison counts them', async () => {
  const twice = { 'requirements.txt': 'torch==2.5.1; sys_platform == "linux"\ntorch==2.5.1; sys_platform == "linux"\n' };
  const all = await names(twice);
  expect(all).toHaveLength(2);
  expect(new Set(all).size).toBe(1);
});
