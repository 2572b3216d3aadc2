import { groupBy } from '../lists.ts';
import type { SourceFact, Unit } from '../model.ts';
import { member } from './draft.ts';
import { foldersUp, parentOf } from './library.ts';

/** Files by the folder of a unit that is nearest above them; null for those that no unit owns. */
type Owned = ReadonlyMap<string | null, readonly string[]>;

/**
 * The files that are a unit's own: in its folder and below it, up to folders that other units own.
 * @param paths files by their nearest owner, from `byOwner`
 */
export function filesOf(unit: Unit, paths: Owned): readonly string[] {
  return paths.get(unit.root) ?? [];
}

/** Looks a folder's owner up once, however many files it holds. */
export function byOwner(units: readonly Unit[], paths: readonly string[]): Owned {
  const roots = new Set(units.map(({ root }) => root));
  const owners = new Map<string, string | null>();
  const ownerOf = (folder: string): string | null => {
    const known = owners.get(folder);
    if (known !== undefined) return known;
    const owner = foldersUp(folder).find((one) => roots.has(one)) ?? null;
    owners.set(folder, owner);
    return owner;
  };
  return groupBy(paths, (path) => ownerOf(parentOf(path)));
}

/** The unit with what its sources say. */
export function withSources(unit: Unit, facts: readonly SourceFact[]): Unit {
  return facts.length === 0 ? unit : { ...unit, members: [...unit.members, ...facts.map((fact) => member(fact))] };
}
