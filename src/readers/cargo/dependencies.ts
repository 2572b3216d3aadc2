import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlEntry, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { Constraint, DependencyFact, Origin, Role } from '../../model.ts';
import { entryPlace, keySpan, placeOf } from '../manifest/places.ts';
import { dependency, unknown } from '../native/facts.ts';
import { booleanAt, stringAt, stringsOf } from '../pyproject/facts.ts';
import { tableOrigin } from '../pyproject/origin.ts';
import { type Features, featureOf, featuresOf } from './features.ts';

/** A table of dependencies, and what is the same for all of them. */
interface Section {
  readonly entries: readonly TomlEntry[];
  readonly role: Role;
  /** The platform for which they are built: `cfg(target_os = "android")`. */
  readonly marker: string | null;
}

const sections: Readonly<Record<string, Role>> = {
  dependencies: { kind: 'runtime' },
  'dev-dependencies': { kind: 'development' },
  dev_dependencies: { kind: 'development' },
  'build-dependencies': { kind: 'build' },
  build_dependencies: { kind: 'build' },
};

/** Reads every table of dependencies: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export function readDependencies(source: Source, root: TomlTable): DependencyFact[] {
  const features = featuresOf(root);
  const shared = new Map(entriesOf(get(root, 'workspace', 'dependencies')).map((entry) => [entry.key, entry.value]));
  return sectionsOf(root).flatMap((section) =>
    section.entries.flatMap((entry) => readDependency(source, entry, section, features, shared)),
  );
}

/** What `[workspace.dependencies]` and `[patch]` say holds for those who ask for the package elsewhere. */
function sectionsOf(root: TomlTable): Section[] {
  const constraint: Role = { kind: 'constraint' };
  return [
    ...sectionsIn(root, null),
    ...entriesOf(get(root, 'target')).flatMap(({ key, value }) => sectionsIn(value, key)),
    { entries: entriesOf(get(root, 'workspace', 'dependencies')), role: constraint, marker: null },
    ...entriesOf(get(root, 'patch')).map(({ value }) => ({ entries: entriesOf(value), role: constraint, marker: null })),
  ];
}

function sectionsIn(table: TomlValue, marker: string | null): Section[] {
  return Object.entries(sections).map(([name, role]) => ({ entries: entriesOf(get(table, name)), role, marker }));
}

function readDependency(
  source: Source,
  entry: TomlEntry,
  { role, marker }: Section,
  features: Features,
  shared: ReadonlyMap<string, TomlValue>,
): DependencyFact[] {
  const { key, value } = entry;
  if (value.kind !== 'string' && value.kind !== 'table') return [];
  const inherits = booleanAt(value, 'workspace') === true;
  const said = inherits ? (shared.get(key) ?? null) : value;
  const renamed = stringAt(said, 'package');
  const version = said?.kind === 'table' ? stringAt(said, 'version') : stringAt(said);
  const origin = originOf(said);
  const constraint = said === null ? unknown('workspace') : constraintOf(version?.value ?? null, origin);
  const optional = role.kind === 'runtime' && booleanAt(value, 'optional') === true;
  return [
    dependency(entryPlace(source, keySpan(entry), value), {
      ecosystem: 'cargo',
      name: renamed?.value ?? key,
      constraint,
      role: optional ? { kind: 'optional', name: featureOf(features, key) } : role,
      extras: [...(inherits ? stringsOf(get(said, 'features')) : []), ...stringsOf(get(value, 'features'))].map((feature) => feature.value),
      marker,
      origin,
      nameAt: nameAt(source, entry, inherits),
      constraintAt: inherits || constraint.kind !== 'range' ? null : placeOf(source, version?.inner ?? null),
    }),
  ];
}

function nameAt(source: Source, { key, keyStart, keyEnd, value }: TomlEntry, inherits: boolean): DependencyFact['nameAt'] {
  const renamed = inherits ? null : stringAt(value, 'package');
  if (renamed !== null) return placeOf(source, renamed.inner);
  return source.text.slice(keyStart, keyEnd) === key ? source.place(keyStart, keyEnd) : null;
}

/** A registry of another name is one too. */
function originOf(value: TomlValue | null): Origin {
  return (value?.kind === 'table' ? tableOrigin(value) : null) ?? { kind: 'registry' };
}

/** A version beside `git` or `path` is that of what lies there. */
function constraintOf(version: string | null, origin: Origin): Constraint {
  const text = version?.trim() ?? '';
  if (text === '') return origin.kind === 'registry' ? { kind: 'any' } : unknown(origin.reference);
  const hole = /\$?\{+\s*([\w.]*)/.exec(text);
  if (hole !== null) return unknown(text, hole[1] || null);
  return text === '*' ? { kind: 'any' } : { kind: 'range', text };
}
