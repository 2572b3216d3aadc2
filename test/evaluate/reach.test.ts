import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { holds } from '../../src/evaluate/conditions.ts';
import { unitsByRule } from '../../src/evaluate/reach.ts';
import { nothing } from '../../src/evaluate/scene.ts';
import { knowledge, unitsOf } from '../support/judge.ts';

const folder = path.resolve(import.meta.dirname, '../repositories');
const known = await knowledge();

function filesOf(name: string): Record<string, string> {
  const root = path.join(folder, name, 'repo');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]));
}

describe('no rule is kept from a unit that it holds in', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const units = await unitsOf(filesOf(name));
    const shown = unitsByRule(known.rules, units);
    const lost = known.rules
      .filter(({ scope }) => scope !== 'repository')
      .flatMap((rule) => {
        const scene = { knowledge: known, today: '2026-11-22', overview: false, doubt: false };
        const held = units.filter(
          (unit) =>
            holds(rule.when, { ...scene, before: new Map(), policy: [], unknownUnits: [], suppressions: [], units: [unit] }, nothing)
              .length > 0,
        );
        return held.filter((unit) => shown.get(rule)?.includes(unit) !== true).map((unit) => `${rule.id} in ${unit.id}`);
      });
    expect(lost).toEqual([]);
  });
});

test('most rules look at few units', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`s${index}/requirements.txt`, index === 7 ? 'mxnet\n' : 'tensorboard\n']),
  );
  const units = await unitsOf(files);
  const shown = unitsByRule(known.rules, units);
  const mxnet = known.rules.find(({ id }) => id === 'life/dead-framework');
  expect(mxnet === undefined ? [] : shown.get(mxnet)?.map(({ id }) => id)).toEqual(['environment:s7/requirements.txt']);
});
