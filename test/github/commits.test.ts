import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { obtainCommit, parentsOf } from '../../src/github/commits.ts';
import { gitIn } from '../../src/github/git.ts';
import { GitServer } from '../support/git-server.ts';
import { type PullRequestScene, Repositories, type Repository } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

const MERGE = 'refs/pull/1/merge';
const remote = { serverUrl: 'https://github.com', token: null };

describe('a shallow checkout', () => {
  it('still knows the parents of its merge commit, and gets them without history', async () => {
    const scene = await repositories.pullRequest({ a: '1\n' }, { b: '1\n' }, { c: '1\n' });
    const checkout = await repositories.checkout(scene.origin, { ref: MERGE, depth: 1 });
    expect(await checkout.git('log', '--format=%P')).toBe('');
    expect(await parentsOf(gitIn(checkout.folder), 'HEAD')).toEqual([scene.baseSha, scene.headSha]);
    expect(await obtainCommit(gitIn(checkout.folder), scene.headSha, remote)).toBeNull();
    expect(await checkout.git('log', '--format=%H', scene.headSha)).toBe(scene.headSha);
  });
});

describe('the token', () => {
  let server: GitServer;
  let scene: PullRequestScene;
  let checkout: Repository;

  beforeAll(async () => {
    scene = await repositories.pullRequest({ a: '1\n' }, { b: '1\n' });
    server = await GitServer.start(path.dirname(scene.origin.folder));
    checkout = await repositories.checkout(scene.origin, { ref: MERGE, depth: 1 });
    await checkout.git('remote', 'set-url', 'origin', `${server.url}/${path.basename(scene.origin.folder)}/.git`);
  });
  afterAll(() => server.close());

  it('reaches the server as a header, once, though the checkout has left one too', async () => {
    await checkout.git('config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    expect(await obtainCommit(gitIn(checkout.folder), scene.baseSha, { serverUrl: server.url, token: 'secret' })).toBeNull();
    const expected = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
    expect(new Set(server.authorizations)).toEqual(new Set([expected]));
  });

  it('is not needed where the checkout has left its own', async () => {
    server.authorizations.length = 0;
    expect(await obtainCommit(gitIn(checkout.folder), scene.headSha, { serverUrl: server.url, token: null })).toBeNull();
    expect(new Set(server.authorizations)).toEqual(new Set(['basic b2xk']));
  });

  it('is not sent to another server', async () => {
    server.authorizations.length = 0;
    await obtainCommit(gitIn(checkout.folder), 'e'.repeat(40), { serverUrl: 'https://github.com', token: 'secret' });
    expect(new Set(server.authorizations)).toEqual(new Set(['basic b2xk']));
  });

  it('leaves no trace in the checkout', async () => {
    expect(await checkout.git('config', '--list')).not.toContain(Buffer.from('x-access-token:').toString('base64').slice(0, 12));
  });
});
