import type { Source } from '../../formats/source.ts';
import { entries, entry, get, items, text, type YamlEntry, type YamlNode, type YamlScalar } from '../../formats/yaml.ts';
import type { CodeFact, Fact, SettingFact } from '../../model.ts';
import { fromRoot } from '../manifest/members.ts';
import { keySpan } from '../manifest/places.ts';
import { isModel } from '../mobile/models.ts';

/** The section `flutter` of a package: https://docs.flutter.dev/tools/pubspec */
export function readFlutter(source: Source, root: YamlNode | undefined): Fact[] {
  const section = get(root, 'flutter');
  const platforms = entries(get(section, 'plugin', 'platforms'));
  return [
    ...platforms.map((each) => readPlatform(source, each)),
    ...items(entry(section, 'assets')?.value).flatMap((asset) => readAsset(source, asset)),
  ];
}

/** A platform that a plugin has an implementation for. */
function readPlatform(source: Source, each: YamlEntry): SettingFact {
  const { start, end } = keySpan(each);
  return { kind: 'setting', key: 'flutter.plugin.platform', value: each.key, block: '', ...source.place(start, end) };
}

/** A model, or a folder in which one may lie; another file of an app says nothing. */
function readAsset(source: Source, asset: YamlNode): CodeFact[] {
  const scalar = asset.kind === 'map' ? get(asset, 'path') : asset;
  const path = text(scalar);
  if (scalar?.kind !== 'scalar' || path === null || !(isModel(path) || path.endsWith('/'))) return [];
  // What begins like this lies in another package.
  const inside = path.startsWith('packages/') ? null : fromRoot(source.path, path);
  return [{ kind: 'code', holds: isModel(path) ? 'model' : 'code', path: inside, block: '', ...source.place(...spanOf(scalar)) }];
}

function spanOf({ inner, start, end }: YamlScalar): [start: number, end: number] {
  return inner === null ? [start, end] : [inner.start, inner.end];
}
