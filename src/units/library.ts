import { posix } from 'node:path';
import { compareText, groupBy } from '../lists.ts';
import type { Fact, FactKind, FactOf, Problem, Technology } from '../model.ts';

/** What units are built from. */
export interface Gathered {
  /** Facts by file, in the order of the file. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  /** Every path of the tree, judged or not. */
  readonly paths: readonly string[];
  readonly technologies: readonly Technology[];
}

/** Nobody links more facts of one repository with each other: what does is made to take long. */
const mostLinks = 300_000;

/** The gathered facts with the look-ups that joining needs, each linear in what it returns. */
export class Library {
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly technologies: readonly Technology[];
  readonly problems: Problem[] = [];
  private readonly known: ReadonlySet<string>;
  private readonly folders = new Map<string, string[]>();
  /** Model files and native libraries, by path. */
  private readonly files: readonly (FactOf<'file'> | FactOf<'model'>)[];
  private readonly installs = new Map<string, FactOf<'install'>[]>();
  private readonly parts = new Map<string, ReadonlyMap<string, readonly Fact[]>>();
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly FactOf<'index'>[]>>();
  private room = mostLinks;

  constructor({ facts, paths, technologies }: Gathered) {
    this.facts = facts;
    this.technologies = technologies;
    this.known = new Set(paths);
    for (const path of paths) this.addToFolders(path);
    this.files = [...this.all('file'), ...this.all('model')].toSorted((a, b) => compareText(a.location.path, b.location.path));
    for (const install of this.all('install')) this.addToInstalls(install);
  }

  has(path: string): boolean {
    return this.known.has(path);
  }

  hasFolder(path: string): boolean {
    return path === '' || this.folders.has(path);
  }

  /** The files directly in a folder. */
  filesIn(folder: string): readonly string[] {
    return this.folders.get(folder) ?? [];
  }

  of(path: string): readonly Fact[] {
    return this.facts.get(path) ?? [];
  }

  /** The facts of one kind in one file. */
  kind<K extends FactKind>(path: string, kind: K): FactOf<K>[] {
    return this.of(path).filter((fact): fact is FactOf<K> => fact.kind === kind);
  }

  /** The facts of one part of a file and of the parts within it, in the order of the file. */
  part(path: string, block: string): readonly Fact[] {
    const known = this.parts.get(path) ?? partsOf(this.of(path));
    this.parts.set(path, known);
    return known.get(block) ?? [];
  }

  /** The indexes that a file gives to one of its commands, or to all commands of a part. */
  indexesFor({ location, command, block }: FactOf<'install'>): readonly FactOf<'index'>[] {
    const { path } = location;
    const known = this.indexes.get(path) ?? groupBy(this.kind(path, 'index'), indexKey);
    this.indexes.set(path, known);
    return [...(known.get(`command ${command}`) ?? []), ...(known.get(`block ${block}`) ?? [])];
  }

  /** Every fact of one kind. */
  all<K extends FactKind>(kind: K): FactOf<K>[] {
    return [...this.facts.values()].flatMap((facts) => facts.filter((fact): fact is FactOf<K> => fact.kind === kind));
  }

  /** The nearest of the named files in a folder or one above it; null when there is none. */
  nearest(folder: string, names: readonly string[]): string | null {
    for (let at = folder; ; at = parentOf(at)) {
      const found = names.map((name) => join(at, name)).find((path) => this.known.has(path));
      if (found !== undefined) return found;
      if (at === '') return null;
    }
  }

  /** The model files and native libraries in a folder and below it. */
  filesBelow(folder: string): readonly (FactOf<'file'> | FactOf<'model'>)[] {
    if (folder === '') return this.files;
    // `0` is the character behind `/`.
    return this.files.slice(this.firstFile(`${folder}/`), this.firstFile(`${folder}0`));
  }

  /** Where the files begin whose paths are not before a text. */
  private firstFile(text: string): number {
    let [low, high] = [0, this.files.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.files[middle]?.location.path ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether one more part of the repository, of so many facts, may be linked to another. */
  hasRoom(facts: number): boolean {
    this.room -= facts + 1;
    return this.room > 0;
  }

  /** The commands that install a file by its path, and those that may mean it: by its name, from the same folder or one above. */
  installsOf(path: string): { readonly certain: readonly FactOf<'install'>[]; readonly likely: readonly FactOf<'install'>[] } {
    const name = posix.basename(path);
    const certain = this.installs.get(path) ?? [];
    const near = foldersUp(parentOf(path)).flatMap((folder) => this.installs.get(`${folder}|${name}`) ?? []);
    return { certain, likely: near.filter((install) => !certain.includes(install)) };
  }

  private addToInstalls(install: FactOf<'install'>): void {
    const folder = parentOf(install.location.path);
    const keys = install.manifests.flatMap(({ path }) => [join(install.directory, path), `${folder}|${posix.basename(path)}`]);
    for (const key of new Set(keys)) {
      const list = this.installs.get(key) ?? [];
      list.push(install);
      this.installs.set(key, list);
    }
  }

  private addToFolders(path: string): void {
    const folder = parentOf(path);
    const files = this.folders.get(folder);
    if (files !== undefined) {
      files.push(path);
      return;
    }
    this.folders.set(folder, [path]);
    for (let at = folder; at !== '' && !this.folders.has(parentOf(at)); at = parentOf(at)) this.folders.set(parentOf(at), []);
  }
}

/** Names of parts hold slashes themselves: only so many are taken for parts within parts. */
const deepestPart = 8;

/** Facts by their part, and by all that hold it: `Deployment/api/main` lies in `Deployment/api`. */
function partsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const parts = new Map<string, Fact[]>();
  for (const fact of facts) {
    const names = fact.block.split('/');
    const outer = names.slice(1, deepestPart).map((_name, index) => names.slice(0, index + 1).join('/'));
    for (const part of new Set([...outer, fact.block])) {
      const list = parts.get(part);
      if (list === undefined) parts.set(part, [fact]);
      else list.push(fact);
    }
  }
  return parts;
}

function indexKey({ command, block }: FactOf<'index'>): string {
  return command === null ? `block ${block}` : `command ${command}`;
}

/** The folder of a path relative to the root; '' for the root's own files. */
export function parentOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** A folder and every one above it, the root '' last. */
export function foldersUp(folder: string): string[] {
  return folder === '' ? [''] : [folder, ...foldersUp(parentOf(folder))];
}

/** Joins and normalises; '' is the root. A path that leaves the root starts with `..`. */
export function join(folder: string, path: string): string {
  const joined = posix.normalize(posix.join(folder === '' ? '.' : folder, path)).replace(/\/$/, '');
  return joined === '.' ? '' : joined;
}
