import { expect, test } from 'vitest';
import { markerChoices } from '../../../src/units/derive/markers.ts';

const mac = "sys_platform == 'darwin' or platform_machine != 'x86_64'";

test.each<[marker: string, choices: Record<string, string>]>([
  ['sys_platform == "linux"', { 'marker:sys_platform': '==linux' }],
  [
    "sys_platform != 'darwin' and platform_machine == 'x86_64'",
    { 'marker:sys_platform': '!=darwin', 'marker:platform_machine': '==x86_64' },
  ],
  [mac, { marker: mac, 'marker:sys_platform': mac, 'marker:platform_machine': mac }],
  ["(python_version<'3.12')", { marker: "(python_version<'3.12')", 'marker:python_version': "(python_version<'3.12')" }],
])('%s chooses by each variable that it names', (marker, choices) => {
  expect(markerChoices(marker)).toEqual(choices);
});
