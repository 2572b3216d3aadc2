import { describe, expect, it } from 'vitest';
import { type Event, readEvent } from '../../src/github/event.ts';
import { examplePayload } from '../support/payloads.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ZEROS = '0'.repeat(40);
const WHOLE: Event = { kind: 'whole', note: null };
const pull = { pull_request: { number: 7, head: { sha: A }, base: { sha: B } } };

const ended = {
  workflow_run: { event: 'pull_request', head_sha: A, head_branch: 'feature', head_repository: { owner: { login: 'ada' } } },
};

describe('events', () => {
  it.each<[string, string, unknown, Event]>([
    ['a pull request', 'pull_request', pull, { kind: 'pull-request', number: 7, headSha: A, baseSha: B }],
    ['its review', 'pull_request_review', pull, { kind: 'pull-request', number: 7, headSha: A, baseSha: B }],
    [
      'a pull request that is not checked out',
      'pull_request_target',
      pull,
      { kind: 'foreign', pull: { number: 7, headSha: A, baseSha: B } },
    ],
    ['the end of its workflow', 'workflow_run', ended, { kind: 'run', run: { headSha: A, branch: 'feature', owner: 'ada' } }],
    ['a push', 'push', { before: A }, { kind: 'range', before: A }],
    ['a push of a new branch', 'push', { before: ZEROS }, WHOLE],
    ['a merge queue', 'merge_group', { merge_group: { base_sha: A } }, { kind: 'range', before: A }],
    ['a schedule', 'schedule', { schedule: '0 0 * * *' }, WHOLE],
    ['a run by hand', 'workflow_dispatch', {}, WHOLE],
    ['an event that nobody knows', 'moon_phase', null, WHOLE],
    ['the name of a member of every object', 'constructor', {}, WHOLE],
    ['SHA-256', 'push', { before: 'c'.repeat(64) }, { kind: 'range', before: 'c'.repeat(64) }],
  ])('%s', (_, name, payload, expected) => {
    expect(readEvent(name, payload)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    ['pull_request', {}, 'pull_request'],
    ['pull_request', { pull_request: { number: 1, head: null, base: { sha: B } } }, 'pull_request.head.sha'],
    ['pull_request', { pull_request: { number: '1', head: { sha: A }, base: { sha: B } } }, 'pull_request.number'],
    ['pull_request', { pull_request: { number: 1, head: { sha: '--upload-pack=x' }, base: { sha: B } } }, 'pull_request.head.sha'],
    ['push', { before: 'main' }, 'before'],
    ['push', [], 'before'],
    ['merge_group', { merge_group: 1 }, 'merge_group.base_sha'],
    [
      'workflow_run',
      { workflow_run: { event: 'pull_request', head_sha: A, head_branch: 'x', head_repository: null } },
      'workflow_run.head_repository.owner',
    ],
    ['pull_request_target', {}, 'pull_request'],
  ])('%s with %j checks everything and says what is missing', (name, payload, missing) => {
    const event = readEvent(name, payload);
    expect(event).toEqual({ kind: 'whole', note: expect.stringContaining(`\`${missing}`) });
  });

  it.each<[string, string | undefined, Event['kind']]>([
    ['pull_request', 'opened', 'pull-request'],
    ['pull_request', 'synchronize', 'pull-request'],
    ['pull_request_review', 'submitted', 'pull-request'],
    ['push', undefined, 'range'],
    ['merge_group', undefined, 'range'],
    ['workflow_dispatch', undefined, 'whole'],
    ['issue_comment', 'created', 'whole'],
    ['release', 'published', 'whole'],
  ])("reads GitHub's own example of %s %s", (name, action, kind) => {
    expect(readEvent(name, examplePayload(name, action)).kind).toBe(kind);
  });
});
