import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../support/github.ts';
import { lines, type PullRequest, RULE, shownAt, Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.close());

/** What goes wrong on the way to the comments of one pull request; the pull requests of this file share a GitHub. */
type Mishap = Omit<Fault, 'path' | 'times'> & { readonly times?: number };

/** What is left of a run: how often it tried to write, what it said, and how many comments there are. */
interface Left {
  readonly tries: number;
  readonly said: string | null;
  readonly comments: number;
}

function commentsOf({ number }: PullRequest): RegExp {
  return new RegExp(String.raw`/issues/${number}/comments`);
}

/** Runs the action while something goes wrong. Whatever that is, the job goes on, and annotations and summary are there. */
async function endured(pull: PullRequest, mishap: Mishap): Promise<Left> {
  stage.github.fail({ times: 1, ...mishap, path: commentsOf(pull) });
  const result = await pull.run();
  expect(result).toMatchObject({ code: 0, stderr: '', outputs: { new: '1' } });
  expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
  expect(result.summary).toContain('server/requirements.txt');
  const comments = await stage.github.comments(pull.number);
  expect(result.outputs['comment-url']).toBe(comments[0]?.html_url ?? '');
  const tries = stage.github.requests.filter(({ method, path }) => method === mishap.method && commentsOf(pull).test(path)).length;
  const [said, ...more] = lines(result);
  expect(more).toEqual([]);
  return { tries, said: said === undefined ? null : `${said.name}: ${said.message}`, comments: comments.length };
}

const ALWAYS = 99;
const RIGHTS = /^notice: .*Give the job `pull-requests: write` under `permissions:`/;

describe.concurrent('a GitHub that answers', { timeout: 120_000 }, () => {
  it.each<[string, Mishap, { tries: number; said: RegExp | null; comments: number }]>([
    [
      '403 to a write: the right is named, and it is tried once',
      { method: 'POST', status: 403, message: 'Resource not accessible by integration', times: ALWAYS },
      { tries: 1, said: RIGHTS, comments: 0 },
    ],
    [
      '403 because the conversation is locked: told as it is',
      { method: 'POST', status: 403, message: 'Unable to create comment because issue is locked.', times: ALWAYS },
      { tries: 1, said: /^warning: No comment: GitHub answered 403: Unable to create comment because issue is locked/, comments: 0 },
    ],
    [
      '404: the token does not see it, which is a right, too',
      { method: 'GET', status: 404, message: 'Not Found', times: ALWAYS },
      { tries: 2, said: RIGHTS, comments: 0 },
    ],
    [
      '422: told in its own words',
      { method: 'POST', status: 422, message: 'Validation Failed', times: ALWAYS },
      { tries: 1, said: /^warning: No comment: GitHub answered 422: Validation Failed/, comments: 0 },
    ],
    [
      '429 with a time: waited for',
      { method: 'POST', status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } },
      { tries: 2, said: null, comments: 1 },
    ],
    [
      '429 without a time: asked again',
      { method: 'POST', status: 429, message: 'Too many requests' },
      { tries: 2, said: null, comments: 1 },
    ],
    [
      '429 for an hour: not waited for',
      { method: 'POST', status: 429, message: 'Too many requests', headers: { 'retry-after': '3600' } },
      { tries: 1, said: /^warning: No comment: GitHub answered 429: Too many requests/, comments: 0 },
    ],
    [
      'with a secondary limit: waited for',
      { method: 'POST', status: 403, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '1' } },
      { tries: 2, said: null, comments: 1 },
    ],
    ['500 to a read: asked again', { method: 'GET', status: 500, times: 2 }, { tries: 3, said: null, comments: 1 }],
    [
      '500 to a write that it has not carried out: written after a look',
      { method: 'POST', status: 500 },
      { tries: 2, said: null, comments: 1 },
    ],
    [
      '500 to a write that it has carried out: not written twice',
      { method: 'POST', status: 500, carriedOut: true },
      { tries: 1, said: null, comments: 1 },
    ],
    [
      '500 to every write: told',
      { method: 'POST', status: 500, message: 'Server Error', times: ALWAYS },
      { tries: 2, said: /^warning: No comment: GitHub answered 500: Server Error/, comments: 0 },
    ],
    ['a read never: asked again', { method: 'GET', status: 'hangs' }, { tries: 2, said: null, comments: 1 }],
    [
      'a write never, which it has carried out: not written twice',
      { method: 'POST', status: 'hangs', carriedOut: true },
      { tries: 1, said: null, comments: 1 },
    ],
  ])('%s', async (_, mishap, { said, ...rest }) => {
    const left = await endured(await stage.open(), mishap);
    expect(left).toMatchObject(rest);
    if (said === null) expect(left.said).toBeNull();
    else expect(left.said).toMatch(said);
  });
});

describe.concurrent('a comment', { timeout: 120_000 }, () => {
  it('that somebody has deleted is written anew', async () => {
    const pull = await stage.open();
    await pull.run();
    const [first] = await stage.github.comments(pull.number);
    await stage.github.deleteComment(first?.id ?? 0);
    await pull.push({ 'README.md': 'words\n' });
    await pull.run('synchronize');
    const comments = await stage.github.comments(pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.id).not.toBe(first?.id);
  });

  it('that is deleted while it is edited is written anew', async () => {
    const pull = await stage.open();
    await pull.run();
    const [first] = await stage.github.comments(pull.number);
    const id = first?.id ?? 0;
    const meanwhile = (): Promise<void> => stage.github.deleteComment(id);
    stage.github.fail({ method: 'PATCH', path: new RegExp(`/comments/${id}$`), times: 1, status: 404, message: 'Not Found', meanwhile });
    await pull.push({ 'README.md': 'words\n' });
    const result = await pull.run('synchronize');
    expect(lines(result)).toEqual([]);
    const comments = await stage.github.comments(pull.number);
    expect(comments.map(({ html_url }) => html_url)).toEqual([result.outputs['comment-url']]);
  });
});
