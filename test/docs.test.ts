import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '../scripts/generated/compare.ts';
import { madeDocs, makeDocs } from '../scripts/generated/docs.ts';
import { code, details, html, prose } from '../scripts/generated/docs/markdown.ts';
import { root } from '../scripts/generated/list.ts';
import { docsOf } from '../src/check/version.ts';
import { vocabulary } from '../src/knowledge/schema/words.ts';
import { readers } from '../src/readers/index.ts';
import { knowledge } from './support/judge.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'framework-fit-docs-'));
const docs = path.join(scratch, 'docs');
const { rules, technologies } = await knowledge();

beforeAll(() => makeDocs(root, scratch));
afterAll(() => rmSync(scratch, { recursive: true }));

const read = (file: string) => readFileSync(path.join(docs, file), 'utf8');

test.each(madeDocs)('%s is what its sources give (refresh it with: npm run build)', async (made) => {
  expect(await differences(root, scratch, made)).toEqual([]);
});

describe('each rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s has a page that a finding leads to', (id, rule) => {
    expect(docsOf(id)).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
    const page = read(`rules/${id}.md`);
    // The files of examples may hold braces of their own.
    expect(page.replaceAll(/^```[^]*?^```/gm, '')).not.toMatch(/\{[a-z-]+(\.[a-z-]+)?\}(?![^\n]*`)/);
    for (const { because } of rule.examples) if (because !== null) expect(page).toContain(`<summary>${html(because)}</summary>`);
    for (const { url, checked } of rule.sources)
      expect(page).toContain(`${url.startsWith('pkg:') ? `\`${url}\`` : `<${url}>`} (read ${checked})`);
    const spoken = [...page.matchAll(/^> \*\*(\w+)\*\* · `(.+?)` · /gm)].map(([, severity, at]) => `${severity} ${at}`);
    expect(spoken).toEqual(rule.examples.flatMap(({ fires, at }) => (fires === null ? [] : [`${fires} ${at}`])));
  });

  test('stands in the list', () => {
    const listed = [...read('rules/README.md').matchAll(/\]\((\S+)\.md\) \| \*\*/g)].map(([, id]) => id);
    expect(listed).toEqual(rules.map(({ id }) => id));
  });
});

describe('each technology', () => {
  test.each(technologies.map(({ id, sources }) => [id, sources] as const))('%s has a page with its sources', (id, sources) => {
    const page = read(`technologies/${id}.md`);
    for (const { url } of sources) expect(page).toContain(url);
  });

  test('stands in the list', () => {
    const listed = new Set([...read('technologies/README.md').matchAll(/\]\((\S+)\.md\)/g)].map(([, id]) => id));
    expect(technologies.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });
});

test('every word has a heading, and nothing is without a meaning', () => {
  const page = read('vocabulary.md');
  const heads = [...page.matchAll(/^### `(\w+)`$/gm)].map(([, word]) => word);
  expect(heads.filter((word) => vocabulary.includes(word ?? ''))).toEqual(vocabulary);
  expect(page.split('\n').filter((line) => /\| +\|$/.test(line))).toEqual([]);
  expect(page).not.toMatch(/^### `\w+`\n\n\n/m);
});

test('every reader stands in the table of formats', () => {
  const listed = [...read('formats.md').matchAll(/^\| \*\*(\S+)\*\* \| /gm)].map(([, id]) => id);
  expect(listed).toEqual(readers.map(({ id }) => id));
});

test('every link leads to a file', () => {
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const broken = pages.flatMap((name) =>
    [...read(name).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('https:') && !isThere(path.join(path.dirname(name), target.replace(/#.*/, ''))))
      .map((target) => `${name}: ${target}`),
  );
  expect(broken).toEqual([]);
});

/** Of pages that are made, and of those that are written. */
function isThere(page: string): boolean {
  return [docs, path.join(root, 'docs')].some((folder) => existsSync(path.join(folder, page)));
}

describe('Markdown', () => {
  test.each([
    ['a*b_c [d] <e> & f', String.raw`a\*b\_c \[d\] &lt;e> &amp; f`],
    ['run `pip *` now', 'run `pip *` now'],
    ['a | b', String.raw`a \| b`],
    ['`a` and an odd ` alone', '`a` and an odd \\` alone'],
  ])('%s', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  test('a code span holds any backticks, and no pipe that ends a cell', () => {
    expect(code('a')).toBe('`a`');
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`a')).toBe('`` `a ``');
    expect(code('a|b')).toBe('`a\\|b`');
  });

  test('what is folded has a summary in HTML', () => {
    expect(details('the `<x>` & y', 'text')).toBe('<details>\n<summary>the <code>&lt;x></code> &amp; y</summary>\n\ntext\n\n</details>');
  });
});
