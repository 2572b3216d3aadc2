import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlEntry, type TomlScalar, type TomlValue } from '../../formats/toml.ts';
import type { Constraint, DependencyFact, IndexFact, Origin, Role } from '../../model.ts';
import { placeOf } from '../manifest/places.ts';
import { nameSpan, pypiConstraint, pypiIndex, scalarAt, stringAt } from '../pyproject/facts.ts';
import { tableOrigin } from '../pyproject/origin.ts';
import { type Dialect, tableDependency, type Variant, variantPlace, variantsIn, variantsOf } from '../python/table-dependency.ts';
import type { Part } from './part.ts';
import { channelFact } from './sources.ts';
import { targetMarker } from './target.ts';

/** A package, or a channel or index that one names for itself. */
type Declared = DependencyFact | IndexFact;

/** The tables of conda packages; those without a role have that of the part they stand in. */
const condaTables: Readonly<Record<string, Role | null>> = {
  dependencies: null,
  'run-dependencies': null,
  'host-dependencies': { kind: 'build' },
  'build-dependencies': { kind: 'build' },
  constraints: { kind: 'constraint' },
};

/** Reads the packages of a table, of conda and of PyPI, and those of its targets. */
export function readDependencies(source: Source, table: TomlValue | null, part: Part): Declared[] {
  const targets = entriesOf(get(table, 'target'));
  return [
    ...readPackages(source, table, part, null),
    ...targets.flatMap(({ key, value }) => readPackages(source, value, part, targetMarker(key))),
  ];
}

function readPackages(source: Source, table: TomlValue | null, part: Part, marker: string | null): Declared[] {
  const dialect: Dialect = { constraint: packageConstraint, marker: () => marker };
  const ofConda = Object.entries(condaTables).flatMap(([name, role]) =>
    entriesOf(get(table, name)).flatMap((entry) =>
      condaName.test(entry.key)
        ? variantsIn(entry).flatMap((variant) => condaFacts(source, entry, variant, { role: role ?? part.role, marker }))
        : [],
    ),
  );
  const ofPypi = entriesOf(get(table, 'pypi-dependencies')).flatMap((entry) =>
    variantsOf(entry).flatMap((variant) => {
      const dependency = tableDependency(source, entry, variant, part.role, dialect);
      const index = stringAt(variant, 'index');
      return index === null ? [dependency] : [dependency, pypiIndex(source, index, 'extra', [dependency.name])];
    }),
  );
  return [...ofConda, ...ofPypi].map((fact) => ({ ...fact, block: part.block }));
}

function packageConstraint(version: TomlScalar | null): Constraint {
  const text = version?.value.trim() ?? '*';
  return pypiConstraint(text === '*' ? null : text);
}

const condaName = /^\w[\w.-]*$/;

interface Circumstances {
  readonly role: Role;
  readonly marker: string | null;
}

function condaFacts(source: Source, entry: TomlEntry, variant: Variant, circumstances: Circumstances): Declared[] {
  const channel = stringAt(variant, 'channel');
  const dependency = condaDependency(source, entry, variant, circumstances);
  return channel === null ? [dependency] : [dependency, channelFact(source, channel, '', [dependency.name])];
}

function condaDependency(source: Source, entry: TomlEntry, variant: Variant, circumstances: Circumstances): DependencyFact {
  const version = variant.kind === 'table' ? scalarAt(variant, 'version') : variant;
  const origin = tableOrigin(variant) ?? ({ kind: 'registry' } as const);
  const constraint = condaConstraint(origin, version, stringAt(variant, 'build'));
  return {
    kind: 'dependency',
    ...variantPlace(source, entry, variant),
    ...circumstances,
    block: '',
    ecosystem: 'conda',
    name: entry.key.toLowerCase(),
    constraint,
    extras: [],
    origin,
    command: null,
    nameAt: placeOf(source, nameSpan(source, entry)),
    constraintAt: constraint.kind === 'range' && constraint.text === version?.value ? placeOf(source, version.inner) : null,
    excludes: [],
  };
}

/** The version, and behind it the build, as in a match specification of conda; what is built from source has one that nobody can see. */
function condaConstraint(origin: Origin, version: TomlScalar | null, build: TomlScalar | null): Constraint {
  if (origin.kind !== 'registry') return { kind: 'unknown', text: origin.reference, variable: null };
  if (version !== null && version.kind !== 'string') return { kind: 'unknown', text: version.value, variable: null };
  const text = version?.value.trim() ?? '*';
  if (build !== null) return { kind: 'range', text: `${text} ${build.value}` };
  return text === '*' || text === '' ? { kind: 'any' } : { kind: 'range', text };
}
