import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/serverless.ts';
import { linesOf } from './deployment/support.ts';

function first(line: string, rest = ''): string {
  const text = `provider: { name: aws }\nfunctions:\n  f:\n    ${line}\n${rest}`;
  const own = linesOf(read, 'api/serverless.yml', text).find((told) => !told.includes('workload'));
  return (own ?? '').replace(/^\d+:\d+ {2}/, '').replace(/ {2}\[function:f\].*$/s, '');
}

describe('a value', () => {
  test.each([
    ['runtime: python3.12', '', 'runtime  selects python ==3.12.*'],
    ['runtime: ${self:custom.python}', 'custom: { python: python3.11 }', 'runtime  selects python ==3.11.*'],
    ['runtime: ${self:custom.a}', 'custom: { a: "${self:custom.b}", b: python3.11 }', 'runtime  selects python ==3.11.*'],
    ["runtime: ${opt:runtime, 'python3.11'}", '', 'runtime  selects python default(==3.11.*) of runtime'],
    [
      'runtime: ${opt:runtime, self:custom.python}',
      'custom: { python: python3.11 }',
      'runtime  selects python default(==3.11.*) of runtime',
    ],
    ["runtime: ${self:custom.none, 'python3.11'}", '', 'runtime  selects python ==3.11.*'],
    ['runtime: ${self:custom.a}', 'custom: { a: "${self:custom.a}" }', 'setting  lambda.runtime = unknown'],
    ['runtime: ${file(./x.yml):runtime}', '', 'setting  lambda.runtime = unknown'],
    ['runtime: ${self:custom.${opt:stage}.python}', 'custom: { dev: { python: python3.11 } }', 'setting  lambda.runtime = unknown'],
    ['memorySize: ${self:custom.memory}', 'custom: { memory: 3008 }', 'resource  asked memory 3008MB'],
    ["memorySize: ${opt:memory, '3008'}", '', ''],
    ['image: acme/f:1', '', 'image  run acme/f tag 1'],
    ['image: { uri: "acme/f:${env:TAG}" }', '', 'image  run acme/f unknown'],
  ])('%s beside %s', (line, rest, expected) => {
    expect(first(line, rest)).toBe(expected);
  });
});

describe('what is shipped', () => {
  test.each([
    ['handler: src/app.predict', '', 'code  code api'],
    ['module: train\n    handler: app.train', '', 'code  code api/train'],
    ['handler: app.f\n    package: { artifact: dist/f.zip }', '', 'code  code api/dist/f.zip'],
    ['handler: app.f', 'package: { artifact: all.zip }', 'code  code api/all.zip'],
  ])('%s beside %s', (line, rest, expected) => {
    const text = `provider: { name: aws }\nfunctions:\n  f:\n    ${line}\n${rest}`;
    expect(
      linesOf(read, 'api/serverless.yml', text, 'code').map((told) => told.replace(/^\d+:\d+ {2}/, '').replace(/ {2}\[.*$/, '')),
    ).toEqual([expected]);
  });
});

test('functions in a list, and what the provider says for all', () => {
  const text = 'provider: { timeout: 9, layers: [a] }\nfunctions:\n  - one: { handler: a.b, timeout: 3 }\n  - two: { image: "x/y:1" }\n';
  const told = linesOf(read, 'serverless.yml', text).filter((line) => /timeout|layer/.test(line));
  expect(told.map((line) => line.replace(/ {2}\|.*$/, ''))).toEqual([
    '1:13  resource  asked timeout 9s  [function:two]',
    '1:34  setting  lambda.layer = a  [function:one]',
    '3:26  resource  asked timeout 3s  [function:one]',
  ]);
});
