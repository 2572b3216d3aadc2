import { isElsewhere } from '../../elsewhere.ts';
import type {
  Condition,
  Knowledge,
  Location,
  Member,
  PolicyEntry,
  SettingFact,
  Stated,
  Technology,
  Unit,
  UnknownUnit,
} from '../../model.ts';
import { matchesAny, uniqueBy } from '../../lists.ts';
import { isForUnit } from '../policy-units.ts';
import type { Binding, Scene } from '../scene.ts';

type Says = Extract<Condition, { word: 'policy' }>['says'];

/** A package that a unit installs itself, or an image of it, with the technology that it brings. */
interface Use {
  readonly member: Member;
  readonly technology: Technology;
  /** As it is written. */
  readonly name: string;
}

/** `policy`: what a unit has against the word of the team; or the reason that it gives for a second training framework. */
export function policy({ says }: { readonly says: Says }, scene: Scene): Binding[] {
  if (says === 'unknown-unit') return scene.unknownUnits.map(unknown);
  return scene.policy.flatMap((entry) =>
    scene.units.filter((unit) => isMeant(entry, unit)).flatMap((unit) => readings[says](entry, unit, scene)),
  );
}

/** A name that no unit has is of no unit. */
function unknown({ text, instead, from }: UnknownUnit): Binding {
  const hint = instead === '' ? '' : `; did you mean \`${instead}\`?`;
  return { unit: null, members: [memberOf('units', text, from)], versions: null, relation: null, fields: { text, hint } };
}

const readings: Readonly<Record<Exclude<Says, 'unknown-unit'>, (entry: PolicyEntry, unit: Unit, scene: Scene) => Binding[]>> = {
  denied: (entry, unit) =>
    usesOf(unit).flatMap((use) =>
      broken(
        entry,
        unit,
        use,
        entry.denied.find(({ value }) => matchesAny([value], use.technology.id)),
      ),
    ),
  'not-allowed': (entry, unit, { knowledge }) => besides(entry, entry.allowed, unit, usesOf(unit), knowledge),
  'not-preferred': (entry, unit, { knowledge, before }) => {
    if (entry.preferred.length === 0) return [];
    const were = new Set([...before.values()].flatMap(usesOf).map(({ technology }) => technology.id));
    return besides(
      entry,
      entry.preferred,
      unit,
      usesOf(unit).filter(({ technology }) => !were.has(technology.id)),
      knowledge,
    );
  },
  'second-explained': ({ secondFramework }, unit) =>
    secondFramework === null ? [] : [{ unit, members: [], versions: null, relation: null, fields: { text: secondFramework.value } }],
};

function isMeant(entry: PolicyEntry, unit: Unit): boolean {
  const { units, targets } = entry;
  return (
    (units.length === 0 || units.some(({ value }) => isForUnit(value, entry, unit))) &&
    (targets.length === 0 || unit.targets.some(({ name, strength }) => strength !== 'suggested' && targets.includes(name)))
  );
}

/** Uses of the kinds that a list speaks of, and that it does not name. */
function besides(
  entry: PolicyEntry,
  list: readonly Stated<string>[],
  unit: Unit,
  uses: readonly Use[],
  { technologies }: Knowledge,
): Binding[] {
  const [first] = list;
  const named = list.map(({ value }) => value);
  const kinds = new Set(technologies.filter(({ id }) => matchesAny(named, id)).map(({ kind }) => kind));
  const others = uses.filter(({ technology }) => kinds.has(technology.kind) && !matchesAny(named, technology.id));
  return others.flatMap((use) => broken(entry, unit, use, first, listed(technologies, named)));
}

function listed(technologies: readonly Technology[], patterns: readonly string[]): string {
  const names = technologies.filter(({ id }) => matchesAny(patterns, id)).map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function broken(
  entry: PolicyEntry,
  unit: Unit,
  { member, technology, name }: Use,
  statement: Stated<string> | undefined,
  instead = '',
): Binding[] {
  if (statement === undefined) return [];
  const { from } = statement;
  return [
    {
      unit,
      // What somebody has set is not lowered any more.
      members: [
        entry.severity === null ? member : { ...member, weak: [] },
        ...(from === null || isElsewhere(from.path) ? [] : [memberOf(listOf(entry, statement), statement.value, from)]),
      ],
      versions: null,
      relation: null,
      fields: {
        text: member.fact.text,
        technology: technology.id,
        name: technology.name,
        package: name,
        instead,
        where: from === null ? 'the configuration' : `${from.path}:${from.line}`,
        reason: entry.reason ?? 'No reason is written there.',
        severity: entry.severity ?? '',
      },
    },
  ];
}

/** The list that a statement stands in. */
function listOf({ denied, allowed }: PolicyEntry, statement: Stated<string>): string {
  if (denied.includes(statement)) return 'denied';
  return allowed.includes(statement) ? 'allowed' : 'preferred';
}

/** The statement as evidence. */
function memberOf(list: string, value: string, location: Location): Member<SettingFact> {
  return {
    fact: { kind: 'setting', block: '', key: `policy.${list}`, value, text: value, location },
    links: [],
    weak: [],
    choices: {},
  };
}

/** What the unit itself asks for, each place once. */
function usesOf({ installed, images }: Unit): Use[] {
  const all = [...installed, ...images].flatMap((member) =>
    member.technology === null ? [] : [{ member, technology: member.technology, name: member.fact.name }],
  );
  return uniqueBy(all, ({ member: { fact } }) => `${fact.location.path}:${fact.location.line}:${fact.location.column}`);
}
