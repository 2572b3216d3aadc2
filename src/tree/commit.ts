import { git, gitGrep } from './git.ts';
import { breathe, decode, peekBytes, type FileText, type Peek, type Tree } from './tree.ts';

const missing: FileText = { kind: 'unreadable', why: 'it does not exist' };
const linked: FileText = { kind: 'unreadable', why: 'it is a symbolic link' };

/**
 * The files of a commit, read from git's objects and never checked out.
 * @param root a folder of the repository
 * @param revision anything that names a commit
 * @param within only files below this folder (relative to the git root), '' for all
 * @throws GitError when the revision does not exist here
 */
export function commitTree(root: string, revision: string, within = ''): Tree {
  const entries = listTree(root, revision).filter(({ name }) => within === '' || name.startsWith(`${within}/`));
  const blobs = new Map(entries.flatMap(({ name, blob, isLink }) => (isLink ? [] : [[name, blob]])));
  const links = new Map(entries.flatMap(({ name, blob, isLink }) => (isLink ? [[name, blob]] : [])));
  const texts = new Map<string, FileText>();
  const fetch = (names: readonly string[]) => {
    const wanted = names.filter((name) => blobs.has(name) && !texts.has(name));
    const ids = wanted.map((name) => blobs.get(name) ?? '');
    for (const [index, text] of readBlobs(root, ids).entries()) texts.set(wanted[index] ?? '', text);
  };
  return {
    paths: [...blobs.keys()].toSorted(),
    has: (name) => blobs.has(name) || links.has(name),
    linkAt: (name) => {
      const link = links.get(name);
      return link === undefined ? null : git(root, ['cat-file', 'blob', link]).toString();
    },
    read: (name) => {
      if (!texts.has(name)) fetch([name]);
      return texts.get(name) ?? (links.has(name) ? linked : missing);
    },
    holding: async (words, endings) => {
      const found = await gitGrep(root, words, endings, revision);
      return found.map((name) => name.slice(revision.length + 1)).filter((name) => blobs.has(name));
    },
    peek: (names) => peekBlobs(root, blobs, names),
    prefetch: (names) => {
      fetch(names);
      return breathe();
    },
  };
}

interface Entry {
  readonly name: string;
  readonly blob: string;
  readonly isLink: boolean;
}

/** Every regular file and every link; submodules are left out. */
function listTree(root: string, revision: string): Entry[] {
  const output = git(root, ['ls-tree', '-r', '-z', '--full-tree', `${revision}^{tree}`]).toString();
  return output.split('\u0000').flatMap((line): Entry[] => {
    const [, mode, blob = '', name = ''] = /^(100\d+|120000) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return mode === undefined ? [] : [{ name, blob, isLink: mode === '120000' }];
  });
}

/** `git cat-file --batch-check` tells sizes; git has no way to the first bytes but the whole object, so only small ones are opened. */
function peekBlobs(root: string, blobs: ReadonlyMap<string, string>, names: readonly string[]): Map<string, Peek> {
  const known = names.flatMap((name) => {
    const id = blobs.get(name);
    return id === undefined ? [] : [{ name, id }];
  });
  if (known.length === 0) return new Map();
  const lines = git(root, ['cat-file', '--batch-check=%(objectsize)'], `${known.map(({ id }) => id).join('\n')}\n`)
    .toString()
    .split('\n');
  return new Map(
    known.flatMap(({ name, id }, index): [string, Peek][] => {
      // A missing object is answered with its name.
      const line = lines[index] ?? '';
      if (!/^\d+$/.test(line)) return [];
      const bytes = Number(line);
      return [[name, { bytes, head: bytes <= peekBytes ? git(root, ['cat-file', 'blob', id]) : null }]];
    }),
  );
}

/** `git cat-file --batch`: one header line an object, its bytes, a line feed. */
function readBlobs(root: string, ids: readonly string[]): FileText[] {
  if (ids.length === 0) return [];
  const output = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  return ids.map((id) => {
    const end = output.indexOf(10, at);
    const [, type, size] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (type !== 'blob') return { kind: 'unreadable', why: `git has no object ${id.slice(0, 12)}` } as const;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return decode(bytes);
  });
}
