import type { YamlEntry, YamlNode } from './yaml.ts';

/** One field of a language in which a key that is given again adds to what was given before. */
export type Field = YamlEntry;

/** Fields as the entries of a map: those of one key are together a list, at the place of the first. */
export function grouped(fields: readonly Field[]): YamlEntry[] {
  const byKey = new Map<string, Field[]>();
  for (const field of fields) {
    const known = byKey.get(field.key);
    if (known === undefined) byKey.set(field.key, [field]);
    else known.push(field);
  }
  return [...byKey.values()].flatMap(together);
}

function together(fields: readonly Field[]): YamlEntry[] {
  const [first] = fields;
  if (first === undefined) return [];
  if (fields.length === 1) return [first];
  const items = fields.flatMap(({ value }): readonly YamlNode[] => (value.kind === 'list' ? value.items : [value]));
  return [{ ...first, value: { kind: 'list', items, start: first.value.start, end: first.value.end } }];
}
