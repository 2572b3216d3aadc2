import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildUnits, skippedByDefault } from '../src/units/index.ts';
import { gather } from '../src/readers/gather.ts';
import { memoryTree } from '../src/tree/index.ts';
import { mismatches } from './support/exact.ts';
import { unitText } from './support/told.ts';
import { findingsOf, knowledge, type Files } from './support/judge.ts';

const folder = path.join(import.meta.dirname, 'repositories');
const everything = { mentions: () => true, knows: () => true };

/** A tiny whole repository: the files below `repo/`, and beside it `told.txt` with what must be said of them. */
function repository(name: string): Files {
  const root = path.join(folder, name, 'repo');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [path.relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}

const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(names)('%s', (name) => {
  const files = repository(name);

  test('gives the units and the advice that are written down', async () => {
    const known = await knowledge();
    const tree = memoryTree(files);
    const { facts, problems } = await gather(tree, skippedByDefault, everything);
    const built = buildUnits(facts, tree.paths, known);
    const found = await findingsOf(files);
    const told = [
      ...built.units.map(unitText).toSorted(),
      '',
      ...found.map(({ severity, rule, location, title }) => `${severity} ${rule} ${location.path}:${location.line} ${title}`),
      ...[...problems, ...built.problems].map(({ message, location }) => `problem ${location?.path}:${location?.line} ${message}`),
    ];
    await expect(`${told.join('\n').trim()}\n`).toMatchFileSnapshot(path.join(folder, name, 'told.txt'));
  });

  test('has every fact at its place', async () => {
    const { facts } = await gather(memoryTree(files), skippedByDefault, everything);
    const lies = [...facts].flatMap(([file, list]) =>
      mismatches(files[file] ?? '', { facts: list.filter(({ kind }) => kind !== 'model' && kind !== 'file'), problems: [] }),
    );
    expect(lies).toEqual([]);
  });
});
