import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const module = path.join(import.meta.dirname, '../../src/tree/heap.ts');

/** Makes garbage of which some lives for a while, and prints to how many MiB the space for what is young has grown. */
const script = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const kept = [];
  for (let i = 0; i < 2_000_000; i++) kept[i % 100_000] = { a: i, b: [i, i], c: { d: i } };
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  console.log(Math.round(young.space_size / 2 ** 20));
`;

function youngWith(files: number): { readonly printed: string; readonly mebibytes: number } {
  const source = `import { collectEarly } from ${JSON.stringify(module)}; collectEarly(${files}); ${script}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' });
  return { printed: stderr, mebibytes: Number(stdout) };
}

test('a large repository keeps the space for what is young small, and this Node has the flag for it', () => {
  const usual = youngWith(20_000);
  const large = youngWith(20_001);
  expect(large.printed).toBe('');
  expect(large.mebibytes).toBeGreaterThan(0);
  expect(large.mebibytes * 2).toBeLessThanOrEqual(usual.mebibytes);
});
