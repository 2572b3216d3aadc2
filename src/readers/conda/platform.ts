import type { PlatformFact } from '../../model.ts';

type Machine = Pick<PlatformFact, 'os' | 'arch'>;

const systems: Readonly<Record<string, PlatformFact['os']>> = { linux: 'linux', osx: 'macos', win: 'windows' };

const architectures: Readonly<Record<string, PlatformFact['arch']>> = {
  '64': 'x86_64',
  aarch64: 'aarch64',
  arm64: 'aarch64',
  armv7l: 'armv7',
};

/** The machine that conda calls `linux-64`, `osx-arm64`, …: https://docs.conda.io/projects/conda/en/stable/user-guide/concepts/packages.html#noarch-packages */
export function machineOf(label: string): Machine {
  const [, system = '', architecture = ''] = /^([a-z]+)-(\w+)$/.exec(label) ?? [];
  return {
    os: Object.hasOwn(systems, system) ? (systems[system] ?? null) : null,
    arch: Object.hasOwn(architectures, architecture) ? (architectures[architecture] ?? null) : null,
  };
}
