import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { framework } from '../cli/program.ts';
import { OWNER, REPOSITORY } from '../support/github.ts';
import { examplePayload, type Payload } from '../support/payloads.ts';
import type { Files, Repository } from '../support/repository.ts';
import type { StepResult } from '../support/runner.ts';
import { BEFORE, CHANGE, FITTING, lines, type PullRequest, RULE, shownAt, Stage, UNFITTING } from './stage.ts';

let stage: Stage;
let github: Stage['github'];
let run: Stage['run'];

beforeAll(async () => {
  stage = await Stage.start();
  github = stage.github;
  run = stage.run.bind(stage);
});
beforeEach(() => github.reset());
afterAll(() => stage.close());

/** The base has moved the lines of the changed file by three. */
const MOVED: Files = { 'server/requirements.txt': `# one\n# two\n# three\n${FITTING}` };

describe('a pull request', () => {
  it('that brings a finding gets annotations on what it changed, a summary, outputs and one comment', async () => {
    const pull = await stage.open();
    const result = await pull.run();
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
    expect(result.outputs).toMatchObject({ findings: '3', new: '1', fixed: '0' });
    expect(result.summary).toContain('worker/requirements.txt');

    const [comment, ...others] = await github.comments(pull.number);
    expect(others).toEqual([]);
    expect(comment?.user.login).toBe('github-actions[bot]');
    expect(comment?.body).toContain(`/${OWNER}/${REPOSITORY}/blob/${pull.headSha}/server/requirements.txt#L3`);
    expect(comment?.body).not.toContain('batch/');
    expect(comment?.body).not.toContain('worker/');
    expect(result.outputs['comment-url']).toBe(comment?.html_url);
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('is shown on the lines of its head where the base has moved the lines of a file', async () => {
    const pull = await stage.open(CHANGE, BEFORE, MOVED);
    const result = await pull.run();
    expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
    const [comment] = await github.comments(pull.number);
    expect(comment?.body).toContain(`/blob/${pull.headSha}/server/requirements.txt#L3`);
    expect(comment?.body).not.toContain('#L6');
  });

  it('gets the comment that `preview` prints', async () => {
    const pull = await stage.open(CHANGE, BEFORE, {});
    await pull.run();
    const [comment] = await github.comments(pull.number);
    const words = ['--base', 'main', '--head', pull.headSha, '--repository', `${OWNER}/${REPOSITORY}`];
    const runUrl = `https://github.com/${OWNER}/${REPOSITORY}/actions/runs/42`;
    const { stdout } = await framework(['preview', ...words, '--run-url', runUrl], { cwd: pull.scene.origin.folder }, 'built');
    expect(stdout).toBe(`${comment?.body}
`);
  });

  it('that changes what a finding rests on, and not its line, is annotated where it changes', async () => {
    const image = (version: string): Files => ({
      'server/Dockerfile': `FROM python:${version}-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n`,
    });
    const pull = await stage.open(image('3.14'), { ...BEFORE, ...image('3.12') });
    const result = await pull.run();
    expect(shownAt(result)).toEqual(['compat/python-torch-wheel server/Dockerfile:1']);
    const [comment] = await github.comments(pull.number);
    expect(comment?.body).toContain(`/blob/${pull.headSha}/server/requirements.txt#L2`);
  });

  it('that gets another commit has the same comment edited', async () => {
    const pull = await stage.open();
    const first = await pull.run();
    await pull.push({ 'README.md': 'words\n' });
    const second = await pull.run('synchronize');
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(await github.comments(pull.number)).toHaveLength(1);
    expect(github.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('that takes its finding back has the comment say so', async () => {
    const pull = await stage.open();
    await pull.run();
    await pull.push({ 'server/requirements.txt': FITTING });
    const result = await pull.run('synchronize');
    const [comment] = await github.comments(pull.number);
    expect(comment?.body).toMatch(/resolved/);
    expect(comment?.body).not.toContain('torchvision');
    expect(shownAt(result)).toEqual([]);
    expect(result.outputs).toMatchObject({ findings: '2', new: '0', fixed: '0' });
  });

  it('that resolves what was there before is told so', async () => {
    const pull = await stage.open({ 'worker/requirements.txt': FITTING });
    const result = await pull.run();
    expect(result.outputs).toMatchObject({ findings: '1', new: '0', fixed: '1' });
    const [comment] = await github.comments(pull.number);
    expect(comment?.body).toContain('worker/requirements.txt');
  });

  it('that changes nothing of this kind hears nothing', async () => {
    const pull = await stage.open({ 'README.md': 'words\n' });
    const result = await pull.run();
    expect(shownAt(result)).toEqual([]);
    expect(await github.comments(pull.number)).toEqual([]);
    expect(result.outputs).toMatchObject({ findings: '2', new: '0', fixed: '0', 'comment-url': '' });
  });

  it('keeps somebody else’s comment that carries our marker', async () => {
    const pull = await stage.open();
    const theirs = await github.comment('stranger', pull.number, '<!-- framework-fit:default -->\nmine');
    await pull.run();
    const comments = await github.comments(pull.number);
    expect(comments).toHaveLength(2);
    expect(comments[0]).toMatchObject({ id: theirs.id, body: theirs.body });
  });

  it('that has moved on is left to the newer run', async () => {
    const pull = await stage.open();
    github.moveHead(pull.number, 'd'.repeat(40));
    const result = await pull.run();
    expect(result.code).toBe(0);
    expect(github.writes).toEqual([]);
    expect(result.stdout).toContain('the pull request has a newer commit');
  });

  it.each([10, 1])('is compared with where it began when its head is checked out, %d deep', async (depth) => {
    const pull = await stage.open();
    github.answerMergeBase(pull.scene.forkSha);
    const result = await run(await pull.checkout('refs/pull/1/head', depth), 'pull_request', pull.payload('opened'));
    expect(result.outputs).toMatchObject({ findings: '2', new: '1', fixed: '0' });
    expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
  });

  it('whose base cannot be had is checked as a whole, and one line says why', async () => {
    const pull = await stage.open();
    const checkout = await pull.checkout();
    await checkout.git('remote', 'remove', 'origin');
    const result = await run(checkout, 'pull_request', pull.payload('opened'));
    expect(result).toMatchObject({ code: 0, outputs: { findings: '3', new: '0' } });
    expect(result.stdout).toMatch(/^Everything is checked and nothing is compared: the commit [0-9a-f]{12} could not be fetched/m);
    expect(github.writes).toEqual([]);
  });
});

describe('suggestions', () => {
  const inputs = { suggestions: 'true' };

  it('offer the exact fix of a changed line in one review, once', async () => {
    const pull = await stage.open();
    const result = await pull.run('opened', inputs);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const [suggestion, ...others] = await github.lineComments(pull.number);
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({ path: 'server/requirements.txt', line: 3 });
    expect(suggestion?.body).toContain('\n\n```suggestion\ntorchvision==0.21.0\n```');
    await pull.push({ 'README.md': 'words\n' });
    await pull.run('synchronize', inputs);
    expect(await github.lineComments(pull.number)).toHaveLength(1);
    expect(github.writes.map(({ method, path }) => `${method} ${/comments|reviews/.exec(path)?.[0]}`)).toEqual([
      'POST comments',
      'POST reviews',
      'PATCH comments',
    ]);
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('stand on the line of the head where the base has moved it', async () => {
    const pull = await stage.open(CHANGE, BEFORE, MOVED);
    await pull.run('opened', inputs);
    expect(await github.lineComments(pull.number)).toMatchObject([{ line: 3 }]);
  });

  it('are not offered unless they are asked for', async () => {
    const pull = await stage.open();
    await pull.run();
    expect(await github.lineComments(pull.number)).toEqual([]);
  });

  it('that GitHub does not take cost only themselves', async () => {
    const both = { 'server/requirements.txt': UNFITTING, 'more/requirements.txt': UNFITTING };
    const pull = await stage.open(both);
    github.fail({
      method: 'POST',
      path: /\/reviews$/,
      times: 1,
      status: 422,
      message: 'Unprocessable Entity: line must be part of the diff',
    });
    github.fail({ method: 'POST', path: /\/pulls\/\d+\/comments$/, times: 1, status: 422, message: 'line must be part of the diff' });
    const result = await pull.run('opened', inputs);
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('Suggestions: 1; GitHub does not take 1 more on these lines');
    expect(await github.lineComments(pull.number)).toHaveLength(1);
  });
});

describe('a check run', () => {
  it('is grey, with every new finding, its own name and no more than 50 annotations a request', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`s${index}/requirements.txt`, UNFITTING]));
    const pull = await stage.open(many);
    const result = await pull.run('opened', { 'check-run': 'true', 'comment-key': 'back' });
    expect(result.code).toBe(0);
    const runs = github.writes.filter(({ path }) => path.includes('/check-runs'));
    expect(runs.map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 201', 'PATCH 200']);
    const [created, added] = runs.map(({ body }) => body as { output: { annotations: readonly object[] } });
    expect(created).toMatchObject({
      name: 'Framework fit (back)',
      head_sha: pull.headSha,
      conclusion: 'neutral',
      output: { title: '60 new errors, 2 unchanged' },
    });
    expect([created?.output.annotations.length, added?.output.annotations.length]).toEqual([50, 10]);
    expect(created?.output.annotations[0]).toMatchObject({
      path: 's0/requirements.txt',
      start_line: 3,
      end_line: 3,
      start_column: 1,
      annotation_level: 'failure',
    });
  });

  it('is green when nothing is new', async () => {
    const pull = await stage.open({ 'README.md': 'words\n' });
    await pull.run('opened', { 'check-run': 'true' });
    expect(github.writes.map(({ body }) => body)).toMatchObject([{ name: 'Framework fit', conclusion: 'success' }]);
  });

  it('that the token may not write is one line with both rights', async () => {
    const pull = await stage.open();
    const result = await pull.run('opened', { 'check-run': 'true', suggestions: 'true', token: 'readOnly' });
    expect(lines(result)).toEqual([
      { name: 'notice', properties: {}, message: expect.stringContaining('`pull-requests: write` and `checks: write`') },
    ]);
  });
});

describe('a pull request whose files are not checked out', () => {
  /** What a stranger writes beside the finding. */
  const HOSTILE: Files = {
    'server/requirements.txt': `${UNFITTING.trimEnd()}  # @everyone see https://evil.example ::error::x\n`,
    '.github/framework-fit.yml': 'rules:\n  "*": off\n',
    'broken/pyproject.toml': '[project]\nname = "torch" @everyone\n',
  };

  async function expectJudged(result: StepResult, pull: PullRequest): Promise<void> {
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { findings: '3', new: '1', fixed: '0' } });
    expect(shownAt(result)).toEqual([]);
    const [comment, ...others] = await github.comments(pull.number);
    expect(others).toEqual([]);
    expect(comment?.body).toContain(`/blob/${pull.headSha}/server/requirements.txt#L3`);
    for (const text of [comment?.body, result.summary, result.stdout]) expect(text).not.toMatch(/everyone|evil\.example/);
  }

  it('is judged as data by `pull_request_target`, by the configuration of its base', async () => {
    const pull = await stage.open(HOSTILE);
    const result = await run(await pull.base(), 'pull_request_target', { ...pull.payload('opened') });
    await expectJudged(result, pull);
  });

  it('is found by the run of its own workflow, and judged as data', async () => {
    const pull = await stage.open(HOSTILE);
    const result = await run(await pull.base(), 'workflow_run', pull.runPayload(), { mode: 'publish' });
    await expectJudged(result, pull);
  });

  it('is compared with where it began when GitHub has no merge of this head', async () => {
    const pull = await stage.open();
    await pull.scene.origin.git('update-ref', '-d', 'refs/pull/1/merge');
    github.answerMergeBase(pull.scene.forkSha);
    const result = await run(await pull.base(), 'pull_request_target', pull.payload('opened'));
    expect(result).toMatchObject({ code: 0, outputs: { findings: '2', new: '1' } });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['that has moved on', { head_sha: 'e'.repeat(40) }, 'no open pull request has the commit of that run as its head any more'],
    ['of another branch', { head_branch: 'elsewhere' }, 'no open pull request has the commit of that run as its head any more'],
    ['that there was none of', { event: 'push' }, 'the run that has ended was not for a pull request'],
    ['whose branch is not told', { head_branch: null }, 'the payload of the event `workflow_run` has no `workflow_run.head_branch`'],
  ])('%s is left alone', async (_, told, note) => {
    const pull = await stage.open();
    const payload = pull.runPayload(told);
    const result = await stage.step(await pull.base(), 'workflow_run', payload, { mode: 'publish' });
    expect(result).toMatchObject({ code: 0, stdout: `Nothing is checked: ${note}.\n`, summary: '' });
    expect(github.writes).toEqual([]);
  });

  it('is published only by the event that is made for it', async () => {
    const pull = await stage.open();
    const result = await pull.run('opened', { mode: 'publish' });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('Input `mode` is `publish`, which is for the event `workflow_run`');
  });
});

describe('a large change', () => {
  it('of 500 findings keeps within the limits of comment, annotations and summary', { timeout: 60_000 }, async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`services/s${index}/requirements.txt`, UNFITTING]));
    const pull = await stage.open(many);
    const result = await pull.run();
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { new: '500' } });
    expect(shownAt(result)).toHaveLength(8);
    expect(result.commands.at(-1)?.message).toContain('492 more findings in the summary.');
    const [comment] = await github.comments(pull.number);
    expect(comment?.body.length).toBeLessThan(60_000);
    expect(comment?.body).toMatch(
      /\d+ more findings are left out here to keep this short: \[the summary of the run\]\(.*\) has everything\./,
    );
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
  });

  it('of 4,000 files is read by git alone', { timeout: 120_000 }, async () => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`data/${index}.txt`, `${index}\n`]));
    const pull = await stage.open({ ...many, ...CHANGE });
    const result = await pull.run();
    expect(result).toMatchObject({ code: 0, outputs: { new: '1' } });
    expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
    expect(github.requests.filter(({ path }) => path.includes('/files'))).toEqual([]);
  });

  it('of one line with 200,000 characters stays readable', async () => {
    const pull = await stage.open({ 'server/requirements.txt': `${UNFITTING.trimEnd()} # ${'x'.repeat(200_000)}\n` });
    const result = await pull.run();
    expect(result).toMatchObject({ code: 0, outputs: { new: '1' } });
    const [comment] = await github.comments(pull.number);
    expect(comment?.body.length).toBeLessThan(10_000);
  });
});

