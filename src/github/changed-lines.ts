import type { Git } from './git.ts';

/** The lines of the checked-out commit that differ from the base, by path. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

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
 * The lines that `head` adds or changes in the named files.
 * @param paths relative to the repository's root; other files are not looked at
 * @throws GitError
 */
export async function changedLines(git: Git, base: string, head: string, paths: readonly string[]): Promise<ChangedLines> {
  const root = (await git(['rev-parse', '--show-cdup'])).trim();
  const changed = new Map<string, ReadonlySet<number>>();
  for (const some of batches(paths)) {
    const output = await git([...DIFF, base, head, '--', ...some.map((path) => root + path)]);
    for (const [path, lines] of parseDiff(output)) changed.set(path, lines);
  }
  return changed;
}

/**
 * Reads `git diff --raw --patch -z --unified=0`: first the changed files with their names exactly as they are,
 * then one patch each in the same order. Names are taken from the first part, since the second quotes them.
 */
function parseDiff(output: string): ChangedLines {
  const { entries, patch } = splitDiff(output);
  const owners = entries.flatMap(({ status, path }) => (status === 'T' ? [path, path] : [path]));
  const changed = new Map(entries.map(({ path }) => [path, new Set<number>()]));
  let file = -1;
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) file += 1;
    else if (line.startsWith('@@ ')) addHunk(changed.get(owners[file] ?? ''), line);
  }
  return changed;
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

function addHunk(lines: Set<number> | undefined, header: string): void {
  const [, start, count] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
  if (lines === undefined || start === undefined) return;
  const first = Number(start);
  for (let line = first; line < first + Number(count ?? 1); line += 1) lines.add(line);
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
