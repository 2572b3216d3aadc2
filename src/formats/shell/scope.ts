import { posix } from 'node:path';
import { folderIn } from './folder.ts';

/** What a variable holds. `weak` is a default: it may be another value when the script runs. */
export interface Held {
  readonly value: string;
  readonly weak: boolean;
}

/** What variables hold when a script starts. */
export type Variables = ReadonlyMap<string, Held>;

/** What is longer is made to be long: it counts as unknown. */
const longestValue = 1000;
const longestDirectory = 256;
const longestPath = 4096;
const longestExpansion = 100_000;

/**
 * What a shell knows at one point: its variables and its folder. A subshell and a branch get a scope of their own, so
 * that what they change ends with them.
 */
export class Scope {
  private readonly parent: Scope | null;
  private readonly given: Variables;
  /** How many characters variables may still put into words, all scopes together. */
  private readonly budget: { left: number };
  private readonly own = new Map<string, Held | null>();
  /** The folders of the tree that variables hold, by other means than a text. */
  private readonly folders = new Map<string, string | null>();
  private readonly script: string | null;
  private readonly pushed: string[] = [];
  private previous: string;
  directory: string;

  private constructor(parent: Scope | null, directory: string, given: Variables, script: string | null) {
    this.parent = parent;
    this.given = given;
    this.script = script;
    this.budget = parent?.budget ?? { left: longestExpansion };
    this.directory = directory;
    this.previous = directory;
  }

  /** @param script where the script lies in the tree; null when it is no file of its own */
  static outermost(directory: string, given: Variables, script: string | null): Scope {
    return new Scope(null, directory, given, script);
  }

  inner(): Scope {
    return new Scope(this, this.directory, this.given, this.script);
  }

  /** The value; null when it is set to something that cannot be known; undefined when nothing sets it. */
  get(name: string): Held | null | undefined {
    const value = this.own.get(name);
    if (value !== undefined) return value;
    return this.parent ? this.parent.get(name) : this.given.get(name);
  }

  /** The value to put into a word; null when it is not known, or when there has been too much of it. */
  spend(name: string): Held | null {
    const held = this.get(name) ?? null;
    this.budget.left -= held?.value.length ?? 0;
    return this.budget.left < 0 ? null : held;
  }

  /** @param written the expression that the value was made from, which may name a folder */
  set(name: string, held: Held | null, written = ''): void {
    this.own.set(name, held === null || held.value.length > longestValue ? null : held);
    if (this.script !== null) this.folders.set(name, this.folderIn(written));
  }

  /** The folder of the tree that an expression names after the script itself; null when it does not. */
  folderIn(written: string): string | null {
    return folderIn(written, { script: this.script, directory: this.directory, folder: (name) => this.folderOf(name) });
  }

  private folderOf(variable: string): string | null {
    const folder = this.folders.get(variable);
    return folder === undefined ? (this.parent?.folderOf(variable) ?? null) : folder;
  }

  /** After a branch that may or may not have run, nobody knows what it set. */
  forget(branch: Scope): void {
    for (const name of branch.own.keys()) this.set(name, null);
  }

  /** @param written the expression that `to` was made from */
  changeDirectory(to: string, written = ''): void {
    const target = to === '-' ? this.previous : (this.folderIn(written) ?? join(this.directory, to));
    this.previous = this.directory;
    this.directory = target.length > longestDirectory ? '${}' : target;
  }

  pushDirectory(to: string, written = ''): void {
    this.pushed.push(this.directory);
    this.changeDirectory(to, written);
  }

  popDirectory(): void {
    this.changeDirectory(this.pushed.pop() ?? this.directory);
  }
}

/** A path from a folder on, in its shortest form: '' is the root that paths are relative to. A variable stays in it as written. */
export function join(folder: string, path: string): string {
  if (path.length > longestPath) return '${}';
  if (/^[~/]/.test(path) || path.startsWith('${')) return path.startsWith('/') ? trim(posix.normalize(path)) : path;
  const joined = trim(posix.join(folder, path));
  // What stands above a folder that is not known is not known either.
  if (folder.includes('$') && !joined.includes('$')) return '${}';
  return joined === '.' ? '' : joined;
}

function trim(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
