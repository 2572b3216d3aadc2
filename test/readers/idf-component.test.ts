import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/idf-component.ts';
import { lines, readAs, spans } from './manifest/support.ts';

const told = (text: string) =>
  lines(readAs(read, 'idf_component.yml', `dependencies:\n  ${text}\n`)).map((line) => line.replace(/^\d+: (.*) \| .*$/, '$1'));

describe('a component', () => {
  test.each([
    ['espressif/esp-nn: "^1.1"', ['runtime espressif/esp-nn ^1.1']],
    ['esp-nn: "^1.1"', ['runtime espressif/esp-nn ^1.1']],
    ['esp-nn: "*"', ['runtime espressif/esp-nn any']],
    ['esp-nn:', ['runtime espressif/esp-nn any']],
    ['esp-nn: {version: "1.1.0~2"}', ['runtime espressif/esp-nn 1.1.0~2']],
    ['esp-nn: {version: "$CONFIG{NN}"}', ['runtime espressif/esp-nn unknown $NN']],
    ['esp-nn: {path: ../nn, version: "*"}', ['runtime esp-nn unknown from path ../nn']],
    ['esp-nn: {override_path: ../nn, version: "^1"}', ['runtime esp-nn unknown from path ../nn']],
    ['esp-nn: {git: "https://e.com/nn.git", path: nn}', ['runtime esp-nn unknown from git https://e.com/nn.git']],
    ['esp-nn: {version: "^1", rules: [{if: "target == esp32"}]}', ['runtime espressif/esp-nn ^1 if target == esp32']],
    ['own/nn: {version: "^1", registry_url: "https://e.com"}', ['runtime own/nn ^1', 'index extra https://e.com only [own/nn]']],
    ['idf: ">=5.1"', ['admits esp-idf >=5.1']],
    ['idf: {version: ">=5.1,<6"}', ['admits esp-idf >=5.1,<6']],
    ['idf: "*"', []],
    ['esp-nn: [1]', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('can be edited where it is written in one piece', () => {
    expect(spans(readAs(read, 'idf_component.yml', 'dependencies:\n  esp-nn: "^1.1"\n  "a/b": {version: 1.*}\n'))).toEqual([
      'esp-nn ^1.1',
      '- 1.*',
    ]);
  });
});
