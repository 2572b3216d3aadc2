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

describe('a schema says what the program says', () => {
  const folders = new Set(['technologies', 'compatibility', 'accelerators']);
  const rules = readdirSync(path.join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yml') && name.includes('/') && !folders.has(name.split('/')[0] ?? ''));

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

  test('report.schema.json refuses an empty object', () => {
    expect(validator('report.schema.json')({})).toBe(false);
  });
});
