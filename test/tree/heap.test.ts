import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const module = path.join(import.meta.dirname, '../../src/tree/heap.ts');

/** Makes 400 MB of garbage, and prints how many MB the heap got for it. */
const garbage = `
  const kept = [];
  for (let i = 0; i < 4_000_000; i++) kept[i % 200_000] = { a: i, b: [i, i], c: { d: i } };
  console.log(Math.round(process.memoryUsage().rss / 2 ** 20));
`;

function memoryWith(files: number): { readonly printed: string; readonly mebibytes: number } {
  const script = `import { collectEarly } from ${JSON.stringify(module)}; collectEarly(${files}); ${garbage}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return { printed: stderr, mebibytes: Number(stdout) };
}

test('a large repository makes the heap grow less, and this Node has the flag for it', () => {
  const usual = memoryWith(20_000);
  const large = memoryWith(20_001);
  expect(large.printed).toBe('');
  expect(large.mebibytes).toBeGreaterThan(0);
  expect(large.mebibytes).toBeLessThan(usual.mebibytes);
});
