import { execFile } from 'node:child_process';

/** What one call of git may be given beyond its arguments. */
export interface GitOptions {
  /** Configuration for this call alone. It travels in the environment, where other processes do not see it as they see arguments. */
  readonly configuration?: readonly (readonly [key: string, value: string])[];
  /** Keeps the machine's own configuration: its proxy and its certificates are needed to reach a server. */
  readonly network?: boolean;
}

/** Runs git in one folder and gives what it prints. Throws a GitError when git fails, is missing or takes too long. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<string>;

/** git did not do what it was asked for; the message is the last line that it printed. */
class GitError extends Error {
  override readonly name = 'GitError';
}

const LOCAL_TIMEOUT = 60_000;
const NETWORK_TIMEOUT = 45_000;
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** No program that a repository's or a user's configuration names is started, and every folder's owner is accepted. */
const NEUTRAL: readonly (readonly [string, string])[] = [
  ['safe.directory', '*'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['maintenance.auto', 'false'],
  ['gc.auto', '0'],
];

/** A git for the repository that `folder` lies in. */
export function gitIn(folder: string): Git {
  return (args, options = {}) =>
    new Promise((resolve, reject) => {
      const settings = {
        cwd: folder,
        env: environment(options),
        timeout: options.network === true ? NETWORK_TIMEOUT : LOCAL_TIMEOUT,
        maxBuffer: LARGEST_OUTPUT,
        windowsHide: true,
      };
      execFile('git', args, settings, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new GitError(stderr.trim().split('\n').at(-1) || error.message));
      });
    });
}

function environment(options: GitOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^GIT_/i.test(name) || (options.network === true && /^GIT_(?:SSL|SSH|PROXY)/i.test(name)),
  );
  const configuration = [...NEUTRAL, ...(options.configuration ?? [])];
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    ...(options.network === true ? {} : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_NO_LAZY_FETCH: '1' }),
    GIT_CONFIG_COUNT: String(configuration.length),
    ...Object.fromEntries(
      configuration.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}
