import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Files by path; null deletes one. */
export type Files = Readonly<Record<string, string | null>>;

const run = promisify(execFile);

/** A git work tree in a temporary folder. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs git here and gives what it prints, without the last line break. */
  async git(...args: readonly string[]): Promise<string> {
    const { stdout } = await run('git', [...args], { cwd: this.folder, env: ENVIRONMENT });
    return stdout.replace(/\n$/, '');
  }

  /** Writes and deletes files, commits everything and gives the name of the commit. */
  async commit(files: Files): Promise<string> {
    await Promise.all(Object.entries(files).map(([path, content]) => this.write(path, content)));
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return this.git('rev-parse', 'HEAD');
  }

  private async write(path: string, content: string | null): Promise<void> {
    const file = join(this.folder, path);
    if (content === null) return rm(file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** What a pull request is made of, as its repository on GitHub holds it. */
export interface PullRequestScene {
  readonly origin: Repository;
  /** Where the branch began. */
  readonly forkSha: string;
  /** What it is merged into now. */
  readonly baseSha: string;
  readonly headSha: string;
  /** The commit that GitHub makes of both. */
  readonly mergeSha: string;
}

/** How a workflow checks out. */
export interface CheckoutOptions {
  readonly ref: string;
  readonly depth?: number;
}

/** Makes repositories and forgets them all at once. */
export class Repositories {
  private readonly folders: string[] = [];

  /** A new repository with one commit. */
  async create(files: Files): Promise<Repository> {
    const repository = new Repository(await this.folder());
    await repository.git('init', '--quiet', '--initial-branch=main');
    // GitHub gives any commit by its name.
    await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    await repository.commit(files);
    return repository;
  }

  /**
   * A repository with a pull request under `refs/pull/1/`.
   * @param meanwhile what the base has got since the branch began
   */
  async pullRequest(base: Files, head: Files, meanwhile: Files = {}): Promise<PullRequestScene> {
    const origin = await this.create(base);
    const forkSha = await origin.git('rev-parse', 'HEAD');
    await origin.git('checkout', '--quiet', '-b', 'feature');
    const headSha = await origin.commit(head);
    await origin.git('checkout', '--quiet', 'main');
    const baseSha = Object.keys(meanwhile).length === 0 ? forkSha : await origin.commit(meanwhile);
    return { origin, forkSha, baseSha, headSha, mergeSha: await mergePullRequest(origin, headSha) };
  }

  /** Checks out one reference as `actions/checkout` does: into a new work tree, and no more history than asked for. */
  async checkout(origin: Repository, { ref, depth }: CheckoutOptions): Promise<Repository> {
    const repository = new Repository(await this.folder());
    await repository.git('init', '--quiet', '--initial-branch=main');
    await repository.git('remote', 'add', 'origin', pathToFileURL(origin.folder).href);
    await repository.git('fetch', '--quiet', '--no-tags', ...(depth === undefined ? [] : [`--depth=${depth}`]), 'origin', ref);
    await repository.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    return repository;
  }

  async dispose(): Promise<void> {
    await Promise.all(this.folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
  }

  private async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'framework-fit-'));
    this.folders.push(folder);
    return folder;
  }
}

/** Makes the merge commit of a pull request anew, as GitHub does after a push to either side. */
export async function mergePullRequest(origin: Repository, headSha: string, number = 1): Promise<string> {
  await origin.git('checkout', '--quiet', '--detach', 'main');
  await origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', headSha);
  const mergeSha = await origin.git('rev-parse', 'HEAD');
  await origin.git('update-ref', `refs/pull/${number}/merge`, mergeSha);
  await origin.git('update-ref', `refs/pull/${number}/head`, headSha);
  await origin.git('checkout', '--quiet', 'main');
  return mergeSha;
}

const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};
