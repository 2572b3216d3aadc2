import type { Source } from '../../formats/source.ts';
import { entries, get, items, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Fact, Place } from '../../model.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';
import type { Know, Known } from './known.ts';

/** The part of a file that one workload is described in. */
export interface Part {
  readonly source: Source;
  readonly block: string;
  readonly know: Know;
}

/** The facts of one entry of a map. */
export type Take = (part: Part, at: YamlEntry) => readonly Fact[];

/** What is taken from the entries of a map, by their keys: `a.b` is an entry of the map (or the maps of the list) under `a`. */
export type Table = Readonly<Record<string, Take>>;

/** A table for the map under a path. */
export function under(path: string, table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([key, take]) => [`${path}.${key}`, take]));
}

/** The facts of all entries that a table knows. */
export function readTable(part: Part, node: YamlNode | undefined, table: Table): Fact[] {
  return Object.entries(table).flatMap(([path, take]) => entriesAt(node, path.split('.')).flatMap((at) => take(part, at)));
}

/** The entries at the end of a path of keys, through lists on the way. Of equal keys the last counts. */
export function entriesAt(node: YamlNode | undefined, path: readonly string[]): YamlEntry[] {
  const [key, ...rest] = path;
  if (node?.kind === 'list') return items(node).flatMap((item) => entriesAt(item, path));
  const found = entries(node).findLast((each) => each.key === key);
  if (found === undefined) return [];
  return rest.length === 0 ? [found] : entriesAt(found.value, rest);
}

/** A value with the place that is shown for it. */
export interface Valued {
  readonly place: Place;
  readonly node: YamlNode;
  readonly known: Known;
}

/** The value of an entry, at the entry; each item of a list, at the item. */
export function valuesOf({ source, know }: Part, at: YamlEntry): Valued[] {
  const known = know(at.value);
  if (known !== null) return [{ place: entryPlace(source, keySpan(at), at.value), node: at.value, known }];
  return items(at.value).flatMap((node) => {
    const one = know(node);
    return one === null ? [] : [{ place: source.place(node.start, node.end), node, known: one }];
  });
}

/** What a table takes from each of several maps, in blocks of their own, which the value under `nameKey` names. */
export function named(nameKey: string, table: Table): Take {
  return (part, { value }) =>
    (value.kind === 'list' ? value.items : [value]).flatMap((node, index) => {
      const name = text(get(node, nameKey)) ?? String(index);
      return readTable({ ...part, block: `${part.block}/${name}` }, node, table);
    });
}
