import { expect, test } from 'vitest';
import { parseKconfig } from '../../src/formats/kconfig.ts';

test.each([
  ['CONFIG_A=y', 'CONFIG_A = y | CONFIG_A=y'],
  ['CONFIG_A="b c"', 'CONFIG_A = b c | CONFIG_A="b c"'],
  ['CONFIG_A=""', 'CONFIG_A =  | CONFIG_A=""'],
  ['CONFIG_A=', 'CONFIG_A =  | CONFIG_A='],
  ['CONFIG_A=0x1F # why', 'CONFIG_A = 0x1F | CONFIG_A=0x1F'],
  [' CONFIG_A = y ', 'CONFIG_A = y | CONFIG_A = y'],
  ['# CONFIG_A is not set', 'CONFIG_A = n | CONFIG_A is not set'],
  ['CONFIG_A=y\nCONFIG_A=n', 'CONFIG_A = n | CONFIG_A=n'],
])('%j', (text, expected) => {
  expect(parseKconfig(text).map(({ name, value, start, end }) => `${name} = ${value} | ${text.slice(start, end)}`)).toEqual([expected]);
});

test.each([
  '',
  '# CONFIG_A=y',
  '#CONFIG_A is not set',
  'CONFIG_A is not set',
  'CONFIG_A',
  'CONFIG_A="b',
  'config_a=y',
  'A=y',
  '<<<<<<< CONFIG_A=y',
])('%j sets nothing', (text) => {
  expect(parseKconfig(text)).toEqual([]);
});
