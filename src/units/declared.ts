import { uniqueBy } from '../lists.ts';
import type { DeclaredUnit, FactOf, Location, Member, Target, UnitKind } from '../model.ts';
import { member, type Draft } from './draft.ts';
import { parentOf } from './library.ts';

/** How likely a kind is what was meant, where several inferred units become one. */
const kinds: readonly UnitKind[] = ['app', 'firmware', 'function', 'image', 'site', 'job', 'library', 'environment', 'notebook', 'ci'];

/**
 * Puts declared units in the place of inferred ones: those that lie in its paths are merged, and members that come from
 * there leave all others. A unit from which everything is taken is gone.
 */
export function withDeclared(drafts: readonly Draft[], declared: readonly DeclaredUnit[]): Draft[] {
  return declared.reduce<Draft[]>(declare, [...drafts]);
}

function declare(drafts: readonly Draft[], unit: DeclaredUnit): Draft[] {
  const isInside = (one: Member) => unit.holds(one.fact.location.path);
  const taken = drafts.filter((draft) => draft.members.some(isInside));
  const whole = new Set(taken.filter(({ members }) => members[0] !== undefined && isInside(members[0])));
  const members = uniqueBy(
    [...[...whole].flatMap((draft) => draft.members), ...taken.flatMap((draft) => draft.members.filter(isInside))],
    (one) => one.fact,
  );
  const rest = drafts.flatMap((draft) => {
    if (whole.has(draft)) return [];
    const left = draft.members.filter((one) => !isInside(one));
    return left.length === 0 && draft.members.length > 0 ? [] : [{ ...draft, members: left }];
  });
  return [...rest, merged(unit, [...whole], members)];
}

function merged(unit: DeclaredUnit, parts: readonly Draft[], members: readonly Member[]): Draft {
  const kind = unit.kind ?? kinds.find((one) => parts.some((part) => part.kind === one)) ?? 'environment';
  return {
    id: `${kind}:${unit.name}`,
    kind,
    name: unit.name,
    root: commonFolder(members.map(({ fact }) => parentOf(fact.location.path))),
    links: parts.flatMap(({ links }) => links),
    targets: uniqueBy([...unit.targets.map(target), ...parts.flatMap(({ targets }) => targets)], ({ name }) => name),
    members: [member(named(unit)), ...members],
  };
}

function target({ name, location }: DeclaredUnit['targets'][number]): Target {
  return { name, strength: 'proved', because: [member(setting('units.targets', name, location))] };
}

function named({ name, location }: DeclaredUnit): FactOf<'setting'> {
  return setting('units.name', name, location);
}

function setting(key: string, value: string, location: Location): FactOf<'setting'> {
  return { kind: 'setting', key: `framework-fit.${key}`, value, block: '', text: value, location };
}

/** The folder that holds all of some folders. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  const parts = first.split('/');
  const shared = parts.findIndex((_part, index) =>
    others.some((other) => !`${other}/`.startsWith(`${parts.slice(0, index + 1).join('/')}/`)),
  );
  return shared < 0 ? first : parts.slice(0, shared).join('/');
}
