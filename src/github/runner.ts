import { readFile } from 'node:fs/promises';
import { type Event, readEvent } from './event.ts';

/** What the runner tells a step about its surroundings. */
export interface Runner {
  /** The folder that relative paths of inputs start from. */
  readonly workspace: string;
  readonly temporary: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that started the run. */
  readonly sha: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The page of this run, null outside GitHub. */
  readonly runUrl: string | null;
}

/** Reads the variables that https://docs.github.com/en/actions/reference/workflows-and-actions/variables names. */
export function readRunner(env: NodeJS.ProcessEnv): Runner {
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const name = env['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = ''] = name.split('/');
  const run = env['GITHUB_RUN_ID'];
  return {
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    temporary: env['RUNNER_TEMP'] || process.cwd(),
    owner,
    repo,
    sha: env['GITHUB_SHA'] ?? '',
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    runUrl: run === undefined || name === '' ? null : `${serverUrl}/${name}/actions/runs/${run}`,
  };
}

/** The event that started the workflow. A payload that cannot be read gives a check of everything, with a note. */
export async function currentEvent(env: NodeJS.ProcessEnv): Promise<Event> {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  try {
    return readEvent(name, JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
  } catch {
    return { kind: 'whole', note: `the payload of the event \`${name}\` could not be read` };
  }
}
