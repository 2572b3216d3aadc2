import { Source } from '../formats/source.ts';
import type { Fact, Problem } from '../model.ts';
import { assign, assignMarked, fits, readerOf, type Assignment } from './assign.ts';
import { fileFacts } from './files.ts';
import { modelFacts } from './models.ts';
import type { Interest, Read, Reader, Reading } from './reader.ts';

/** The files that readers are given, by path and text. */
export interface Files {
  readonly paths: readonly string[];
  read(path: string): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };
  holding(texts: readonly string[], endings: readonly string[]): Promise<readonly string[]>;
  peek(paths: readonly string[]): ReadonlyMap<string, { readonly bytes: number; readonly head: Buffer | null }>;
  prefetch(paths: readonly string[]): Promise<void>;
}

/** How many files are fetched at once. */
const batch = 500;

/** The longest text, in UTF-16 units, that a reader is given unless it asks for more. */
const usualLongest = 1_000_000;

/** Facts by file, and how it went. */
export interface Gathered {
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly problems: readonly Problem[];
  readonly skipped: Assignment['skipped'];
  readonly read: number;
}

/**
 * Reads every file that has a reader, and takes the names of those that matter by name and first bytes alone.
 * @param ignore globs of what is left out, relative to `within`
 * @param within the folder that is inspected, '' for the root
 */
export async function gather(files: Files, ignore: readonly string[], interest: Interest, within = ''): Promise<Gathered> {
  const marked = assignMarked(files.paths, (texts, endings) => files.holding(texts, endings), ignore, within);
  const { files: assigned, skipped } = await assign(files.paths, ignore, within);
  const unread = [...fileFacts(files.paths), ...modelFacts(files.paths, (paths) => files.peek(paths))];
  const facts = new Map<string, readonly Fact[]>(unread.map((fact) => [fact.location.path, [fact]]));
  const problems: Problem[] = [];
  const readAll = async (some: readonly string[], readersFor: (path: string, index: number, text: string) => readonly Reader[]) => {
    for (const [index, path] of some.entries()) {
      if (index % batch === 0) await files.prefetch(some.slice(index, index + batch));
      const reading = await readFile(files, path, (text) => readersFor(path, index, text), interest);
      if (reading.facts.length > 0) facts.set(path, reading.facts);
      problems.push(...reading.problems);
    }
  };
  await readAll(
    assigned.map(({ path }) => path),
    (_path, index) => assigned[index]?.readers ?? [],
  );
  const late = await marked;
  await readAll(late, (path, _index, text) => {
    const reader = readerOf(path, text);
    return reader === undefined ? [] : [reader];
  });
  return { facts, problems, skipped, read: assigned.length + late.length };
}

/** What the first reader whose words the file holds finds in it, without packages that nobody knows. */
async function readFile(files: Files, path: string, readersFor: (text: string) => readonly Reader[], interest: Interest): Promise<Reading> {
  const content = files.read(path);
  if (content.kind === 'unreadable') return { facts: [], problems: unreadable(path, content.why) };
  const { text } = content;
  const reader = readersFor(text).find((each) => fits(each, text));
  if (reader === undefined || !matters(reader, text, interest)) return { facts: [], problems: [] };
  if (text.length > (reader.longest ?? usualLongest)) return { facts: [], problems: unreadable(path, tooLong(text.length, reader)) };
  const { facts, problems } = readOne(await loaded(reader), path, text, interest);
  const kept = facts.filter(
    (fact) => (fact.kind !== 'dependency' && fact.kind !== 'lock') || interest.knows(`${fact.ecosystem}/${fact.name}`),
  );
  return { facts: kept, problems };
}

const loadedBefore = new Map<Reader, Read>();

/** Asking for the module again for each file takes longer than reading a small one. */
async function loaded(reader: Reader): Promise<Read> {
  const read = loadedBefore.get(reader) ?? (await reader.load()).read;
  loadedBefore.set(reader, read);
  return read;
}

function matters({ beyond }: Reader, text: string, interest: Interest): boolean {
  return beyond === null || interest.mentions(text) || beyond.test(text);
}

/** A reader never throws; if one does it is a mistake of the program, which is told with the file at hand. */
function readOne(read: Read, path: string, text: string, interest: Interest): Reading {
  try {
    return read(new Source(path, text), interest);
  } catch (error) {
    throw new Error(`while reading ${path}`, { cause: error });
  }
}

function tooLong(length: number, { id, longest = usualLongest }: Reader): string {
  return `it has ${length} characters, and files of the format ${id} above ${longest} are not read`;
}

/** A link leads elsewhere, and a file that is gone says nothing: neither is a problem. */
function unreadable(path: string, why: string): Problem[] {
  if (/symbolic link|does not exist|a folder/.test(why)) return [];
  return [{ message: `${path} was not read: ${why}`, location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 } }];
}
