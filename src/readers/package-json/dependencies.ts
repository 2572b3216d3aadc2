import { entries, type JsonEntry, type JsonNode } from '../../formats/json.ts';
import type { Source } from '../../formats/source.ts';
import type { DependencyFact, Place, Role } from '../../model.ts';
import { entryPlace, placeOf, within } from '../manifest/places.ts';
import { parseSpecifier, type Specifier } from './specifier.ts';

/** The packages of one group, such as `devDependencies`. */
export function readDependencies(source: Source, section: JsonNode | null, role: Role): DependencyFact[] {
  const effective = new Map(entries(section).map((each) => [each.key.value, each]));
  return [...effective.values()].flatMap((each) => readDependency(source, each, role));
}

function readDependency(source: Source, each: JsonEntry, role: Role): DependencyFact[] {
  const { key, value } = each;
  if (value.kind !== 'string') return [];
  const specifier = parseSpecifier(value.value);
  const { alias } = specifier;
  const nameAt = placeOf(source, alias === null ? key.inner : within(value.inner, alias.span));
  return [dependencyFact(source, each, { name: alias?.name ?? key.value, nameAt, specifier, role })];
}

/** A dependency at the entry that says its version. */
export function dependencyFact(
  source: Source,
  { key, value }: JsonEntry,
  told: { readonly name: string; readonly nameAt: Place | null; readonly specifier: Specifier; readonly role: Role },
): DependencyFact {
  const { name, nameAt, role, specifier } = told;
  return {
    kind: 'dependency',
    ...entryPlace(source, key, value),
    block: '',
    ecosystem: 'npm',
    name,
    constraint: specifier.constraint,
    role,
    extras: [],
    marker: null,
    origin: specifier.origin,
    command: null,
    nameAt,
    constraintAt: value.kind === 'string' ? placeOf(source, within(value.inner, specifier.span)) : null,
    excludes: [],
  };
}
