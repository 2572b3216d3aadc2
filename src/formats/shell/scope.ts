import { posix } from 'node:path';

/**
 * What a shell knows at one point: its variables and its folder. A subshell and a branch get a scope of their own, so
 * that what they change ends with them.
 */
export class Scope {
  private readonly parent: Scope | null;
  private readonly own = new Map<string, string | null>();
  private readonly pushed: string[] = [];
  private previous: string;
  directory: string;

  constructor(parent: Scope | null, directory: string) {
    this.parent = parent;
    this.directory = directory;
    this.previous = directory;
  }

  inner(): Scope {
    return new Scope(this, this.directory);
  }

  /** The value; null when it is set to something that cannot be known; undefined when nothing sets it. */
  get(name: string): string | null | undefined {
    const value = this.own.get(name);
    return value === undefined ? this.parent?.get(name) : value;
  }

  set(name: string, value: string | null): void {
    this.own.set(name, value);
  }

  /** After a branch that may or may not have run, nobody knows what it set. */
  forget(branch: Scope): void {
    for (const name of branch.own.keys()) this.own.set(name, null);
  }

  changeDirectory(to: string): void {
    const target = to === '-' ? this.previous : join(this.directory, to);
    this.previous = this.directory;
    this.directory = target;
  }

  pushDirectory(to: string): void {
    this.pushed.push(this.directory);
    this.changeDirectory(to);
  }

  popDirectory(): void {
    this.changeDirectory(this.pushed.pop() ?? this.directory);
  }
}

/** A path from a folder on, in its shortest form: '' is the root that paths are relative to. A variable stays in it as written. */
export function join(folder: string, path: string): string {
  if (/^[~/]/.test(path) || path.startsWith('${')) return path.startsWith('/') ? trim(posix.normalize(path)) : path;
  const joined = trim(posix.join(folder, path));
  return joined === '.' ? '' : joined;
}

function trim(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
