import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OWNER, REPOSITORY } from '../support/github.ts';
import { lines, RULE, shownAt, Stage } from './stage.ts';

describe.each(['ghes-3.17', 'ghes-3.19'] as const)('GitHub Enterprise Server, %s', (edition) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.start(edition);
  });
  beforeEach(() => stage.github.reset());
  afterAll(() => stage.close());

  it('gets comment, suggestions and check run below /api/v3, with links to itself', { timeout: 60_000 }, async () => {
    const { github } = stage;
    expect(github.url).toMatch(/\/api\/v3$/);
    const pull = await stage.open();
    const result = await pull.run('opened', { suggestions: 'true', 'check-run': 'true' });
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { new: '1' } });
    expect(shownAt(result)).toEqual([`${RULE} server/requirements.txt:3`]);
    expect(lines(result)).toEqual([]);
    expect(github.writes.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      `POST /repos/${OWNER}/${REPOSITORY}/issues/${pull.number}/comments 201`,
      `POST /repos/${OWNER}/${REPOSITORY}/pulls/${pull.number}/reviews 201`,
      `POST /repos/${OWNER}/${REPOSITORY}/check-runs 201`,
    ]);
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(github.requests.map(({ path }) => path)).toContain('/graphql');
    const [comment] = await github.comments(pull.number);
    expect(comment?.body).toContain(`${github.serverUrl}/${OWNER}/${REPOSITORY}/blob/${pull.headSha}/server/requirements.txt#L3`);
    expect(comment?.body).toContain(`${github.serverUrl}/${OWNER}/${REPOSITORY}/actions/runs/42`);
    expect(comment?.body).not.toContain(`github.com/${OWNER}`);
  });

  it('has its comment edited after a push, and the checks of forks published', { timeout: 60_000 }, async () => {
    const { github } = stage;
    const pull = await stage.open();
    await pull.run();
    await pull.push({ 'README.md': 'words\n' });
    const result = await stage.run(await pull.base(), 'workflow_run', pull.runPayload(), { mode: 'publish' });
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { new: '1' } });
    expect(github.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });
});
