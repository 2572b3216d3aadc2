import { expect, test } from 'vitest';
import { targetNames } from '../../src/words.ts';
import { summary } from '../../src/reporters/summary.ts';
import { fitWith, full, report, saying, serving, unusedGpu } from './reports.ts';

const options = { serverUrl: 'https://github.com' };

test('the summary has everything', async () => {
  await expect(summary(full(), options)).toMatchFileSnapshot('expected/summary.md');
});

test('the summary of a repository without machine learning is short', () => {
  expect(summary(report({ units: [] }), options)).toBe(
    '## Framework fit: no machine-learning framework found\n\nRead 31 of 412 files in 0.2 s; knowledge of 2026-11-20, 2 days old.\n',
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
