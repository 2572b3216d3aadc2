import type { Source } from '../../formats/source.ts';
import { text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Place, SettingFact } from '../../model.ts';
import { entryPlace } from '../manifest/places.ts';

/** The place of an entry of a map: the key with its value where both stand in one line. */
export function placeOf(source: Source, { keyStart, keyEnd, value }: YamlEntry): Place {
  return entryPlace(source, { start: keyStart, end: keyEnd }, value);
}

/** A setting that an entry of a map makes, with what `valueOf` takes from it; none when there is no entry. */
export function settingOf(
  source: Source,
  block: string,
  key: string,
  written: YamlEntry | undefined,
  valueOf: (node: YamlNode) => string | null = text,
): SettingFact[] {
  return written === undefined ? [] : [{ kind: 'setting', ...placeOf(source, written), block, key, value: valueOf(written.value) }];
}

/** A setting that a node of its own makes: one of a list. */
export function settingAt(source: Source, block: string, key: string, node: YamlNode, value: string | null): SettingFact {
  const { start, end } = node.kind === 'scalar' ? (node.inner ?? node) : node;
  return { kind: 'setting', ...source.place(start, end), block, key, value };
}
