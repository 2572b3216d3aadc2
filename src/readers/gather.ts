import { Source } from '../formats/source.ts';
import type { Fact, Problem } from '../model.ts';
import { fileFacts } from './files.ts';
import { readers } from './index.ts';
import type { Interest, Read, Reader, Reading } from './reader.ts';

/** The files that readers are given, by path and text. */
export interface Files {
  readonly paths: readonly string[];
  read(path: string): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };
  prefetch(paths: readonly string[]): Promise<void>;
}

/** How many files are fetched at once. */
const batch = 500;

/** Facts by file, and how it went. */
export interface Gathered {
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly problems: readonly Problem[];
  /** What was left out on purpose, by the glob that hid it. */
  readonly skipped: readonly { readonly glob: string; readonly files: number }[];
  readonly read: number;
}

/** A file and the reader that takes it. */
interface Assigned {
  readonly path: string;
  readonly reader: Reader;
}

/** Which files of a tree have a reader, without what globs hide. */
export interface Assignment {
  readonly files: readonly Assigned[];
  readonly skipped: Gathered['skipped'];
}

/** A glob, and how many files it has hidden. */
interface Hidden {
  readonly glob: string;
  readonly hides: (path: string) => boolean;
  files: number;
}

/** Gives each path the first reader that matches it; only then are the globs asked, because they cost more. */
export async function assign(paths: readonly string[], ignore: readonly string[], within = ''): Promise<Assignment> {
  const inside = within === '' ? 0 : within.length + 1;
  const hidden = await Promise.all(ignore.map(hiding));
  const files = paths.flatMap((path) => {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const reader = readers.find((one) => one.matches(path, base));
    if (reader === undefined) return [];
    const glob = hidden.find(({ hides }) => hides(path.slice(inside)));
    if (glob === undefined) return [{ path, reader }];
    glob.files++;
    return [];
  });
  return { files, skipped: hidden.filter((one) => one.files > 0).map(({ glob, files: count }) => ({ glob, files: count })) };
}

/** A glob that names a folder at any depth needs no library, and no other comes by default. */
async function hiding(glob: string): Promise<Hidden> {
  const folder = /^\*\*\/([\w.-]+)\/\*\*$/.exec(glob)?.[1];
  if (folder !== undefined) return { glob, hides: (path) => path.startsWith(`${folder}/`) || path.includes(`/${folder}/`), files: 0 };
  const { globMatcher } = await import('../formats/glob.ts');
  return { glob, hides: globMatcher([glob]), files: 0 };
}

/**
 * Reads every file that has a reader, and takes the names of those that matter by name alone.
 * @param ignore globs of what is left out, relative to `within`
 * @param within the folder that is inspected, '' for the root
 */
export async function gather(files: Files, ignore: readonly string[], interest: Interest, within = ''): Promise<Gathered> {
  const { files: assigned, skipped } = await assign(files.paths, ignore, within);
  const facts = new Map<string, readonly Fact[]>(fileFacts(files.paths));
  const problems: Problem[] = [];
  for (const [index, { path, reader }] of assigned.entries()) {
    if (index % batch === 0) await files.prefetch(assigned.slice(index, index + batch).map((one) => one.path));
    const content = files.read(path);
    if (content.kind === 'unreadable') {
      problems.push(...unreadable(path, content.why));
      continue;
    }
    if (reader.beyond !== null && !interest.mentions(content.text) && !reader.beyond.test(content.text)) continue;
    const { read } = await reader.load();
    const reading = readOne(read, path, content.text, interest);
    const kept = reading.facts.filter((fact) => fact.kind !== 'dependency' || interest.knows(`${fact.ecosystem}/${fact.name}`));
    if (kept.length > 0) facts.set(path, kept);
    problems.push(...reading.problems);
  }
  return { facts, problems, skipped, read: assigned.length };
}

/** A reader never throws; if one does it is a mistake of the program, which is told with the file at hand. */
function readOne(read: Read, path: string, text: string, interest: Interest): Reading {
  try {
    return read(new Source(path, text), interest);
  } catch (error) {
    throw new Error(`while reading ${path}`, { cause: error });
  }
}

/** A link leads elsewhere, and a file that is gone says nothing: neither is a problem. */
function unreadable(path: string, why: string): Problem[] {
  if (/symbolic link|does not exist|a folder/.test(why)) return [];
  return [{ message: `${path} was not read: ${why}`, location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 } }];
}
