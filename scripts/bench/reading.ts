/**
 * What reading costs: `node scripts/bench/reading.ts [--rounds N] [--head REV] [--assert] FOLDER…`. For each repository the
 * time in which its manifests, locks, notebooks and pages aside, become facts, in one process that has read them before:
 * the parsers are loaded, the files are in memory. Then the same for the largest number of manifests among them.
 */
import { parseArgs } from 'node:util';
import { Source } from '../../src/formats/source.ts';
import { assign, fits } from '../../src/readers/assign.ts';
import { locks } from '../../src/readers/list/locks.ts';
import type { Reader } from '../../src/readers/reader.ts';
import { commitTree, diskTree, gitRoot, type Tree } from '../../src/tree/index.ts';
import { skippedByDefault } from '../../src/units/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, head: { type: 'string' }, assert: { type: 'boolean', default: false } },
});
const everything = { mentions: () => true, knows: () => true };
const aside = new Set([...locks.map(({ id }) => id), 'notebook', 'html']);

/** The texts that are read, each with its reader. */
async function manifests(tree: Tree): Promise<{ readonly reader: Reader; readonly path: string; readonly text: string }[]> {
  const { files } = await assign(tree.paths, skippedByDefault);
  await tree.prefetch(files.map(({ path }) => path));
  return files.flatMap(({ path, readers }) => {
    const content = tree.read(path);
    if (content.kind === 'unreadable') return [];
    const reader = readers.find((each) => fits(each, content.text));
    const counts = reader !== undefined && !aside.has(reader.id) && content.text.length <= (reader.longest ?? 1_000_000);
    return counts ? [{ reader, path, text: content.text }] : [];
  });
}

/** Milliseconds for one pass over them. */
async function pass(files: Awaited<ReturnType<typeof manifests>>): Promise<number> {
  const started = performance.now();
  for (const { reader, path, text } of files) {
    const { read } = await reader.load();
    read(new Source(path, text), everything);
  }
  return performance.now() - started;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const results: { readonly folder: string; readonly files: number; readonly milliseconds: number }[] = [];
for (const folder of positionals) {
  const tree = values.head === undefined ? await diskTree(folder) : commitTree(gitRoot(folder) ?? folder, values.head);
  const files = await manifests(tree);
  const times: number[] = [];
  for (let round = 0; round <= Number(values.rounds); round++) times.push(await pass(files));
  results.push({ folder, files: files.length, milliseconds: middle(times.slice(1)) });
}
const sorted = results.toSorted((a, b) => a.milliseconds - b.milliseconds);
for (const { folder, files, milliseconds } of sorted.slice(-10)) console.log(`${milliseconds.toFixed(1)} ms  ${files} files  ${folder}`);
const median = middle(results.map(({ milliseconds }) => milliseconds));
const all = results.reduce((sum, one) => ({ files: sum.files + one.files, milliseconds: sum.milliseconds + one.milliseconds }), {
  files: 0,
  milliseconds: 0,
});
const perLarge = (all.milliseconds / Math.max(1, all.files)) * 800;
console.log(
  `${results.length} repositories: median ${median.toFixed(1)} ms; ${all.files} manifests, 800 of them ${perLarge.toFixed(0)} ms`,
);
if (values.assert && (median > 15 || perLarge > 300)) process.exitCode = 1;
