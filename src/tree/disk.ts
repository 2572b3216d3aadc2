import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import path from 'node:path';
import { git, GitError, gitGrep, gitMeanwhile } from './git.ts';
import { breathe, decode, maxBytes, peekBytes, tooLarge, type FileText, type Peek, type Tree } from './tree.ts';

/** The working directory, and the git root that its paths are relative to (itself outside git). */
export interface DiskTree extends Tree {
  readonly root: string;
  /** Whether git listed the files. */
  readonly git: boolean;
}

/**
 * The files below a folder as they are now: tracked and new ones, without what git ignores. Outside git, all files
 * but `node_modules` and hidden folders of version control.
 * @param folder an existing folder
 */
export async function diskTree(folder: string): Promise<DiskTree> {
  const start = path.resolve(folder);
  const root = gitRoot(start);
  if (root === null) return tree(start, false, await walk(start), new Set());
  try {
    // Two walks over the files: of those that git tracks, and of the folders for those that it does not.
    const [tracked, others] = await Promise.all([
      gitMeanwhile(start, ['ls-files', '-z', '-t', '-c', '-d', '--full-name']),
      gitMeanwhile(start, ['ls-files', '-z', '-t', '-o', '--exclude-standard', '--full-name']),
    ]);
    const { present, absent } = listed(tracked + others);
    return tree(root, true, present, absent);
  } catch (error) {
    if (error instanceof GitError) return tree(start, false, await walk(start), new Set());
    throw error;
  }
}

/** The nearest folder upward that holds `.git`; null outside git. */
export function gitRoot(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? null : gitRoot(parent);
}

/** `git ls-files -t`: `R` marks what is deleted, `S` what a sparse checkout left out (read from the index). */
function listed(output: string): { present: string[]; absent: Set<string> } {
  const absent = new Set<string>();
  const all = new Set<string>();
  const removed = new Set<string>();
  for (const entry of output.split('\u0000')) {
    const name = entry.slice(2);
    if (name === '') continue;
    if (entry.startsWith('R')) removed.add(name);
    else all.add(name);
    if (entry.startsWith('S')) absent.add(name);
  }
  return { present: [...all].filter((name) => !removed.has(name)), absent };
}

async function walk(start: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob');
  return glob('**/*', {
    cwd: start,
    dot: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ['**/node_modules/**', '**/.git/**', '**/.hg/**', '**/.svn/**'],
  });
}

function tree(root: string, isGit: boolean, listedPaths: readonly string[], inIndex: ReadonlySet<string>): DiskTree {
  const paths = listedPaths.toSorted();
  const known = new Set(paths);
  const read = (name: string) => (inIndex.has(name) ? readFromIndex(root, name) : readFile(path.join(root, name)));
  const grep = async (texts: readonly string[], endings: readonly string[]) =>
    (await gitGrep(root, texts, endings, '--untracked')).filter((name) => known.has(name)).toSorted();
  const scan = async (texts: readonly string[], endings: readonly string[]) =>
    paths.filter((name) => {
      const content = endings.some((ending) => name.endsWith(`.${ending}`)) ? read(name) : null;
      return content?.kind === 'text' && texts.some((text) => content.text.includes(text));
    });
  return {
    root,
    git: isGit,
    paths,
    has: (name) => known.has(name),
    linkAt: (name) => linkAt(path.join(root, name)),
    read,
    holding: isGit ? grep : scan,
    peek: (names) => new Map(names.filter((name) => !inIndex.has(name)).flatMap((name) => peekAt(root, name))),
    prefetch: breathe,
  };
}

function linkAt(file: string): string | null {
  try {
    return readlinkSync(file).replaceAll(path.sep, '/');
  } catch {
    return null;
  }
}

function readFromIndex(root: string, name: string): FileText {
  try {
    return decode(git(root, ['cat-file', 'blob', `:${name}`]));
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : 'it is not in the index' };
  }
}

function peekAt(root: string, name: string): [name: string, peek: Peek][] {
  let handle: number | null = null;
  try {
    handle = open(path.join(root, name));
    const head = Buffer.alloc(peekBytes);
    const length = readSync(handle, head, 0, peekBytes, 0);
    return [[name, { bytes: fstatSync(handle).size, head: head.subarray(0, length) }]];
  } catch {
    return [];
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** O_NOFOLLOW: a link is never read, so nothing outside the root is; what it points to inside is listed by itself. */
function open(file: string): number {
  return openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}

function readFile(file: string): FileText {
  let handle: number | null = null;
  try {
    handle = open(file);
    const { size } = fstatSync(handle);
    return size > maxBytes ? { kind: 'unreadable', why: tooLarge(size) } : decode(readFileSync(handle));
  } catch (error) {
    return { kind: 'unreadable', why: reason(error) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ELOOP' || code === 'EMLINK') return 'it is a symbolic link';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : 'it could not be read';
}
