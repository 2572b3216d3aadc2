import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { findingsOf, knowledge } from './support/judge.ts';

const guide = readFileSync(new URL('../docs/suppressions.md', import.meta.url), 'utf8');
const files = [...guide.matchAll(/^`([^`]+)`:\n\n```\w*\n([\s\S]*?)```$/gm)].map(([, path = '', text = '']) => ({ path, text }));
const gone = 'tensorflow-gpu==2.12.0\n';

test('the guide has examples', () => {
  expect(files.map(({ path }) => path)).toEqual(['requirements.txt', 'Dockerfile', 'train/requirements.in', '.github/framework-fit.yml']);
});

describe('an example of the guide accepts, and is used', () => {
  test.each(files)('$path', async ({ path, text }) => {
    expect(await findingsOf({ 'legacy/requirements.txt': gone, [path]: text })).toEqual(
      path.endsWith('.yml') ? [] : [expect.objectContaining({ location: expect.objectContaining({ path: 'legacy/requirements.txt' }) })],
    );
  });

  test.each(files.filter(({ path }) => !path.endsWith('.yml')))('without its comment $path has a finding', async ({ path, text }) => {
    const found = await findingsOf({ [path]: text.replace(/# framework-fit.*/, '#') });
    expect(found.map(({ rule }) => rule)).toEqual(['host/tensorflow-gpu-removed']);
  });
});

test('the guide names commands and rules that there are, and every rule about suppressions', async () => {
  expect(commands).toContain('baseline');
  const ids = (await knowledge()).rules.map(({ id }) => id).filter((id) => id.startsWith('config/suppression-'));
  const told = [...guide.matchAll(/^\| `(config\/[\w-]+)`/gm)].map(([, id = '']) => id);
  expect(new Set(told)).toEqual(new Set(ids));
});
