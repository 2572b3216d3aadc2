import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One step of a workflow that uses an action. */
export interface Step {
  /** The file that `action.yml` names as `main`. */
  readonly main: string;
  readonly workspace: string;
  readonly repository: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly inputs: Readonly<Record<string, string>>;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** What the machine of the runner has beside it: a proxy, certificates. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What is left of a step. */
export interface StepResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
}

/** A workflow command that the step printed. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Runs an action as GitHub's runner does: a process of its own that gets inputs and event through the
 * environment, and gives outputs and summary through files.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'runner-'));
  try {
    const file = (name: string): string => path.join(folder, name);
    await Promise.all(['output', 'summary', 'state', 'env', 'path'].map((name) => writeFile(file(name), '')));
    await writeFile(file('event.json'), JSON.stringify(step.event.payload));
    const ended = await run(step, folder);
    return {
      ...ended,
      summary: await readFile(file('summary'), 'utf8'),
      outputs: outputsIn(await readFile(file('output'), 'utf8')),
      commands: ended.stdout.split('\n').flatMap(commandIn),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(step: Step, folder: string): Promise<Pick<StepResult, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [step.main], { cwd: step.workspace, env: environment(step, folder) }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

function environment(step: Step, folder: string): NodeJS.ProcessEnv {
  const { workspace, repository, event, inputs, apiUrl, serverUrl } = step;
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    GITHUB_STATE: path.join(folder, 'state'),
    GITHUB_ENV: path.join(folder, 'env'),
    GITHUB_PATH: path.join(folder, 'path'),
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: folder,
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(given),
    ...step.environment,
  };
}

/** `name<<delimiter`, the value's lines, `delimiter` */
function outputsIn(text: string): Record<string, string> {
  const outputs = [...text.matchAll(/^(.+?)<<(.+)\n(?:([\s\S]*?)\n)?\2$/gm)];
  return Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value]));
}

function commandIn(line: string): readonly Command[] {
  const [, name, properties = '', message = ''] = /^::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  if (name === undefined) return [];
  const pairs = properties.split(',').flatMap((pair) => (pair === '' ? [] : [pair.split('=', 2)]));
  return [{ name, properties: Object.fromEntries(pairs.map(([key, value = '']) => [key, unescaped(value)])), message: unescaped(message) }];
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (escape) => characters[escape] ?? escape);
}
