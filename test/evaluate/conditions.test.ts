import { describe, expect, test } from 'vitest';
import type { Files } from '../support/judge.ts';
import { findings, places, titles } from './own.ts';

const requirements = (text: string): Files => ({ 'requirements.txt': text });
const torch = '{ dependency: { technology: pytorch }, as: torch }';
const tf = '{ dependency: { technology: tensorflow }, as: tf }';
const server = '{ dependency: { technology: old }, as: server }';

/** What `when` and what beside it is written, the packages of a file, and the lines on which the rule speaks. */
type Case = readonly [what: string, rule: string, packages: string, lines: readonly number[]];

const cases: readonly Case[] = [
  ['all: both are there', `when: { all: [${torch}, ${tf}] }`, 'torch\ntensorflow\n', [1]],
  ['all: one is not', `when: { all: [${torch}, ${tf}] }`, 'torch\n', []],
  [
    'all: every way in which it holds',
    `when: { all: [${torch}, { dependency: { package: "pypi/torch*" }, as: other }] }\nanchor: other`,
    'torch\ntorchvision\n',
    [1, 2],
  ],
  ['any: the first', `when: { any: [${torch}, ${tf}] }\nanchor: torch`, 'torch\n', [1]],
  [
    'any: both',
    `when: { any: [{ dependency: { technology: pytorch }, as: it }, { dependency: { technology: tensorflow }, as: it }] }`,
    'torch\ntensorflow\n',
    [1, 2],
  ],
  ['any: none', `when: { any: [${torch}, ${tf}] }`, 'numpy\n', []],
  ['not: it is not there', `when: { all: [${torch}, { not: { dependency: { technology: tensorflow } } }] }`, 'torch\n', [1]],
  ['not: it is', `when: { all: [${torch}, { not: { dependency: { technology: tensorflow } } }] }`, 'torch\ntensorflow\n', []],
  [
    'not: it sees what is bound',
    `when: { all: [${torch}, { not: { dependency: { in: torch, technology: tensorflow } } }] }`,
    'torch\ntensorflow\n',
    [],
  ],
  [
    'not: of any',
    `when: { all: [${torch}, { not: { any: [{ dependency: { technology: tensorflow } }, { dependency: { technology: old } }] } }] }`,
    'torch\nold-server\n',
    [],
  ],
  ['lacks: nothing of the kind', `when: { all: [${torch}, { lacks: { dependency: { technology: tensorflow } } }] }`, 'torch\n', [1]],
  [
    'lacks: something of the kind',
    `when: { all: [${torch}, { lacks: { dependency: { technology: tensorflow } } }] }`,
    'torch\ntensorflow\n',
    [],
  ],
  ['unless: none of it', `when: ${torch}\nunless: [{ dependency: { technology: tensorflow } }]`, 'torch\n', [1]],
  [
    'unless: any one of it',
    `when: ${torch}\nunless: [{ dependency: { technology: tensorflow } }, { dependency: { technology: old } }]`,
    'torch\nold-server\n',
    [],
  ],
  [
    'nested',
    `when: { all: [${torch}, { any: [${tf}, { all: [${server}, { dependency: { package: pypi/numpy } }] }] }] }`,
    'torch\nold-server\nnumpy\n',
    [1],
  ],
];

test.each(cases)('%s', async (_what, rule, packages, lines) => {
  expect(await places(rule, requirements(packages))).toEqual(lines.map((line) => `requirements.txt:${line}`));
});

describe('alternatives', () => {
  // Markers on one variable: only one of the two is installed anywhere.
  const exclusive = 'torch; sys_platform == "linux"\ntensorflow; sys_platform == "darwin"\n';

  test('`not` and `all` look at what can be there at once', async () => {
    expect(await places(`when: { all: [${torch}, ${tf}] }`, requirements(exclusive))).toEqual([]);
    expect(
      await places(`when: { all: [${torch}, { not: { dependency: { technology: tensorflow } } }] }`, requirements(exclusive)),
    ).toHaveLength(1);
  });

  test('`lacks` looks at all that the unit may have', async () => {
    expect(
      await places(`when: { all: [${torch}, { lacks: { dependency: { technology: tensorflow } } }] }`, requirements(exclusive)),
    ).toEqual([]);
  });
});

describe('the anchor', () => {
  const both = `when: { all: [${torch}, ${tf}] }`;

  test('is the first that has a name', async () => {
    expect(await places(both, requirements('tensorflow\ntorch\n'))).toEqual(['requirements.txt:2']);
  });

  test('or the one that the rule names', async () => {
    expect(await places(`${both}\nanchor: tf`, requirements('tensorflow\ntorch\n'))).toEqual(['requirements.txt:1']);
  });
});

describe('placeholders', () => {
  test('stand for what was bound, in every text', async () => {
    const rule = `title: "{torch.name} {torch.version}"\nwhy: "{torch} is {torch.package}."\nadvice: "Leave {unit}."\nwhen: { dependency: { technology: pytorch }, as: torch }`;
    const [finding] = await findings(rule, requirements('torch==2.5.1\n'));
    expect(finding).toMatchObject({ title: 'PyTorch 2.5.1', why: 'torch==2.5.1 is torch.', advice: 'Leave requirements.txt.' });
  });

  test('text of the repository is not read as a placeholder again', async () => {
    const [title] = await titles('title: "{it}"\nwhen: { env: { name: MODE }, as: it }', {
      Dockerfile: 'FROM python:3.12\nENV MODE={unit}\n',
    });
    expect(title).toBe('MODE={unit}');
  });

  test('braces that stand for nothing are left', async () => {
    expect(await titles(`title: "{ {A} {}"\nwhen: ${torch}`, requirements('torch\n'))).toEqual(['{ {A} {}']);
  });

  test('a field that does not exist is a mistake of the rule, and says which there are', async () => {
    await expect(titles(`title: "{torch.colour}"\nwhen: ${torch}`, requirements('torch\n'))).rejects.toThrow(
      /the placeholder \{torch\.colour\} stands for nothing; "torch" has text, technology, name/,
    );
  });
});
