/** How long one answer is waited for, how often a call is tried, and until when. In milliseconds. */
export interface Patience {
  readonly timeout: number;
  readonly attempts: number;
  /** Nothing is tried again later than this, so that all calls of a run together take a bounded time. */
  readonly until: number;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

/** What an answer that is no success says. */
export interface Failure {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Two minutes from now for everything that is asked of GitHub. */
export function patienceFromNow(): Patience {
  return {
    timeout: 15_000,
    attempts: 3,
    until: Date.now() + 120_000,
    pause: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
  };
}

const LONGEST_PAUSE = 60_000;

/**
 * Makes one call, again after a pause when GitHub asks for patience or fails for a moment. A request that
 * creates something is repeated only when GitHub has certainly not carried it out.
 * @param repeatable whether the call may be carried out twice
 * @throws what `call` throws, when trying again does not help or would take too long
 */
export async function patiently<T>(call: (signal: AbortSignal) => Promise<T>, repeatable: boolean, patience: Patience): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(AbortSignal.timeout(patience.timeout));
    } catch (error) {
      const pause = pauseBefore(attempt, failureOf(error), repeatable);
      if (pause === null || attempt >= patience.attempts || patience.now() + pause > patience.until) throw error;
      await patience.pause(pause);
    }
  }
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

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimited({ status, message, headers }: Failure): boolean {
  if (status === 429) return true;
  return status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message));
}

function pauseBefore(attempt: number, failure: Failure, repeatable: boolean): number | null {
  const backOff = 1000 * 4 ** (attempt - 1);
  if (isLimited(failure)) return limitPause(failure, backOff);
  return failure.status >= 500 && repeatable ? backOff : null;
}

function limitPause({ headers }: Failure, backOff: number): number | null {
  const asked = headers['retry-after'];
  if (asked === undefined) return headers['x-ratelimit-remaining'] === '0' ? null : backOff;
  const pause = Number(asked) * 1000;
  return pause >= 0 && pause <= LONGEST_PAUSE ? pause : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name.toLowerCase(), String(content)]));
}
