/**
 * Reads whole repositories, and prints every place that does not hold what it claims:
 * `node scripts/places/run.ts [--head REV] FOLDER…`. A dependency's name, without what its ecosystem does not tell apart,
 * has to stand in the words of its place, and so has the text of its constraint.
 */
import { parseArgs } from 'node:util';
import { gather } from '../../src/readers/gather.ts';
import { commitTree, diskTree, gitRoot } from '../../src/tree/index.ts';
import { skippedByDefault } from '../../src/units/index.ts';
import { unexplained } from './unexplained.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { head: { type: 'string' } } });
const everything = { mentions: () => true, knows: () => true };
const total = { repositories: 0, files: 0, facts: 0, problems: 0, mismatches: 0, milliseconds: 0 };

for (const folder of positionals) {
  const started = performance.now();
  const tree = values.head === undefined ? await diskTree(folder) : commitTree(gitRoot(folder) ?? folder, values.head);
  const { facts, problems, read } = await gather(tree, skippedByDefault, everything);
  const milliseconds = performance.now() - started;
  const all = [...facts.values()].flat();
  const found = unexplained(tree, all, problems);
  for (const line of found) console.log(`${folder}: ${line}`);
  for (const { message, location } of problems) console.log(`${folder}: problem ${location?.path}:${location?.line} ${message}`);
  total.repositories++;
  total.files += read;
  total.facts += all.length;
  total.problems += problems.length;
  total.mismatches += found.length;
  total.milliseconds += milliseconds;
  console.log(
    `${folder}: ${read} files, ${all.length} facts, ${problems.length} problems, ${found.length} mismatches, ${Math.round(milliseconds)} ms`,
  );
}
console.log(JSON.stringify({ ...total, milliseconds: Math.round(total.milliseconds) }));
process.exitCode = total.mismatches > 0 ? 1 : 0;
