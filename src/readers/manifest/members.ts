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

/** The same of a member of a workspace, with `!` in front of what is kept out. */
export function memberFrom(manifest: string, glob: string): string | null {
  const kept = glob.replace(/^!/, '');
  const directory = fromRoot(manifest, kept);
  return directory === null || kept === glob ? directory : `!${directory}`;
}
