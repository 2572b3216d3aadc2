import type { Client } from './client.ts';
import { obtainCommit, obtainReference, parentsOf } from './commits.ts';
import type { Sources } from './base.ts';

/** A pull request whose files are not checked out. */
export interface ForeignPull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
}

/** The run of another workflow, as far as it tells which pull request it was for. */
export interface ForeignRun {
  readonly headSha: string;
  readonly branch: string;
  /** Who owns the repository that the branch lies in. */
  readonly owner: string;
}

/** Two commits to compare as data, or the reason in one line why they cannot be had. */
export type Obtained = { readonly head: string; readonly base: string } | { readonly note: string };

/**
 * Fetches what a pull request brings as git's objects, and checks nothing out: the merge that GitHub has made of exactly this head,
 * else the head itself and the commit where its branch began.
 */
export async function obtainForeign({ number, headSha, baseSha }: ForeignPull, { git, remote, askMergeBase }: Sources): Promise<Obtained> {
  const merge = await obtainReference(git, `refs/pull/${number}/merge`, remote);
  const [first, second, ...more] = merge === null ? [] : await parentsOf(git, merge);
  const isOfThisHead = first !== undefined && second === headSha && more.length === 0;
  const base = isOfThisHead ? first : await askMergeBase(baseSha, headSha);
  const head = isOfThisHead && merge !== null ? merge : headSha;
  if (base === null) return { note: 'GitHub did not say where the branch began' };
  for (const commit of [head, base]) {
    const reason = await obtainCommit(git, commit, remote);
    if (reason !== null) return { note: `the commit ${commit.slice(0, 12)} could not be fetched (${reason})` };
  }
  return { head, base };
}

/**
 * The open pull request that a run was for: it comes from the same branch of the same owner, and its head is still the commit of the
 * run. A run's own list of pull requests is empty for those from forks, and what its artifacts say is anybody's.
 */
export async function pullOfRun(
  client: Client,
  { owner, repo }: { owner: string; repo: string },
  run: ForeignRun,
): Promise<ForeignPull | null> {
  const { data } = await client.rest.pulls.list({ owner, repo, state: 'open', head: `${run.owner}:${run.branch}`, per_page: 100 });
  const pull = data.find(({ head }) => head.sha === run.headSha);
  return pull === undefined ? null : { number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha };
}
