import { statSync } from 'node:fs';

/** What stands at a path of the disk. */
export function kindOfPath(path: string): 'folder' | 'file' | 'nothing' {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}
