import type { Git } from './git.ts';

/** One piece that differs: lines of the old text, and those that stand there in the new one. First lines count from 1. */
export interface Hunk {
  readonly old: { readonly first: number; readonly count: number };
  readonly new: { readonly first: number; readonly count: number };
}

/** The pieces of each file that differ, by path; a file that is the same is not there. */
export type Hunks = ReadonlyMap<string, readonly Hunk[]>;

const DIFF = [
  'diff',
  '--raw',
  '--patch',
  '-z',
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--no-relative',
  '--ignore-submodules=all',
  '--diff-algorithm=histogram',
];

/**
 * How the named files differ between two commits.
 * @param paths relative to the repository's root; other files are not looked at
 * @throws GitError
 */
export async function hunksBetween(git: Git, older: string, newer: string, paths: readonly string[]): Promise<Hunks> {
  const root = (await git(['rev-parse', '--show-cdup'])).trim();
  const hunks = new Map<string, readonly Hunk[]>();
  for (const some of batches(paths)) {
    const output = await git([...DIFF, older, newer, '--', ...some.map((path) => root + path)]);
    for (const [path, own] of parseDiff(output)) hunks.set(path, own);
  }
  return hunks;
}

/**
 * Reads `git diff --raw --patch -z --unified=0`: first the changed files with their names exactly as they are,
 * then one patch each in the same order. Names are taken from the first part, since the second quotes them.
 */
function parseDiff(output: string): Hunks {
  const { entries, patch } = splitDiff(output);
  const owners = entries.flatMap(({ status, path }) => (status === 'T' ? [path, path] : [path]));
  const hunks = new Map<string, Hunk[]>(entries.map(({ path }) => [path, []]));
  let file = -1;
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) file += 1;
    else if (line.startsWith('@@ ')) hunks.get(owners[file] ?? '')?.push(...hunkOf(line));
  }
  return hunks;
}

interface Entry {
  readonly status: string;
  readonly path: string;
}

/** A change of type (`T`: a file becomes a link) is one entry and two patches. */
function splitDiff(output: string): { entries: readonly Entry[]; patch: string } {
  const entries: Entry[] = [];
  let at = 0;
  while (output[at] === ':') {
    const mode = output.indexOf('\0', at);
    const end = output.indexOf('\0', mode + 1);
    if (mode < 0 || end < 0) break;
    entries.push({ status: output.slice(mode - 1, mode), path: output.slice(mode + 1, end) });
    at = end + 1;
  }
  return { entries, patch: output.slice(output[at] === '\0' ? at + 1 : at) };
}

function hunkOf(header: string): readonly Hunk[] {
  const [, oldFirst, oldCount, newFirst, newCount] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
  if (oldFirst === undefined || newFirst === undefined) return [];
  return [
    {
      old: { first: Number(oldFirst), count: Number(oldCount ?? 1) },
      new: { first: Number(newFirst), count: Number(newCount ?? 1) },
    },
  ];
}

const LONGEST_COMMAND = 16_000;

function batches(paths: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let length = LONGEST_COMMAND;
  for (const path of new Set(paths)) {
    length += path.length + 1;
    if (length > LONGEST_COMMAND) {
      all.push([]);
      length = path.length + 1;
    }
    all.at(-1)?.push(path);
  }
  return all;
}
