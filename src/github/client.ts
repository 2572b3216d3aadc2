import { getOctokit } from '@actions/github';
import { type Patience, patiently, patienceFromNow } from './calls.ts';

/** GitHub's API with a time-out and a few retries on every call. */
export type Client = ReturnType<typeof getOctokit>;

/** Opens the API of one GitHub. Nothing is sent yet. */
export function connect(token: string, apiUrl: string, patience: Patience = patienceFromNow()): Client {
  const client = getOctokit(token, { baseUrl: apiUrl });
  client.hook.wrap('request', (request, options) => {
    const repeatable = options.method !== 'POST' || options.url.endsWith('/graphql');
    return patiently(async (signal) => request({ ...options, request: { ...options.request, signal } }), repeatable, patience);
  });
  return client;
}

/** Asks GitHub for the newest common ancestor of two commits; null when it does not say. */
export async function askMergeBase(
  client: Client,
  repository: { owner: string; repo: string },
  base: string,
  head: string,
): Promise<string | null> {
  return client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 }).then(
    ({ data }) => data.merge_base_commit.sha,
    () => null,
  );
}
