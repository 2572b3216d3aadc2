import { git } from './git.ts';

/**
 * The files that differ between a commit and what is judged: changed, added or deleted.
 * @param head the revision that is judged; null for the working directory
 * @throws GitError when a revision does not exist here
 */
export function changedPaths(root: string, base: string, head: string | null): string[] {
  const range = head === null ? [base] : [base, head];
  const tracked = git(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', ...range, '--'])
    .toString()
    .split('\u0000');
  const added = head === null ? git(root, ['ls-files', '-z', '-o', '--exclude-standard', '--full-name']).toString().split('\u0000') : [];
  return [...new Set([...tracked, ...added])].filter((name) => name !== '');
}

/**
 * The full id of a commit.
 * @throws GitError when the revision does not exist here
 */
export function commitId(root: string, revision: string): string {
  return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    .toString()
    .trim();
}

/**
 * The newest commit that both have come from, which is where a branch began.
 * @throws GitError when there is none here
 */
export function mergeBase(root: string, one: string, other: string): string {
  return git(root, ['merge-base', one, other]).toString().trim();
}
