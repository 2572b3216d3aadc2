import { expect, test } from 'vitest';
import { summary } from '../../src/reporters/summary.ts';
import { full, report, serving, unusedGpu } from './reports.ts';

const options = { serverUrl: 'https://github.com' };

test('the summary has everything', async () => {
  await expect(summary(full(), options)).toMatchFileSnapshot('expected/summary.md');
});

test('the summary of a repository without machine learning is short', () => {
  expect(summary(report({ units: [] }), options)).toBe(
    '## Framework fit: no machine-learning framework found\n\nRead 31 of 412 files in 0.2 s; knowledge of 2026-11-20, 2 days old.\n',
  );
});

test('the summary stays below the limit and says what it leaves out', () => {
  const findings = Array.from({ length: 2000 }, (_, index) => unusedGpu({ rule: `group/rule-${index}` }));
  const units = Array.from({ length: 5000 }, (_, index) => serving({ id: `image:${index}/Dockerfile` }));
  const text = summary(full({ findings, units }), options);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
  expect(text).toMatch(/\n\d+ more findings are left out here; the JSON report has everything\.\n/);
  expect(text).toContain('\n4800 more units use machine-learning frameworks.\n');
});
