import { execFile, execFileSync } from 'node:child_process';

/** git could not do what was asked; `message` is its own first line. */
export class GitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GitError';
  }
}

const seconds = 1000;
const largest = 512 * 1024 * 1024;

/**
 * Runs git on a stranger's repository: no hooks, no file-system monitor, no lazy fetch, no prompt and no
 * configuration of the user's or the machine's.
 * @param folder where it runs
 * @throws GitError when git fails, is missing or takes more than a minute
 */
export function git(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      env: neutral(),
      input: input ?? '',
      maxBuffer: largest,
      timeout: 60 * seconds,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new GitError(firstLine(error));
  }
}

/**
 * What git says, while other work goes on.
 * @throws GitError as `git` does
 */
export function gitMeanwhile(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((resume, fail) => {
    execFile('git', args, { cwd: folder, env: neutral(), maxBuffer: largest, timeout: 60 * seconds }, (error, output, stderr) => {
      if (error === null) resume(output);
      else fail(new GitError(firstLine(Object.assign(error, { stderr }))));
    });
  });
}

/**
 * The files of some endings that `git grep` finds one of some texts in, relative to the folder.
 * @param where further arguments: a revision, or `--untracked`
 * @returns nothing when git fails, because what it would find is of little weight
 */
export function gitGrep(folder: string, texts: readonly string[], endings: readonly string[], where: string): Promise<string[]> {
  const patterns = texts.flatMap((text) => ['-e', text]);
  const args = ['grep', '-l', '-z', '-I', '-F', ...patterns, where, '--', ...endings.map((ending) => `*.${ending}`)];
  return new Promise((resume) => {
    execFile('git', args, { cwd: folder, env: neutral(), maxBuffer: largest, timeout: 60 * seconds }, (_error, output) => {
      resume(output.split('\u0000').filter((name) => name !== ''));
    });
  });
}

function neutral(): NodeJS.ProcessEnv {
  const settings = { 'safe.directory': '*', 'core.fsmonitor': 'false', 'core.hooksPath': '/dev/null', 'core.quotePath': 'false' };
  const pairs = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_CONFIG_COUNT: String(Object.keys(settings).length),
    ...Object.fromEntries(pairs),
  };
}

function firstLine(error: unknown): string {
  const stderr = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
  const text = stderr.trim() === '' && error instanceof Error ? error.message : stderr;
  return (
    text
      .trim()
      .split('\n')[0]
      ?.replace(/^(fatal|error): /, '') ?? 'git failed'
  );
}
