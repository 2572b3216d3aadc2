import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** What stands at a path of the disk. */
export function kindOfPath(name: string): 'folder' | 'file' | 'nothing' {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}

/**
 * The repository whose own folder a path lies in, as `app` for `app/.git/objects`.
 * @returns null for every other path
 */
export function aroundGitFolder(folder: string): string | null {
  const parts = folder.split(path.sep);
  const at = parts.indexOf('.git');
  const repository = parts.slice(0, at).join(path.sep);
  return at > 0 && isGitFolder(path.join(repository, '.git')) ? repository : null;
}

/** Whether a folder is a repository without a working directory. https://git-scm.com/docs/gitrepository-layout */
export function isBare(folder: string): boolean {
  return !existsSync(path.join(folder, '.git')) && isGitFolder(folder);
}

function isGitFolder(folder: string): boolean {
  return (
    kindOfPath(path.join(folder, 'HEAD')) === 'file' &&
    ['objects', 'refs'].every((name) => kindOfPath(path.join(folder, name)) === 'folder')
  );
}
