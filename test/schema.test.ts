import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { differences } from '../scripts/generated/compare.ts';
import { root } from '../scripts/generated/list.ts';
import { makeSchemas } from '../scripts/generated/schemas.ts';
import { fit, type FitQuestion } from '../src/cli/fit.ts';
import { Folders } from './cli/program.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'framework-fit-schema-'));
beforeAll(() => makeSchemas(scratch));
afterAll(() => rmSync(scratch, { recursive: true }));

const validator = (name: string) => {
  const schema: unknown = JSON.parse(readFileSync(path.join(scratch, 'schema', name), 'utf8'));
  return addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })).compile(schema as object);
};

test('schema/ is what the declarations give (refresh it with: npm run build)', async () => {
  expect(await differences(root, scratch, 'schema')).toEqual([]);
});

const folders = new Folders();
const app = folders.create({
  'requirements.txt': 'torch==2.8.0\nmxnet\n',
  'app/build.gradle':
    "plugins { id 'com.android.application' }\ndependencies { implementation 'com.google.ai.edge.litert:litert:1.4.2' }\n",
});
afterAll(() => folders.dispose());

describe('a schema says what the program says', () => {
  const others = new Set(['technologies', 'compatibility', 'accelerators']);
  const rules = readdirSync(path.join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yml') && name.includes('/') && !others.has(name.split('/')[0] ?? ''));

  test('every rule is valid by rule.schema.json', () => {
    const validate = validator('rule.schema.json');
    const wrong = rules.filter((name) => !validate(parse(readFileSync(path.join(root, 'rules', name), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  test('every technology is valid by technology.schema.json', () => {
    const validate = validator('technology.schema.json');
    const folder = path.join(root, 'rules/technologies');
    const wrong = readdirSync(folder).filter((name) => !validate(parse(readFileSync(path.join(folder, name), 'utf8'), { merge: true })));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['an empty configuration', {}, true],
    ['a rule that is off', { rules: { 'android/*': 'off' } }, true],
    ['a severity that does not exist', { 'min-severity': 'fatal' }, false],
    ['a key that does not exist', { ignored: ['vendor/**'] }, false],
  ])('config.schema.json: %s', (_what, config, valid) => {
    expect(validator('config.schema.json')(config)).toBe(valid);
  });

  test.each<[string, Partial<FitQuestion>]>([
    ['a repository', { folder: true }],
    ['a repository on places that it does not know', { folder: true, targets: ['windows', 'tpu'] }],
    ['one framework', { from: ['jax'], targets: ['browser', 'tvos'] }],
    ['frameworks side by side', { compare: ['tensorflow', 'pytorch'], targets: ['android', 'lambda'] }],
    ['a task', { useCase: 'speech', targets: ['ios'] }],
  ])('fit.schema.json takes what fit says of %s', async (_what, question) => {
    const whole = { from: [], compare: [], targets: [], useCase: null, folder: false, ...question };
    const request = { root: app, config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };
    const said = JSON.parse(JSON.stringify(await fit(whole, request))) as { fit: { cells: unknown[] } };
    const validate = validator('fit.schema.json');
    validate(said);
    expect(validate.errors ?? []).toEqual([]);
    expect(said.fit.cells).not.toEqual([]);
    expect(validate({ ...said, more: true })).toBe(false);
  });

  test('report.schema.json refuses an empty object', () => {
    expect(validator('report.schema.json')({})).toBe(false);
  });
});
