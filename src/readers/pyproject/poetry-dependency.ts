import { normalise } from '../../formats/requirement.ts';
import type { Source } from '../../formats/source.ts';
import { get, type TomlEntry, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { DependencyFact, Place, Role } from '../../model.ts';
import { entryPlace, keySpan, placeOf } from '../manifest/places.ts';
import { isPackageName } from '../python/name.ts';
import { nameSpan, pypiDependency, scalarAt, stringsOf } from './facts.ts';
import { tableOrigin } from './origin.ts';
import { poetryConstraint, poetryMarker } from './poetry-constraint.ts';

/** One way in which a name is declared: a version alone, or a table. */
export type Variant = (TomlValue & { readonly kind: 'string' }) | TomlTable;

/** Several when the constraint depends on Python or the platform; none for what is no name of a package. */
export function variantsOf({ key, value }: TomlEntry): Variant[] {
  if (!isPackageName(key)) return [];
  return (value.kind === 'array' ? value.items : [value]).filter(isVariant);
}

function isVariant(value: TomlValue): value is Variant {
  return value.kind === 'string' || value.kind === 'table';
}

/** Reads one variant of an entry: https://python-poetry.org/docs/dependency-specification/ */
export function readVariant(source: Source, entry: TomlEntry, variant: Variant, role: Role): DependencyFact {
  const version = variant.kind === 'table' ? scalarAt(variant, 'version') : variant;
  const constraint = poetryConstraint(version);
  return pypiDependency(variantPlace(source, entry, variant), {
    name: normalise(entry.key),
    constraint,
    role,
    nameAt: placeOf(source, nameSpan(source, entry)),
    constraintAt: constraint.kind === 'range' && constraint.text === version?.value ? placeOf(source, version.inner) : null,
    ...(variant.kind === 'table' ? readDetails(variant) : plain),
  });
}

type Details = Pick<DependencyFact, 'extras' | 'marker' | 'origin'>;

const plain: Details = { extras: [], marker: null, origin: { kind: 'registry' } };

function readDetails(table: TomlTable): Details {
  return {
    extras: stringsOf(get(table, 'extras')).map(({ value }) => value),
    marker: poetryMarker(table),
    origin: tableOrigin(table) ?? plain.origin,
  };
}

/** A variant in an array stands for itself; one in a `[table]` of its own is named by the header. */
function variantPlace(source: Source, entry: TomlEntry, variant: Variant): Place {
  const inArray = variant !== entry.value && source.text[variant.start] !== '[';
  return inArray ? source.place(variant.start, variant.end) : entryPlace(source, keySpan(entry), variant);
}