describe('two runs at once', () => {
  it('may leave two comments, which the next run makes one', async () => {
    const pull = await stage.open();
    await Promise.all([pull.run(), pull.run()]);
    await pull.push({ 'README.md': 'words\n' });
    await pull.run('synchronize');
    expect(await github.comments(pull.number)).toHaveLength(1);
  });
});

describe('a token that may not write', () => {
  it.each<[string, string]>([
    ['read-only', 'readOnly'],
    ['wrong', 'nobody'],
    ['absent', ''],
  ])('%s: one line names the permission, and the rest is as usual', async (_, token) => {
    const pull = await stage.open();
    const result = await pull.run('opened', { token });
    expect(result.code).toBe(0);
    expect(lines(result)).toEqual([
      { name: 'notice', properties: {}, message: expect.stringContaining('Give the job `pull-requests: write` under `permissions:`') },
    ]);
    expect(shownAt(result)).toHaveLength(1);
    expect(result.summary).toContain('server/requirements.txt');
    expect(await github.comments(pull.number)).toEqual([]);
  });
});

describe('a GitHub that fails', () => {
  it('costs the comment and not the job', async () => {
    const pull = await stage.open();
    github.fail({ method: 'POST', path: /\/comments$/, times: 9, status: 422, message: 'Validation Failed' });
    const result = await pull.run();
    expect(result).toMatchObject({ code: 0, outputs: { new: '1', 'comment-url': '' } });
    expect(lines(result)).toEqual([
      { name: 'warning', properties: {}, message: expect.stringMatching(/^No comment: GitHub answered 422: Validation Failed/) },
    ]);
    expect(result.summary).toContain('server/requirements.txt');
  });
});

