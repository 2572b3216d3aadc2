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

describe('what only the base of a change has', () => {
  const before = (condition: string) => ({
    ...good,
    'life/old.yml': rule.replace('  dependency: { technology: old }\n  as: package', condition),
  });

  test('is no place of a finding', () => {
    expect(mistakes(before('  was: { dependency: { technology: old }, as: package }\nanchor: package'))).toEqual([
      'life/old.yml:7:47 "package" is what the base had: anchor the finding at something that is there now',
    ]);
  });

  test('has no sources to ask', () => {
    const asked = '  all: [{ dependency: { technology: old }, as: package }, { was: { source: { import: old } } }]';
    expect(mistakes(before(asked))).toEqual(['life/old.yml:7:66 `was` cannot ask what sources of the base said']);
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

describe('a text mentions a package', () => {
  const packages = '[pkg:pypi/mlc_ai.nightly, "pkg:maven/org.old/old-*", "pkg:npm/%40a/b"]';
  const interest = interestOf(compileFiles([{ name: 'technologies/old.yml', text: technology.replace('[pkg:pypi/old]', packages) }]));

  test.each<[string, boolean]>([
    ['mlc-ai-nightly', true],
    ['MLC__AI.nightly-cu123', true],
    ['mlc ai nightly', false],
    ['an-old-thing', true],
    ['gold', false],
    ['"@a/b"', true],
    ['"@a/c"', false],
    ['org.new', false],
  ])('%s: %s', (text, said) => {
    expect(interest.mentions(text)).toBe(said);
  });
});
