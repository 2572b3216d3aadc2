import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { feedback, figures, filesShown, type Showing } from '../../src/reporters/feedback.ts';
import { failing } from '../../src/config/settings.ts';
import type { Finding, Report } from '../../src/model.ts';
import { report, unusedGpu } from './reports.ts';

const SHOWING: Showing = {
  annotations: 'changed-lines',
  changed: new Map(),
  comment: 'changes',
  commentKey: 'default',
  suggestions: false,
  checkRun: false,
  serverUrl: 'https://github.com',
  runUrl: null,
  inHead: (location) => location,
};
const HEAD = 'a'.repeat(40);
const CHANGE = { number: 1, headSha: HEAD, baseSha: 'b'.repeat(40) };

function change(status: Finding['status']): Report {
  const repository = { ...report().repository, name: 'ada/engine' };
  return report({ change: CHANGE, repository, findings: status === null ? [] : [unusedGpu({ status })] });
}

describe('the comment', () => {
  it.each<[Showing['comment'], Finding['status'], boolean | null]>([
    ['changes', 'new', true],
    ['changes', 'fixed', true],
    ['changes', 'unchanged', false],
    ['changes', null, false],
    ['always', 'unchanged', true],
    ['always', null, true],
    ['never', 'new', null],
  ])('%s, when a finding is %s', (comment, status, create) => {
    expect(feedback(change(status), { ...SHOWING, comment }).comment?.create ?? null).toBe(create);
  });

  it('is not written where there is no change to speak of', () => {
    expect(feedback(report({ findings: [unusedGpu({ status: null })] }), { ...SHOWING, comment: 'always' }).comment).toBeNull();
  });

  it('starts with the line that it is known by', () => {
    const { comment } = feedback(change('new'), { ...SHOWING, commentKey: 'back-end' });
    expect(comment?.marker).toBe('<!-- framework-fit:back-end -->');
    expect(comment?.body.split('\n')[0]).toBe(comment?.marker);
  });

  it('becomes one line when nothing is left', () => {
    expect(feedback(change(null), SHOWING).comment?.body).toContain('resolved');
    expect(feedback(change('new'), SHOWING).comment?.body).not.toContain('resolved');
  });

  it('leads to the lines of the head, and names no line of what the head does not hold', () => {
    const { line, path } = unusedGpu().location;
    const bodies = [2, null].map((by) => {
      const inHead: Showing['inHead'] = (location) => (by === null ? null : { ...location, line: location.line - by });
      return feedback(change('new'), { ...SHOWING, inHead }).comment?.body ?? '';
    });
    expect(bodies[0]).toContain(`/blob/${HEAD}/${path}#L${line - 2}`);
    expect(bodies[1]).not.toContain('/blob/');
    expect(bodies[1]).not.toContain(`${path}:`);
  });
});

describe('the files whose lines are named', () => {
  it('are those of findings and units, once each', () => {
    const elsewhere = { ...unusedGpu().location, path: 'elsewhere.txt' };
    const shown = filesShown(report({ findings: [unusedGpu({ status: 'new' }), unusedGpu({ status: 'unchanged', location: elsewhere })] }));
    expect(shown).toEqual(expect.arrayContaining([unusedGpu().location.path, 'elsewhere.txt']));
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('annotations', () => {
  const { line, path } = unusedGpu().location;

  it.each<[Showing['annotations'], Showing['changed'], number]>([
    ['changed-lines', new Map(), 0],
    ['changed-lines', new Map([[path, new Set([line])]]), 1],
    ['changed-lines', null, 1],
    ['all', new Map(), 1],
    ['none', null, 0],
  ])('%s, when %j changed', (annotations, changed, count) => {
    const text = feedback(change('new'), { ...SHOWING, annotations, changed }).annotations;
    expect(text.split('\n').filter((command) => command.startsWith('::'))).toHaveLength(count);
  });
});

describe('what fails a run', () => {
  const findings = [
    unusedGpu({ severity: 'error', status: 'unchanged' }),
    unusedGpu({ severity: 'warning', status: 'new' }),
    unusedGpu({ severity: 'notice', status: null }),
    unusedGpu({ severity: 'error', status: 'fixed' }),
  ];

  it.each<[Parameters<typeof failing>[1], number]>([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
    ['notice', 2],
  ])('fail-on: %s', (failOn, count) => {
    expect(failing(findings, failOn)).toHaveLength(count);
  });
});

describe('the outputs', () => {
  it('count what is there, and apart from it what is gone', () => {
    const findings = [
      unusedGpu({ severity: 'warning', status: 'new' }),
      unusedGpu({ severity: 'error', status: 'unchanged' }),
      unusedGpu({ status: 'fixed' }),
    ];
    expect(figures({ findings })).toEqual({ findings: 2, new: 1, fixed: 1, errors: 1, warnings: 1, notices: 0 });
  });

  it('are those that action.yml declares', () => {
    const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { outputs: object };
    expect(Object.keys(outputs).toSorted()).toEqual([...Object.keys(figures({ findings: [] })), 'report', 'comment-url'].toSorted());
  });
});