describe('other events', () => {
  async function branch(): Promise<readonly [before: string, checkout: Repository]> {
    const origin = await stage.repositories.create(BEFORE);
    const before = await origin.git('rev-parse', 'HEAD');
    await origin.commit(CHANGE);
    return [before, await stage.repositories.checkout(origin, { ref: 'refs/heads/main', depth: 1 })];
  }

  it.each<[string, (before: string) => Payload]>([
    ['push', (before) => ({ ...examplePayload('push'), before })],
    ['merge_group', (before) => mergeGroup(before)],
  ])('a %s is compared with what was there before it', async (name, payload) => {
    const [before, checkout] = await branch();
    const result = await run(checkout, name, payload(before));
    expect(result).toMatchObject({ code: 0, outputs: { findings: '2', new: '1', 'comment-url': '' } });
    expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
  });

  function mergeGroup(base: string): Payload {
    const payload = examplePayload('merge_group') as { readonly merge_group: object };
    return { ...payload, merge_group: { ...payload.merge_group, base_sha: base } };
  }

  it.each<[string, Payload]>([
    ['push', { ...examplePayload('push'), before: '0'.repeat(40) }],
    ['workflow_dispatch', examplePayload('workflow_dispatch')],
    ['schedule', { schedule: '0 6 * * 1' }],
    ['moon_phase', {}],
  ])('%s checks everything', async (name, payload) => {
    const [, checkout] = await branch();
    const result = await run(checkout, name, payload);
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { findings: '2', new: '0', fixed: '0' } });
    expect(shownAt(result)).toHaveLength(2);
    expect(github.requests).toEqual([]);
  });
});

