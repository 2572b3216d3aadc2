import { isMarked } from '../formats/comments.ts';
import { Source } from '../formats/source.ts';
import { uniqueBy } from '../lists.ts';
import type { Fact, Problem } from '../model.ts';
import { assign, assignable, assignMarked, fits, readerOf, readersOf, type Assignment } from './assign.ts';
import { fileFacts } from './files.ts';
import { modelFacts } from './models.ts';
import { namedRequirements, requirements } from './named.ts';
import type { Interest, Read, Reader, Reading } from './reader.ts';
import { spokenOf } from './spoken.ts';

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
  /** Files that nothing speaks of, each with its names. */
  readonly unspoken: ReadonlyMap<string, readonly string[]>;
  /** Files with comments that are meant for this program. */
  readonly marked: ReadonlySet<string>;
}

/** What is known of the files of a tree that are not among those to read. */
export type Around = Pick<Gathered, 'facts' | 'unspoken'>;

const nothingAround: Around = { facts: new Map(), unspoken: new Map() };

/**
 * Reads every file that has a reader, and takes the names of those that matter by name and first bytes alone. Files that
 * matter only when others speak of them are read last.
 * @param ignore globs of what is left out, relative to `within`
 * @param within the folder that is inspected, '' for the root
 */
export async function gather(
  files: Files,
  ignore: readonly string[],
  interest: Interest,
  within = '',
  around: Around = nothingAround,
): Promise<Gathered> {
  const marked = assignMarked(files.paths, (texts, endings) => files.holding(texts, endings), ignore, within);
  const { files: assigned, skipped } = await assign(files.paths, ignore, within);
  const unread = [...fileFacts(files.paths), ...modelFacts(files.paths, (paths) => files.peek(paths))];
  const found: Found = {
    facts: new Map(unread.map((fact) => [fact.location.path, [fact]])),
    problems: [],
    unspoken: new Map(),
    marked: new Set(),
  };
  const paths = assigned.map(({ path }) => path);
  await readAll(files, paths, (_path, index) => assigned[index]?.readers ?? [], interest, found);
  const late = await marked;
  await readAll(files, late, byContent, interest, found);
  const unspoken = await readSpoken(files, interest, around, found);
  const named = await readNamed(files, ignore, within, interest, around, found);
  for (const [path, list] of found.facts) if (list.length === 0) found.facts.delete(path);
  const problems = uniqueBy(found.problems, ({ message, location }) => `${message} ${location?.path}:${location?.line}`);
  return { facts: found.facts, problems, skipped, read: assigned.length + late.length + named, unspoken, marked: found.marked };
}

/** What was read so far. */
interface Found {
  readonly facts: Map<string, readonly Fact[]>;
  readonly problems: Problem[];
  readonly unspoken: Map<string, readonly string[]>;
  readonly marked: Set<string>;
}

type ReadersFor = (path: string, index: number, text: string) => readonly Reader[];

function byContent(path: string, _index: number, text: string): readonly Reader[] {
  const reader = readerOf(path, text);
  return reader === undefined ? [] : [reader];
}

async function readAll(files: Files, paths: readonly string[], readersFor: ReadersFor, interest: Interest, found: Found): Promise<void> {
  for (const [index, path] of paths.entries()) {
    if (index % batch === 0) await files.prefetch(paths.slice(index, index + batch));
    const { facts, problems, names, isRemarked } = await readFile(files, path, (text) => readersFor(path, index, text), interest);
    // A file that may be read later keeps its place.
    if (facts.length > 0 || names !== null) found.facts.set(path, facts);
    if (names !== null) found.unspoken.set(path, names);
    found.problems.push(...problems);
    if (isRemarked) found.marked.add(path);
  }
}

/** Reads what others speak of. @returns what nobody speaks of */
async function readSpoken(files: Files, interest: Interest, around: Around, found: Found): Promise<Gathered['unspoken']> {
  const spoken = spokenOf(new Map([...around.facts, ...found.facts]));
  const waiting = [...around.unspoken, ...found.unspoken];
  const isSpoken = (names: readonly string[]) => names.some((name) => spoken.has(name));
  const paths = waiting.flatMap(([path, names]) => (isSpoken(names) ? [path] : []));
  await readAll(files, paths, byContent, { mentions: () => true, knows: (name) => interest.knows(name) }, found);
  return new Map(waiting.filter(([, names]) => !isSpoken(names)));
}

/** Reads requirements files whose names do not tell what they are, but other files do; these may name more. @returns how many */
async function readNamed(
  files: Files,
  ignore: readonly string[],
  within: string,
  interest: Interest,
  around: Around,
  found: Found,
): Promise<number> {
  const read = new Set<string>();
  for (let facts: Iterable<readonly Fact[]> = [...around.facts.values(), ...found.facts.values()]; ;) {
    const named = namedRequirements(facts);
    const fresh = files.paths.filter((path) => named.has(path) && !read.has(path) && readersOf(path).length === 0);
    if (fresh.length === 0) return read.size;
    for (const path of fresh) read.add(path);
    const paths = await assignable(fresh, ignore, within);
    await readAll(files, paths, () => requirements, interest, found);
    facts = paths.map((path) => found.facts.get(path) ?? []);
  }
}

/** What a file says; `names` is null unless it may say more once others speak of it. */
interface FileReading extends Reading {
  readonly names: readonly string[] | null;
  /** Whether it has comments that are meant for this program. */
  readonly isRemarked: boolean;
}

const nothingRead: FileReading = { facts: [], problems: [], names: null, isRemarked: false };

/** What the first reader whose words the file holds finds in it, without packages that nobody knows. */
async function readFile(
  files: Files,
  path: string,
  readersFor: (text: string) => readonly Reader[],
  interest: Interest,
): Promise<FileReading> {
  const content = files.read(path);
  if (content.kind === 'unreadable') return { ...nothingRead, problems: unreadable(path, content.why) };
  const { text } = content;
  const isRemarked = isMarked(text);
  const reader = readersFor(text).find((each) => fits(each, text));
  if (reader === undefined) return { ...nothingRead, isRemarked };
  const names = () => reader.names?.(path, text) ?? null;
  if (!matters(reader, text, interest)) return { ...nothingRead, names: names(), isRemarked };
  if (text.length > (reader.longest ?? usualLongest)) return { ...nothingRead, problems: unreadable(path, tooLong(text.length, reader)) };
  const { facts, problems, isPartial = false } = readOne(await loaded(reader), path, text, interest);
  return { facts: facts.filter((fact) => isOfInterest(fact, interest)), problems, names: isPartial ? names() : null, isRemarked };
}

/** What comes from beside the registry may be anything, whatever its name. */
function isOfInterest(fact: Fact, interest: Interest): boolean {
  if (fact.kind === 'dependency' && fact.origin.kind !== 'registry') return true;
  return (fact.kind !== 'dependency' && fact.kind !== 'lock') || interest.knows(`${fact.ecosystem}/${fact.name}`);
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
