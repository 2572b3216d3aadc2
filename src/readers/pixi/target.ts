const systems: Readonly<Record<string, string>> = {
  linux: "sys_platform == 'linux'",
  osx: "sys_platform == 'darwin'",
  win: "sys_platform == 'win32'",
  unix: "os_name == 'posix'",
};

/** What a machine of an architecture calls itself on each system. */
const machines: Readonly<Record<string, string>> = {
  'linux-64': 'x86_64',
  'linux-aarch64': 'aarch64',
  'linux-armv7l': 'armv7l',
  'linux-ppc64le': 'ppc64le',
  'osx-64': 'x86_64',
  'osx-arm64': 'arm64',
  'win-64': 'AMD64',
  'win-arm64': 'ARM64',
};

/** The target of a table (`linux`, `osx-arm64`) as a PEP 508 marker; its own name for one that is not known. */
export function targetMarker(target: string): string {
  const system = target.split('-')[0] ?? '';
  const first = Object.hasOwn(systems, system) ? systems[system] : undefined;
  const machine = Object.hasOwn(machines, target) ? machines[target] : undefined;
  if (first === undefined || (machine === undefined && system !== target)) return target;
  return machine === undefined ? first : `${first} and platform_machine == '${machine}'`;
}
