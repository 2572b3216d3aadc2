import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/index.ts';
import { compileFiles, KnowledgeError } from '../../src/knowledge/compile.ts';
import { interestOf } from '../../src/knowledge/index.ts';
import { gather } from '../../src/readers/gather.ts';
import { memoryTree } from '../../src/tree/index.ts';
import { buildUnits, joinedBy, skippedByDefault } from '../../src/units/index.ts';
import { applyEdits, type Files } from '../support/judge.ts';

const words = readFileSync(new URL('../../rules/lives.yml', import.meta.url), 'utf8');
const sources = 'sources: [{ url: "https://example.com/", checked: 2026-11-22 }]\n';
const head = 'id: old\nname: Old\nkind: library\npackages: [pkg:pypi/old, pkg:npm/old, pkg:pypi/old-extras]\n';
const ended = `${head}life: { id: life/old, state: ended, since: 2024-05, successor: New }\n${sources}`;

function compile(technology: string, more: Files = {}) {
  return compileFiles(
    Object.entries({ 'lives.yml': words, 'technologies/old.yml': technology, ...more }).map(([name, text]) => ({ name, text })),
  );
}

function mistakes(technology: string, more: Files = {}): string[] {
  try {
    compile(technology, more);
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n');
    throw error;
  }
}

async function findings(technology: string, files: Files, more: Files = {}) {
  const knowledge = compile(technology, more);
  const tree = memoryTree(files);
  const { facts } = await gather(tree, skippedByDefault, interestOf(knowledge, joinedBy));
  const { units } = buildUnits(facts, tree.paths, knowledge);
  return evaluate(units, { knowledge, today: '2026-11-22', lineOf: () => '', docsOf: (id) => id });
}

async function said(technology: string, files: Files, more: Files = {}): Promise<string[]> {
  const found = await findings(technology, files, more);
  return found.map(({ rule, severity, location, title }) => `${severity} ${location.path}:${location.line} ${rule}: ${title}`);
}

describe('a row of a life is a rule under its own id', () => {
  test('it has words, sources and examples for each ecosystem', () => {
    const [rule] = compile(ended).rules;
    expect(rule).toMatchObject({
      id: 'life/old',
      severity: 'warning',
      advice: 'Plan a move. Instead: New.',
      sources: [{ url: 'https://example.com/', checked: '2026-11-22' }],
      yields: true,
    });
    expect(rule?.examples.map(({ fires, at, because }) => fires ?? because ?? at)).toEqual([
      'warning',
      'warning',
      'it is only named in a comment',
    ]);
  });

  test('one finding a unit, in every ecosystem of the technology', async () => {
    expect(await said(ended, { 'requirements.txt': 'old\nold-extras\n' })).toEqual([
      'warning requirements.txt:1 life/old: Old has ended (`old`)',
    ]);
    expect(await said(ended, { 'package.json': '{ "dependencies": { "old": "^1.0.0" } }' })).toEqual([
      'warning package.json:1 life/old: Old has ended (`old`)',
    ]);
  });

  test('a repository that publishes one of the packages hears nothing of them', async () => {
    const own = '[project]\nname = "old"\nversion = "1"\ndependencies = ["old-extras"]\n';
    expect(await said(ended, { 'pyproject.toml': own })).toEqual([]);
    expect(await said(ended, { 'pyproject.toml': own.replace('"old"', '"other"') })).toHaveLength(1);
  });

  test('it stays silent at a place of which another rule speaks, and only there', async () => {
    const other = `id: own/pinned\ntitle: Not that release\nseverity: notice\nwhy: Because.\nadvice: Change it.
when: { dependency: { package: pypi/old, version: "==1.0" }, as: it }
${sources}examples:
  - { fires: notice, at: "requirements.txt:1", files: { requirements.txt: "old==1.0\\n" } }
  - { silent: true, files: { requirements.txt: "old==2.0\\n" } }
`;
    expect(await said(ended, { 'requirements.txt': 'old==1.0\n' }, { 'own/pinned.yml': other })).toEqual([
      'notice requirements.txt:1 own/pinned: Not that release',
    ]);
    expect(await said(ended, { 'requirements.txt': 'old==2.0\n' }, { 'own/pinned.yml': other })).toEqual([
      'warning requirements.txt:1 life/old: Old has ended (`old`)',
    ]);
  });
});

