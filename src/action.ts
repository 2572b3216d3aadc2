import path from 'node:path';
import { getInput, info } from '@actions/core';
import { feedback, figures, filesOf, filesShown, type Showing, warningOf } from './reporters/feedback.ts';
import { check, type CheckRequest } from './check.ts';
import { UsageError } from './check/open.ts';
import { ConfigError } from './config/index.ts';
import { organisationPlaces } from './config/organisation.ts';
import { gitHubFiles } from './config/remote-github.ts';
import { failing } from './config/settings.ts';
import type { Sources } from './github/base.ts';
import { type ChangedLines, changedLines } from './github/changed-lines.ts';
import { askMergeBase, type Client, connect, throughProxy } from './github/client.ts';
import type { Remote } from './github/commits.ts';
import type { Event } from './github/event.ts';
import { type Git, gitIn } from './github/git.ts';
import { headPlaces } from './github/head-places.ts';
import { InputError, type Inputs, readInputs } from './github/inputs.ts';
import { type Destination, post } from './github/post.ts';
import { fail, print, refuse, sayOutcomes, warn, writeOutputs, writeReport } from './github/publish.ts';
import { type Subject, subjectOf } from './github/subject.ts';
import { currentEvent, readRunner, type Runner } from './github/runner.ts';
import type { Report } from './model.ts';
import { json } from './reporters/json.ts';

/** What the user can put right; the message tells how. */
const MISTAKES = [InputError, UsageError, ConfigError];

/** What a run of the action knows of the world around it. */
interface Run {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly event: Event;
  readonly folder: string;
  readonly git: Git;
  readonly remote: Remote;
  /** null without a token. */
  readonly client: Client | null;
}

await main().catch((error: unknown) =>
  fail(
    error,
    MISTAKES.some((kind) => error instanceof kind),
  ),
);

async function main(): Promise<void> {
  const run = await begin();
  const subject = await subjectOf({ ...run, sources: sourcesOf(run) });
  if (subject.kind === 'nothing') return info(`Nothing is checked: ${subject.note}.`);
  if (subject.kind === 'here' && subject.note !== null) info(`Everything is checked and nothing is compared: ${subject.note}.`);
  const result = await check(requestOf(run, subject));
  const report = named(result.report, run.runner);
  warn(warningOf(result.warnings));
  await show(report, subject, run);
  const failOn = run.inputs.failOn ?? result.failOn;
  refuse(failing(report.findings, failOn).length, failOn);
}

async function begin(): Promise<Run> {
  const inputs = readInputs(getInput);
  const runner = readRunner(process.env);
  const folder = path.resolve(runner.workspace, inputs.path);
  return {
    inputs,
    runner,
    event: await currentEvent(process.env),
    folder,
    git: gitIn(folder),
    remote: { serverUrl: runner.serverUrl, token: inputs.token },
    client: inputs.token === null ? null : connect(inputs.token, runner.apiUrl),
  };
}

function sourcesOf({ git, remote, runner, client }: Run): Sources {
  return { git, remote, askMergeBase: async (base, head) => (client === null ? null : askMergeBase(client, runner, base, head)) };
}

/** What is to be judged; there is always something. */
type Judged = Exclude<Subject, { readonly kind: 'nothing' }>;

function requestOf({ inputs, runner, folder }: Run, subject: Judged): CheckRequest {
  return {
    root: folder,
    config: inputs.config === null ? null : path.resolve(runner.workspace, inputs.config),
    base: subject.base,
    head: subject.kind === 'foreign' ? subject.head : null,
    today: new Date().toISOString().slice(0, 10),
    rules: [],
    minSeverity: inputs.minSeverity,
    change: subject.change,
    isForeign: subject.kind === 'foreign',
    readRemote: gitHubFiles({ apiUrl: runner.apiUrl, token: inputs.token, fetch: throughProxy }),
    organisation: organisationPlaces(inputs.organisationConfig, runner.owner || null),
    serverUrl: runner.serverUrl,
  };
}

/** The runner knows the name of the repository better than a remote's address does. */
function named(report: Report, { owner, repo }: Runner): Report {
  return repo === '' ? report : { ...report, repository: { ...report.repository, name: `${owner}/${repo}` } };
}

async function show(report: Report, subject: Judged, run: Run): Promise<void> {
  const { runner, client } = run;
  const judged = subject.kind === 'foreign' ? subject.head : 'HEAD';
  // What is beside the code of a foreign run would stand at the base.
  const inputs = subject.kind === 'foreign' ? ({ ...run.inputs, annotations: 'none' } as const) : run.inputs;
  const texts = feedback(report, {
    ...inputs,
    ...runner,
    changed: await changedIn(report, judged, run),
    inHead: await inHeadOf(report, judged, run),
  });
  await print(texts);
  const file = await writeReport(json(report), inputs.jsonFile, runner);
  const outcomes = await post(client, destinationOf(report, runner), texts);
  sayOutcomes(outcomes);
  const { comment } = outcomes;
  writeOutputs({ ...figures(report), report: file, 'comment-url': comment !== null && 'url' in comment ? comment.url : '' });
}

function destinationOf({ change }: Report, { owner, repo, sha }: Runner): Destination {
  return { owner, repo, sha: change?.headSha ?? sha, pull: change === null ? null : { owner, repo, ...change } };
}

/** Without these lines, which only a broken checkout keeps from us, every finding is annotated. */
async function changedIn({ findings, repository, change }: Report, judged: string, { git }: Run): Promise<ChangedLines | null> {
  const base = change?.baseSha ?? repository.base;
  if (base === null) return null;
  return changedLines(git, base, judged, filesOf(findings)).catch(() => null);
}

async function inHeadOf(report: Report, judged: string, { git, remote }: Run): Promise<Showing['inHead']> {
  if (report.change === null) return (location) => location;
  return headPlaces(git, { judged, headSha: report.change.headSha }, filesShown(report), remote);
}
