import { posix } from 'node:path';

/**
 * A path that a manifest writes relative to itself as one relative to the tree's root; null when it lies outside
 * or excludes (`!packages/old`). Globs pass through.
 */
export function fromRoot(manifest: string, path: string): string | null {
  const joined = posix.join(posix.dirname(manifest), path);
  const outside = joined === '..' || joined.startsWith('../') || path.startsWith('/') || path.startsWith('!');
  return outside ? null : joined.replace(/\/$/, '');
}
