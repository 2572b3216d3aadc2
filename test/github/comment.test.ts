import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, askMergeBase, connect } from '../../src/github/client.ts';
import { type CommentOutcome, keepComment } from '../../src/github/comment.ts';
import { LocalGitHub, OWNER, REPOSITORY, type Token } from '../support/github.ts';

const MARKER = '<!-- framework-fit:default -->';
const HEAD = 'a'.repeat(40);
const COMMENT = /\/comments/;
/** A second that is over at once. */
const PATIENCE = { answer: 15_000, limits: 120_000, second: 1 };

interface Keeping {
  readonly create?: boolean;
  readonly token?: Token;
  readonly marker?: string;
}

let github: LocalGitHub;
let number: number;

beforeAll(async () => {
  github = await LocalGitHub.start();
});
afterAll(() => github.close());
beforeEach(async () => {
  github.reset();
  number = await github.openPullRequest(HEAD);
});

function client(token: Token = 'workflow'): Client {
  return connect(token, github.url, PATIENCE);
}

function keep(text: string, { create = true, token = 'workflow', marker = MARKER }: Keeping = {}): Promise<CommentOutcome> {
  return keepComment(
    client(token),
    { owner: OWNER, repo: REPOSITORY, number, headSha: HEAD },
    { marker, body: `${marker}\n${text}`, create },
  );
}

async function bodies(): Promise<string[]> {
  return (await github.comments(number)).map(({ body, user }) => `${user.login}: ${body.replace(`${MARKER}\n`, '')}`);
}

