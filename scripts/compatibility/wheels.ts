import { groupBy, uniqueBy } from '../../src/lists.ts';
import { schemeOf } from '../../src/versions/index.ts';

/** A release and the minor versions of CPython 3 that have a wheel of it for Linux x86_64. */
export interface Release {
  readonly version: string;
  readonly pythons: readonly number[];
}

/** Finished releases, oldest first, of a package whose files have these names. */
export function releases(files: readonly string[]): Release[] {
  const wheels = files.flatMap((file) => parseWheel(file) ?? []).filter(({ platforms }) => platforms.some(isLinux));
  return [...groupBy(wheels, ({ version }) => version)]
    .filter(([version]) => !/[a-z]/.test(version.replace(/\.post\d+$/, '')))
    .map(([version, own]) => ({ version, pythons: uniqueBy(own.flatMap(pythonsOf), (minor) => minor).toSorted((a, b) => a - b) }))
    .toSorted((a, b) => schemeOf('pypi')?.compare(a.version, b.version) ?? 0);
}

interface Wheel {
  readonly version: string;
  readonly tags: readonly string[];
  readonly abi: string;
  readonly platforms: readonly string[];
}

/** https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention */
function parseWheel(file: string): Wheel | null {
  const parts = /^[^-]+-([^-]+)-(?:\d[^-]*-)?([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(file);
  if (parts === null) return null;
  const [, version = '', tags = '', abi = '', platforms = ''] = parts;
  return { version, tags: tags.split('.'), abi, platforms: platforms.split('.') };
}

function isLinux(platform: string): boolean {
  return platform === 'any' || /^(?:many)?linux.*_x86_64$/.test(platform);
}

/** Wheels of free-threaded builds (`cp313t`) are for other interpreters, and stable ABI is rare here: it is left out. */
function pythonsOf({ tags, abi }: Wheel): number[] {
  return tags.filter((tag) => abi === tag || abi === `${tag}m`).flatMap((tag) => (/^cp3\d+$/.test(tag) ? [Number(tag.slice(3))] : []));
}
