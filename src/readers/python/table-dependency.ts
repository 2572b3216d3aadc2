import { normalise } from '../../formats/requirement.ts';
import type { Source } from '../../formats/source.ts';
import { get, type TomlEntry, type TomlScalar, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { Constraint, DependencyFact, Place, Role } from '../../model.ts';
import { entryPlace, keySpan, placeOf } from '../manifest/places.ts';
import { nameSpan, pypiDependency, scalarAt, stringsOf } from '../pyproject/facts.ts';
import { tableOrigin } from '../pyproject/origin.ts';
import { isPackageName } from './name.ts';

/** One way in which a name is declared: a version alone, or a table. */
export type Variant = (TomlValue & { readonly kind: 'string' }) | TomlTable;

/** What a tool means by the words of a declaration, as far as tools differ. */
export interface Dialect {
  readonly constraint: (version: TomlScalar | null) => Constraint;
  /** The condition that a variant states, as a PEP 508 marker. */
  readonly marker: (variant: Variant) => string | null;
}

/** Several when the constraint depends on Python or the platform; none for what is no name of a package. */
export function variantsOf(entry: TomlEntry): Variant[] {
  return isPackageName(entry.key) ? variantsIn(entry) : [];
}

/** The same under any name. */
export function variantsIn({ value }: TomlEntry): Variant[] {
  return (value.kind === 'array' ? value.items : [value]).filter(isVariant);
}

function isVariant(value: TomlValue): value is Variant {
  return value.kind === 'string' || value.kind === 'table';
}

/** Reads one variant of an entry of a table `name = "version"`, `name = { version = "…", git = "…" }`. */
export function tableDependency(source: Source, entry: TomlEntry, variant: Variant, role: Role, dialect: Dialect): DependencyFact {
  const version = variant.kind === 'table' ? scalarAt(variant, 'version') : variant;
  const constraint = readVersion(version, dialect);
  return pypiDependency(variantPlace(source, entry, variant), {
    name: normalise(entry.key),
    constraint,
    role,
    nameAt: placeOf(source, nameSpan(source, entry)),
    constraintAt: constraint.kind === 'range' && constraint.text === version?.value ? placeOf(source, version.inner) : null,
    extras: variant.kind === 'table' ? stringsOf(get(variant, 'extras')).map(({ value }) => value) : [],
    marker: dialect.marker(variant),
    origin: tableOrigin(variant) ?? { kind: 'registry' },
  });
}

/** A number has lost the zeros at its end, and no tool takes one. */
function readVersion(version: TomlScalar | null, dialect: Dialect): Constraint {
  if (version === null || version.kind === 'string') return dialect.constraint(version);
  return { kind: 'unknown', text: version.value, variable: null };
}

/** A variant in an array stands for itself; one in a `[table]` of its own is named by the header. */
export function variantPlace(source: Source, entry: TomlEntry, variant: Variant): Place {
  const inArray = variant !== entry.value && source.text[variant.start] !== '[';
  return inArray ? source.place(variant.start, variant.end) : entryPlace(source, keySpan(entry), variant);
}
