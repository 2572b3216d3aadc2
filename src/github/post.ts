import { type CheckRun, type CheckRunOutcome, writeCheckRun } from './check-run.ts';
import type { Client } from './client.ts';
import { type CommentOutcome, type CommentText, keepComment } from './comment.ts';
import type { PullRequest } from './identity.ts';
import { type LineComment, suggest, type SuggestionOutcome } from './suggest.ts';

/** Where on GitHub something is to be shown. */
export interface Destination {
  readonly owner: string;
  readonly repo: string;
  /** The commit that a check run belongs to. */
  readonly sha: string;
  /** null where no pull request is spoken about. */
  readonly pull: PullRequest | null;
}

/** What is to be shown on GitHub itself; null for what nobody asked for. */
export interface Posts {
  readonly comment: CommentText | null;
  readonly suggestions: readonly LineComment[] | null;
  readonly checkRun: Omit<CheckRun, 'owner' | 'repo' | 'headSha'> | null;
}

/** What became of each; null for what there was none of. */
export interface Outcomes {
  readonly comment: CommentOutcome | null;
  readonly suggestions: SuggestionOutcome | null;
  readonly checkRun: CheckRunOutcome | null;
}

const DENIED = { kind: 'denied' } as const;

/**
 * Writes all that needs rights on GitHub. Rights are not guessed: each is tried once, and what is refused costs nothing else.
 * @param client null without a token
 */
export async function post(client: Client | null, { owner, repo, sha, pull }: Destination, posts: Posts): Promise<Outcomes> {
  const { comment, suggestions, checkRun } = posts;
  return {
    comment: pull === null || comment === null ? null : await (client === null ? DENIED : keepComment(client, pull, comment)),
    suggestions: pull === null || suggestions === null ? null : await (client === null ? DENIED : suggest(client, pull, suggestions)),
    checkRun:
      checkRun === null ? null : await (client === null ? DENIED : writeCheckRun(client, { owner, repo, headSha: sha, ...checkRun })),
  };
}
