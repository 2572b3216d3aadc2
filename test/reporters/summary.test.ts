import { describe, expect, test } from 'vitest';
import type { Suppressed } from '../../src/model.ts';
import { targetNames } from '../../src/words.ts';
import { summary } from '../../src/reporters/summary.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { at, fitWith, full, report, saying, serving, unusedGpu } from './reports.ts';

const options = { serverUrl: 'https://github.com' };

test('the summary has everything', async () => {
  await expect(summary(full(), options)).toMatchFileSnapshot('expected/summary.md');
});

test('the summary of a repository without machine learning is short', () => {
  expect(summary(report({ units: [] }), options)).toBe(
    '## Framework fit: no framework that it knows is declared\n\nRead 31 of 412 files in 0.2 s; knowledge of 2026-11-20, 2 days old.\n',
  );
});

test('the summary says what fits where, and folds the ways there with their sources', () => {
  const fit = fitWith(['android', 'browser'], ['PyTorch']);
  expect(summary(full({ fit }), options)).toContain(
    [
      '## What fits where',
      '',
      '|  | Android | browser |',
      '| --- | --- | --- |',
      '| PyTorch 2.8.0 | → by ExecuTorch | ? not stated |',
      '',
      '<details>',
      '<summary>The ways there, with sources</summary>',
      '',
      '**Android**',
      '',
      '**PyTorch 2.8.0**: by a route',
      '',
      '1. **ExecuTorch**: torch.export → .pte (already there) [1][2]',
      '',
      '**Sources**',
      '',
      '1. <https://example.org/export> (read 2026-11-20)',
      '2. <https://example.org/run> (read 2026-11-20)',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

test.each(['x', '漢', '🙂', '`', '|', '&'])('a summary of long texts of %j keeps below 1 MiB, measured in bytes', (character) => {
  const given = saying(character.repeat(100_000));
  const findings = Array.from({ length: 300 }, () => given.findings).flat();
  const names = Array.from({ length: 60 }, (_, index) => `technology ${index}`);
  const text = summary({ ...given, findings, fit: fitWith(targetNames, names, character.repeat(100_000)) }, options);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
  expect(text).toMatch(/\n\d+ more findings are left out here; the JSON report has everything\.\n/);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text).toMatch(/Read 31 of 412 files in 0\.2 s; knowledge of .*\n$/);
});

test('the summary stays below the limit and says what it leaves out', () => {
  const findings = Array.from({ length: 2000 }, (_, index) => unusedGpu({ rule: `group/rule-${index}` }));
  const units = Array.from({ length: 5000 }, (_, index) => serving({ id: `image:${index}/Dockerfile` }));
  const text = summary(full({ findings, units }), options);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
  expect(text).toMatch(/\n\d+ more findings are left out here; the JSON report has everything\.\n/);
  expect(text).toContain('\n4800 more units use machine-learning frameworks.\n');
});

describe('what is accepted', () => {
  const [one] = full().suppressed;
  const accepted = (parts: Partial<Suppressed>): readonly Suppressed[] => (one === undefined ? [] : [{ ...one, ...parts }]);
  const until = (day: string | null, line: number) =>
    accepted({ until: day, from: at('.github/framework-fit.yml', line, 1, 5), location: { ...at('a.txt', line, 1, 2), snippet: '' } });

  test('for 30 days more at most stands by itself, the next first, an entry once', () => {
    const suppressed = [
      ...until('2026-12-22', 4),
      ...until('2026-12-23', 5),
      ...until('2026-11-22', 6),
      ...until('2026-11-22', 6),
      ...until(null, 7),
    ];
    const text = summary(report({ suppressed }), options);
    const [, list = ''] = text.split('**Accepted for 30 days more at most:**\n\n');
    expect(list.split('\n\n')[0]).toBe(
      '- 2026-11-22: `life/dead-framework` at `a.txt:6` and 1 more, by ml\n- 2026-12-22: `life/dead-framework` at `a.txt:4`, by ml',
    );
    expect(terminal(report({ suppressed }), { color: false, width: 300 })).toContain(
      'Accepted for 30 days more at most: life/dead-framework at a.txt:6 and 1 more on 2026-11-22 and life/dead-framework at a.txt:4 on 2026-12-22.',
    );
  });

  test('is counted by what accepts it', () => {
    const suppressed = [...accepted({ source: 'comment' }), ...accepted({ source: 'baseline' }), ...accepted({ source: 'baseline' })];
    expect(summary(report({ suppressed }), options)).toContain(
      '<summary>3 findings are accepted, 1 by comments and 2 by the baseline</summary>',
    );
  });

  test('calls nobody and marks up nothing, whatever the reason says', () => {
    const reason = '@octocat <script>alert(1)</script> ::error::x [here](https://evil.example) </details> | #1';
    const text = summary(report({ suppressed: accepted({ reason, owner: '@team <b>' }) }), options);
    expect(text).not.toMatch(/<script|@octocat|@team|^::|\]\(https:\/\/evil|\n<\/details> \|/m);
  });
});
