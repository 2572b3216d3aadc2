import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { parseYamlFile } from '../../src/formats/declared-yaml.ts';
import { unionByKey } from '../../src/knowledge/schema/by-key.ts';

/** A small vocabulary, as the union that is made of its words. */
function vocabulary(unite: (maps: Readonly<Record<string, z.ZodType>>) => z.ZodType): z.ZodType {
  const any: z.ZodType = z.lazy(() => whole);
  const whole = unite({
    all: z.strictObject({ all: z.array(any).min(1) }).transform(({ all }) => ({ word: 'all', all })),
    not: z.strictObject({ not: any }).transform(({ not }) => ({ word: 'not', not })),
    env: z
      .strictObject({ env: z.strictObject({ name: z.string(), value: z.string().optional() }), as: z.string().optional() })
      .transform(({ env }) => ({ word: 'env', env })),
    unit: z.strictObject({ unit: z.enum(['app', 'image']) }).transform(({ unit }) => ({ word: 'unit', unit })),
  });
  return z.strictObject({ when: whole });
}

const byKey = vocabulary(unionByKey);
const plain = vocabulary((maps) => z.union(Object.values(maps)));

function told(schema: z.ZodType, value: unknown): unknown {
  const parsed = parseYamlFile('rule.yml', stringify(value, { aliasDuplicateObjects: false }), schema);
  return parsed.ok ? parsed.value : parsed.mistakes;
}

const { condition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, 'env', 7, [], {}),
    fc.record({ env: fc.oneof(fc.constantFrom(null, 'A', { nam: 'A' }), fc.record({ name: fc.constant('A') })) }),
    fc.record({ unit: fc.constantFrom('app', 'image', 'ap', 3), as: fc.constantFrom('it') }, { requiredKeys: ['unit'] }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
    fc.dictionary(fc.constantFrom('all', 'not', 'env', 'unit', 'as', 'evn'), tie('condition'), { maxKeys: 2 }),
  ),
}));

test('it takes what a plain union takes, and says the same of what it does not', () => {
  fc.assert(
    fc.property(condition, (when) => {
      expect(told(byKey, { when })).toEqual(told(plain, { when }));
    }),
    { numRuns: 500 },
  );
});

test('what is wrong deep down is found once', () => {
  const deep = (levels: number): unknown => (levels === 0 ? { unit: 'ap' } : { not: deep(levels - 1) });
  expect(told(byKey, { when: deep(100) })).toMatchObject([{ message: expect.stringContaining('did you mean `app`') as string }]);
});
