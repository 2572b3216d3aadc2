import type { FactOf } from '../../model.ts';
import { familyOf } from './image-families.ts';

/** What the name and tag of a base image say of the system inside. `unknown`: nobody but its owner can tell. */
export interface BaseImage {
  readonly cuda: boolean | 'unknown';
  readonly os: 'linux' | 'windows';
  readonly libc: 'glibc' | 'musl' | null;
  readonly runtime: { readonly name: 'python' | 'node'; readonly version: string } | null;
}

/** Images of distributions and languages that hold no CUDA: https://hub.docker.com/search?image_filter=official */
const plain = new Set([
  'python',
  'node',
  'debian',
  'ubuntu',
  'alpine',
  'amazonlinux',
  'fedora',
  'centos',
  'rockylinux',
  'almalinux',
  'busybox',
  'buildpack-deps',
  'openjdk',
  'eclipse-temurin',
  'golang',
  'rust',
  'nginx',
]);

const lambda = /^(public\.ecr\.aws\/lambda|amazon\/aws-lambda|public\.ecr\.aws\/docker\/library)[/-](python|nodejs|node)$/;

/** Reads an image reference as its publishers document its tags. */
export function baseImage(image: FactOf<'image'>): BaseImage {
  const { name, tag, resolved } = image;
  if (/^(?:ghcr\.io\/astral-sh|(?:docker\.io\/)?astral)\/uv$/.test(name) && resolved !== 'unknown') return uvImage(image);
  if (name.startsWith('nvcr.io/nvidia/l4t-') && resolved !== 'unknown') return jetsonImage(image);
  const official = officialName(name);
  const version = /^v?(\d+(?:\.\d+)*)/.exec(tag ?? '')?.[1] ?? null;
  const known = resolved === 'unknown' ? null : official;
  const family = resolved === 'unknown' ? null : familyOf(name, tag ?? '');
  const runtime = known === null || version === null ? null : runtimeOf(known, version);
  const python = family?.python ?? null;
  const os = isWindows(image) ? 'windows' : 'linux';
  return {
    cuda: resolved === 'written' ? hasCuda(name, tag ?? '', official) : 'unknown',
    os,
    libc: os === 'windows' ? null : known === null ? (family?.libc ?? null) : libcOf(known, tag ?? ''),
    runtime: python === null ? runtime : { name: 'python', version: python },
  };
}

/** https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/container-base-images */
function isWindows({ name, tag, resolved }: FactOf<'image'>): boolean {
  return resolved !== 'unknown' && (/^mcr\.microsoft\.com\/windows(?:\/|$)/.test(name) || /windowsservercore|nanoserver/.test(tag ?? ''));
}

/**
 * uv's own images name the distribution, if there is one, and the Python: `0.9-python3.12-alpine`.
 * https://docs.astral.sh/uv/guides/integration/docker/#available-images
 */
function uvImage({ tag, resolved }: FactOf<'image'>): BaseImage {
  const version = /(?:^|-)python(\d+\.\d+)(?:-|$)/.exec(tag ?? '')?.[1];
  const system = /(?:^|-)(alpine|debian|bookworm|bullseye|trixie)/.exec(tag ?? '')?.[1];
  return {
    cuda: resolved === 'written' ? false : 'unknown',
    os: 'linux',
    libc: system === undefined ? null : libcOf(system, system),
    runtime: version === undefined ? null : { name: 'python', version },
  };
}

/** The Python of Ubuntu 18.04, 20.04 and 22.04, on which JetPack 4, 5 and 6 stand. */
const pythonOfL4t: readonly (readonly [RegExp, string])[] = [
  [/^r32\./, '3.6'],
  [/^r3[45]\./, '3.8'],
  [/^r36\./, '3.10'],
];

/** Images for Jetson name the line of the system that they run on: https://catalog.ngc.nvidia.com/orgs/nvidia/containers/l4t-jetpack */
function jetsonImage({ tag, resolved }: FactOf<'image'>): BaseImage {
  const version = pythonOfL4t.find(([line]) => line.test(tag ?? ''))?.[1];
  return {
    cuda: resolved === 'written' ? true : 'unknown',
    os: 'linux',
    libc: 'glibc',
    runtime: version === undefined ? null : { name: 'python', version },
  };
}

/** `docker.io/library/python` and `python` are one image; anything with another owner is not official. */
function officialName(name: string): string | null {
  const short = name.replace(/^(docker\.io\/library\/|library\/|docker\.io\/|mirror\.gcr\.io\/library\/)/, '');
  const ofLambda = lambda.exec(short)?.[2];
  if (ofLambda !== undefined) return ofLambda === 'nodejs' ? 'node' : ofLambda;
  return plain.has(short) ? short : null;
}

function runtimeOf(official: string, version: string): BaseImage['runtime'] {
  return official === 'python' || official === 'node' ? { name: official, version } : null;
}

function libcOf(official: string, tag: string): 'glibc' | 'musl' {
  return official === 'alpine' || /(^|-)alpine/.test(tag) || official === 'busybox' ? 'musl' : 'glibc';
}

function hasCuda(name: string, tag: string, official: string | null): boolean | 'unknown' {
  if (/(^|\/)nvidia\/|^nvcr\.io\//.test(name) || /cuda|gpu/.test(tag)) return true;
  return official === null ? 'unknown' : false;
}
