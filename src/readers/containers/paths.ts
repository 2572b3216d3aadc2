import path from 'node:path/posix';

/** A path as written beside `folder`, relative to the tree's root (`''`); null when it leaves the tree or is no plain path. */
export function inTree(folder: string, written: string): string | null {
  if (written === '' || /^[/~\\]|^[A-Za-z]:[\\/]|:\/\/|^git@|^github\.com\/|[$*]/.test(written)) return null;
  const joined = path.normalize(path.join(folder, written)).replace(/\/$/, '');
  if (joined === '..' || joined.startsWith('../')) return null;
  return joined === '.' ? '' : joined;
}

/** The folder of a file: `''` for the root. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
