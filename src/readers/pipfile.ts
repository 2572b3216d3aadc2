import { normalise } from '../formats/requirement.ts';
import type { Source } from '../formats/source.ts';
import { entriesOf, get, parseToml, type TomlEntry, type TomlTable } from '../formats/toml.ts';
import type { DependencyFact, IndexFact, Role, RuntimeFact } from '../model.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import { addTo, itemsOf, pypiConstraint, pypiIndex, stringAt, stringsOf } from './pyproject/facts.ts';
import { allMarkers } from './python/marker.ts';
import { type Dialect, tableDependency, type Variant, variantsOf } from './python/table-dependency.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

/** Tables that hold no packages: https://pipenv.pypa.io/en/latest/pipfile.html */
const others: readonly string[] = ['source', 'requires', 'pipenv', 'scripts', 'build-system', 'pipfile'];

const variables: readonly string[] = [
  'os_name',
  'sys_platform',
  'platform_machine',
  'platform_python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'python_version',
  'python_full_version',
  'implementation_name',
  'implementation_version',
];

const dialect: Dialect = {
  constraint: (version) => {
    const text = version?.value.trim() ?? '*';
    // A version alone is meant exactly.
    return pypiConstraint(text === '*' ? null : /^\d/.test(text) ? `==${text}` : text);
  },
  // `sys_platform = "== 'win32'"` beside `markers`
  marker: (variant) =>
    allMarkers(
      stringAt(variant, 'markers')?.value ?? null,
      ...variables.flatMap((name) => {
        const condition = stringAt(variant, name)?.value;
        return condition === undefined ? [] : [`${name} ${condition}`];
      }),
    ),
};

/** Reads a `Pipfile`. */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (error !== null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const packages = root.entries.filter(({ key, value }) => value.kind === 'table' && !others.includes(key));
  return {
    facts: inOrder([
      ...readSources(source, root, packages),
      ...packages.flatMap((category) => readPackages(source, category)),
      ...readPython(source, root),
    ]),
    problems: [],
  };
};

function readPackages(source: Source, category: TomlEntry): DependencyFact[] {
  const role = roleOf(category.key);
  return entriesOf(category.value).flatMap((entry) =>
    variantsOf(entry).map((variant) => tableDependency(source, entry, variant, role, dialect)),
  );
}

function roleOf(category: string): Role {
  if (category === 'packages') return { kind: 'runtime' };
  return category === 'dev-packages' ? { kind: 'development' } : { kind: 'group', name: category };
}

/** Pipenv looks into the first source; into another one only for a package that names it. */
function readSources(source: Source, root: TomlTable, categories: readonly TomlEntry[]): IndexFact[] {
  const packages = packagesByIndex(categories);
  return itemsOf(get(root, 'source')).flatMap((each, position) => {
    const url = stringAt(each, 'url');
    const only = position === 0 ? null : (packages.get(stringAt(each, 'name')?.value ?? '') ?? []);
    return url === null ? [] : [pypiIndex(source, url, position === 0 ? 'primary' : 'extra', only)];
  });
}

function packagesByIndex(categories: readonly TomlEntry[]): Map<string, string[]> {
  const packages = new Map<string, string[]>();
  for (const entry of categories.flatMap(({ value }) => entriesOf(value))) {
    const indexes = new Set(variantsOf(entry).flatMap((variant: Variant) => stringAt(variant, 'index')?.value ?? []));
    for (const index of indexes) addTo(packages, index, normalise(entry.key));
  }
  return packages;
}

function readPython(source: Source, root: TomlTable): RuntimeFact[] {
  return entriesOf(get(root, 'requires')).flatMap((entry): RuntimeFact[] => {
    const [version] = stringsOf(entry.value);
    const constraint = version === undefined || !/^python_(?:full_)?version$/.test(entry.key) ? null : pythonVersion(version.value);
    if (constraint === null) return [];
    const place = entryPlace(source, keySpan(entry), entry.value);
    return [{ kind: 'runtime', ...place, block: '', name: 'python', constraint, use: 'selects', alternative: null }];
  });
}
