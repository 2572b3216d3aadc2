import { posix } from 'node:path';
import type { FactOf } from '../../model.ts';
import { join, type Library } from '../library.ts';

/**
 * The file of the repository that stands at a path inside the image, through the COPY instructions before.
 * @param path absolute, in the image
 * @param context the build context, relative to the tree's root
 * @returns a path of the tree, or null when no COPY brings it
 */
export function sourceOf(library: Library, copies: readonly FactOf<'copy'>[], context: string, path: string): string | null {
  for (const copy of copies.toReversed()) {
    if (copy.from.kind !== 'context') continue;
    const found = copy.sources
      .flatMap((source) => candidates(library, copy, context, source, path))
      .find((candidate) => library.has(candidate) || library.hasFolder(candidate));
    if (found !== undefined) return found;
  }
  return null;
}

/** Where `path` would come from if `source` is what brought it. */
function candidates(library: Library, copy: FactOf<'copy'>, context: string, source: string, path: string): string[] {
  const origin = join(context, source.replace(/^\/+/, ''));
  if (origin.startsWith('..')) return [];
  const target = copy.target.replace(/\/+$/, '') || '/';
  if (source.includes('*')) return fromGlob(library, origin, target, path);
  if (library.has(origin)) return isCopyOf(copy, origin, target, path) ? [origin] : [];
  const inside = relativeTo(target, path);
  return inside === null ? [] : [join(origin, inside)];
}

/** A single file is copied to the target itself, or into it when the target is a folder. */
function isCopyOf(copy: FactOf<'copy'>, origin: string, target: string, path: string): boolean {
  const into = posix.join(target, posix.basename(origin));
  return path === into || (path === target && !copy.target.endsWith('/') && copy.sources.length === 1);
}

function fromGlob(library: Library, origin: string, target: string, path: string): string[] {
  const folder = posix.dirname(origin) === '.' ? '' : posix.dirname(origin);
  const [before = '', ...after] = posix.basename(origin).split('*');
  const end = after.at(-1) ?? '';
  return library.filesIn(folder).filter((file) => {
    const name = posix.basename(file);
    return name.startsWith(before) && name.endsWith(end) && path === posix.join(target, name);
  });
}

function relativeTo(folder: string, path: string): string | null {
  if (path === folder) return '';
  const prefix = folder === '/' ? '/' : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
