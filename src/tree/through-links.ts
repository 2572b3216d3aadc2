import { posix } from 'node:path';
import type { Tree } from './tree.ts';

/** As many as Linux follows: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const mostLinks = 40;

/**
 * The path of a file, there or not, without folders on the way to it that are links.
 * @returns null when it leads out of the repository, or nowhere
 */
export function throughLinks(tree: Tree, path: string): string | null {
  let name: string | null = path;
  for (let count = 0; count < mostLinks && name !== null; count++) {
    const next: string | null = tree.has(name) ? name : oneLinkLess(tree, name);
    if (next === name) return name;
    name = next;
  }
  return null;
}

/** The path without its first folder that is a link; null when that leads outside. */
function oneLinkLess(tree: Tree, path: string): string | null {
  const parts = path.split('/');
  const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  for (const folder of folders) {
    const target = tree.linkAt(folder);
    if (target === null) continue;
    const to = posix.normalize(posix.join(posix.dirname(folder), target, path.slice(folder.length + 1)));
    return target.startsWith('/') || to.startsWith('../') ? null : to;
  }
  return path;
}
