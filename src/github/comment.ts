import { failureOf, mayPass, refusal, type Refusal } from './failures.ts';
import type { Client } from './client.ts';
import { hasLine, isOutdated, ownLogin, type PullRequest } from './identity.ts';

/** What the comment is to say. */
export interface CommentText {
  /** A line that stands in every comment of ours and in none of another tool or another key. */
  readonly marker: string;
  readonly body: string;
  /** Whether the body is worth a new comment, or only replaces an older one. */
  readonly create: boolean;
}

/** What became of the comment. */
export type CommentOutcome =
  | { readonly kind: 'written' | 'unchanged'; readonly url: string }
  /** There was nothing to say and nothing to replace. */
  | { readonly kind: 'unneeded' }
  /** The pull request has a newer commit, which another run judges. */
  | { readonly kind: 'outdated' }
  | Refusal;

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

/**
 * Keeps one comment on a pull request up to date: edits the oldest of ours and deletes its duplicates, or
 * creates one. A comment is ours when the token's own account wrote it and it carries the marker; the marker
 * alone could be anybody's. Never throws: what GitHub refuses is part of the outcome.
 */
export async function keepComment(client: Client, pull: PullRequest, text: CommentText): Promise<CommentOutcome> {
  try {
    return await keep(client, pull, text);
  } catch (error) {
    // The comment was deleted between reading and editing, or GitHub failed after it had carried out a creation: look once more.
    if (failureOf(error).status !== 404 && !mayPass(error)) return refusal(error);
  }
  return keep(client, pull, text).catch(refusal);
}

async function keep(client: Client, pull: PullRequest, text: CommentText): Promise<CommentOutcome> {
  const [oldest, ...duplicates] = await ownComments(client, pull, text.marker);
  if (oldest === undefined && !text.create) return { kind: 'unneeded' };
  if (await isOutdated(client, pull)) return { kind: 'outdated' };
  for (const { id } of duplicates) await client.rest.issues.deleteComment({ owner: pull.owner, repo: pull.repo, comment_id: id });
  if (oldest?.body === text.body) return { kind: 'unchanged', url: oldest.html_url };
  return { kind: 'written', url: await write(client, pull, oldest, text.body) };
}

async function write(client: Client, { owner, repo, number }: PullRequest, old: Comment | undefined, body: string): Promise<string> {
  const { data } =
    old === undefined
      ? await client.rest.issues.createComment({ owner, repo, issue_number: number, body })
      : await client.rest.issues.updateComment({ owner, repo, comment_id: old.id, body });
  return data.html_url;
}

/** Comments come from GitHub in the order of their creation. */
async function ownComments(client: Client, { owner, repo, number }: PullRequest, marker: string): Promise<readonly Comment[]> {
  const own: Comment[] = [];
  const login = await ownLogin(client);
  const pages = client.paginate.iterator(client.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  for await (const { data } of pages) own.push(...data.filter(({ body, user }) => user?.login === login && hasLine(body ?? '', marker)));
  return own;
}
