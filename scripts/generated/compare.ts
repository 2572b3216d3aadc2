import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A committed file that is not what its sources give. */
export interface Difference {
  readonly file: string;
  readonly how: 'stale' | 'missing' | 'left over';
}

/**
 * Compares one generated folder byte by byte.
 * @param committed the folder of the project
 * @param fresh the folder in which it was made anew
 * @param folder the generated folder, relative to both
 * @returns the differing files, relative to `committed`
 */
export async function differences(committed: string, fresh: string, folder: string): Promise<Difference[]> {
  const [before, after] = await Promise.all([contents(committed, folder), contents(fresh, folder)]);
  const files = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return files.flatMap((file) => {
    const how = judge(before.get(file), after.get(file));
    return how === null ? [] : [{ file, how }];
  });
}

function judge(before: Buffer | undefined, after: Buffer | undefined): Difference['how'] | null {
  if (before === undefined) return 'missing';
  if (after === undefined) return 'left over';
  return before.equals(after) ? null : 'stale';
}

async function contents(root: string, folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [path.relative(root, file), await readFile(file)] as const)));
}
