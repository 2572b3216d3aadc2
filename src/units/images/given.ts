import type { FactOf, Link, Location } from '../../model.ts';
import { link } from '../draft.ts';

/** What the builds of one image give to a build argument: null where they do not agree, or nobody knows. */
export interface Gift {
  readonly value: string | null;
  readonly because: Link;
}

/** By name; `*` stands for any that the build may give beside those that are named. */
export type Given = ReadonlyMap<string, Gift>;

/** A build that leaves an argument at its default does not agree with one that gives it. */
export function givenBy(builds: readonly FactOf<'build'>[]): Given {
  const names = new Set(builds.flatMap(({ args }) => Object.keys(args)));
  return new Map([...names].map((name) => [name, gift(name, builds)]));
}

/** What is given to an argument; undefined where nothing is. */
export function giftTo(name: string, given: Given): Gift | undefined {
  return given.get(name) ?? given.get('*');
}

function gift(name: string, builds: readonly FactOf<'build'>[]): Gift {
  const values = new Set(builds.map(({ args }) => (Object.hasOwn(args, name) ? (args[name] ?? null) : null)));
  const [first = null] = values;
  const value = values.size === 1 ? first : null;
  const giver = builds.find(({ args }) => Object.hasOwn(args, name)) ?? builds[0];
  const said = name === '*' ? 'arguments are given' : `\`${name}${value === null ? '' : `=${value}`}\` is given`;
  return {
    value,
    because: link(said, placeIn(giver, name) ?? giver?.location ?? { path: '', line: 1, column: 1, endLine: 1, endColumn: 1 }),
  };
}

function placeIn(build: FactOf<'build'> | undefined, name: string): Location | undefined {
  const places = build?.argsAt ?? {};
  return Object.hasOwn(places, name) ? places[name] : undefined;
}
