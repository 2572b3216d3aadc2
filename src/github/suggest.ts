import type { Client } from './client.ts';
import { failureOf, refusal, type Refusal } from './failures.ts';
import { hasLine, isOutdated, ownLogin, type PullRequest } from './identity.ts';

/** A comment on one line of a pull request. */
export interface LineComment {
  /** A line of the body that no other comment of ours has. */
  readonly marker: string;
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

/** What became of the suggestions. */
export type SuggestionOutcome =
  | { readonly kind: 'written'; readonly count: number; readonly refused: number }
  /** There were none, all were there already, or the pull request has moved on. */
  | { readonly kind: 'unneeded' | 'outdated' }
  | Refusal;

/**
 * Writes what is not on the pull request yet as one review, so that it notifies once. GitHub refuses a whole review for one line
 * that it does not take; then each is written alone, and only that one is lost. Never throws.
 */
export async function suggest(client: Client, pull: PullRequest, comments: readonly LineComment[]): Promise<SuggestionOutcome> {
  if (comments.length === 0) return { kind: 'unneeded' };
  try {
    const known = await ownBodies(client, pull);
    const fresh = comments.filter(({ marker }) => !known.some((body) => hasLine(body, marker)));
    if (fresh.length === 0) return { kind: 'unneeded' };
    if (await isOutdated(client, pull)) return { kind: 'outdated' };
    return await review(client, pull, fresh);
  } catch (error) {
    return refusal(error);
  }
}

async function ownBodies(client: Client, { owner, repo, number }: PullRequest): Promise<readonly string[]> {
  const login = await ownLogin(client);
  const all = await client.paginate(client.rest.pulls.listReviewComments, { owner, repo, pull_number: number, per_page: 100 });
  return all.filter(({ user }) => user.login === login).map(({ body }) => body);
}

async function review(client: Client, pull: PullRequest, comments: readonly LineComment[]): Promise<SuggestionOutcome> {
  const { owner, repo, number, headSha } = pull;
  const placed = comments.map(({ path, line, body }) => ({ path, line, side: 'RIGHT' as const, body }));
  try {
    await client.rest.pulls.createReview({ owner, repo, pull_number: number, commit_id: headSha, event: 'COMMENT', comments: placed });
    return { kind: 'written', count: comments.length, refused: 0 };
  } catch (error) {
    if (failureOf(error).status !== 422) throw error;
  }
  let count = 0;
  for (const one of placed) count += await writeAlone(client, pull, one);
  return { kind: 'written', count, refused: comments.length - count };
}

async function writeAlone(
  client: Client,
  { owner, repo, number, headSha }: PullRequest,
  comment: { path: string; line: number; side: 'RIGHT'; body: string },
): Promise<0 | 1> {
  try {
    await client.rest.pulls.createReviewComment({ owner, repo, pull_number: number, commit_id: headSha, ...comment });
    return 1;
  } catch (error) {
    if (failureOf(error).status === 422) return 0;
    throw error;
  }
}
