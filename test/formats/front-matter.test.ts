import { expect, test } from 'vitest';
import { frontMatter } from '../../src/formats/front-matter.ts';

test.each([
  ['a page', '---\na: 1\n---\n# Title\n', 'a: 1\n'],
  ['a mark of its bytes', ' ---\na: 1\n---\n', 'a: 1\n'],
  ['carriage returns', '--- \na: 1 \n--- \n', 'a: 1 \n'],
  ['dots at its end', '---\na: 1\n...\nb', 'a: 1\n'],
  ['nothing in it', '---\n---\n', ''],
  ['lines of dashes later', '---\na: 1\n---\n\n---\nb: 2\n---\n', 'a: 1\n'],
])('front matter with %s', (_, text, content) => {
  const head = frontMatter(text);
  expect(head?.content).toBe(content);
  expect(text.slice(head?.start).startsWith(content)).toBe(true);
});

test.each(['', '# Title\n---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n----\n', '  ---\na\n---\n'])('none in %j', (text) => {
  expect(frontMatter(text)).toBeNull();
});
