import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { failureOf, mayPass } from './failures.ts';

/** GitHub's API with a time-out and a few retries on every call. */
export type Client = ReturnType<typeof getOctokit>;

type Octokit = Pick<Client, 'hook'>;

/** How long GitHub is waited for, in milliseconds. */
export interface Patience {
  /** For one answer. */
  readonly answer: number;
  /** After this time from the start no limit is waited out any more, so that all calls of a run take a bounded time. */
  readonly limits: number;
  /** What is called a second when GitHub asks for a number of them. */
  readonly second: number;
}

const usual: Patience = { answer: 15_000, limits: 120_000, second: 1000 };

/** How often a failed call is repeated, and how often a limit is waited out. */
const RETRIES = 2;
const LONGEST_WAIT = 60;

/**
 * Opens the API of one GitHub. Nothing is sent yet. What failed for a moment is asked again, and limits are waited
 * out where GitHub asks for no more than a minute; a request that creates something is repeated only when GitHub has
 * certainly not carried it out.
 */
export function connect(token: string, apiUrl: string, { answer, limits, second }: Patience = usual): Client {
  const until = Date.now() + limits;
  const isWorthIt = (wait: number, _options: unknown, _octokit: unknown, repeated: number): boolean =>
    repeated < RETRIES && wait <= LONGEST_WAIT && Date.now() + wait * second <= until;
  const settings = {
    baseUrl: apiUrl,
    retry: { retries: RETRIES, retryAfterBaseValue: second },
    // The plugin would let all connections of a process wait for one another.
    throttle: {
      id: randomUUID(),
      onRateLimit: isWorthIt,
      onSecondaryRateLimit: isWorthIt,
      retryAfterBaseValue: second,
      fallbackSecondaryRateRetryAfter: 5,
    },
  };
  const limited = (octokit: Octokit): void => limitEachTry(octokit, answer);
  // The plugin spaces writes by a second and takes every GraphQL request for one; ours only reads.
  const { graphql } = getOctokit(token, settings, limited, retry, withOwnState);
  return Object.assign(getOctokit(token, settings, limited, retry, throttling, withOwnState), { graphql });
}

/** Comes last, so that it is asked first: the plugins count the tries of a call in an object that all calls would share. */
function withOwnState({ hook }: Octokit): void {
  hook.before('request', (options) => {
    options.request = { ...options.request };
  });
}

/**
 * Stands before the plugins that repeat a request, so that each try has the whole time. They know the request by the
 * object that it is, and how often it may be repeated by what it says of itself.
 */
function limitEachTry({ hook }: Octokit, milliseconds: number): void {
  hook.wrap('request', async (request, options) => {
    const creates = options.method === 'POST' && !options.url.endsWith('/graphql');
    options.request.signal = AbortSignal.timeout(milliseconds);
    try {
      return await request(options);
    } catch (error) {
      const { status, headers } = failureOf(error);
      const isLimited = [403, 429].includes(status) && 'retry-after' in headers;
      if (isLimited || (creates && status >= 500) || (status >= 500 && !mayPass(error))) options.request['retries'] = 0;
      throw isLimited ? asLimit(error) : error;
    }
  });
}

/** The plugin knows a limit by these words alone, and would not wait as long as the answer asks for. */
function asLimit(error: unknown): unknown {
  if (error instanceof Error && !/\bsecondary rate\b/i.test(error.message)) error.message += ' (secondary rate limit)';
  return error;
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

/** The fetch of the API, which goes through the proxy of the runner. */
export const throughProxy: typeof fetch = defaults.request?.fetch ?? fetch;
