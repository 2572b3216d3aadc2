import type { SourceFact, Unit } from '../model.ts';
import { member } from './draft.ts';
import { foldersUp, parentOf } from './library.ts';

/**
 * The files that are a unit's own: in its folder and below it, up to folders that other units own.
 * @param paths files by their nearest owner, from `byOwner`
 */
export function filesOf(unit: Unit, paths: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return paths.get(unit.root) ?? [];
}

/** Files by the folder of a unit that is nearest above them. */
export function byOwner(units: readonly Unit[], paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const roots = new Set(units.map(({ root }) => root));
  const owned = new Map<string, string[]>();
  for (const path of paths) {
    const owner = foldersUp(parentOf(path)).find((folder) => roots.has(folder));
    if (owner === undefined) continue;
    const list = owned.get(owner) ?? [];
    list.push(path);
    owned.set(owner, list);
  }
  return owned;
}

/** The unit with what its sources say. */
export function withSources(unit: Unit, facts: readonly SourceFact[]): Unit {
  return facts.length === 0 ? unit : { ...unit, members: [...unit.members, ...facts.map((fact) => member(fact))] };
}
