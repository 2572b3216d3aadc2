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
  try {
    const [into, from] = [commitId(folder, base), commitId(folder, head ?? 'HEAD')];
    return mergeBase(folder, into, from);
  } catch (error) {
    if (error instanceof GitError)
      throw new UsageError(`--base ${base}: git knows no commit that it and what is here have come from; fetch it first`);
    throw error;
  }
}
