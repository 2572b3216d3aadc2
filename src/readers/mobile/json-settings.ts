import { entry, items, type JsonEntry, type JsonNode } from '../../formats/json.ts';
import type { Source } from '../../formats/source.ts';
import type { SettingFact } from '../../model.ts';
import { entryPlace } from '../manifest/places.ts';

/**
 * Settings by where they stand in a file.
 * @param table the keys that lead to each, with `/` between them, and how the setting is called
 */
export function settingsIn(source: Source, root: JsonNode | null, table: Readonly<Record<string, string>>, block: string): SettingFact[] {
  return Object.entries(table).flatMap(([path, key]) => {
    const found = entryAt(root, path.split('/'));
    return found === null ? [] : settingsOf(source, found, key, block);
  });
}

/** The value of one entry; of a list one setting for each of its items. */
function settingsOf(source: Source, { key: written, value }: JsonEntry, key: string, block: string): SettingFact[] {
  if (value.kind !== 'array') return [{ kind: 'setting', key, value: valueOf(value), block, ...entryPlace(source, written, value) }];
  return items(value).map((item) => ({ kind: 'setting', key, value: valueOf(item), block, ...source.place(item.start, item.end) }));
}

function entryAt(root: JsonNode | null, [first = '', ...more]: readonly string[]): JsonEntry | null {
  const found = entry(root, first);
  return found === null || more.length === 0 ? found : entryAt(found.value, more);
}

function valueOf(node: JsonNode): string | null {
  return node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean' ? String(node.value) : null;
}
