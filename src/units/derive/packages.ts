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
    const found = { ...item, installer: installerOf(item, draft), unaligned: unalignedOf(item, known?.package.unaligned ?? []) };
    return { ...found, cuda: cudaOf(found, draft, place, linux) };
  });
}

/** The releases among which the package's may be. */
function unalignedOf({ fact, constraint }: Resolved, known: readonly Unaligned[]): Unaligned | null {
  return known.find(({ versions }) => overlap(fact.ecosystem, constraint, versions) === 'yes') ?? null;
}
