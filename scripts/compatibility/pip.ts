import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { uniqueBy } from '../../src/lists.ts';

const run = promisify(execFile);
const quiet = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, PIP_FIND_LINKS: '', PIP_DISABLE_PIP_VERSION_CHECK: '1' } };

/** The names of all files of a package, of which pip tells when it looks for versions. */
export async function filesOf(name: string): Promise<string[]> {
  const { stdout, stderr } = await run('pip', ['index', 'versions', name, '-vvv'], quiet);
  const files = [...`${stdout}${stderr}`.matchAll(/\/([^/\s#]+\.(?:whl|tar\.gz|zip))(?=[#\s])/g)].map(([, file]) => file ?? '');
  return uniqueBy(files, (file) => file);
}

/** Platforms of Linux wheels of every age: pip answers for an interpreter and a machine that are not its own. */
const platforms = [
  ...[5, 12, 17, 24, 27, 28, 31, 34, 35, 39].map((glibc) => `manylinux_2_${glibc}_x86_64`),
  'manylinux2014_x86_64',
  'manylinux2010_x86_64',
  'manylinux1_x86_64',
  'linux_x86_64',
];

/**
 * What a release asks for, from the metadata of its wheel, without extras: `torch==2.5.1`.
 * @param python a version of Python that has a wheel of it; with a high patch level, as some ask for `>=3.6.2`
 * @throws when pip finds no such wheel
 */
export async function requirementsOf(name: string, version: string, python: string): Promise<string[]> {
  const target = await mkdtemp(path.join(tmpdir(), 'framework-fit-'));
  try {
    const forPython = [
      '--only-binary=:all:',
      '--python-version',
      python,
      '--implementation',
      'cp',
      ...platforms.flatMap((platform) => ['--platform', platform]),
    ];
    const { stdout } = await run(
      'pip',
      [
        'install',
        '--dry-run',
        '--ignore-installed',
        '--no-deps',
        '--quiet',
        '--report',
        '-',
        '--target',
        target,
        ...forPython,
        `${name}==${version}`,
      ],
      quiet,
    );
    return requiresDist(JSON.parse(stdout)).filter((text) => !/extra\s*==/.test(text));
  } finally {
    await rm(target, { recursive: true });
  }
}

function requiresDist(report: unknown): string[] {
  const install = field(report, 'install');
  const metadata = field(Array.isArray(install) ? install[0] : null, 'metadata');
  const list = field(metadata, 'requires_dist');
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
