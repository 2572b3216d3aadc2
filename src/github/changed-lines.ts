import type { Git } from './git.ts';
import { hunksBetween } from './hunks.ts';

/** The lines of the checked-out commit that differ from the base, by path. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The lines that `head` adds or changes in the named files.
 * @param paths relative to the repository's root; other files are not looked at
 * @throws GitError
 */
export async function changedLines(git: Git, base: string, head: string, paths: readonly string[]): Promise<ChangedLines> {
  const hunks = await hunksBetween(git, base, head, paths);
  return new Map(
    [...hunks].map(([path, own]) => [
      path,
      new Set(own.flatMap(({ new: { first, count } }) => Array.from({ length: count }, (_, index) => first + index))),
    ]),
  );
}
