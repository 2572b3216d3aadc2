import { afterAll, describe, expect, it } from 'vitest';
import { type Base, findBase } from '../../src/github/base.ts';
import { obtainCommit } from '../../src/github/commits.ts';
import type { Event } from '../../src/github/event.ts';
import { gitIn } from '../../src/github/git.ts';
import { InputError } from '../../src/github/inputs.ts';
import { type PullRequestScene, Repositories, type Repository } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

const MERGE = 'refs/pull/1/merge';
const HEAD = 'refs/pull/1/head';
const remote = { serverUrl: 'https://github.com', token: null };

function base(checkout: Repository, event: Event, asked: string | null = null, ancestor: string | null = null): Promise<Base> {
  return findBase(event, asked, { git: gitIn(checkout.folder), remote, askMergeBase: () => Promise.resolve(ancestor) });
}

function eventOf({ headSha, forkSha }: PullRequestScene): Event {
  return { kind: 'pull-request', number: 1, headSha, baseSha: forkSha };
}

function moved(): Promise<PullRequestScene> {
  return repositories.pullRequest({ a: '1\n' }, { b: '1\n' }, { c: '1\n' });
}

describe('the base of a pull request', () => {
  it.each([undefined, 1, 2])('is the first parent of the merge commit, at depth %s', async (depth) => {
    const scene = await moved();
    const checkout = await repositories.checkout(scene.origin, { ref: MERGE, ...(depth === undefined ? {} : { depth }) });
    expect(await base(checkout, eventOf(scene))).toEqual({ sha: scene.baseSha, note: null });
    expect(await checkout.git('cat-file', '-t', scene.baseSha)).toBe('commit');
    expect(await checkout.git('rev-parse', 'HEAD')).toBe(scene.mergeSha);
  });

  it('is where the branch began when the head itself is checked out', async () => {
    const scene = await moved();
    const checkout = await repositories.checkout(scene.origin, { ref: HEAD });
    await checkout.git('fetch', '--quiet', 'origin', 'main');
    expect(await base(checkout, { kind: 'pull-request', number: 1, headSha: scene.headSha, baseSha: scene.baseSha })).toEqual({
      sha: scene.forkSha,
      note: null,
    });
  });

  it('is what GitHub says when the history is not here', async () => {
    const scene = await moved();
    const checkout = await repositories.checkout(scene.origin, { ref: HEAD, depth: 1 });
    expect(await base(checkout, eventOf(scene), null, scene.forkSha)).toEqual({ sha: scene.forkSha, note: null });
    expect(await checkout.git('show', `${scene.forkSha}:a`)).toBe('1');
  });

  it('is not the first parent of a merge that the branch made itself', async () => {
    const scene = await moved();
    await scene.origin.git('checkout', '--quiet', 'feature');
    await scene.origin.git('merge', '--quiet', '--no-ff', '--message', 'update', 'main');
    const headSha = await scene.origin.git('rev-parse', 'HEAD');
    const found = await base(scene.origin, { kind: 'pull-request', number: 1, headSha, baseSha: scene.baseSha });
    expect(found).toEqual({ sha: scene.baseSha, note: null });
  });

  it('is unknown when neither git nor GitHub says, and the note tells so', async () => {
    const scene = await moved();
    const checkout = await repositories.checkout(scene.origin, { ref: HEAD, depth: 1 });
    expect(await base(checkout, eventOf(scene))).toEqual({ sha: null, note: 'neither git nor GitHub could say where the branch began' });
  });

  it('is unknown when its commit cannot be fetched, and the note tells why', async () => {
    const scene = await moved();
    const checkout = await repositories.checkout(scene.origin, { ref: MERGE, depth: 1 });
    await checkout.git('remote', 'remove', 'origin');
    const { sha, note } = await base(checkout, eventOf(scene));
    expect(sha).toBeNull();
    expect(note).toMatch(new RegExp(`^the commit ${scene.baseSha.slice(0, 12)} could not be fetched \\(.+\\)$`));
  });

  it('is unknown outside git', async () => {
    const scene = await moved();
    const outside = await repositories.create({});
    await outside.git('update-ref', '-d', 'HEAD');
    expect((await base(outside, eventOf(scene))).sha).toBeNull();
  });
});

describe('the base of other events', () => {
  it('is the commit before a push, fetched when it is not here', async () => {
    const origin = await repositories.create({ a: '1\n' });
    const before = await origin.git('rev-parse', 'HEAD');
    await origin.commit({ a: '2\n' });
    const checkout = await repositories.checkout(origin, { ref: 'refs/heads/main', depth: 1 });
    expect(await base(checkout, { kind: 'range', before })).toEqual({ sha: before, note: null });
  });

  it('is unknown when the commit before a forced push is gone', async () => {
    const origin = await repositories.create({ a: '1\n' });
    const found = await base(await repositories.checkout(origin, { ref: 'main', depth: 1 }), { kind: 'range', before: 'e'.repeat(40) });
    expect(found).toEqual({ sha: null, note: expect.stringContaining('could not be fetched') });
  });

  it('is none without an event that compares', async () => {
    const origin = await repositories.create({});
    expect(await base(origin, { kind: 'whole', note: 'why' })).toEqual({ sha: null, note: 'why' });
  });
});

describe('the base that is asked for', () => {
  it.each([undefined, 1])('wins over the event, as a name or a commit, at depth %s', async (depth) => {
    const scene = await moved();
    await scene.origin.git('tag', 'v1', scene.forkSha);
    const checkout = await repositories.checkout(scene.origin, { ref: MERGE, ...(depth === undefined ? {} : { depth }) });
    for (const [asked, sha] of [
      ['main', scene.baseSha],
      ['v1', scene.forkSha],
      [scene.headSha, scene.headSha],
      ['HEAD', scene.mergeSha],
    ] as const) {
      expect(await base(checkout, eventOf(scene), asked)).toEqual({ sha, note: null });
    }
  });

  it.each(['mian', 'e'.repeat(40), 'main:main', '+main', "main'", 'a b'])('%s is refused when it does not exist', async (asked) => {
    const origin = await repositories.create({});
    const checkout = await repositories.checkout(origin, { ref: 'main', depth: 1 });
    await expect(base(checkout, { kind: 'whole', note: null }, asked)).rejects.toThrow(InputError);
  });
});

describe('fetching', () => {
  it('does not change what is checked out, nor what the remote has given', async () => {
    const scene = await moved();
    const checkout = await repositories.checkout(scene.origin, { ref: MERGE, depth: 1 });
    const references = await checkout.git('for-each-ref');
    expect(await obtainCommit(gitIn(checkout.folder), scene.baseSha, remote)).toBeNull();
    expect(await checkout.git('for-each-ref')).toBe(references);
    expect(await checkout.git('status', '--porcelain')).toBe('');
  });
});
