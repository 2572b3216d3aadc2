import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlEntry, type TomlScalar, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { Constraint, DependencyFact, IncludeFact, IndexFact, Origin, Place } from '../../model.ts';
import { archiveOf } from '../installs/archive.ts';
import { fromRoot } from '../manifest/members.ts';
import { resolutionOf } from '../python/address.ts';
import type { Span } from '../../formats/span.ts';

/** What is said of one Python package, without what is the same for all that a manifest declares. */
export type Declared = Pick<DependencyFact, 'name' | 'constraint' | 'role' | 'extras' | 'marker' | 'origin' | 'nameAt' | 'constraintAt'>;

/** A dependency from its place and what is said of it. Where it comes from elsewhere than an index, that decides the version. */
export function pypiDependency(place: Place, declared: Declared): DependencyFact {
  const brought = versionOf(declared.origin, declared.constraint);
  const decided: Partial<Declared> = brought === null ? {} : { constraint: brought, constraintAt: null };
  return { kind: 'dependency', ...place, block: '', ecosystem: 'pypi', command: null, excludes: [], ...declared, ...decided };
}

/** What a wheel is called says its version; that of git, a folder or an archive of any other name nobody can see. */
function versionOf(origin: Origin, written: Constraint): Constraint | null {
  if (origin.kind === 'registry') return null;
  const version = origin.kind === 'git' ? null : (archiveOf(origin.reference)?.version ?? null);
  if (version !== null && !/[${]/.test(version)) return { kind: 'range', text: `==${version}` };
  return origin.kind === 'url' && written.kind === 'range' ? null : { kind: 'unknown', text: origin.reference, variable: null };
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
    resolved: resolutionOf(url.value),
    command: null,
    only,
  };
}

/** The requirements files whose names stand in an array, or alone. */
export function readIncludes(source: Source, files: TomlValue | null): IncludeFact[] {
  return stringsOf(files).flatMap((file) => {
    const target = fromRoot(source.path, file.value);
    return target === null ? [] : [{ kind: 'include', ...stringPlace(source, file), block: '', role: 'requirements', target }];
  });
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

/** The items of an array; a value that may also be written alone counts as an array of one. */
export function itemsOf(value: TomlValue | null): readonly TomlValue[] {
  if (value === null) return [];
  return value.kind === 'array' ? value.items : [value];
}

/** A string, number, … at a path of keys, or null. */
export function scalarAt(value: TomlValue | null, ...path: readonly string[]): TomlScalar | null {
  const found = get(value, ...path);
  return found === null || found.kind === 'array' || found.kind === 'table' ? null : found;
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

/** The key without its quotes. */
export function nameSpan(source: Source, { key, keyStart, keyEnd }: TomlEntry): Span | null {
  const quote = keyEnd - keyStart === key.length ? 0 : 1;
  const span = { start: keyStart + quote, end: keyEnd - quote };
  return source.text.slice(span.start, span.end) === key ? span : null;
}