describe('packages with a life of their own', () => {
  const apart = `${head}lives:
  - { id: life/extras, packages: [pkg:pypi/old-extras], state: renamed, since: 2024, successor: "\`extras\`", rename: { to: extras, same: ">=2" } }
${sources}`;

  test.each([
    ['old\n', []],
    ['old-extras\n', ['notice requirements.txt:1 life/extras: `old-extras` goes on under another name']],
  ])('%j', async (text, expected) => {
    expect(await said(apart, { 'requirements.txt': text })).toEqual(expected);
  });

  test.each([
    ['no version', 'old-extras\n', 'extras\n'],
    ['a version that both names have', 'old-extras==2.1\n', 'extras==2.1\n'],
    ['one that only the old name has', 'old-extras==1.0\n', null],
    ['a range that may be either', 'old-extras>=1.0\n', null],
    ['the new name is there already', 'extras\nold-extras\n', null],
  ])('the new name is offered where it is exact: %s', async (_what, text, expected) => {
    const [finding] = await findings(apart, { 'requirements.txt': text });
    expect(finding?.fix === null ? null : applyEdits({ 'requirements.txt': text }, finding?.fix?.edits ?? [])['requirements.txt']).toBe(
      expected,
    );
  });

  test.each([
    ['old==1.15\n', ['life/first']],
    ['old<2\n', ['life/first']],
    ['old>=1\n', []],
    ['old==2.1\n', []],
    ['old\n', []],
  ])('only some releases: %j', async (text, expected) => {
    const some = `${head}lives:
  - id: life/first
    packages: [pkg:pypi/old]
    versions: "<2"
    state: ended
    since: 2020-01
    successor: 2.x
    examples: [{ fires: warning, at: "requirements.txt:1", files: { requirements.txt: "old<2\\n" } }]
${sources}`;
    expect((await findings(some, { 'requirements.txt': text })).map(({ rule }) => rule)).toEqual(expected);
  });

  test.each([
    ['old\ntorch\n', ['life/other']],
    ['old\n', []],
  ])('only beside something: %j', async (text, expected) => {
    const beside = `${head}lives:
  - id: life/other
    packages: [pkg:pypi/old]
    beside: [torch]
    state: misnamed
    successor: another
    examples: [{ fires: error, at: "requirements.txt:1", files: { requirements.txt: "old\\ntorch\\n" } }]
${sources}`;
    const torch = 'id: torch\nname: torch\nkind: library\npackages: [pkg:pypi/torch]\n';
    expect((await findings(beside, { 'requirements.txt': text }, { 'technologies/torch.yml': torch })).map(({ rule }) => rule)).toEqual(
      expected,
    );
  });
});

