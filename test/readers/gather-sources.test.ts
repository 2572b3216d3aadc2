import { expect, test } from 'vitest';
import { readAskedSources } from '../../src/check/sources.ts';
import type { Tree } from '../../src/tree/index.ts';
import { memoryTree } from '../../src/tree/index.ts';
import { knowledge, unitsOf } from '../support/judge.ts';

/** A tree that writes down what is read. */
function watched(files: Readonly<Record<string, string>>): { readonly tree: Tree; readonly read: string[] } {
  const tree = memoryTree(files);
  const read: string[] = [];
  return { tree: { ...tree, read: (path) => (read.push(path), tree.read(path)) }, read };
}

test('no source is opened where no rule asks for one', async () => {
  const files = { 'requirements.txt': 'torch==2.8.0\n', 'train.py': 'import torch\n' };
  const known = await knowledge();
  const silent = { ...known, rules: known.rules.filter(({ when }) => !JSON.stringify(when).includes('"source"')) };
  const { tree, read } = watched(files);
  const units = await unitsOf(files);
  expect((await readAskedSources(units, tree, { knowledge: silent, today: '2026-11-22', ignore: [], within: '' })).units).toBe(units);
  expect(read).toEqual([]);
});
