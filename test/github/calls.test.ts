import { describe, expect, it } from 'vitest';
import { isDenied, patiently, type Patience } from '../../src/github/calls.ts';

class Refused extends Error {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, string>> };

  constructor(status: number, headers: Record<string, string> = {}, message = '') {
    super(message);
    this.status = status;
    this.response = { headers };
  }
}

/** Makes a call that fails as the list says and then succeeds; gives the pauses and the outcome. */
async function attempt(failures: readonly Error[], repeatable = true, until = Infinity): Promise<readonly (number | string)[]> {
  const pauses: number[] = [];
  const left = [...failures];
  const patience: Patience = { timeout: 1000, attempts: 3, until, pause: (ms) => Promise.resolve(void pauses.push(ms)), now: () => 0 };
  const call = (): Promise<string> => {
    const failure = left.shift();
    return failure === undefined ? Promise.resolve('done') : Promise.reject(failure);
  };
  const outcome = await patiently(call, repeatable, patience).catch(
    (error: unknown) => `threw ${error instanceof Refused ? error.status : String(error)}`,
  );
  return [...pauses, outcome];
}

describe('calls', () => {
  it.each<[string, readonly Error[], boolean, readonly (number | string)[]]>([
    ['nothing wrong', [], true, ['done']],
    ['a server error', [new Refused(500)], true, [1000, 'done']],
    ['a server error of a creation', [new Refused(500)], false, ['threw 500']],
    ['server errors without end', [new Refused(502), new Refused(503), new Refused(504)], true, [1000, 4000, 'threw 504']],
    ['no connection', [new Error('refused')], true, [1000, 'done']],
    ['too many requests', [new Refused(429)], false, [1000, 'done']],
    ['too many requests, with a time', [new Refused(429, { 'Retry-After': '60' })], false, [60_000, 'done']],
    ['too many requests, for too long', [new Refused(429, { 'retry-after': '61' })], false, ['threw 429']],
    ['too many requests, with a date', [new Refused(429, { 'retry-after': 'Sun, 22 Nov 2026 12:00:00 GMT' })], true, ['threw 429']],
    ['a secondary limit', [new Refused(403, {}, 'You have exceeded a secondary rate limit.')], false, [1000, 'done']],
    ['a limit for an hour', [new Refused(403, { 'x-ratelimit-remaining': '0' })], true, ['threw 403']],
    ['no rights', [new Refused(403, {}, 'Resource not accessible by integration')], true, ['threw 403']],
    ['a wrong request', [new Refused(422)], true, ['threw 422']],
  ])('%s', async (_, failures, repeatable, expected) => {
    expect(await attempt(failures, repeatable)).toEqual(expected);
  });

  it('end when their time is over', async () => {
    expect(await attempt([new Refused(500), new Refused(500)], true, 2000)).toEqual([1000, 'threw 500']);
  });

  it('stop waiting for an answer', async () => {
    const patience: Patience = { timeout: 20, attempts: 1, until: Infinity, pause: () => Promise.resolve(), now: () => 0 };
    const never = (signal: AbortSignal): Promise<never> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    await expect(patiently(never, true, patience)).rejects.toThrow('aborted');
  });

  it.each<[number, string, Record<string, string>, boolean]>([
    [403, 'Resource not accessible by integration', {}, true],
    [401, 'Bad credentials', {}, true],
    [404, 'Not Found', {}, true],
    [403, 'Unable to create comment because issue is locked.', {}, false],
    [403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }, false],
    [429, '', {}, false],
    [422, '', {}, false],
    [500, '', {}, false],
  ])('%s %s: whether the right is missing', (status, message, headers, expected) => {
    expect(isDenied({ status, message, headers })).toBe(expected);
  });
});
