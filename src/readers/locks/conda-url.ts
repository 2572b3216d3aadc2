import type { Span } from '../../formats/span.ts';

/** What the address of a conda package says: `CHANNEL/PLATFORM/NAME-VERSION-BUILD.conda`. */
interface CondaPackage {
  /** null for a file that stands in no channel. */
  readonly channel: string | null;
  /** null for one that is made for every platform. */
  readonly platform: string | null;
  readonly name: string;
  readonly version: string;
  /** The version's part of the address. */
  readonly at: Span;
}

/** https://docs.conda.io/projects/conda-build/en/stable/resources/package-naming-conv.html; null for anything else. */
export function condaPackage(address: string): CondaPackage | null {
  const url = address.split('#', 1)[0] ?? '';
  const file = url.lastIndexOf('/') + 1;
  const folder = url.lastIndexOf('/', file - 2) + 1;
  const end = Math.max(url.lastIndexOf('.conda'), url.lastIndexOf('.tar.bz2'));
  const build = url.lastIndexOf('-', end);
  const version = url.lastIndexOf('-', build - 1);
  if (folder <= 0 || end < 0 || version <= file) return null;
  const platform = url.slice(folder, file - 1);
  return {
    channel: /^(?:noarch|[a-z]+-\w+)$/.test(platform) ? url.slice(0, folder - 1) : null,
    platform: /^[a-z]+-\w+$/.test(platform) ? platform : null,
    name: url.slice(file, version).toLowerCase(),
    version: url.slice(version + 1, build),
    at: { start: version + 1, end: build },
  };
}
