import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { InputError, readInputs } from '../../src/github/inputs.ts';

const metadata = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, object>;
  runs: { using: string; main: string };
};

function read(given: Readonly<Record<string, string>>) {
  return readInputs((name) => given[name] ?? '');
}

describe('action.yml', () => {
  it('starts what is built, with the Node that it is built for', () => {
    expect(metadata.runs.using).toBe('node24');
    expect(existsSync(metadata.runs.main)).toBe(true);
  });

  it('is where the guides lead for inputs, and they name none that it has not', () => {
    const guides = ['README.md', 'docs/pull-requests.md', 'docs/configuration.md'].map((file) => readFileSync(file, 'utf8'));
    const named = guides.flatMap((text) => [
      ...[...text.matchAll(/inputs? `([a-z-]+)`/g)].map(([, name = '']) => name),
      ...[...text.matchAll(/^ *with: \{ ([a-z-]+):/gm)].map(([, name = '']) => name),
    ]);
    expect(new Set(named)).toEqual(new Set(['token', 'organisation-config', 'fail-on', 'mode']));
    for (const name of named) expect(metadata.inputs).toHaveProperty(name);
    expect(guides[1]).toContain('[action.yml](../action.yml)');
  });
});

describe('inputs', () => {
  it('have defaults', () => {
    expect(read({})).toEqual({
      mode: 'check',
      path: '.',
      config: null,
      organisationConfig: null,
      token: null,
      base: null,
      comment: 'changes',
      commentKey: 'default',
      annotations: 'changed-lines',
      suggestions: false,
      checkRun: false,
      minSeverity: null,
      failOn: null,
      jsonFile: null,
    });
  });

  it('are those that action.yml declares, with the same defaults', () => {
    const asked: string[] = [];
    readInputs((name) => (asked.push(name), ''));
    expect(asked.toSorted()).toEqual(Object.keys(metadata.inputs).toSorted());
    const defaults = Object.fromEntries(Object.entries(metadata.inputs).map(([name, { default: value = '' }]) => [name, value]));
    expect(read({ ...defaults, token: '', 'organisation-config': '' })).toEqual(read({}));
  });

  it.each<[string, string, string]>([
    ['comment', 'sometimes', 'Input `comment` is `sometimes`; it takes changes, always or never.'],
    ['annotations', 'ALL', 'Input `annotations` is `ALL`; it takes changed-lines, all or none.'],
    ['min-severity', 'high', 'Input `min-severity` is `high`; it takes notice, warning or error.'],
    ['fail-on', 'true', 'Input `fail-on` is `true`; it takes never, notice, warning or error.'],
    ['comment-key', 'a-->b', 'Input `comment-key` is `a-->b`; it takes up to 64 letters, digits, `.`, `_` and single `-`.'],
    ['base', '--output=x', 'Input `base` is `--output=x`; it takes one branch, tag or commit.'],
    ['comment', 'a\n::error::b', 'Input `comment` is `a ::error::b`; it takes changes, always or never.'],
  ])('%s: %j is refused in one line', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(new InputError(message));
  });

  it.each<[string, string, object]>([
    ['comment', ' never ', { comment: 'never' }],
    ['fail-on', 'never', { failOn: 'never' }],
    ['min-severity', 'error', { minSeverity: 'error' }],
    ['comment-key', 'backend_2.0', { commentKey: 'backend_2.0' }],
    ['base', 'release/1.x', { base: 'release/1.x' }],
  ])('%s: %j is taken', (name, value, expected) => {
    expect(read({ [name]: value })).toMatchObject(expected);
  });
});
