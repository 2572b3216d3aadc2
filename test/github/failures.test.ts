import { describe, expect, it } from 'vitest';
import { isDenied, mayPass, refusal } from '../../src/github/failures.ts';

describe('a refusal', () => {
  it.each<[number, string, Record<string, string>, boolean]>([
    [403, 'Resource not accessible by integration', {}, true],
    [401, 'Bad credentials', {}, true],
    [404, 'Not Found', {}, true],
    [403, 'Unable to create comment because issue is locked.', {}, false],
    [403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }, false],
    [403, 'You have exceeded a secondary rate limit.', {}, false],
    [429, '', {}, false],
    [422, '', {}, false],
    [500, '', {}, false],
  ])('%s %s: whether the right is missing', (status, message, headers, expected) => {
    expect(isDenied({ status, message, headers })).toBe(expected);
  });
});

describe('what kept GitHub from writing', () => {
  const failed = (message: string, fields: object = {}) => Object.assign(new Error(message), { status: 500 }, fields);
  const untrusted = Object.assign(new Error('unable to verify the first certificate'), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  const authority = 'NODE_EXTRA_CA_CERTS has to name the file of the authority that vouches for it';

  it.each<[string, Error, string, boolean]>([
    ['an answer', failed('Server Error', { response: {} }), 'GitHub answered 500: Server Error', true],
    ['an answer that stays', failed('Validation Failed', { status: 422, response: {} }), 'GitHub answered 422: Validation Failed', false],
    ['no answer', failed('other side closed'), 'GitHub could not be reached: other side closed', true],
    [
      'a certificate that nobody vouches for',
      failed('unable to verify', { cause: new TypeError('fetch failed', { cause: untrusted }) }),
      `GitHub could not be reached: unable to verify the first certificate; ${authority}`,
      false,
    ],
    [
      'several addresses without an answer',
      failed('', { cause: Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }) }),
      'GitHub could not be reached: ECONNREFUSED',
      true,
    ],
  ])('%s', (_, error, reason, another) => {
    expect(refusal(error)).toEqual({ kind: 'failed', reason });
    expect(mayPass(error)).toBe(another);
  });
});
