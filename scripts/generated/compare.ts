import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A committed file that is not what its sources give. */
export interface Difference {
  readonly file: string;
  readonly how: 'stale' | 'missing' | 'left over';
}

/**
 * Compares one generated file or folder byte by byte.
 * @param committed the folder of the project
 * @param fresh the folder in which it was made anew
 * @param made the generated file or folder, relative to both
 * @returns the differing files, relative to `committed`
 */
export async function differences(committed: string, fresh: string, made: string): Promise<Difference[]> {
  const [before, after] = await Promise.all([contents(committed, made), contents(fresh, made)]);
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

async function contents(root: string, made: string): Promise<Map<string, Buffer>> {
  const files = await filesOf(path.join(root, made));
  return new Map(await Promise.all(files.map(async (file) => [path.relative(root, file), await readFile(file)] as const)));
}

/** A file itself, or all that lie below a folder; none where there is nothing. */
async function filesOf(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
