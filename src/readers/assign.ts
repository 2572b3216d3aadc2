import { readers } from './index.ts';
import type { FilePattern, Reader } from './reader.ts';

/** A file and the readers that may take it: the first whose words it holds does. */
export interface Assigned {
  readonly path: string;
  readonly readers: readonly Reader[];
}

/** Which files of a tree have a reader, without what globs hide. */
export interface Assignment {
  readonly files: readonly Assigned[];
  /** What was left out on purpose, by the glob that hid it. */
  readonly skipped: readonly { readonly glob: string; readonly files: number }[];
}

/** A glob, and how many files it has hidden. */
interface Hidden {
  readonly glob: string;
  /** The folder that it names at any depth; null when it asks for something else. */
  readonly folder: string | null;
  readonly hides: (path: string) => boolean;
  /** Whether it takes back what globs before it hide: `!glob`. */
  readonly takesBack: boolean;
  files: number;
}

/** Some globs. Folders are looked for together: nearly every path lies in none of them. */
interface Hiding {
  readonly all: readonly Hidden[];
  readonly others: readonly Hidden[];
  readonly folders: RegExp;
}

type Index = ReadonlyMap<string, readonly number[]>;

const none: readonly number[] = [];
const byName = indexOf(({ names }) => names);
const byStem = indexOf(({ stems }) => stems);
const byEnding = indexOf(({ endings }) => endings);

/** The readers that may take a file, by its path alone: those that know its name first, each in the order of the list. */
export function readersOf(path: string): readonly Reader[] {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const named = byName.get(base) ?? none;
  const others = byParts(base);
  if (named.length + others.length === 0) return [];
  return [...new Set([...named, ...others.toSorted((a, b) => a - b)])]
    .flatMap((place) => readers[place] ?? [])
    .filter(({ files }) => files.where === undefined || files.where(path, base));
}

/** The reader that takes a file, by its path and what it holds. */
export function readerOf(path: string, text: string): Reader | undefined {
  return [...readersOf(path), ...markedReadersOf(path, text)].find((reader) => fits(reader, text));
}

/** Whether a text is of a reader's format, by what it holds. */
export function fits({ words, holds }: Reader, text: string): boolean {
  if (words !== undefined && !words.some((word) => text.includes(word))) return false;
  return holds === undefined || holds.test(text);
}

function markedReadersOf(path: string, text: string): Reader[] {
  return readers.filter(
    ({ files: { marked, where } }) =>
      marked !== undefined &&
      marked.endings.some((ending) => path.endsWith(`.${ending}`)) &&
      marked.texts.some((mark) => text.includes(mark)) &&
      (where === undefined || where(path, path.slice(path.lastIndexOf('/') + 1))),
  );
}

/**
 * Gives each path its readers; only then are the globs asked, because they cost more.
 * @param ignore globs of what is left out, relative to `within`
 * @param within the folder that is inspected, '' for the root
 */
export async function assign(paths: readonly string[], ignore: readonly string[], within = ''): Promise<Assignment> {
  const inside = within === '' ? 0 : within.length + 1;
  const hiding = await hidingOf(ignore);
  const files = paths.flatMap((path) => {
    const own = readersOf(path);
    if (own.length === 0) return [];
    const glob = hiderOf(path.slice(inside), hiding);
    if (glob === null) return [{ path, readers: own }];
    glob.files++;
    return [];
  });
  return { files, skipped: hiding.all.filter((one) => one.files > 0).map(({ glob, files: count }) => ({ glob, files: count })) };
}

/** Finds files of some endings that hold one of some texts. */
type Holding = (texts: readonly string[], endings: readonly string[]) => Promise<readonly string[]>;

const marks = readers.flatMap(({ files: { marked } }) => marked ?? []);

/** The files that a text in them marks and no name tells, found by the tree while others are read. */
export async function assignMarked(
  paths: readonly string[],
  holding: Holding,
  ignore: readonly string[],
  within: string,
): Promise<string[]> {
  const known = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  const endings = [...new Set(marks.flatMap((mark) => mark.endings))].filter((ending) => known.has(ending));
  if (endings.length === 0) return [];
  const found = await holding([...new Set(marks.flatMap(({ texts }) => texts))], endings);
  return assignable(
    found.filter((path) => readersOf(path).length === 0),
    ignore,
    within,
  );
}

/** The glob that hides a path: the last that matches decides. */
function hiderOf(path: string, { all, others, folders }: Hiding): Hidden | null {
  const last = (folders.test(path) ? all : others).findLast(({ hides }) => hides(path));
  return last === undefined || last.takesBack ? null : last;
}

/** The paths that no glob hides. */
export async function assignable(paths: readonly string[], ignore: readonly string[], within: string): Promise<string[]> {
  const inside = within === '' ? 0 : within.length + 1;
  const hiding = await hidingOf(ignore);
  return paths.filter((path) => hiderOf(path.slice(inside), hiding) === null);
}

function indexOf(keys: (pattern: FilePattern) => readonly string[] | undefined): Index {
  const index = new Map<string, number[]>();
  for (const [place, { files }] of readers.entries()) {
    for (const key of keys(files) ?? []) index.set(key, [...(index.get(key) ?? []), place]);
  }
  return index;
}

function stemOf(base: string): string {
  const end = base.search(/[._-]/);
  return end < 0 ? base : base.slice(0, end);
}

/** The readers that know the stem of a name, or its ending: `gradle.kts` and `kts` of `build.gradle.kts`. */
function byParts(base: string): readonly number[] {
  const last = base.lastIndexOf('.');
  const before = last < 1 ? -1 : base.lastIndexOf('.', last - 1);
  const stem = byStem.get(stemOf(base));
  const short = last < 0 ? undefined : byEnding.get(base.slice(last + 1));
  const long = before < 0 ? undefined : byEnding.get(base.slice(before + 1));
  // So it is for nearly all of a hundred thousand files.
  if (stem === undefined && short === undefined && long === undefined) return none;
  return [stem, long, short].flatMap((some) => some ?? none).toSorted((a, b) => a - b);
}

async function hidingOf(globs: readonly string[]): Promise<Hiding> {
  const all = await Promise.all(globs.map(hiddenBy));
  const names = all.flatMap(({ folder }) => folder?.replaceAll('.', String.raw`\.`) ?? []);
  const folders = names.length === 0 ? /(?!)/ : new RegExp(`(?:^|/)(?:${names.join('|')})/`);
  return { all, others: all.filter(({ folder }) => folder === null), folders };
}

/** A glob that names a folder at any depth needs no library, and no other comes by default. */
async function hiddenBy(written: string): Promise<Hidden> {
  const takesBack = written.startsWith('!');
  const glob = written.replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, '');
  const folder = /^\*\*\/([\w.-]+)\/\*\*$/.exec(glob)?.[1] ?? null;
  const hide = { glob: written, folder, takesBack, files: 0 };
  if (folder !== null) return { ...hide, hides: (path) => path.startsWith(`${folder}/`) || path.includes(`/${folder}/`) };
  const { globMatcher } = await import('../formats/glob.ts');
  return { ...hide, hides: globMatcher([glob, `${glob}/**`]) };
}
