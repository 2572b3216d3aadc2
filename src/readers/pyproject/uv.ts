import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlScalar, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import { normalise, parseRequirement } from '../../formats/requirement.ts';
import type { IndexFact, ModuleFact, Origin, SettingFact } from '../../model.ts';
import { memberFrom } from '../manifest/members.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';
import { addTo, booleanAt, findEntry, itemsOf, pypiIndex, stringAt, stringPlace, stringsOf } from './facts.ts';
import { type Choice, type Origins, tableOrigin } from './origin.ts';

/** Where `[tool.uv.sources]` says that packages come from: https://docs.astral.sh/uv/concepts/projects/dependencies/ */
export function uvOrigins(root: TomlTable): Origins {
  const sources = entriesOf(get(root, 'tool', 'uv', 'sources'));
  return new Map(sources.map(({ key, value }) => [normalise(key), itemsOf(value).map(choiceOf)]));
}

function choiceOf(source: TomlValue): Choice {
  const origin: Origin | null = booleanAt(source, 'workspace') === true ? { kind: 'path', reference: 'workspace' } : tableOrigin(source);
  const role = stringAt(source, 'extra') ?? stringAt(source, 'group');
  return { origin, marker: stringAt(source, 'marker')?.value ?? null, role: role?.value ?? null };
}

/**
 * Reads the indexes of uv's settings: https://docs.astral.sh/uv/concepts/indexes/
 * @param uv `[tool.uv]`, or the whole of a `uv.toml`
 */
export function readUvIndexes(source: Source, uv: TomlValue | null): IndexFact[] {
  const packages = packagesByIndex(uv);
  return [
    ...itemsOf(get(uv, 'index')).flatMap((index) => readIndex(source, index, packages)),
    ...readOptions(source, uv),
    ...readOptions(source, get(uv, 'pip')),
  ];
}

/** The options that came before `index`, and those that pip has too. */
function readOptions(source: Source, options: TomlValue | null): IndexFact[] {
  const primary = stringAt(options, 'index-url');
  const backend = stringAt(options, 'torch-backend');
  return [
    ...(primary === null ? [] : [pypiIndex(source, primary, 'primary')]),
    ...stringsOf(get(options, 'extra-index-url')).map((url) => pypiIndex(source, url, 'extra')),
    ...stringsOf(get(options, 'find-links')).map((url) => pypiIndex(source, url, 'find-links')),
    ...(backend === null ? [] : [backendIndex(source, backend)]),
  ];
}

/** uv takes the packages of PyTorch from the index of that build: https://docs.astral.sh/uv/guides/integration/pytorch/ */
function backendIndex(source: Source, backend: TomlScalar): IndexFact {
  return { ...pypiIndex(source, backend, 'extra'), url: `https://download.pytorch.org/whl/${backend.value}` };
}

/** Reads the groups that `uv sync` installs without being asked: https://docs.astral.sh/uv/reference/settings/#default-groups */
export function readUvGroups(source: Source, root: TomlTable): SettingFact[] {
  const entry = findEntry(root, 'tool', 'uv', 'default-groups');
  if (entry === null) return [];
  const value = stringsOf(entry.value)
    .map((group) => group.value)
    .join(', ');
  return [{ kind: 'setting', ...entryPlace(source, keySpan(entry), entry.value), block: '', key: 'uv.default-groups', value }];
}

/** The packages whose needs of others a project replaces or leaves out, each told apart. */
export function readUvOverridden(source: Source, root: TomlTable): SettingFact[] {
  const lists = ['override-dependencies', 'exclude-dependencies'].flatMap((name) => stringsOf(get(root, 'tool', 'uv', name)));
  return lists.flatMap((one) => {
    const value = parseRequirement(one.value)?.normalised;
    return value === undefined ? [] : [{ kind: 'setting', ...stringPlace(source, one), block: '', key: 'uv.override', value }];
  });
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
  return (['members', 'exclude'] as const).flatMap((key) =>
    stringsOf(get(root, 'tool', 'uv', 'workspace', key)).flatMap((member): ModuleFact[] => {
      const directory = memberFrom(source.path, key === 'exclude' ? `!${member.value}` : member.value);
      if (directory === null) return [];
      return [{ kind: 'module', ...stringPlace(source, member), block: '', ecosystem: 'pypi', name: member.value, directory }];
    }),
  );
}
