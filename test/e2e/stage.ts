import path from 'node:path';
import type { Edition } from '../../scripts/github-description.ts';
import type { Certificate } from '../support/certificate.ts';
import { LocalGitHub, OWNER, REPOSITORY, type Token } from '../support/github.ts';
import { assertPayload, examplePayload, type Payload } from '../support/payloads.ts';
import { type Files, mergePullRequest, type PullRequestScene, Repositories, type Repository } from '../support/repository.ts';
import { type Command, runStep, type Step, type StepResult } from '../support/runner.ts';

const MAIN = path.resolve(import.meta.dirname, '../../dist/action.js');

export const RULE = 'compat/torch-torchvision-mismatch';
export const FITTING = 'numpy==2.1.0\ntorch==2.6.0\ntorchvision==0.21.0\n';
export const UNFITTING = 'numpy==2.1.0\ntorch==2.6.0\ntorchvision==0.20.0\n';

/** One finding that was there before, in `worker/`; the pull request brings another one, in `server/`. */
export const BEFORE: Files = { 'server/requirements.txt': FITTING, 'worker/requirements.txt': UNFITTING };
export const CHANGE: Files = { 'server/requirements.txt': UNFITTING };
/** What somebody else does to the base after the branch began: it must not be held against the pull request. */
const MEANWHILE: Files = { 'batch/requirements.txt': UNFITTING };

const DEFAULTS = {
  path: '.',
  token: 'workflow' satisfies Token,
  comment: 'changes',
  'comment-key': 'default',
  annotations: 'changed-lines',
};

type Inputs = Readonly<Record<string, string>>;
/** What is other on the machine of the runner. */
type Machine = Partial<Pick<Step, 'apiUrl' | 'environment'>>;

/** A GitHub, and the repositories that its pull requests are made of. */
export class Stage {
  readonly github: LocalGitHub;
  readonly repositories = new Repositories();

  private constructor(github: LocalGitHub) {
    this.github = github;
  }

  static async start(edition?: Edition, certificate?: Certificate): Promise<Stage> {
    return new Stage(await LocalGitHub.start(edition, certificate));
  }

  async close(): Promise<void> {
    await Promise.all([this.github.close(), this.repositories.dispose()]);
  }

  /** Opens a pull request. */
  async open(change: Files = CHANGE, before: Files = BEFORE, meanwhile: Files = MEANWHILE): Promise<PullRequest> {
    const scene = await this.repositories.pullRequest(before, change, meanwhile);
    const number = await this.github.openPullRequest(scene.headSha);
    await scene.origin.git('update-ref', `refs/pull/${number}/merge`, scene.mergeSha);
    await scene.origin.git('update-ref', `refs/pull/${number}/head`, scene.headSha);
    return new PullRequest(this, scene, number);
  }

  /** Runs the action on an event that GitHub sends so. */
  async run(checkout: Repository, name: string, payload: Payload, inputs: Inputs = {}, machine: Machine = {}): Promise<StepResult> {
    assertPayload(name, payload);
    return this.step(checkout, name, payload, inputs, machine);
  }

  /** Runs the action on any event. */
  step(checkout: Repository, name: string, payload: Payload, inputs: Inputs = {}, machine: Machine = {}): Promise<StepResult> {
    return runStep({
      main: MAIN,
      workspace: checkout.folder,
      repository: `${OWNER}/${REPOSITORY}`,
      event: { name, payload },
      inputs: { ...DEFAULTS, ...inputs },
      apiUrl: this.github.url,
      serverUrl: this.github.serverUrl,
      ...machine,
    });
  }
}

/** A pull request on the local GitHub, with the checkout that a workflow would have of it. */
export class PullRequest {
  readonly scene: PullRequestScene;
  readonly number: number;
  headSha: string;
  private readonly stage: Stage;

  constructor(stage: Stage, scene: PullRequestScene, number: number) {
    this.stage = stage;
    this.scene = scene;
    this.number = number;
    this.headSha = scene.headSha;
  }

  async push(files: Files): Promise<void> {
    const { origin } = this.scene;
    await origin.git('checkout', '--quiet', 'feature');
    this.headSha = await origin.commit(files);
    await mergePullRequest(origin, this.headSha, this.number);
    this.stage.github.moveHead(this.number, this.headSha);
  }

  checkout(ref = `refs/pull/${this.number}/merge`, depth = 1): Promise<Repository> {
    return this.stage.repositories.checkout(this.scene.origin, { ref, depth });
  }

  /** What a workflow with the rights of the base checks out. */
  base(): Promise<Repository> {
    return this.checkout('refs/heads/main');
  }

  /** As GitHub sends it: with the base of the time when the branch began. */
  payload(action: 'opened' | 'synchronize' = 'opened'): Payload {
    const payload = examplePayload('pull_request', action) as {
      number: number;
      pull_request: { number: number; head: { sha: string }; base: { sha: string } };
    };
    payload.number = this.number;
    payload.pull_request.number = this.number;
    payload.pull_request.head.sha = this.headSha;
    payload.pull_request.base.sha = this.scene.forkSha;
    return payload;
  }

  /** As GitHub sends it when the workflow of a pull request from a fork has ended. */
  runPayload(run: Readonly<Record<string, unknown>> = {}): Payload {
    const payload = examplePayload('workflow_run', 'completed') as { workflow_run: { head_repository: { owner: object } } };
    const head = { ...payload.workflow_run.head_repository, owner: { ...payload.workflow_run.head_repository.owner, login: OWNER } };
    const told = { event: 'pull_request', head_sha: this.headSha, head_branch: 'feature', head_repository: head, pull_requests: [] };
    return { ...payload, workflow_run: { ...payload.workflow_run, ...told, ...run } };
  }

  async run(action: 'opened' | 'synchronize' = 'opened', inputs: Inputs = {}, machine: Machine = {}): Promise<StepResult> {
    return this.stage.run(await this.checkout(), 'pull_request', this.payload(action), inputs, machine);
  }
}

/** The rule and the place of each annotation, in the order in which they were printed. */
export function shownAt({ commands }: StepResult): readonly string[] {
  return commands
    .filter(({ properties }) => 'file' in properties)
    .map(({ properties }) => `${properties['title']} ${properties['file']}:${properties['line']}`);
}

/** What was said without a place. */
export function lines({ commands }: StepResult): readonly Command[] {
  return commands.filter(({ properties }) => !('file' in properties));
}
