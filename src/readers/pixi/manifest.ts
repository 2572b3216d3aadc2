import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlValue } from '../../formats/toml.ts';
import type { Fact, SettingFact } from '../../model.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';
import { stringsOf } from '../pyproject/facts.ts';
import { readChannels, readPackageIndexes, readPlatforms } from './sources.ts';
import { readDependencies } from './dependencies.ts';
import { readSystem } from './system.ts';
import type { Part } from './part.ts';

/**
 * Reads what a manifest of pixi says, by itself or as a table of a `pyproject.toml`.
 * @param root the whole of a `pixi.toml`, or `[tool.pixi]`
 */
export function readPixi(source: Source, root: TomlValue | null): Fact[] {
  const workspace = get(root, 'workspace') ?? get(root, 'project');
  const everywhere: Part = { block: '', role: { kind: 'runtime' } };
  return [
    ...readChannels(source, workspace, everywhere),
    ...readPlatforms(source, workspace, everywhere),
    ...readTable(source, root, everywhere),
    ...entriesOf(get(root, 'feature')).flatMap(({ key, value }) => readFeature(source, key, value)),
    ...readDependencies(source, get(root, 'package'), everywhere),
    ...readEnvironments(source, root),
  ];
}

/** A feature is a group of packages that some environments install: https://pixi.sh/latest/workspace/multi_environment/ */
function readFeature(source: Source, name: string, feature: TomlValue): Fact[] {
  const part: Part = { block: `feature:${name}`, role: { kind: 'group', name } };
  return [...readChannels(source, feature, part), ...readPlatforms(source, feature, part), ...readTable(source, feature, part)];
}

/** What the whole manifest and each feature may say alike. */
function readTable(source: Source, table: TomlValue | null, part: Part): Fact[] {
  return [...readDependencies(source, table, part), ...readPackageIndexes(source, table, part), ...readSystem(source, table, part)];
}

/** Which features are installed together. */
function readEnvironments(source: Source, root: TomlValue | null): SettingFact[] {
  return entriesOf(get(root, 'environments')).map((entry) => {
    const features = stringsOf(entry.value.kind === 'table' ? get(entry.value, 'features') : entry.value);
    const value = features.map((feature) => feature.value).join(', ');
    return { kind: 'setting', ...entryPlace(source, keySpan(entry), entry.value), block: '', key: `pixi.environments.${entry.key}`, value };
  });
}