describe('the comment', () => {
  it('is created once and then edited', async () => {
    const first = await keep('one');
    const second = await keep('two');
    expect(first).toEqual({ kind: 'written', url: expect.stringContaining('#issuecomment-') });
    expect(second).toEqual(first);
    expect(await bodies()).toEqual(['github-actions[bot]: two']);
  });

  it('is left as it is when it says the same', async () => {
    await keep('one');
    const writes = github.writes.length;
    expect((await keep('one')).kind).toBe('unchanged');
    expect(github.writes).toHaveLength(writes);
  });

  it('is not begun when only an older one would be replaced', async () => {
    expect(await keep('all clear', { create: false })).toEqual({ kind: 'unneeded' });
    await keep('one');
    expect((await keep('all clear', { create: false })).kind).toBe('written');
    expect(await bodies()).toEqual(['github-actions[bot]: all clear']);
  });

  it('is one for each key', async () => {
    await keep('one');
    await keep('other', { marker: '<!-- framework-fit:default-2 -->' });
    expect(await github.comments(number)).toHaveLength(2);
  });

  it('is never somebody else’s, though it carries our marker', async () => {
    await github.comment('stranger', number, `${MARKER}\nmine`);
    await keep('one');
    await keep('two');
    expect(await bodies()).toEqual(['stranger: mine', 'github-actions[bot]: two']);
  });

  it('is not another comment of the same account that only quotes the marker', async () => {
    await github.comment('workflow', number, `> ${MARKER}`);
    await keep('one');
    expect(await bodies()).toEqual([`github-actions[bot]: > ${MARKER}`, 'github-actions[bot]: one']);
  });

  it('takes the place of its duplicates', async () => {
    for (const body of ['a', 'b', 'c']) await github.comment('workflow', number, `${MARKER}\n${body}`);
    await keep('one');
    expect(await bodies()).toEqual(['github-actions[bot]: one']);
  });

  it('is one again after two runs have begun at once', async () => {
    await Promise.all([keep('a'), keep('b')]);
    await keep('one');
    expect(await bodies()).toEqual(['github-actions[bot]: one']);
  });

  it('is found behind a hundred others', async () => {
    for (let index = 0; index < 120; index += 1) await github.comment('stranger', number, `${index}`);
    await keep('one');
    await keep('two');
    expect(github.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('is not written by a run that the pull request has left behind', async () => {
    github.moveHead(number, 'b'.repeat(40));
    expect(await keep('old')).toEqual({ kind: 'outdated' });
    expect(github.writes).toEqual([]);
  });

  it('belongs to the workflow’s own account when GitHub does not say whose the token is', async () => {
    await keep('one');
    github.fail({ method: 'POST', path: /graphql/, times: 9, status: 403 });
    await keep('two');
    expect(await bodies()).toEqual(['github-actions[bot]: two']);
  });
});

describe('a comment that fails', () => {
  it.each<[string, Parameters<LocalGitHub['fail']>[0]]>([
    ['403', { method: 'POST', path: COMMENT, times: 9, status: 403, message: 'Resource not accessible by integration' }],
    ['401', { method: 'GET', path: COMMENT, times: 9, status: 401, message: 'Bad credentials' }],
    ['404', { method: 'GET', path: COMMENT, times: 9, status: 404, message: 'Not Found' }],
  ])('is denied: %s', async (_, fault) => {
    github.fail(fault);
    expect(await keep('one')).toEqual({ kind: 'denied' });
    // 404 is also what an edited comment answers that somebody deleted: then all is looked at once more.
    expect(github.requests.filter(({ status }) => status === fault.status)).toHaveLength(fault.status === 404 ? 2 : 1);
  });

  it('is denied to a token that may only read, after one attempt', async () => {
    expect(await keep('one', { token: 'readOnly' })).toEqual({ kind: 'denied' });
    expect(github.writes).toHaveLength(1);
  });

  it.each<[string, Parameters<LocalGitHub['fail']>[0], string]>([
    ['too long', { method: 'POST', path: COMMENT, times: 9, status: 422, message: 'Body is too long' }, '422: Body is too long'],
    [
      'a locked conversation',
      { method: 'POST', path: COMMENT, times: 9, status: 403, message: 'Unable to create comment because issue is locked.' },
      '403: Unable',
    ],
    ['an outage', { method: 'GET', path: COMMENT, times: 99, status: 503, message: 'Unavailable' }, '503: Unavailable'],
    [
      'a limit for long',
      { method: 'GET', path: COMMENT, times: 9, status: 429, message: 'Wait', headers: { 'retry-after': '3600' } },
      '429: Wait',
    ],
    [
      'a used-up limit',
      {
        method: 'GET',
        path: COMMENT,
        times: 9,
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0' },
      },
      '403: API',
    ],
  ])('tells the reason: %s', async (_, fault, reason) => {
    github.fail(fault);
    expect(await keep('one')).toEqual({ kind: 'failed', reason: expect.stringContaining(reason) });
  });

  it.each<[string, Parameters<LocalGitHub['fail']>[0]]>([
    ['a server that stumbles', { method: 'GET', path: COMMENT, times: 2, status: 502 }],
    ['a limit with a time', { method: 'POST', path: COMMENT, times: 1, status: 429, headers: { 'retry-after': '7' } }],
    ['a secondary limit', { method: 'POST', path: COMMENT, times: 1, status: 403, message: 'You have exceeded a secondary rate limit' }],
  ])('is tried again after %s', async (_, fault) => {
    github.fail(fault);
    expect((await keep('one')).kind).toBe('written');
    expect(github.requests.filter(({ status }) => status === fault.status)).toHaveLength(fault.times);
    expect(await bodies()).toHaveLength(1);
  });

  it('is not written twice when only the answer got lost', async () => {
    github.fail({ method: 'POST', path: COMMENT, times: 1, status: 502, carriedOut: true });
    expect((await keep('one')).kind).toBe('unchanged');
    expect(await bodies()).toEqual(['github-actions[bot]: one']);
  });

  it('is created anew when somebody has deleted it in the meantime', async () => {
    await keep('one');
    const [old] = await github.comments(number);
    github.fail({ method: 'PATCH', path: COMMENT, times: 1, status: 404, message: 'Not Found' });
    await github.deleteComment(old?.id ?? 0);
    await keep('two');
    expect(await bodies()).toEqual(['github-actions[bot]: two']);
  });

  it('does no harm when GitHub cannot be reached', async () => {
    const unreachable = connect('workflow', 'http://127.0.0.1:9', PATIENCE);
    const outcome = await keepComment(
      unreachable,
      { owner: OWNER, repo: REPOSITORY, number, headSha: HEAD },
      { marker: MARKER, body: MARKER, create: true },
    );
    expect(outcome.kind).toBe('failed');
  });
});

describe('the merge base', () => {
  it('is null when GitHub does not know the commits', async () => {
    expect(await askMergeBase(client(), { owner: OWNER, repo: REPOSITORY }, HEAD, HEAD)).toBeNull();
  });

  it('is asked for in the way that GitHub describes', async () => {
    expect(await askMergeBase(client(), { owner: OWNER, repo: REPOSITORY }, 'main', 'feature')).toMatch(/^[0-9a-f]{40}$/);
  });
});
