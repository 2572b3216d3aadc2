import { obtainCommit, type Remote, resolveCommit } from './commits.ts';
import type { Git } from './git.ts';

/**
 * The commit that links should lead to: the head of the pull request when the named files are the same there,
 * so that line numbers hold, else the checked-out commit, which is the merge of that head into its base.
 */
export async function linkCommit(git: Git, headSha: string, paths: readonly string[], remote: Remote): Promise<string> {
  const checkedOut = await resolveCommit(git, 'HEAD');
  if (checkedOut === null || checkedOut === headSha || paths.length === 0) return headSha;
  const isHere = (await obtainCommit(git, headSha, remote)) === null;
  return isHere && (await areSame(git, headSha, checkedOut, paths)) ? headSha : checkedOut;
}

async function areSame(git: Git, one: string, other: string, paths: readonly string[]): Promise<boolean> {
  const different = await git(['diff-tree', '-r', '-z', '--no-renames', '--name-only', one, other]);
  const names = new Set(different.split('\0'));
  return !paths.some((path) => names.has(path));
}
