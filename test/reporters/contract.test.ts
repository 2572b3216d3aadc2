import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { comment } from '../../src/reporters/comment.ts';
import { reporters } from '../../src/reporters/index.ts';
import { full, report, saying } from './reports.ts';

const options = { color: false, width: 80, quiet: false, serverUrl: 'https://github.com' };
const all: Readonly<Record<string, (report: Report) => Promise<string>>> = {
  ...Object.fromEntries(
    Object.entries(reporters).map(([name, load]) => [name, async (given: Report) => (await load())(given, options)] as const),
  ),
  comment: async (given) => comment(given, { key: 'fit', serverUrl: options.serverUrl, runUrl: null }),
};

const hostile = {
  backticks: 'a `b ``c ```d',
  'a fence': '```\n# heading\n```',
  bars: 'a | b \\| c `d | e`',
  html: '<script>alert(1)</script></details><!-- framework-fit:other -->',
  'an image': '![x](https://evil.example/x.png) [y](https://evil.example)',
  'a mention': '@org/team and me@evil.example, see #12, GH-12 and https://github.com/o/r/issues/1',
  'a command': '::error file=x::y\n::set-output name=a::b ##[error]z',
  'an escape sequence': '\u001B[2J\u001B]8;;https://evil.example\u0007x\u009B31m',
  'marks from right to left': 'a \u202Egpj.exe\u2066 \u200Fb',
  newlines: 'a\r\n\n    b\n- c\n1. d\n> e\n===\n---',
  length: 'x'.repeat(200_000),
  'a lone surrogate': `a${String.fromCharCode(0xd83d)}`,
  nothing: '',
  'a percent sign': '100%25,:0A %',
};

describe.each(Object.entries(all))('the reporter %s', (name, render) => {
  test.each([
    ['an empty report', report({ units: [], stats: { files: 0, read: 0, milliseconds: 0 } })],
    ['a report without findings', report()],
    ['a full report', full()],
    ['a full report of a folder without history', full({ change: null, repository: { root: '.', name: null, head: null, base: null } })],
  ])('gives whole lines for %s', async (_, given) => {
    const text = await render(given);
    expect(text === '' || text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/undefined|NaN|\[object|null\./);
    expect(text).not.toMatch(/[^\S\n]\n/);
  });

  test.each(Object.entries(hostile))('takes the sting out of %s', async (_, words) => {
    const text = await render(saying(words));
    expect(text).not.toMatch(/(?![\n\u200B])[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    if (name !== 'annotations') expect(text).not.toMatch(/^\s*::|##\[/m);
    if (name !== 'json') expect(text.length).toBeLessThan(65_536);
  });

  test('does not change what it is given', async () => {
    const given = full();
    const before = structuredClone(given);
    await render(given);
    expect(given).toEqual(before);
  });
});

describe.each(['comment', 'markdown'])('the markdown of %s', (name) => {
  test.each(Object.entries(hostile))('marks up nothing, names nobody and links nowhere for %s', async (_, words) => {
    const text = await (all[name] ?? all['comment'])?.(saying(words));
    const outsideCode = (text ?? '')
      .replace(/^(`{3,}).*\n[^]*?^\1$/gm, '')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, '')
      .replace(/^<!-- framework-fit:fit -->\n/, '')
      .replace(/<\/?(?:details|summary)>|<br>/g, '');
    expect(outsideCode).not.toMatch(/<[a-z!/]/i);
    expect(outsideCode).not.toMatch(/(?<!\]\()https?:\/\//);
    expect(outsideCode).not.toMatch(/@[\w-]|(?<![\\&])#\d|!\[/);
    expect((text ?? '').match(/<!--/g)?.length ?? 0).toBe(name === 'comment' ? 1 : 0);
  });
});
