import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { failureOf } from '../../src/github/failures.ts';

/** An answer of GitHub: its status, headers and message; `hang` never comes. */
type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>, message?: string] | 'hang';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Answers as the list says, and then with success; counts the requests. */
async function serve(answers: readonly Answer[]): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer((_, response) => {
    const answer = answers[requests++] ?? [200];
    if (answer === 'hang') return;
    const [status, headers = {}, message = ''] = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ message, id: 1 }));
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests: () => requests };
}

const hour = String(Math.floor(Date.now() / 1000) + 3600);
const server500: Answer = [500];
const issue = { owner: 'octo', repo: 'shop', issue_number: 1 };

/** Makes one call with a short second; gives how many requests it took and what came of it. */
async function call(answers: readonly Answer[], kind: 'reads' | 'creates' | 'edits', limits = 120_000): Promise<readonly [number, string]> {
  const { url, requests } = await serve(answers);
  const { rest } = connect('token', url, { answer: 200, limits, second: 1 });
  const calls = {
    reads: () => rest.issues.listComments(issue),
    creates: () => rest.issues.createComment({ ...issue, body: 'words' }),
    edits: () => rest.issues.updateComment({ ...issue, comment_id: 1, body: 'words' }),
  };
  const outcome = await calls[kind]().then(
    () => 'done',
    (error: unknown) => `threw ${failureOf(error).status}`,
  );
  return [requests(), outcome];
}

describe('calls', () => {
  it.each<[string, readonly Answer[], 'reads' | 'creates' | 'edits', readonly [number, string]]>([
    ['nothing wrong', [], 'reads', [1, 'done']],
    ['a server error', [server500], 'reads', [2, 'done']],
    ['a server error of an edit', [[502]], 'edits', [2, 'done']],
    ['a server error of a creation, which may have been carried out', [server500], 'creates', [1, 'threw 500']],
    ['server errors without end', [[502], [503], [504]], 'reads', [3, 'threw 504']],
    ['no answer', ['hang'], 'reads', [2, 'done']],
    ['no answer to a creation', ['hang'], 'creates', [1, 'threw 500']],
    ['too many requests', [[429]], 'reads', [2, 'done']],
    ['too many requests of a creation', [[429]], 'creates', [2, 'done']],
    ['too many requests for a time', [[429, { 'retry-after': '2' }]], 'reads', [2, 'done']],
    ['too many requests for too long', [[429, { 'retry-after': '61' }]], 'reads', [1, 'threw 429']],
    ['a secondary limit', [[403, { 'retry-after': '2' }, 'You have exceeded a secondary rate limit.']], 'creates', [2, 'done']],
    ['a secondary limit without a time', [[429, {}, 'You have exceeded a secondary rate limit.']], 'creates', [2, 'done']],
    [
      'a secondary limit for too long',
      [[403, { 'retry-after': '61' }, 'You have exceeded a secondary rate limit.']],
      'creates',
      [1, 'threw 403'],
    ],
    ['a limit for an hour', [[403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': hour }]], 'reads', [1, 'threw 403']],
    ['no rights', [[403, {}, 'Resource not accessible by integration']], 'reads', [1, 'threw 403']],
    ['a wrong request', [[422]], 'edits', [1, 'threw 422']],
    ['what is not there', [[404]], 'reads', [1, 'threw 404']],
  ])('%s', { timeout: 20_000 }, async (_, answers, kind, expected) => {
    expect(await call(answers, kind)).toEqual(expected);
  });

  it('count their tries apart: what befell one is not held against the next', async () => {
    const { url, requests } = await serve([[500], [500], [200]]);
    const { rest } = connect('token', url, { answer: 200, limits: 120_000, second: 1 });
    await rest.issues.createComment({ ...issue, body: 'words' }).catch(() => null);
    expect(requests()).toBe(1);
    expect(await rest.issues.listComments(issue)).toMatchObject({ status: 200 });
    expect(requests()).toBe(3);
  });

  it('wait for no limit when their time is over', async () => {
    expect(await call([[403, { 'retry-after': '2' }, 'You have exceeded a secondary rate limit.']], 'reads', 0)).toEqual([1, 'threw 403']);
  });
});
