import { normalise } from '../../formats/requirement.ts';
import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { DependencyFact, IndexFact, RuntimeFact, SettingFact } from '../../model.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';
import { type Dialect, tableDependency, type Variant, variantsOf } from '../python/table-dependency.ts';
import { addTo, booleanAt, findEntry, itemsOf, pypiIndex, stringAt } from './facts.ts';
import { type Choice, type Origins, tableOrigin } from './origin.ts';
import { poetryConstraint, poetryMarker } from './poetry-constraint.ts';
import { sectionsOf } from './poetry-sections.ts';

/** https://python-poetry.org/docs/dependency-specification/ */
const dialect: Dialect = { constraint: poetryConstraint, marker: poetryMarker };

/** Reads the dependencies of `[tool.poetry]`. */
export function readPoetryDependencies(source: Source, root: TomlTable): DependencyFact[] {
  return sectionsOf(root)
    .filter(({ enriches }) => !enriches)
    .flatMap(({ entries, roles }) =>
      entries.flatMap((entry) =>
        variantsOf(entry).flatMap((variant) => roles(entry, variant).map((role) => tableDependency(source, entry, variant, role, dialect))),
      ),
    );
}

/** Where entries that enrich `[project]` say that packages come from. */
export function poetryOrigins(root: TomlTable): Origins {
  const enriching = sectionsOf(root).filter(({ enriches }) => enriches);
  return new Map(enriching.flatMap(({ entries }) => entries.map((entry) => [normalise(entry.key), variantsOf(entry).map(choiceOf)])));
}

function choiceOf(variant: Variant): Choice {
  return { origin: tableOrigin(variant), marker: poetryMarker(variant), role: null };
}

/** Reads which groups are installed only when they are named: https://python-poetry.org/docs/managing-dependencies/#optional-groups */
export function readPoetryGroups(source: Source, root: TomlTable): SettingFact[] {
  return entriesOf(get(root, 'tool', 'poetry', 'group')).flatMap(({ key }): SettingFact[] => {
    const entry = findEntry(root, 'tool', 'poetry', 'group', key, 'optional');
    if (entry === null || booleanAt(entry.value) !== true) return [];
    return [{ kind: 'setting', ...entryPlace(source, keySpan(entry), entry.value), block: '', key: 'poetry.optionalGroup', value: key }];
  });
}

/** Reads the bound on Python. */
export function readPoetryPython(source: Source, root: TomlTable): RuntimeFact[] {
  const entry = findEntry(root, 'tool', 'poetry', 'dependencies', 'python');
  const version = entry?.value.kind === 'table' ? stringAt(entry.value, 'version') : stringAt(entry?.value ?? null);
  if (entry === null || version === null) return [];
  const place = entryPlace(source, keySpan(entry), entry.value);
  return [
    { kind: 'runtime', ...place, block: '', name: 'python', constraint: poetryConstraint(version), use: 'admits', alternative: null },
  ];
}

/** Reads `[[tool.poetry.source]]`: https://python-poetry.org/docs/repositories/ */
export function readPoetrySources(source: Source, root: TomlTable): IndexFact[] {
  const sources = itemsOf(get(root, 'tool', 'poetry', 'source'));
  const packages = sources.length > 0 ? packagesBySource(root) : new Map<string, string[]>();
  return sources.flatMap((each) => readSource(source, each, packages));
}

function readSource(source: Source, table: TomlValue, packages: ReadonlyMap<string, readonly string[]>): IndexFact[] {
  const url = stringAt(table, 'url');
  const name = stringAt(table, 'name');
  const priority = stringAt(table, 'priority')?.value ?? (booleanAt(table, 'secondary') === true ? 'secondary' : 'primary');
  const role = priority === 'primary' || priority === 'default' ? 'primary' : 'extra';
  const only = priority === 'explicit' ? (packages.get(name?.value ?? '') ?? []) : null;
  if (url !== null) return [pypiIndex(source, url, role, only)];
  // Poetry knows the URL of PyPI itself.
  return name?.value.toLowerCase() === 'pypi' ? [{ ...pypiIndex(source, name, role, only), url: 'https://pypi.org/simple/' }] : [];
}

/** The packages that name each source. */
function packagesBySource(root: TomlTable): Map<string, string[]> {
  const packages = new Map<string, string[]>();
  for (const entry of sectionsOf(root).flatMap(({ entries }) => entries)) {
    const sources = new Set(variantsOf(entry).flatMap((variant) => stringAt(variant, 'source')?.value ?? []));
    for (const name of sources) addTo(packages, name, normalise(entry.key));
  }
  return packages;
}
