import { unreachable } from '../unreachable.ts';

/** What an answer that is no success says. */
export interface Failure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What went wrong, in GitHub's words where it gave any. */
export function failureOf(error: unknown): Failure {
  const status = property(error, 'status');
  return {
    status: typeof status === 'number' ? status : 500,
    message: error instanceof Error ? error.message : String(error),
    headers: texts(property(property(error, 'response'), 'headers')),
  };
}

/** Whether GitHub answers that these rights do not suffice, and not that it wants fewer calls. */
export function isDenied(failure: Failure): boolean {
  return [401, 403, 404].includes(failure.status) && !isLimited(failure) && !/\blocked\b/.test(failure.message);
}

/** What becomes of something that GitHub would not write. */
export type Refusal = { readonly kind: 'denied' } | { readonly kind: 'failed'; readonly reason: string };

/** What an error of a write means: a right that is missing, or a failure in one line. */
export function refusal(error: unknown): Refusal {
  const failure = failureOf(error);
  if (isDenied(failure)) return { kind: 'denied' };
  const [words = ''] = failure.message.split('\n', 1);
  const hasAnswered = property(error, 'response') !== undefined;
  const reason = hasAnswered ? `GitHub answered ${failure.status}: ${words}` : `GitHub could not be reached: ${unreachable(error).reason}`;
  return { kind: 'failed', reason };
}

/** Whether the same may go well a moment later: the answer was lost, or GitHub failed. */
export function mayPass(error: unknown): boolean {
  return failureOf(error).status >= 500 && unreachable(error).mayPass;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimited({ message, headers }: Failure): boolean {
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name.toLowerCase(), String(content)]));
}
