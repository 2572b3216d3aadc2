import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { reportSchema } from '../../src/reporters/schema.ts';
import { full, report, saying } from './reports.ts';

test('json is the report, readable', () => {
  expect(json(report()).split('\n').slice(0, 6)).toEqual([
    '{',
    '  "schema": "framework-fit/report@1",',
    '  "tool": {',
    '    "version": "1.2.3",',
    '    "knowledge": "2026-11-20"',
    '  },',
  ]);
});

test('json gives back every text as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '"', '\\', '\n', '🙂', '\u009B', '\u202E', '##[', '\u{E0041}', '\uD83D')), (parts) => {
      const text = parts.join('');
      expect(JSON.parse(json(saying(text)))).toEqual(saying(text));
    }),
  );
});

test('the schema takes a report and nothing that is not one', () => {
  expect(reportSchema.parse(full())).toEqual(full());
  expect(reportSchema.safeParse({ ...full(), more: 1 }).success).toBe(false);
  expect(reportSchema.safeParse({ ...full(), today: 'today' }).success).toBe(false);
  expect(reportSchema.safeParse(full({ schema: 'framework-fit/report@2' as 'framework-fit/report@1' })).success).toBe(false);
});
