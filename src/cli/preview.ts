import path from 'node:path';
import { check, type CheckRequest } from '../check.ts';
import { UsageError } from '../check/open.ts';
import { commentOn } from '../reporters/feedback.ts';
import { commitId, gitRoot, GitError, mergeBase } from '../tree/index.ts';
import type { Shown } from './options.ts';

/**
 * Gives the comment that the action would write on a pull request of what is here, or one line when it would write none.
 * @param request its `base` is the branch that the change is to be merged into
 * @throws UsageError when there is no base, or nothing that both have come from
 */
export async function preview(request: CheckRequest, { repository: name, serverUrl, runUrl, key }: Shown): Promise<string> {
  const { report } = await check({ ...request, base: branchPoint(request) });
  const shown = name === null ? report : { ...report, repository: { ...report.repository, name } };
  const { body, create } = commentOn(shown, { comment: 'changes', commentKey: key, serverUrl, runUrl, inHead: (location) => location });
  return create ? `${body}\n` : 'No comment: this change brings nothing new and resolves nothing.\n';
}

/** What the base has got since the branch began is no part of the change. */
function branchPoint({ root, base, head }: CheckRequest): string {
  if (base === null) throw new UsageError('preview needs --base REV, the branch that the change is to be merged into: --base origin/main');
  const folder = gitRoot(path.resolve(root));
  if (folder === null) throw new UsageError('preview needs a git repository; there is none here');
  const into = known(() => commitId(folder, base), `--base ${base}: git knows no such commit here; fetch it first, or name another`);
  const from = known(
    () => commitId(folder, head ?? 'HEAD'),
    head === null
      ? 'preview compares commits, and there is none here yet'
      : `--head ${head}: git knows no such commit here; fetch it first, or name another`,
  );
  return known(
    () => mergeBase(folder, into, from),
    `--base ${base}: git knows no commit that it and what is here have come from; a shallow clone has to be fetched whole (\`git fetch --unshallow\`)`,
  );
}

/** @throws UsageError with these words when git does not know what it is asked for */
function known(ask: () => string, otherwise: string): string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(otherwise);
    throw error;
  }
}
