import { normalise } from '../../formats/requirement.ts';
import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { DependencyFact, IndexFact } from '../../model.ts';
import { entryPlace, keySpan, placeOf } from '../manifest/places.ts';
import { isPackageName } from '../python/name.ts';
import { itemsOf, nameSpan, pypiConstraint, pypiDependency, pypiIndex, stringAt, stringsOf } from './facts.ts';
import { urlOrigin } from './origin.ts';

/** What the two tools whose tables of sources are alike call the source that takes the place of the default index. */
const primaries = { pdm: 'pypi', rye: 'default' } as const;

/**
 * Reads `[[tool.pdm.source]]` (https://pdm-project.org/latest/usage/config/#configure-the-package-indexes) and
 * `[[tool.rye.sources]]` (https://rye.astral.sh/guide/sources/).
 */
export function readPdmSources(source: Source, root: TomlTable): IndexFact[] {
  const tool = get(root, 'tool');
  return [
    ...itemsOf(get(tool, 'pdm', 'source')).flatMap((each) => readSource(source, each, primaries.pdm)),
    ...itemsOf(get(tool, 'rye', 'sources')).flatMap((each) => readSource(source, each, primaries.rye)),
  ];
}

function readSource(source: Source, each: TomlValue, primary: string): IndexFact[] {
  const url = stringAt(each, 'url');
  if (url === null) return [];
  const flat = /^find[-_]links$/.test(stringAt(each, 'type')?.value ?? '');
  const role = flat ? 'find-links' : stringAt(each, 'name')?.value === primary ? 'primary' : 'extra';
  return [pypiIndex(source, url, role, onlyOf(each))];
}

/** Patterns such as `torch*` may stand for any package. */
function onlyOf(each: TomlValue): string[] | null {
  const names = stringsOf(get(each, 'include_packages')).map(({ value }) => value);
  return names.length === 0 || names.some((name) => /[*?[]/.test(name)) ? null : names.map(normalise);
}

/** Reads the versions that PDM takes whatever anyone asks for: https://pdm-project.org/latest/usage/dependency/#dependency-overrides */
export function readPdmOverrides(source: Source, root: TomlTable): DependencyFact[] {
  return entriesOf(get(root, 'tool', 'pdm', 'resolution', 'overrides')).flatMap((entry): DependencyFact[] => {
    const { value } = entry;
    if (value.kind !== 'string' || !isPackageName(entry.key)) return [];
    const elsewhere = /[:/]/.test(value.value);
    const exact = /^\d/.test(value.value);
    return [
      pypiDependency(entryPlace(source, keySpan(entry), value), {
        name: normalise(entry.key),
        constraint: pypiConstraint(exact ? `==${value.value}` : value.value),
        role: { kind: 'constraint' },
        extras: [],
        marker: null,
        origin: elsewhere ? urlOrigin(value.value) : { kind: 'registry' },
        nameAt: placeOf(source, nameSpan(source, entry)),
        constraintAt: elsewhere || exact ? null : placeOf(source, value.inner),
      }),
    ];
  });
}
