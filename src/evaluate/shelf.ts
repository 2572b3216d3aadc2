import type { FactKind, Installed, Member, Unit } from '../model.ts';
import { groupBy } from '../lists.ts';
import { matchesAny } from '../lists.ts';
import { livesOf } from './lives.ts';

/** What a unit installs, by `type/name`; made once a unit, because every rule asks. */
interface Shelf {
  readonly byPackage: ReadonlyMap<string, readonly Installed[]>;
  /** Packages that the catalog knows. */
  readonly known: readonly Installed[];
  /** By the rule that speaks of their lives. */
  readonly byAdvice: ReadonlyMap<string, readonly Installed[]>;
  readonly byKind: ReadonlyMap<FactKind, readonly Member[]>;
}

const shelves = new WeakMap<Unit, Shelf>();

function shelfOf(unit: Unit): Shelf {
  const made = shelves.get(unit);
  if (made !== undefined) return made;
  const shelf = {
    byPackage: groupBy(unit.installed, ({ fact }) => `${fact.ecosystem}/${fact.name}`),
    known: unit.installed.filter(({ technology }) => technology !== null),
    byAdvice: advised(unit.installed),
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

/** The unit's installs that a rule speaks of because of their lives; not what the repository itself publishes. */
export function advisedInstalls(unit: Unit, rule: string): readonly Installed[] {
  return shelfOf(unit).byAdvice.get(rule) ?? [];
}

function advised(installed: readonly Installed[]): ReadonlyMap<string, readonly Installed[]> {
  const pairs = installed.flatMap((item) => {
    const { technology, fact, own } = item;
    const lives = technology === null || own ? [] : livesOf(technology, fact.ecosystem, fact.name);
    return lives.flatMap(({ rule }) => (rule === null ? [] : [{ rule, item }]));
  });
  return new Map([...groupBy(pairs, ({ rule }) => rule)].map(([rule, found]) => [rule, found.map(({ item }) => item)]));
}

/** The unit's members of one kind of fact. */
export function membersOfKind(unit: Unit, kind: FactKind): readonly Member[] {
  return shelfOf(unit).byKind.get(kind) ?? [];
}
