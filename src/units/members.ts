import { matchesAny } from '../lists.ts';
import type { FactOf } from '../model.ts';

/** Which folders are members of a workspace, as the file of its root says. */
export class ListedMembers {
  private readonly exact: ReadonlySet<string>;
  private readonly globs: readonly string[];
  private readonly without: readonly string[];

  constructor(modules: readonly FactOf<'module'>[]) {
    const all = modules.map(({ directory }) => directory);
    const listed = all.filter((directory) => !directory.startsWith('!'));
    this.exact = new Set(listed.filter((directory) => !directory.includes('*')));
    this.globs = listed.filter((directory) => directory.includes('*'));
    this.without = all.filter((directory) => directory.startsWith('!')).map((directory) => directory.slice(1));
  }

  has(folder: string): boolean {
    const isListed = this.exact.has(folder) || this.globs.some((glob) => isAt(glob, folder));
    return isListed && !this.without.some((glob) => isAt(glob, folder) || folder.startsWith(`${glob}/`));
  }
}

/** A single star stands for the name of one folder, two for any number of folders. */
function isAt(glob: string, folder: string): boolean {
  return matchesAny([glob], folder) && (glob.includes('**') || glob.split('/').length === folder.split('/').length);
}
