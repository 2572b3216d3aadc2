import type { Source } from '../../formats/source.ts';
import { folderOf } from '../containers/paths.ts';

/**
 * The folder that a build is submitted from, which is not written. A config that names its own folder is meant for the
 * root, as triggers use it; any other is mostly submitted from where it lies.
 */
export function startOf({ path, text }: Source): string {
  const folder = folderOf(path);
  if (folder === '') return '';
  for (let at = text.indexOf(folder); at >= 0; at = text.indexOf(folder, at + 1)) {
    if (isPath(text, at, at + folder.length)) return '';
  }
  return folder;
}

/** Whether what stands there begins a path: not a part of a longer one, as in the name of an image. */
function isPath(text: string, start: number, end: number): boolean {
  return /(?:^|[\s'"=[,]|\.\/)$/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:$|[/\s'",\]])/.test(text.slice(end, end + 1));
}
