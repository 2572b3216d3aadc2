import type { Source } from '../../formats/source.ts';
import { get, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import { normalise } from '../../formats/requirement.ts';
import type { IndexFact, ModuleFact, Origin } from '../../model.ts';
import { fromRoot } from '../manifest/members.ts';
import { addTo, booleanAt, entriesOf, itemsOf, pypiIndex, stringAt, stringPlace, stringsOf } from './facts.ts';
import { type Origins, tableOrigin } from './origin.ts';

/** Where `[tool.uv.sources]` says that packages come from: https://docs.astral.sh/uv/concepts/projects/dependencies/ */
export function uvOrigins(root: TomlTable): Origins {
  const origins = new Map<string, Origin>();
  for (const { key, value } of entriesOf(get(root, 'tool', 'uv', 'sources'))) {
    const origin = itemsOf(value)
      .map(originOf)
      .find((each) => each !== null);
    if (origin) origins.set(normalise(key), origin);
  }
  return origins;
}

/** Null for a source that names an index. */
function originOf(source: TomlValue): Origin | null {
  return booleanAt(source, 'workspace') === true ? { kind: 'path', reference: 'workspace' } : tableOrigin(source);
}

/** Reads `[[tool.uv.index]]` (https://docs.astral.sh/uv/concepts/indexes/) and the options that came before it. */
export function readUvIndexes(source: Source, root: TomlTable): IndexFact[] {
  const uv = get(root, 'tool', 'uv');
  const packages = packagesByIndex(uv);
  const primary = stringAt(uv, 'index-url');
  return [
    ...itemsOf(get(uv, 'index')).flatMap((index) => readIndex(source, index, packages)),
    ...(primary === null ? [] : [pypiIndex(source, primary, 'primary')]),
    ...stringsOf(get(uv, 'extra-index-url')).map((url) => pypiIndex(source, url, 'extra')),
    ...stringsOf(get(uv, 'find-links')).map((url) => pypiIndex(source, url, 'find-links')),
  ];
}

function readIndex(source: Source, index: TomlValue, packages: ReadonlyMap<string, readonly string[]>): IndexFact[] {
  const url = stringAt(index, 'url');
  if (url === null) return [];
  const flat = stringAt(index, 'format')?.value === 'flat';
  const role = booleanAt(index, 'default') === true ? 'primary' : flat ? 'find-links' : 'extra';
  const only = booleanAt(index, 'explicit') === true ? (packages.get(stringAt(index, 'name')?.value ?? '') ?? []) : null;
  return [pypiIndex(source, url, role, only)];
}

/** The packages that `[tool.uv.sources]` takes from each index. */
function packagesByIndex(uv: TomlValue | null): Map<string, string[]> {
  const packages = new Map<string, string[]>();
  for (const { key, value } of entriesOf(get(uv, 'sources'))) {
    const indexes = new Set(itemsOf(value).flatMap((item) => stringAt(item, 'index')?.value ?? []));
    for (const name of indexes) addTo(packages, name, normalise(key));
  }
  return packages;
}

/** Reads the members of a uv workspace: https://docs.astral.sh/uv/concepts/projects/workspaces/ */
export function readUvMembers(source: Source, root: TomlTable): ModuleFact[] {
  return stringsOf(get(root, 'tool', 'uv', 'workspace', 'members')).flatMap((member) => {
    const directory = fromRoot(source.path, member.value);
    if (directory === null) return [];
    return [{ kind: 'module', ...stringPlace(source, member), block: '', ecosystem: 'pypi', name: member.value, directory }];
  });
}
