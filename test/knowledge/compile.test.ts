import { describe, expect, test } from 'vitest';
import { compileFiles, KnowledgeError } from '../../src/knowledge/compile.ts';
import { interestOf } from '../../src/knowledge/index.ts';
import { knowledge } from '../support/judge.ts';

const rule = `id: life/old
title: "{package.name} is old"
severity: warning
why: Because.
advice: Replace it.
when:
  dependency: { technology: old }
  as: package
sources: [{ url: "https://example.com/", checked: 2026-11-22 }]
examples:
  - { fires: warning, at: "requirements.txt:1", files: { requirements.txt: "old\\n" } }
  - { silent: true, files: { requirements.txt: "new\\n" } }
`;
const technology = 'id: old\nname: Old\nkind: library\npackages: [pkg:pypi/old]\n';

function mistakes(files: Record<string, string>): string[] {
  try {
    compileFiles(Object.entries(files).map(([name, text]) => ({ name, text })));
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n');
    throw error;
  }
}

const good = { 'life/old.yml': rule, 'technologies/old.yml': technology };

test('a rule, a technology: nothing to complain of', () => {
  expect(mistakes(good)).toEqual([]);
});

describe('a wrong file is an error with file, line, column and what was expected', () => {
  test.each([
    [
      'an unknown key of a rule',
      { ...good, 'life/old.yml': rule.replace('why:', 'reason:') },
      [
        expect.stringMatching(/^life\/old\.yml:4:1 unknown key "reason"; did you mean `\w+`\? The keys are `id`, /),
        'life/old.yml:1:1 `why` is missing; it is a text',
      ],
    ],
    [
      'a severity that is none',
      { ...good, 'life/old.yml': rule.replace('severity: warning', 'severity: fatal') },
      [
        expect.stringMatching(
          /^life\/old\.yml:3:\d+ severity: ".*" is not known; did you mean `\w+`\? It is one of `error`, `warning`, `notice`/,
        ),
      ],
    ],
    [
      'a misspelled word inside a condition',
      { ...good, 'life/old.yml': rule.replace('technology: old', 'tecnology: old') },
      [expect.stringMatching(/^life\/old\.yml:7:17 unknown key "tecnology"; did you mean `technology`\?/)],
    ],
    [
      'a technology that nobody knows',
      { ...good, 'life/old.yml': rule.replace('technology: old', 'technology: older') },
      ['life/old.yml:7:3 there is no technology "older"'],
    ],
    [
      'a placeholder that nothing binds',
      { ...good, 'life/old.yml': rule.replace('{package.name}', '{other.name}') },
      ['life/old.yml:7:3 nothing is named "other" with `as`; there is package'],
    ],
    [
      'a finding at a place that only the base has',
      {
        ...good,
        'life/old.yml': rule.replace(
          '  dependency: { technology: old }\n  as: package',
          '  was: { dependency: { technology: old }, as: package }\nanchor: package',
        ),
      },
      ['life/old.yml:7:3 "package" is what the base had: anchor the finding at something that is there now'],
    ],
    [
      'a question to sources of the base',
      {
        ...good,
        'life/old.yml': rule.replace(
          '  dependency: { technology: old }\n  as: package',
          '  all: [{ dependency: { technology: old }, as: package }, { was: { source: { import: old } } }]',
        ),
      },
      ['life/old.yml:7:3 `was` cannot ask what sources of the base said'],
    ],
    [
      'a rule under another name',
      { 'life/other.yml': rule, 'technologies/old.yml': technology },
      ['life/other.yml:1:5 rule "life/old" belongs into life/old.yml'],
    ],
    [
      'a source without its day',
      { ...good, 'life/old.yml': rule.replace(', checked: 2026-11-22', '') },
      [expect.stringMatching(/^life\/old\.yml:9:\d+ `checked` is missing in sources\.0/)],
    ],
    [
      'a rule without examples',
      { ...good, 'life/old.yml': rule.replace(/examples:[\s\S]*$/, 'examples: []\n') },
      [expect.stringMatching(/^life\/old\.yml:10:\d+ examples: it has 2 entries or more/)],
    ],
    [
      'a package of two technologies',
      { ...good, 'technologies/twin.yml': technology.replace('id: old', 'id: twin') },
      ['technologies/twin.yml:4:12 pypi/old already belongs to technology "old"'],
    ],
    [
      'a purl of an unknown kind',
      { ...good, 'technologies/old.yml': technology.replace('pkg:pypi', 'pkg:gem') },
      [expect.stringMatching(/^technologies\/old\.yml:4:12 packages\.0: a purl/)],
    ],
    [
      'a life that ended without a source',
      { ...good, 'technologies/old.yml': `${technology}life: { state: ended, since: 2020-01 }\n` },
      [expect.stringContaining('a life that is not active needs a source')],
    ],
    ['broken YAML', { ...good, 'life/old.yml': 'id: [a\n' }, [expect.stringMatching(/^life\/old\.yml:\d+:\d+ not valid YAML/)]],
    [
      'a table row with a cell of no column',
      {
        'compatibility/t.yml':
          'id: t\ntitle: T\ncolumns: { a: { packages: [pkg:pypi/a] } }\nrows: [{ id: r, b: "1" }]\nsources: [{ url: "https://example.com/", checked: 2026-11-22 }]\n',
      },
      [expect.stringContaining('no column "b"; the columns are a')],
    ],
  ])('%s', (_what, files, expected) => {
    expect(mistakes(files)).toEqual(expect.arrayContaining(expected));
    expect(mistakes(files)).toHaveLength(expected.length);
  });
});

test('the interest mentions every package that the knowledge names', async () => {
  const known = await knowledge();
  const interest = interestOf(known);
  for (const { packages } of known.technologies) {
    for (const { name } of packages) expect(interest.mentions(`x ${name.replace('*', '')} y`), name).toBe(true);
  }
  expect(interest.mentions('apiVersion: v1\nkind: ConfigMap\n')).toBe(false);
});