describe('a wrong row is an error with file, line, column and what was expected', () => {
  const row = '{ id: life/old, state: ended, since: 2024-05, successor: New }';
  test.each([
    [
      'a state that is none',
      ended.replace('state: ended', 'state: dead'),
      [
        'technologies/old.yml:5:30 life.state: "dead" is not known; it is one of `active`, `maintenance`, `ended`, `renamed`, `removed`, `misnamed`',
      ],
    ],
    ['no day', ended.replace('since: 2024-05, ', ''), ['technologies/old.yml:5:30 life.state: what is not active says since when']],
    [
      'a day that is none',
      ended.replace('2024-05', 'spring'),
      ['technologies/old.yml:5:44 life.since: a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY'],
    ],
    ['no source', ended.replace(sources, ''), ['technologies/old.yml:5:7 life: a life that is not active needs a source']],
    [
      'no day of a source',
      ended.replace(', checked: 2026-11-22', ''),
      ['technologies/old.yml:6:11 `checked` is missing in sources.0; it is a text'],
    ],
    [
      'nothing to do',
      ended.replace(', successor: New', ''),
      ['technologies/old.yml:5:13 life.id: it says what to do: `successor` or `advice`'],
    ],
    [
      'an unknown key',
      ended.replace('successor', 'sucessor'),
      [
        'technologies/old.yml:5:13 life.id: it says what to do: `successor` or `advice`',
        expect.stringMatching(/^technologies\/old\.yml:5:53 unknown key "sucessor"; did you mean `successor`\?/),
      ],
    ],
    [
      'an id of another form',
      ended.replace('life/old', 'old'),
      ['technologies/old.yml:5:13 life.id: group/name in small letters, digits and dashes'],
    ],
    [
      'two rules of one cause',
      ended.replace(row, row.replace('{', '{ rule: life/other,')),
      ['technologies/old.yml:5:31 life.id: either `rule` or `id`: one cause has one rule'],
    ],
    [
      'a rule that does not exist',
      ended.replace('id: life/old', 'rule: life/none'),
      ['technologies/old.yml:5:15 there is no rule "life/none"'],
    ],
    [
      'words without a row',
      ended.replace('id: life/old', 'why: Because'),
      ['technologies/old.yml:5:14 life.why: only a row with an `id` says how it speaks'],
    ],
    [
      'a loud maintenance',
      ended.replace('state: ended', 'state: maintenance, severity: warning'),
      ['technologies/old.yml:5:53 life.severity: what is maintained is a notice at most'],
    ],
    [
      'advice on what is alive',
      ended.replace('state: ended', 'state: active'),
      ['technologies/old.yml:5:30 life.state: a rule can only speak of what is not active'],
    ],
    [
      'releases without an example',
      ended.replace('state:', 'versions: "<2", state:'),
      ['technologies/old.yml:5:13 life.id: its examples cannot be made of names alone: give `examples`'],
    ],
    [
      'a package that the technology does not have',
      `${head}lives:\n  - { id: life/x, packages: [pkg:pypi/older], state: ended, since: 2024, successor: New }\n${sources}`,
      ['technologies/old.yml:6:30 "old" has no package pypi/older; add it to its `packages`; did you mean `pypi/old`?'],
    ],
    [
      'a package with two lives',
      `${head}lives:\n  - { packages: [pkg:pypi/old], state: ended, since: 2024 }\n  - { packages: [pkg:pypi/old], state: ended, since: 2025 }\n${sources}`,
      ['technologies/old.yml:7:18 pypi/old has a life in another row already'],
    ],
    [
      'a technology that is nowhere',
      ended.replace(row, row.replace('}', ', beside: [torch], examples: [{ silent: true, files: {} }] }')),
      ['technologies/old.yml:5:7 there is no technology "torch"'],
    ],
    [
      'an example of another form',
      ended.replace(row, row.replace('}', ', examples: [{ fires: loudly, at: "a:1", files: {} }] }')),
      [
        expect.stringMatching(
          /^technologies\/old\.yml:5:\d+ life\.examples\.0\.fires: "loudly" is not known; .* `error`, `warning`, `notice`/,
        ),
      ],
    ],
  ])('%s', (_what, technology, expected) => {
    expect(mistakes(technology)).toEqual(expected);
  });

  test('the id of another rule', () => {
    const twin = ended.replace('id: old', 'id: twin').replaceAll('/old', '/twin').replace('life/twin', 'life/old');
    expect(mistakes(ended, { 'technologies/twin.yml': twin.replace('pkg:pypi/old-extras', 'pkg:pypi/twin-extras') })).toEqual([
      'technologies/twin.yml:5:13 a second rule "life/old"; the first is in technologies/old.yml',
    ]);
  });

  test('no words for its state', () => {
    expect(mistakes(ended, { 'lives.yml': words.replace(/ {2}ended:\n(?: {4}.*\n)+/, '') })).toEqual([
      expect.stringMatching(/^lives\.yml:\d+:\d+ `ended` is missing in states; /),
    ]);
  });
});
