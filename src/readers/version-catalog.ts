import { posix } from 'node:path';
import type { Source } from '../formats/source.ts';
import { entriesOf, get, parseToml, type TomlEntry, type TomlScalar, type TomlValue } from '../formats/toml.ts';
import type { CatalogFact, Constraint, Fact } from '../model.ts';
import { richConstraint } from './gradle/rich-version.ts';
import { inOrder, placeOf, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** What a version in a catalog says, and where it stands when this entry alone uses it. */
interface Version {
  readonly constraint: Constraint;
  readonly at: Span | null;
}

type Versions = ReadonlyMap<string, Version>;

/** Reads a version catalog, `gradle/*.versions.toml`: https://docs.gradle.org/current/userguide/version_catalogs.html */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (root === null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const declared = entriesOf(get(root, 'versions'));
  const versions: Versions = new Map(declared.map(({ key, value }) => [aliasOf(key), { ...versionOf(value, new Map()), at: null }]));
  const facts: Fact[] = [
    ...declared.flatMap((entry) => readVersion(entry, source)),
    ...entriesOf(get(root, 'libraries')).flatMap((entry) => readLibrary(entry, versions, source)),
    ...entriesOf(get(root, 'plugins')).flatMap((entry) => readPlugin(entry, versions, source)),
    ...entriesOf(get(root, 'bundles')).flatMap((entry) => readBundle(entry, source)),
  ];
  return { facts: inOrder(facts), problems: [] };
};

/** The name by which builds call an entry: they write `litert-gpu` as `litert.gpu`. */
function aliasOf(key: string): string {
  return key.replaceAll(/[-_]/g, '.');
}

/** A version as a variable of the build: `libs.versions.minSdk.get()` reads it. */
function readVersion({ key, value }: TomlEntry, source: Source): readonly Fact[] {
  const { constraint } = versionOf(value, new Map());
  if (constraint.kind !== 'range') return [];
  const catalog = posix.basename(source.path, '.versions.toml');
  const { start, end } = spanOf(value);
  return [
    {
      kind: 'setting',
      key: `gradle.ext.${catalog}.versions.${aliasOf(key)}`,
      value: constraint.text,
      block: '',
      ...source.place(start, end),
    },
  ];
}

/** `x = "g:a:1"`, `x = { module = "g:a", version.ref = "v" }`, `x = { group = "g", name = "a" }`. */
function readLibrary({ key, value }: TomlEntry, versions: Versions, source: Source): readonly CatalogFact[] {
  const coordinate = value.kind === 'string' ? value : stringAt(value, 'module');
  if (coordinate === null) return readNamed(key, value, versions, source);
  const [, name, written] = /^([\w.-]+:[\w.-]+)(?::(.+))?$/.exec(coordinate.value) ?? [];
  if (name === undefined) return [];
  const inline = partVersion(coordinate, name, written);
  const nameAt = coordinate.inner && { start: coordinate.inner.start, end: coordinate.inner.start + name.length };
  return [
    catalogFact('library', key, name, inline ?? versionOf(get(value, 'version'), versions), { nameAt, at: spanOf(coordinate) }, source),
  ];
}

function readNamed(key: string, value: TomlValue, versions: Versions, source: Source): readonly CatalogFact[] {
  const [group, name] = [stringAt(value, 'group'), stringAt(value, 'name')];
  if (group === null || name === null) return [];
  const at = { nameAt: null, at: value };
  return [catalogFact('library', key, `${group.value}:${name.value}`, versionOf(get(value, 'version'), versions), at, source)];
}

/** `x = "id:1"`, `x = { id = "id", version.ref = "v" }`. */
function readPlugin({ key, value }: TomlEntry, versions: Versions, source: Source): readonly CatalogFact[] {
  const id = value.kind === 'string' ? value : stringAt(value, 'id');
  const [, name, written] = /^([\w.-]+)(?::(.+))?$/.exec(id?.value ?? '') ?? [];
  if (id === null || name === undefined) return [];
  const inline = partVersion(id, name, written);
  const nameAt = id.inner && { start: id.inner.start, end: id.inner.start + name.length };
  return [catalogFact('plugin', key, name, inline ?? versionOf(get(value, 'version'), versions), { nameAt, at: spanOf(id) }, source)];
}

function readBundle({ key, keyStart, keyEnd, value }: TomlEntry, source: Source): readonly CatalogFact[] {
  if (value.kind !== 'array') return [];
  const members = value.items.flatMap((item) => (item.kind === 'string' ? [aliasOf(item.value)] : []));
  const fact = catalogFact('bundle', key, aliasOf(key), anyVersion, { nameAt: null, at: { start: keyStart, end: keyEnd } }, source);
  return [{ ...fact, members }];
}

function catalogFact(
  entry: CatalogFact['entry'],
  key: string,
  name: string,
  version: Version,
  { nameAt, at }: { readonly nameAt: Span | null; readonly at: Span },
  source: Source,
): CatalogFact {
  const { constraint } = version;
  const places = { nameAt: placeOf(source, nameAt), constraintAt: placeOf(source, version.at) };
  return {
    kind: 'catalog',
    entry,
    alias: aliasOf(key),
    name,
    constraint,
    ...places,
    members: [],
    block: '',
    ...source.place(at.start, at.end),
  };
}

const anyVersion: Version = { constraint: { kind: 'any' }, at: null };

/** The version behind the name in one string. */
function partVersion({ inner }: TomlScalar, name: string, written: string | undefined): Version | null {
  if (written === undefined) return null;
  const start = (inner?.start ?? 0) + name.length + 1;
  return { constraint: { kind: 'range', text: written }, at: inner && { start, end: start + written.length } };
}

function versionOf(value: TomlValue | null, versions: Versions): Version {
  if (value === null) return anyVersion;
  if (value.kind === 'string')
    return value.value === '' ? anyVersion : { constraint: { kind: 'range', text: value.value }, at: value.inner };
  const ref = stringAt(value, 'ref')?.value;
  if (ref !== undefined) return versions.get(aliasOf(ref)) ?? { constraint: { kind: 'unknown', text: ref, variable: ref }, at: null };
  return value.kind === 'table' ? richVersion(value) : { constraint: { kind: 'unknown', text: '', variable: null }, at: null };
}

function richVersion(value: TomlValue): Version {
  const [strictly, require, prefer] = [stringAt(value, 'strictly'), stringAt(value, 'require'), stringAt(value, 'prefer')];
  const constraint = richConstraint({ strictly: strictly?.value ?? null, require: require?.value ?? null, prefer: prefer?.value ?? null });
  const [only, ...more] = [strictly, require, prefer].filter((word) => word !== null);
  return { constraint, at: more.length === 0 ? (only?.inner ?? null) : null };
}

function stringAt(value: TomlValue, key: string): TomlScalar | null {
  const found = get(value, key);
  return found?.kind === 'string' ? found : null;
}

/** Inside the quotes where that is the value. */
function spanOf(value: TomlValue): Span {
  return value.kind === 'string' ? (value.inner ?? value) : value;
}
