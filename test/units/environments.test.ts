import { expect, test } from 'vitest';
import { unitsOf, type Files } from '../support/judge.ts';

const cpu = 'pip install --index-url https://download.pytorch.org/whl/cpu -r requirements.txt\n';
const job = (run: string): string =>
  `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${run}`;

/** The build of PyTorch in the environment of `requirements.txt`, whether its install was read, and its links. */
async function torch(files: Files): Promise<string> {
  const units = await unitsOf({ 'requirements.txt': 'torch==2.5.1\n', ...files });
  const found = units.find(({ id }) => id === 'environment:requirements.txt')?.installed[0];
  return [found?.build, found?.installRead, ...(found?.indexes.flatMap(({ links }) => links.map(({ text }) => text)) ?? [])].join(' ');
}

test.each<[name: string, files: Files, expected: string]>([
  ['nothing installs it', {}, 'unknown false'],
  ['a job installs it', { '.github/workflows/ci.yml': job(cpu) }, 'cpu true `requirements.txt` is installed'],
  ['an image installs a file of that name that it makes itself', { Dockerfile: `FROM python:3.12\nRUN ${cpu}` }, 'unknown false'],
  ['a script above installs one of that name from nobody knows where', { 'setup.sh': `cd "$1"\n${cpu}` }, 'unknown false'],
])('%s', async (_name, files, expected) => {
  expect(await torch(files)).toBe(expected);
});
