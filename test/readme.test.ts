import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { merge } from '../src/config/merge.ts';
import { checkNames } from '../src/config/names.ts';
import { readLayer } from '../src/config/read.ts';
import { knowledge } from './support/judge.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const root = new URL('..', import.meta.url).pathname;

describe('what the README shows is what the program says', () => {
  const blocks = [...readme.matchAll(/<!-- output: (.+?) -->\n```text\n([\s\S]*?)```\n<!-- \/output -->/g)];

  test('there is such a block', () => {
    expect(blocks).toHaveLength(1);
  });

  test.each(blocks.map(([, command = '', shown = '']) => [command, shown] as const))('%s', (command, shown) => {
    const said = execFileSync(process.execPath, ['dist/cli.js', ...command.split(' ')], { cwd: root, encoding: 'utf8' });
    expect(withoutTime(shown)).toBe(withoutTime(said));
  });
});

/** The time that a run takes is never the same. */
function withoutTime(text: string): string {
  return text.replace(/in [\d.]+ m?s/g, 'in a moment');
}

test('the workflow has ten lines, and uses inputs that the action has', () => {
  const text = /```yaml\n(on: pull_request[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const action: { inputs: Record<string, unknown> } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
  const workflow: { jobs: Record<string, { steps: { uses: string; with?: Record<string, unknown> }[] }> } = parse(text);
  const step = workflow.jobs['framework-fit']?.steps.find(({ uses }) => uses.startsWith('OWNER/framework-fit@'));
  expect(text.trimEnd().split('\n')).toHaveLength(10);
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
});

test('the configuration is one that the program takes', async () => {
  const read = readLayer('README.md', /```yaml\n(extends: [\s\S]*?)```/.exec(readme)?.[1] ?? '- none');
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  const { rules, technologies } = await knowledge();
  const known = { rules: rules.map(({ id }) => id), technologies: technologies.map(({ id }) => id), technologiesPage: '', paths: null };
  expect(checkNames(merge('README.md', [read.layer], []), known)).toEqual([]);
  expect(Object.values(read.layer).filter((part) => Array.isArray(part) && part.length > 0).length).toBeGreaterThan(6);
});
