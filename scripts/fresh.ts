/** Says which committed files are not what their sources give, and exits with 1 if there are any. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differences } from './generated/compare.ts';
import { generated, root } from './generated/list.ts';

const out = await mkdtemp(path.join(tmpdir(), 'framework-fit-'));
try {
  for (const { make } of generated) await make(out);
  const owned = generated.flatMap(({ owns }) => owns);
  const stale = (await Promise.all(owned.map((made) => differences(root, out, made)))).flat();
  for (const { file, how } of stale) console.log(`${file} is ${how}`);
  console.log(stale.length === 0 ? 'All generated files are fresh.' : 'Refresh them with: npm run build');
  process.exitCode = stale.length === 0 ? 0 : 1;
} finally {
  await rm(out, { recursive: true });
}
