import type { Client } from './client.ts';

/** The pull request that is spoken about, at the commit that was judged. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headSha: string;
}

/** The name that comments of this token appear under. A workflow's own token may not ask in every installation. */
export async function ownLogin(client: Client): Promise<string> {
  return client.graphql<{ viewer: { login: string } }>('query { viewer { login } }').then(
    ({ viewer }) => viewer.login,
    () => 'github-actions[bot]',
  );
}

/** Whether the pull request has a newer commit, which another run judges. */
export async function isOutdated(client: Client, { owner, repo, number, headSha }: PullRequest): Promise<boolean> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  return data.head.sha !== headSha;
}

/** Whether a text holds a line of its own; whoever quotes that line has something before it. */
export function hasLine(text: string, line: string): boolean {
  return text.split(/\r?\n/).includes(line);
}
