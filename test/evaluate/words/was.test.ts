import { describe, expect, test } from 'vitest';
import type { Files } from '../../support/judge.ts';
import { findings } from '../own.ts';

const requirements = (text: string): Files => ({ 'requirements.txt': text });
const torch = '{ dependency: { technology: pytorch }, as: torch }';
const newTorch = `when: { all: [${torch}, { not: { was: { dependency: { technology: pytorch } } } }] }`;
const besideTf = `when: { all: [${torch}, { not: { was: { dependency: { technology: pytorch } } } }, { was: { dependency: { technology: tensorflow } } }] }`;
const raised =
  'when: { all: [{ dependency: { technology: pytorch, version: ">=2.6" }, as: torch }, { was: { dependency: { technology: pytorch, version: "<2.6" }, as: before } }] }';
const lowered =
  'when: { all: [{ dependency: { technology: pytorch, pinned: true }, as: torch }, { was: { dependency: { in: torch, technology: pytorch, version: ">{torch.version}" } } }] }';

async function lines(rule: string, base: Files | null, files: Files): Promise<string[]> {
  return (await findings(rule, files, undefined, base)).map(({ location }) => `${location.path}:${location.line}`);
}

type Case = readonly [what: string, rule: string, base: Files | null, files: Files, lines: readonly string[]];

const image = (packages: string): Files => ({ Dockerfile: `FROM python:3.12\nRUN pip install ${packages}\n` });

const cases: readonly Case[] = [
  ['it was there', besideTf, requirements('tensorflow\n'), requirements('tensorflow\ntorch\n'), ['requirements.txt:2']],
  ['it was not there', besideTf, requirements('numpy\n'), requirements('tensorflow\ntorch\n'), []],
  ['it is not there any more', besideTf, requirements('tensorflow\n'), requirements('torch\n'), ['requirements.txt:1']],
  ['not: it was there already', newTorch, requirements('torch\n'), requirements('torch\n'), []],
  ['not: another line of it', newTorch, requirements('torch==2.5.0\n'), requirements('numpy\ntorch==2.6.0\n'), []],
  ['not: the unit itself is new', newTorch, {}, requirements('torch\n'), ['requirements.txt:1']],
  ['only the same unit counts', besideTf, requirements('tensorflow\n'), { ...requirements('tensorflow\n'), ...image('torch') }, []],
  ['only the same unit counts: not', newTorch, image('torch'), { ...image('torch'), ...requirements('torch\n') }, ['requirements.txt:1']],
  ['a version was raised', raised, requirements('torch==2.5.1\n'), requirements('torch==2.6.0\n'), ['requirements.txt:1']],
  ['a version was raised before', raised, requirements('torch==2.6.0\n'), requirements('torch==2.9.0\n'), []],
  ['it sees what is bound', lowered, requirements('torch==2.6.0\n'), requirements('torch==2.5.1\n'), ['requirements.txt:1']],
  ['it sees what is bound, and it is as it was', lowered, requirements('torch==2.5.1\n'), requirements('torch==2.5.1\n'), []],
  [
    'an overview',
    `scope: repository\nseverity: notice\n${newTorch}`,
    requirements('numpy\n'),
    requirements('torch\n'),
    ['requirements.txt:1'],
  ],
  [
    'a case',
    `when: ${torch}\ncases: [{ if: { holds: { was: { dependency: { technology: pytorch } } } }, severity: off }]`,
    requirements('torch\n'),
    requirements('torch\n'),
    [],
  ],
  [
    'unless',
    `when: ${torch}\nunless: [{ was: { dependency: { technology: pytorch } } }]`,
    requirements('torch\n'),
    requirements('torch\n'),
    [],
  ],
  ['no base', besideTf, null, requirements('tensorflow\ntorch\n'), []],
  ['no base: not even that something is new', newTorch, null, requirements('torch\n'), []],
  [
    'no base: in a case',
    `when: ${torch}\ncases: [{ if: { holds: { was: { dependency: { technology: pytorch } } } }, severity: off }]`,
    null,
    requirements('torch\n'),
    [],
  ],
];

describe('was', () => {
  test.each(cases)('%s', async (_what, rule, base, files, expected) => {
    expect(await lines(rule, base, files)).toEqual(expected);
  });

  test('what is bound there lends its words, and no place', async () => {
    const base = { 'requirements.txt': 'numpy\ntorch==2.5.1\n' };
    const [found] = await findings(
      `${raised}\ntitle: "{before.version} became {torch.version}"`,
      requirements('torch==2.6.0\n'),
      undefined,
      base,
    );
    expect(found?.title).toBe('2.5.1 became 2.6.0');
    expect(found?.evidence.map(({ text, location }) => `${text} ${location.line}`)).toEqual(['torch==2.6.0 1']);
    expect(found?.units).toEqual(['environment:requirements.txt']);
  });
});
