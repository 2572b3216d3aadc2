import { describe, expect, it } from 'vitest';
import { isDenied } from '../../src/github/failures.ts';

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