describe('inputs', () => {
  it('fail-on counts what is new, and changes nothing of what is shown', async () => {
    const pull = await stage.open();
    const failed = await pull.run('opened', { 'fail-on': 'error' });
    expect(failed.code).toBe(1);
    expect(shownAt(failed)).toHaveLength(1);
    expect(await github.comments(pull.number)).toHaveLength(1);
    expect(lines(failed)).toEqual([{ name: 'error', properties: {}, message: '1 finding reaches `fail-on: error`.' }]);
    await pull.push({ 'server/requirements.txt': FITTING });
    expect((await pull.run('synchronize', { 'fail-on': 'error' })).code).toBe(0);
  });

  it('json-file gets the report', async () => {
    const pull = await stage.open();
    const checkout = await pull.checkout();
    const result = await run(checkout, 'pull_request', pull.payload('opened'), { 'json-file': 'out/report.json' });
    const file = path.join(checkout.folder, 'out/report.json');
    expect(result.outputs['report']).toBe(file);
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    expect(report.schema).toBe('framework-fit/report@1');
    expect(report.change).toEqual({ number: pull.number, headSha: pull.headSha, baseSha: pull.scene.baseSha });
    expect(report.findings.map(({ status }) => status)).toEqual(expect.arrayContaining(['new', 'unchanged', 'unchanged']));
  });

  it('base wins over the event', async () => {
    const pull = await stage.open();
    const result = await pull.run('opened', { base: pull.scene.forkSha });
    expect(result.outputs).toMatchObject({ findings: '3', new: '2' });
  });

  it('path narrows what is checked', async () => {
    const pull = await stage.open();
    const result = await pull.run('opened', { path: 'server' });
    expect(result.outputs).toMatchObject({ findings: '1', new: '1' });
    expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
  });

  it('comment: never and annotations: none leave the summary', async () => {
    const pull = await stage.open();
    const result = await pull.run('opened', { comment: 'never', annotations: 'none' });
    expect(result.commands).toEqual([]);
    expect(result.summary).toContain('server/requirements.txt');
    expect(github.writes).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a word that is not known', { comment: 'maybe' }, 'Input `comment` is `maybe`; it takes changes, always or never.'],
    ['a base that does not exist', { base: 'mian' }, 'Input `base` is `mian`'],
    ['a path that does not exist', { path: 'nowhere' }, 'nowhere'],
    ['a configuration that does not exist', { config: 'nowhere.yml' }, 'nowhere.yml'],
  ])('%s ends the run with one line', async (_, inputs, message) => {
    const pull = await stage.open();
    const result = await pull.run('opened', inputs);
    expect(result.code).toBe(2);
    expect(result.commands).toEqual([{ name: 'error', properties: {}, message: expect.stringContaining(message) }]);
    expect(github.requests).toEqual([]);
  });
});
