import type { Installed, Unaligned } from '../../model.ts';
import { overlap } from '../../versions/index.ts';
import type { Draft } from '../draft.ts';
import type { Catalog } from './catalog.ts';
import { cudaOf } from './cuda.ts';
import { installerOf } from './installer.ts';
import { isLinux } from './linux.ts';
import type { MarkerPlace } from './markers.ts';

/** A package with its version and its indexes, before it is told what its builds are made for. */
export type Resolved = Omit<Installed, 'installer' | 'cuda' | 'unaligned'>;

/** What is known of the very builds that a unit gets: the tool that fetches them, their CUDA, how they fit a system. */
export function builtPackages(draft: Draft, packages: readonly Resolved[], catalog: Catalog, place: MarkerPlace): Installed[] {
  const linux = isLinux(draft, place);
  return packages.map((item) => {
    if (item.technology === null) return { ...item, installer: null, cuda: null, unaligned: null };
    const known = catalog.find(item.fact.ecosystem, item.fact.name);
    const unaligned = unalignedOf(item, known?.package.details?.unaligned ?? [], packages);
    const found = { ...item, installer: installerOf(item, draft), unaligned };
    return { ...found, cuda: cudaOf(found, draft, place, linux) };
  });
}

/** The releases among which the package's may be. Of several versions that a Gradle build asks for it takes the highest. */
function unalignedOf({ fact, constraint }: Resolved, known: readonly Unaligned[], packages: readonly Resolved[]): Unaligned | null {
  if (known.length === 0) return null;
  const others = fact.ecosystem === 'maven' ? packages.filter((other) => other.fact.name === fact.name && isShipped(other)) : [];
  const isRaised = others.some((other) => known.every(({ versions }) => overlap('maven', other.constraint, versions) === 'no'));
  return isRaised ? null : (known.find(({ versions }) => overlap(fact.ecosystem, constraint, versions) === 'yes') ?? null);
}

function isShipped({ fact }: Resolved): boolean {
  return fact.role.kind === 'runtime' && fact.marker === null;
}
