import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RemoteAddress } from '../../src/config/address.ts';
import { gitHubFiles, type GitHubAccess } from '../../src/config/remote-github.ts';
import type { RemoteFile } from '../../src/config/remote.ts';

type Reply = (response: ServerResponse, request: IncomingMessage) => void;

const asked: string[] = [];
let replies: Reply[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers.authorization ?? 'nobody'}`);
  const reply = replies.length > 1 ? replies.shift() : replies[0];
  reply?.(response, request);
});
const other = createServer((_request, response) => response.end('rules: {}\n'));

beforeAll(async () => {
  for (const one of [server, other]) await new Promise<void>((resolve) => void one.listen(0, '127.0.0.1', resolve));
});
afterAll(() => [server, other].forEach((one) => (one.closeAllConnections(), one.close())));
afterEach(() => void asked.splice(0));

const urlOf = (one: typeof server) => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
const host = () => urlOf(server).slice('http://'.length);
const raw = 'application/vnd.github.raw+json; charset=utf-8';
const file = { owner: 'acme', repo: 'fit', path: 'presets/base.yml', ref: 'v1' };

const says =
  (status: number, text: string, headers: Record<string, string> = { 'content-type': raw }): Reply =>
  (response) =>
    void response.writeHead(status, headers).end(text);

async function read(
  answers: readonly Reply[],
  { address = file, ...access }: Partial<GitHubAccess> & { address?: RemoteAddress } = {},
): Promise<RemoteFile> {
  replies = [...answers];
  const patience = { answer: 300, pause: 1, longest: 50 };
  return gitHubFiles({ apiUrl: urlOf(server), token: null, patience, ...access })(address);
}

describe('a file of another repository', () => {
  test('is asked for by its address and as the one whose token it is', async () => {
    expect(await read([says(200, 'rules: {}\n')], { token: 'secret' })).toEqual({ kind: 'text', text: 'rules: {}\n' });
    await read([says(200, '')], { address: { ...file, path: 'a folder/ä.yml', ref: 'feature/x' }, apiUrl: `${urlOf(server)}/api/v3/` });
    await read([says(200, '')], { address: { ...file, ref: null } });
    expect(asked).toEqual([
      '/repos/acme/fit/contents/presets/base.yml?ref=v1 Bearer secret',
      '/api/v3/repos/acme/fit/contents/a%20folder/%C3%A4.yml?ref=feature%2Fx nobody',
      '/repos/acme/fit/contents/presets/base.yml nobody',
    ]);
  });

  test('that nobody may see is missing, with a token and without', async () => {
    expect(await read([says(404, '{"message":"Not Found"}')])).toEqual({ kind: 'missing', withToken: false });
    expect(await read([says(404, '{"message":"Not Found"}')], { token: 't' })).toEqual({ kind: 'missing', withToken: true });
  });

  test('is asked for once more after a failure that may pass', async () => {
    const fine = says(200, 'rules: {}\n');
    expect(await read([says(502, 'bad'), fine])).toMatchObject({ kind: 'text' });
    expect(await read([says(403, '{"message":"You have exceeded a secondary rate limit"}'), fine])).toMatchObject({ kind: 'text' });
    expect(await read([says(429, '{}', { 'retry-after': '0' }), fine])).toMatchObject({ kind: 'text' });
    expect(await read([(response) => response.destroy(), fine])).toMatchObject({ kind: 'text' });
    expect(asked).toHaveLength(8);
  });

  test('of a repository that was renamed is found at its new address', async () => {
    const moved: Reply = (response) => response.writeHead(301, { location: `${urlOf(server)}/repositories/7/contents/base.yml` }).end();
    expect(await read([moved, says(200, 'ignore: []\n')], { token: 't' })).toEqual({ kind: 'text', text: 'ignore: []\n' });
    expect(asked[1]).toBe('/repositories/7/contents/base.yml Bearer t');
  });

  test('is read up to 256,000 characters', async () => {
    const text = `#${'ä'.repeat(255_998)}\n`;
    expect(await read([says(200, text)])).toEqual({ kind: 'text', text });
    const large = { kind: 'failed', reason: 'it has more than 256000 characters' };
    expect(await read([says(200, 'x'.repeat(1_100_000), { 'content-length': '1100000' })])).toEqual(large);
    const endless: Reply = (response) => {
      response.writeHead(200, { 'content-type': raw });
      const more = () => response.destroyed || response.write('x'.repeat(100_000), () => setImmediate(more));
      more();
    };
    expect(await read([endless], { patience: { answer: 5000, pause: 1, longest: 1 } })).toEqual(large);
  });

  test.each<[what: string, replies: () => readonly Reply[], reason: () => string, asked: number]>([
    ['an error that stays', () => [says(503, '{"message":"Unavailable"}')], () => `${host()} answers 503: Unavailable`, 2],
    ['a server that hangs', () => [() => {}], () => 'no answer within 0.3 seconds', 1],
    [
      'a page to sign in at',
      () => [says(200, '<!DOCTYPE html>\n<title>Sign in</title>', { 'content-type': 'text/html' })],
      () => `${host()} answers with a web page, as a proxy or a page to sign in does, and not with the file`,
      1,
    ],
    [
      'a page that does not say that it is one',
      () => [says(200, '\n<html><body>Sign in</body></html>')],
      () => `${host()} answers with a web page, as a proxy or a page to sign in does, and not with the file`,
      1,
    ],
    [
      'a token that has expired',
      () => [says(401, '{"message":"Bad credentials"}')],
      () => 'GitHub does not accept the token; it has expired, or is not one of this GitHub',
      1,
    ],
    [
      'an organisation that wants single sign-on',
      () => [says(403, '{"message":"Resource protected by organization SAML enforcement."}')],
      () => `${host()} answers 403: Resource protected by organization SAML enforcement.`,
      1,
    ],
    [
      'a limit that lasts longer than a run waits',
      () => [says(403, '{"message":"API rate limit exceeded"}', { 'x-ratelimit-remaining': '0' })],
      () => `${host()} answers 403: API rate limit exceeded`,
      1,
    ],
    [
      'a folder',
      () => [says(200, '[{"name":"base.yml"}]', { 'content-type': 'application/json; charset=utf-8' })],
      () => 'it is a folder; name a file in it',
      1,
    ],
    [
      'an answer that leads to another server',
      () => [(response) => void response.writeHead(302, { location: `${urlOf(other)}/base.yml` }).end()],
      () => `the answer leads to another server, ${urlOf(other).slice('http://'.length)}`,
      1,
    ],
    [
      'an answer that leads to itself',
      () => [(response, { url }) => void response.writeHead(302, { location: url }).end()],
      () => 'the answer leads from one address to the next',
      4,
    ],
  ])('%s is said', async (_what, answers, reason, times) => {
    expect(await read(answers(), { token: 't' })).toEqual({ kind: 'failed', reason: reason() });
    expect(asked).toHaveLength(times);
  });

  test('of a GitHub that is not there is said', async () => {
    const unknown = await read([], { apiUrl: 'http://127.0.0.1:9999' });
    expect(unknown).toEqual({ kind: 'failed', reason: '127.0.0.1:9999 cannot be reached: connect ECONNREFUSED 127.0.0.1:9999' });
    expect(await read([], { apiUrl: 'nowhere' })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('nowhere cannot be reached'),
    });
  });
});
