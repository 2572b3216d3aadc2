import { normalise } from '../../formats/requirement.ts';
import { entriesOf, get, type TomlEntry, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { Role } from '../../model.ts';
import type { Variant } from '../python/table-dependency.ts';
import { addTo, booleanAt, itemsOf, stringsOf } from './facts.ts';

/** A table of dependencies, and what an entry of it is for. */
export interface Section {
  readonly entries: readonly TomlEntry[];
  readonly roles: (entry: TomlEntry, variant: Variant) => readonly Role[];
  /** Beside a standard list, an entry adds only where its package comes from. */
  readonly enriches: boolean;
}

/** The tables of dependencies of `[tool.poetry]`. */
export function sectionsOf(root: TomlTable): Section[] {
  const poetry = get(root, 'tool', 'poetry');
  const extras = extrasOf(get(poetry, 'extras'));
  const main = entriesOf(get(poetry, 'dependencies')).filter(({ key }) => key !== 'python');
  const groups = entriesOf(get(poetry, 'group')).map(({ key, value }) => ({
    entries: entriesOf(get(value, 'dependencies')),
    roles: () => [{ kind: 'group' as const, name: key }],
    enriches: get(root, 'dependency-groups', key) !== null,
  }));
  return [
    { entries: main, roles: (entry, variant) => mainRoles(entry, variant, extras), enriches: hasStandardList(root) },
    { entries: entriesOf(get(poetry, 'dev-dependencies')), roles: () => [{ kind: 'development' }], enriches: false },
    ...groups,
  ];
}

/** https://python-poetry.org/docs/dependency-specification/#projectdependencies-and-toolpoetrydependencies */
function hasStandardList(root: TomlTable): boolean {
  const dynamic = stringsOf(get(root, 'project', 'dynamic')).some(({ value }) => /^(?:optional-)?dependencies$/.test(value));
  const listed = itemsOf(get(root, 'project', 'dependencies')).length + entriesOf(get(root, 'project', 'optional-dependencies')).length;
  return listed > 0 && !dynamic;
}

function mainRoles({ key }: TomlEntry, variant: Variant, extras: ReadonlyMap<string, readonly string[]>): Role[] {
  if (booleanAt(variant, 'optional') !== true) return [{ kind: 'runtime' }];
  return (extras.get(normalise(key)) ?? ['']).map((name) => ({ kind: 'optional', name }));
}

/** The extras that ask for each package. */
function extrasOf(table: TomlValue | null): Map<string, string[]> {
  const extras = new Map<string, string[]>();
  for (const { key, value } of entriesOf(table)) {
    for (const item of stringsOf(value)) addTo(extras, normalise(item.value), key);
  }
  return extras;
}
