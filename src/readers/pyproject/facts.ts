import type { Source } from '../../formats/source.ts';
import { get, type TomlEntry, type TomlScalar, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { Constraint, DependencyFact, IndexFact, Place } from '../../model.ts';

/** What is said of one Python package, without what is the same for all that a manifest declares. */
export type Declared = Pick<DependencyFact, 'name' | 'constraint' | 'role' | 'extras' | 'marker' | 'origin' | 'nameAt' | 'constraintAt'>;

/**
 * A dependency from its place and what is said of it. What comes from git or a folder has a version that nobody
 * can see, and so has what a URL names without a version beside it.
 */
export function pypiDependency(place: Place, declared: Declared): DependencyFact {
  const { origin, constraint } = declared;
  const unseen = origin.kind === 'git' || origin.kind === 'path' || (origin.kind === 'url' && constraint.kind === 'any');
  const hidden: Partial<Declared> = unseen
    ? { constraint: { kind: 'unknown', text: origin.reference, variable: null }, constraintAt: null }
    : {};
  return { kind: 'dependency', ...place, block: '', ecosystem: 'pypi', command: null, excludes: [], ...declared, ...hidden };
}

/** An index that holds for the whole project, at the place of its URL. */
export function pypiIndex(source: Source, url: TomlScalar, role: IndexFact['role'], only: IndexFact['only'] = null): IndexFact {
  return {
    kind: 'index',
    ...stringPlace(source, url),
    block: '',
    ecosystem: 'pypi',
    role,
    url: url.value,
    resolved: 'written',
    command: null,
    only,
  };
}

/** What a PEP 440 specifier or its absence admits; one with a variable or a template in it is unknown. */
export function pypiConstraint(text: string | null): Constraint {
  if (text === null || text.trim() === '') return { kind: 'any' };
  const hole = /\$?\{+\s*([\w.]*)/.exec(text);
  return hole === null ? { kind: 'range', text: text.trim() } : { kind: 'unknown', text, variable: hole[1] || null };
}

/** The inside of a string; with its quotes when escapes make the file's text differ from the value. */
export function stringPlace(source: Source, { start, end, inner }: TomlScalar): Place {
  return source.place(inner?.start ?? start, inner?.end ?? end);
}

/** The entry at the end of a path of keys, or null. */
export function findEntry(root: TomlTable, ...path: readonly string[]): TomlEntry | null {
  const table = get(root, ...path.slice(0, -1));
  return entriesOf(table).find((entry) => entry.key === path.at(-1)) ?? null;
}

/** The entries of a table; none for anything else. */
export function entriesOf(value: TomlValue | null): readonly TomlEntry[] {
  return value?.kind === 'table' ? value.entries : [];
}

/** The items of an array; a value that may also be written alone counts as an array of one. */
export function itemsOf(value: TomlValue | null): readonly TomlValue[] {
  if (value === null) return [];
  return value.kind === 'array' ? value.items : [value];
}

/** A string at a path of keys, or null. */
export function stringAt(value: TomlValue | null, ...path: readonly string[]): TomlScalar | null {
  const found = get(value, ...path);
  return found?.kind === 'string' ? found : null;
}

/** A boolean at a path of keys, or null. */
export function booleanAt(value: TomlValue | null, ...path: readonly string[]): boolean | null {
  const found = get(value, ...path);
  return found?.kind === 'boolean' ? found.value === 'true' : null;
}

/** The strings of an array. */
export function stringsOf(value: TomlValue | null): readonly TomlScalar[] {
  return itemsOf(value).flatMap((item) => (item.kind === 'string' ? [item] : []));
}

/** Adds a value to those that are known under a key. */
export function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
