import { describe, expect, test } from 'vitest';
import type { Location } from '../../../src/model.ts';
import { linksFor, outside } from '../../../src/reporters/markdown/links.ts';
import { at, full, report } from '../reports.ts';

const HEAD = '1a2b3c4d'.repeat(5);
const BASE = '5e6f7a8b'.repeat(5);
const links = linksFor(full(), { serverUrl: 'https://github.com' });

describe('links to lines', () => {
  test.each<[string, Location, string]>([
    ['one line', at('a.txt', 3, 1, 5), `[\`a.txt:3\`](https://github.com/octo/shop/blob/${HEAD}/a.txt#L3)`],
    [
      'several lines',
      { path: 'Dockerfile', line: 3, column: 1, endLine: 5, endColumn: 2 },
      `[\`Dockerfile:3\`](https://github.com/octo/shop/blob/${HEAD}/Dockerfile#L3-L5)`,
    ],
    [
      'lines up to the start of the next',
      { path: 'Dockerfile', line: 3, column: 1, endLine: 4, endColumn: 1 },
      `[\`Dockerfile:3\`](https://github.com/octo/shop/blob/${HEAD}/Dockerfile#L3)`,
    ],
    [
      'odd paths',
      at('a b/`c`(1).txt', 1, 1, 2),
      `[\`\`a b/\`c\`(1).txt:1\`\`](https://github.com/octo/shop/blob/${HEAD}/a%20b/%60c%60%281%29.txt#L1)`,
    ],
    ['what GitHub renders', at('README.md', 2, 1, 2), `[\`README.md:2\`](https://github.com/octo/shop/blob/${HEAD}/README.md?plain=1#L2)`],
  ])('%s', (_, location, expected) => {
    expect(links.place(location)).toBe(expected);
  });

  test('of the base lead to the base', () => {
    expect(links.place(at('a.txt', 3, 1, 5), 'base')).toBe(`[\`a.txt:3\`](https://github.com/octo/shop/blob/${BASE}/a.txt#L3)`);
  });

  test('lead to where the head has the line, and are plain where it has none', () => {
    const inHead = (location: Location) =>
      location.line > 9 ? null : { ...location, line: location.line - 1, endLine: location.endLine - 1 };
    const { place } = linksFor(full(), { serverUrl: 'https://github.com', inHead });
    expect(place(at('a.txt', 3, 1, 5))).toBe(`[\`a.txt:2\`](https://github.com/octo/shop/blob/${HEAD}/a.txt#L2)`);
    expect(place(at('a.txt', 10, 1, 5))).toBe('`a.txt`');
    expect(place(at('a.txt', 10, 1, 5), 'base')).toContain(`/blob/${BASE}/a.txt#L10`);
  });

  test('lead to the server that was given', () => {
    expect(linksFor(full(), { serverUrl: 'https://git.example.com/' }).place(at('a.txt', 3, 1, 5))).toContain(
      `(https://git.example.com/octo/shop/blob/`,
    );
  });

  test.each([
    ['named by a commit', `acme/fit//a b/base.yml@${HEAD}`, `https://github.com/acme/fit/blob/${HEAD}/a%20b/base.yml#L3`],
    ['named by a branch or tag, which may have moved', 'acme/fit//base.yml@v1', null],
    ['on the default branch', 'acme/.github//framework-fit.yml', null],
    ['outside of the repository', '../fit.yml', null],
    ['on another drive', 'D:/fit.yml', null],
  ])('of a file that the repository does not have, %s', (_, path, target) => {
    const words = `\`${path}:3\``;
    expect(links.place(at(path, 3, 1, 5))).toBe(target === null ? words : `[${words}](${target})`);
  });

  test.each([
    ['a repository', report({ repository: { root: '.', name: null, head: HEAD, base: null } })],
    ['a repository that could be one', report({ repository: { root: '.', name: 'a/b/../c', head: HEAD, base: null } })],
    ['a commit', report({ repository: { root: '.', name: 'octo/shop', head: null, base: null } })],
  ])('are plain without %s', (_, given) => {
    expect(linksFor(given, { serverUrl: 'https://github.com' }).place(at('a.txt', 3, 1, 5))).toBe('`a.txt:3`');
  });
});

describe('links to sources', () => {
  test.each([
    ['https://www.tensorflow.org/lite/', '[tensorflow.org/lite](https://www.tensorflow.org/lite/)'],
    [
      'https://github.com/pytorch/serve/issues/3396',
      '[github.com/pytorch/serve/issues/3396](https://redirect.github.com/pytorch/serve/issues/3396)',
    ],
    ['https://github.com/pytorch/serve', '[github.com/pytorch/serve](https://github.com/pytorch/serve)'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['see [x](y)', String.raw`see \[x\](y)`],
  ])('%s', (url, expected) => {
    expect(outside(url)).toBe(expected);
  });
});
