import type { CudaBuild, ImageFact, Technology } from '../../model.ts';
import { relate } from '../../versions/index.ts';
import { cudaOfLabel } from './builds.ts';

/**
 * The accounts, one or several regions each, from which AWS serves its Deep Learning Containers.
 * https://docs.aws.amazon.com/sagemaker/latest/dg-ecr-paths/sagemaker-algo-docker-registry-paths.html
 */
const accounts: readonly string[] = [
  '763104351884',
  '217643126080',
  '364406365360',
  '626614931356',
  '692866216735',
  '727897471807',
  '780543022126',
  '871362719292',
  '907027046896',
  '914824155844',
];

const ofAws = /^(\d{12})\.dkr\.ecr\.[^/]+\.amazonaws\.com(?:\.cn)?\/([^/]+)$/;

/** The name under which the catalog knows an image, wherever it is served from. */
export function catalogName(name: string): string {
  const [, account = '', repository = ''] = ofAws.exec(name) ?? [];
  return accounts.includes(account) ? `public.ecr.aws/deep-learning-containers/${repository}` : name.replace(/^docker\.io\//, '');
}

/** What a tag says by itself, and what is known of the release that it names. */
export interface TaggedImage {
  readonly version: string | null;
  readonly cuda: CudaBuild | null;
  readonly ends: string | null;
}

/** Reads a tag as publishers of images for machine learning write them: the release first, `cu126` or `cuda12.6` for CUDA. */
export function taggedImage({ tag }: ImageFact, technology: Technology | null): TaggedImage {
  if (tag === null || tag.includes('$')) return { version: null, cuda: null, ends: null };
  const version = /^v?(\d+(?:\.\d+)+)/.exec(tag)?.[1] ?? null;
  const ends = version === null ? null : (technology?.releases.find((release) => isOf(version, release.version))?.ends ?? null);
  return { version, ends, cuda: cudaIn(tag, version, technology) };
}

function isOf(version: string, releases: string): boolean {
  return relate('pypi', { kind: 'range', text: `==${version}` }, releases, null) === 'always';
}

function cudaIn(tag: string, version: string | null, technology: Technology | null): CudaBuild | null {
  const label = /(?:^|-)(cu\d{2,3})(?=-|$)/.exec(tag)?.[1];
  const cuda = label === undefined ? /(?:^|-)cuda(\d+\.\d+)/.exec(tag)?.[1] : cudaOfLabel(label);
  if (cuda === undefined || cuda === null) return null;
  const row = version === null ? undefined : technology?.builds?.rows.find((one) => isOf(version, one.version));
  return { version: cuda, oldestGpu: row?.gpus[cuda] ?? oldestOf(cuda), chosen: null, because: [] };
}

/** CUDA 13 cannot build for what is older than Turing, whoever builds: https://docs.nvidia.com/cuda/archive/13.0.1/cuda-features-archive/index.html */
function oldestOf(cuda: string): string | null {
  return Number(cuda.split('.')[0]) >= 13 ? '7.5' : null;
}
