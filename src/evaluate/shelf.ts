import type { FactKind, Installed, Member, Unit } from '../model.ts';
import { groupBy } from '../lists.ts';
import { matchesAny } from '../lists.ts';

/** What a unit installs, by `type/name`; made once a unit, because every rule asks. */
interface Shelf {
  readonly byPackage: ReadonlyMap<string, readonly Installed[]>;
  /** Packages that the catalog knows. */
  readonly known: readonly Installed[];
  readonly byKind: ReadonlyMap<FactKind, readonly Member[]>;
}

const shelves = new WeakMap<Unit, Shelf>();

function shelfOf(unit: Unit): Shelf {
  const made = shelves.get(unit);
  if (made !== undefined) return made;
  const shelf = {
    byPackage: groupBy(unit.installed, ({ fact }) => `${fact.ecosystem}/${fact.name}`),
    known: unit.installed.filter(({ technology }) => technology !== null),
    byKind: groupBy(unit.members, ({ fact }) => fact.kind),
  };
  shelves.set(unit, shelf);
  return shelf;
}

/** The unit's installs of some packages, `*` standing for any characters; in the order of the unit. */
export function installsOf(unit: Unit, patterns: readonly string[]): readonly Installed[] {
  const { byPackage } = shelfOf(unit);
  const exact = patterns.flatMap((pattern) => byPackage.get(pattern) ?? []);
  const open = patterns.filter((pattern) => pattern.includes('*'));
  if (open.length === 0) return exact;
  return [...byPackage].flatMap(([name, items]) => (matchesAny(patterns, name) ? items : []));
}

/** The unit's installs of packages that the catalog knows. */
export function knownInstalls(unit: Unit): readonly Installed[] {
  return shelfOf(unit).known;
}

/** The unit's members of one kind of fact. */
export function membersOfKind(unit: Unit, kind: FactKind): readonly Member[] {
  return shelfOf(unit).byKind.get(kind) ?? [];
}
