import type { CudaBuild, CudaBuildRow, CudaBuilds } from '../../model.ts';
import { uniqueBy } from '../../lists.ts';
import { pinned } from '../../versions/index.ts';
import type { Draft } from '../draft.ts';
import { cudaOfIndex, cudaOfLabel, releaseOf, rowsFor } from './builds.ts';
import { reachOf, type Found } from './indexes.ts';
import type { MarkerPlace } from './markers.ts';

/**
 * The build for CUDA that a package is installed as: by its label, by the index that it comes from, or by what the default
 * index has of the release that is chosen. Nothing where that cannot be told.
 * @param place where it is installed; @param linux whether that is Linux
 */
export function cudaOf(item: Found, draft: Draft, place: MarkerPlace, linux: boolean): CudaBuild | null {
  const builds = item.technology?.builds ?? null;
  if (builds === null || item.build !== 'cuda') return null;
  const pin = pinned(item.fact.ecosystem, item.constraint);
  const rows = rowsFor(builds, { constraint: item.constraint, python: place.python });
  const chosen = chooseBuild(item, draft, rows, linux && place.arch !== 'aarch64');
  if (chosen === null) return null;
  const { row, cuda, because } = chosen;
  // The wheels for ARM are made for other GPUs.
  const oldestGpu = place.arch === 'aarch64' ? null : (row?.gpus[cuda] ?? null);
  return { version: cuda, oldestGpu, chosen: pin === null && row !== undefined ? releaseOf(row) : null, because };
}

interface Chosen {
  readonly row: CudaBuildRow | undefined;
  readonly cuda: string;
  readonly because: CudaBuild['because'];
}

function chooseBuild(item: Found, draft: Draft, rows: readonly CudaBuildRow[], hasDefault: boolean): Chosen | null {
  const label = cudaOfLabel(pinned('pypi', item.constraint)?.split('+')[1] ?? '');
  const newest = rows.at(-1);
  if (label !== null) return { row: newest, cuda: label, because: [] };
  if (newest === undefined || item.indexes.some(({ fact }) => fact.resolved === 'unknown')) return null;
  const byDefault = hasDefault ? { row: newest, cuda: newest.default, because: [] } : null;
  const [index, ...others] = uniqueBy(item.indexes, ({ fact }) => fact);
  if (index === undefined) return byDefault;
  const cuda = others.length > 0 ? null : cudaOfIndex(buildsOf(item), index.fact);
  const there = cuda === null ? undefined : rows.findLast(({ gpus }) => gpus[cuda] !== undefined);
  if (cuda === null || there === undefined) return null;
  const reach = reachOf(index.fact, item, draft);
  // Of one release pip prefers the build with a label: https://packaging.python.org/en/latest/specifications/version-specifiers/
  if (reach === 'alone' || (reach === 'beside' && there === newest)) return { row: there, cuda, because: [index] };
  return reach === 'beside' ? byDefault : null;
}

function buildsOf({ technology }: Found): CudaBuilds {
  return technology?.builds ?? { index: '', irregular: [], rows: [] };
}
