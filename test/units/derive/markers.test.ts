import { expect, test } from 'vitest';
import { markerChoices, markerHolds, type MarkerPlace } from '../../../src/units/derive/markers.ts';

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

const arm = { os: 'linux', arch: 'armv7', python: '==3.11.*' } as const;
const server = { os: 'linux', arch: null, python: null } as const;

test.each<[marker: string, place: MarkerPlace, truth: string]>([
  ['platform_machine in "x86_64 aarch64"', arm, 'no'],
  ['platform_machine not in "x86_64 aarch64"', arm, 'yes'],
  ['platform_machine == "ppc64le"', arm, 'no'],
  ['platform_machine == "ppc64le"', server, 'unknown'],
  ["sys_platform in 'linux darwin'", server, 'yes'],
  ["os_name == 'posix'", server, 'yes'],
  ["sys_platform == 'win32' or (platform_machine == 'arm64' and sys_platform == 'darwin')", server, 'no'],
  ["(sys_platform == 'linux' and platform_machine == 'x86_64') or sys_platform == 'win32'", server, 'unknown'],
  ["(python_version < '3.12') and ((sys_platform == 'linux'))", arm, 'yes'],
  ["python_version<'3.9'or sys_platform=='darwin'", arm, 'no'],
  ["sys_platform == 'linux' and", server, 'unknown'],
  ["(sys_platform == 'linux'", server, 'unknown'],
  ["sys_platform == 'linux') or (os_name == 'nt'", server, 'unknown'],
  ["extra == 'gpu'", arm, 'unknown'],
  ['('.repeat(100_000), arm, 'unknown'],
])('%.80s', (marker, place, truth) => {
  expect(markerHolds(marker, place)).toBe(truth);
});
