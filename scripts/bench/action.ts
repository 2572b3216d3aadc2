/**
 * Measures the whole run of the action on a pull request against `check` of the same files: start-up, the base's findings, changed lines, all texts,
 * and the calls of GitHub, which answers at once. `npm run bench:action -- [--rounds N] [--files N] [--assert]`; with --assert it exits with 1 when the
 * action takes more than twice as long.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeRepository } from './make.ts';
import { type Measure, measureInTurn } from './measure.ts';

const MOST = 2;

const { values } = parseArgs({ options: { rounds: { type: 'string' }, files: { type: 'string' }, assert: { type: 'boolean' } } });
const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, '.cache/bench');
const files = Number(values.files ?? 10_000);

const workspace = mkdtempSync(path.join(tmpdir(), 'pull-'));
const temporary = mkdtempSync(path.join(tmpdir(), 'runner-'));
const pull = pullRequest(makeRepository(cache, { name: `pull-${files}`, files, manifests: Math.round(files * 0.03) }));
const github = createServer((request, response) => {
  const [status, answer] = answerTo(request.method ?? '', request.url ?? '');
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
await new Promise<void>((resolve) => void github.listen(0, '127.0.0.1', resolve));
try {
  const [check, compared, action] = await measureInTurn(
    [
      { name: 'check', words: [path.join(root, 'dist/cli.js'), 'check', workspace, '--format', 'json'] },
      { name: 'check --base', words: [path.join(root, 'dist/cli.js'), 'check', workspace, '--base', pull.baseSha, '--format', 'json'] },
      { name: 'action', words: [path.join(root, 'dist/action.js')], environment: environment(), folder: workspace },
    ],
    Number(values.rounds ?? 9),
  );
  if (check !== undefined && compared !== undefined && action !== undefined) tell(check, compared, action);
} finally {
  github.close();
  rmSync(workspace, { recursive: true });
  rmSync(temporary, { recursive: true });
}

function tell(check: Measure, compared: Measure, action: Measure): void {
  console.log(`a pull request of ${pull.changed} files in a repository of ${files}`);
  for (const [name, measure] of [
    ['check', check],
    ['check --base', compared],
    ['action', action],
  ] as const) {
    const times = (measure.milliseconds / check.milliseconds).toFixed(2);
    console.log(
      `  ${name.padEnd(12)} ${measure.milliseconds.toFixed(0).padStart(6)} ms ${measure.mebibytes.toFixed(0).padStart(5)} MiB  ${times} times check`,
    );
  }
  const held = action.milliseconds <= MOST * check.milliseconds;
  console.log(`  ${held ? 'holds ' : 'MISSED'}  at most ${MOST} times check`);
  if (!held && values.assert === true) process.exitCode = 1;
}

/** Checks out the merge of a branch that touches thirty manifests and adds one that does not fit. */
function pullRequest(origin: string): { readonly baseSha: string; readonly headSha: string; readonly changed: number } {
  git('clone', '--quiet', origin, '.');
  const base = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'change');
  const touched = git('ls-files', '*requirements.txt').split('\n').slice(0, 30);
  for (const file of touched) appendFileSync(path.join(workspace, file), '# touched\n');
  writeFileSync(path.join(workspace, 'requirements.txt'), 'torch==2.6.0\ntorchvision==0.20.0\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'change');
  const headSha = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--detach', base);
  git('merge', '--quiet', '--no-ff', '--message', 'merge', headSha);
  return { baseSha: base, headSha, changed: touched.length + 1 };
}

function git(...words: readonly string[]): string {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  return execFileSync('git', [...who, ...words], { cwd: workspace, encoding: 'utf8' }).trim();
}

function environment(): NodeJS.ProcessEnv {
  const event = path.join(temporary, 'event.json');
  const told = { number: 1, head: { sha: pull.headSha }, base: { sha: pull.baseSha } };
  if (!existsSync(event)) writeFileSync(event, JSON.stringify({ pull_request: told }));
  for (const name of ['summary', 'output']) writeFileSync(path.join(temporary, name), '');
  return {
    PATH: process.env['PATH'],
    HOME: temporary,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_STEP_SUMMARY: path.join(temporary, 'summary'),
    GITHUB_OUTPUT: path.join(temporary, 'output'),
    RUNNER_TEMP: temporary,
    INPUT_TOKEN: 'token',
  };
}

function answerTo(method: string, url: string): readonly [status: number, answer: object] {
  if (url === '/graphql') return [200, { data: { viewer: { login: 'github-actions[bot]' } } }];
  if (method === 'GET' && url.includes('/comments')) return [200, []];
  if (method === 'GET') return [200, { head: { sha: pull.headSha } }];
  return [201, { id: 1, html_url: 'https://github.com/octo/shop/pull/1#issuecomment-1' }];
}
