import { expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { split } from '../../src/reporters/findings.ts';
import { verdict } from '../../src/reporters/verdict.ts';
import { app, endedRuntime, full, report, serving, unusedGpu } from './reports.ts';

const [newWarning = unusedGpu(), newError = unusedGpu(), unchanged = unusedGpu(), fixed = unusedGpu()] = full().findings;
const notice = unusedGpu({ severity: 'notice', units: ['image:other'] });

test.each<[string, Partial<Report>]>([
  ['nothing to report', { units: [] }],
  ['nothing to report in 1 unit', {}],
  ['nothing to report in 2 units', { units: [serving(), app()] }],
  ['1 error in 1 unit', { findings: [unusedGpu()] }],
  ['1 error in 1 of 2 units', { findings: [unusedGpu()], units: [serving(), app()] }],
  ['2 errors, 1 warning and 1 notice in 4 units', { findings: [notice, endedRuntime(), unusedGpu(), unusedGpu()] }],
  ['1 error', { findings: [unusedGpu({ units: [] })] }],
])('%s', (expected, parts) => {
  expect(verdict(report(parts), split(report(parts)))).toBe(expected);
});

test.each<[string, Partial<Report>]>([
  ['nothing new', { findings: [] }],
  ['1 new error and 1 new warning', { findings: [newWarning, newError] }],
  ['2 new errors, 1 resolved, 1 unchanged', { findings: [newError, newError, fixed, unchanged] }],
  ['nothing new, 2 unchanged', { findings: [unchanged, unchanged] }],
])('compared: %s', (expected, parts) => {
  expect(verdict(full(parts), split(full(parts)))).toBe(expected);
});
