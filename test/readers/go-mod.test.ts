import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/go-mod.ts';
import { lines, linesOf, readAs, spans } from './manifest/support.ts';

const readLines = (text: string) => lines(readAs(read, 'go.mod', text));

describe('requirements', () => {
  test.each([
    ['require example.com/a v1.2.3', 'runtime example.com/a v1.2.3'],
    ['require example.com/a v1.2.3 // indirect', 'constraint example.com/a v1.2.3'],
    ['require example.com/a v1.2.3 //indirect', 'constraint example.com/a v1.2.3'],
    ['require example.com/a v1.2.3 // not indirect', 'runtime example.com/a v1.2.3'],
    ['require example.com/a/v2 v2.0.1', 'runtime example.com/a/v2 v2.0.1'],
    ['require example.com/a v2.0.0+incompatible', 'runtime example.com/a v2.0.0+incompatible'],
    ['require example.com/a v0.0.0-20240102150405-0123456789ab', 'runtime example.com/a unknown'],
    ['require example.com/a master', 'runtime example.com/a unknown'],
    ['require ( \n example.com/a v1.2.3\n)', 'runtime example.com/a v1.2.3'],
  ])('%j', (text, said) => {
    expect(readLines(text).map((line) => line.replace(/^\d+: (.*) \|.*$/, '$1'))).toEqual([said]);
  });

  test('are not what is left out or taken back', () => {
    expect(readLines('exclude example.com/a v1.0.0\nretract [v1.0.0, v1.1.0]\nexclude (\n example.com/b v1.0.0\n)\n')).toEqual([]);
  });
});

describe('replacements', () => {
  const required = 'require example.com/a v1.0.0\n';

  test.each([
    ['replace example.com/a => ../a', 'runtime example.com/a unknown from path ../a', 'example.com/a -'],
    ['replace example.com/a => example.com/a v1.1.0', 'runtime example.com/a v1.1.0', 'example.com/a v1.1.0'],
    ['replace example.com/a v1.0.0 => example.com/a v1.1.0', 'runtime example.com/a v1.1.0', 'example.com/a v1.1.0'],
    ['replace example.com/a v1.0.1 => example.com/a v1.1.0', 'runtime example.com/a v1.0.0', 'example.com/a v1.0.0'],
    ['replace example.com/b => ../b', 'runtime example.com/a v1.0.0', 'example.com/a v1.0.0'],
    [
      'replace (\nexample.com/a => ../other\nexample.com/a v1.0.0 => ../a\n)',
      'runtime example.com/a unknown from path ../a',
      'example.com/a -',
    ],
  ])('%j', (replace, said, span) => {
    const reading = readAs(read, 'go.mod', `${required}${replace}\n`);
    expect(linesOf(reading, 'dependency')).toEqual([`1: ${said} | example.com/a v1.0.0`]);
    expect(spans(reading)).toEqual([span]);
  });

  test('by another module bring that module', () => {
    expect(readLines(`${required}replace example.com/a => example.com/fork v1.0.1\n`)).toEqual([
      '1: runtime example.com/a unknown from git example.com/fork@v1.0.1 | example.com/a v1.0.0',
      '2: runtime example.com/fork v1.0.1 | example.com/fork v1.0.1',
    ]);
  });
});

test.each([
  ['go 1.21', 'admits go >=1.21'],
  ['go 1.25rc1', 'admits go >=1.25rc1'],
  ['toolchain go1.26.1', 'selects go ==1.26.1'],
  ['toolchain go1.26.1-custom', 'selects go ==1.26.1'],
])('%j', (text, said) => {
  expect(readLines(text)[0]).toContain(said);
});

test.each(['toolchain default', 'go', 'toolchain', 'module', 'require', 'replace a', 'replace => b', ')', '('])(
  '%j says nothing',
  (text) => {
    expect(readLines(text)).toEqual([]);
  },
);
