import { expect, test } from 'vitest';
import { unexplained } from '../scripts/places/unexplained.ts';
import type { DependencyFact } from '../src/model.ts';
import { gather } from '../src/readers/gather.ts';
import { memoryTree } from '../src/tree/index.ts';

const tree = memoryTree({ 'requirements.txt': 'torch==2.8.0\nnumpy\n' });
const { facts } = await gather(tree, [], { mentions: () => true, knows: () => true });
const torch = [...facts.values()].flat().find((fact): fact is DependencyFact => fact.kind === 'dependency' && fact.name === 'torch');
if (torch === undefined) throw new Error('torch is not read');

test('what is read is where it says', () => {
  expect(unexplained(tree, [...facts.values()].flat(), [])).toEqual([]);
});

test.each([
  ['other words', { ...torch, text: 'torch==2.8.1' }, 'claims "torch==2.8.1", the file holds "torch==2.8.0"'],
  ['a place behind the end', { ...torch, location: { ...torch.location, line: 9, endLine: 9 } }, 'the file holds null'],
  ['another name', { ...torch, name: 'tensorflow' }, 'is called tensorflow, and its name reads "torch"'],
  ['another constraint', { ...torch, constraint: { kind: 'range', text: '>=1' } } as const, 'which reads "==2.8.0"'],
])('%s is found', (_what, fact, told) => {
  expect(unexplained(tree, [fact], []).join()).toContain(told);
});
