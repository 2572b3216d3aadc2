import type { Build, Constraint, DependencyFact, IndexFact } from '../../model.ts';
import { pinned } from '../../versions/index.ts';
import type { KnownPackage } from './catalog.ts';

/** What surrounds a package and decides which of its builds is installed and usable. */
export interface Surroundings {
  readonly indexes: readonly IndexFact[];
  /** Whether the packages go into a Linux image or onto a Linux machine. */
  readonly linux: boolean;
  /** Whether CUDA's libraries are there without the package: a base image or other packages bring them. */
  readonly cuda: boolean | 'unknown';
}

/** Which build of a package a unit gets: by local label, extra, index, or what the package's name alone stands for. */
export function buildOf(known: KnownPackage, fact: DependencyFact, constraint: Constraint, around: Surroundings): Build {
  const label = pinned(fact.ecosystem, constraint)?.split('+')[1];
  const byLabel = label === undefined ? null : ofName(label);
  const { build: own = null, extras = {} } = known.package.details ?? {};
  const byExtra = fact.extras.map((extra) => extras[extra]).find((build) => build !== undefined);
  if (byLabel !== null) return byLabel;
  if (byExtra !== undefined) return byExtra;
  if (own === 'by-index') return byIndex(around);
  if (own === 'cpu') return extras['and-cuda'] === undefined ? 'cpu' : withoutOwnCuda(around);
  return own ?? 'unknown';
}

/** A wheel that has no CUDA of its own uses the system's, if it is there. */
function withoutOwnCuda({ cuda }: Surroundings): Build {
  if (cuda === 'unknown') return 'unknown';
  return cuda ? 'cuda' : 'cpu';
}

/** PyTorch's own indexes end in the build: https://download.pytorch.org/whl/cu126. The default index has CUDA for Linux. */
function byIndex({ indexes, linux }: Surroundings): Build {
  if (indexes.some(({ resolved }) => resolved === 'unknown')) return 'unknown';
  const builds = indexes.map(({ url }) => ofName(/\/whl\/(?:nightly\/|test\/)?(cpu|cu\d+|rocm[\d.]*)\/?$/.exec(url)?.[1] ?? ''));
  const known = builds.find((build) => build !== null);
  if (known !== undefined && known !== null) return known;
  return indexes.length === 0 && linux ? 'cuda' : 'unknown';
}

function ofName(label: string): Build | null {
  if (label.startsWith('cpu')) return 'cpu';
  if (/^cu(da)?\d/.test(label)) return 'cuda';
  return label.startsWith('rocm') ? 'rocm' : null;
}
