import { afterAll, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { Repositories } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

const request = { config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };

/** The technologies of each declared unit. */
async function units(declared: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { folder } = await repositories.create({
    'services/api/requirements.txt': 'torch==2.8.0\n',
    'services/web/requirements.txt': 'tensorflow==2.19.0\n',
    '.github/framework-fit.yml': `units:\n${declared}`,
  });
  const { report } = await check({ ...request, root: folder });
  return Object.fromEntries(report.units.map(({ id, technologies }) => [id, technologies.map((one) => one.id)]));
}

test('of several units that name a file the last has it', async () => {
  const all = '  - { name: all, paths: [services] }\n';
  const api = '  - { name: api, paths: [services/api] }\n';
  expect(await units(all + api)).toMatchObject({ 'environment:all': ['tensorflow'], 'environment:api': ['pytorch'] });
  const swallowed = await units(api + all);
  expect(swallowed['environment:all']?.toSorted()).toEqual(['pytorch', 'tensorflow']);
  expect(swallowed['environment:api'] ?? []).toEqual([]);
});
