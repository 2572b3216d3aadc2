import type { IniEntry, IniText } from '../../formats/ini.ts';

/** The items of a list, which commas part and lines may. */
export function itemsOf(entry: IniEntry | null): IniText[] {
  return (entry?.lines ?? []).flatMap(({ text, start }) =>
    [...text.matchAll(/[^,]+/g)].flatMap((part) => {
      const item = part[0].trim();
      const at = start + part.index + part[0].length - part[0].trimStart().length;
      return item === '' || item.startsWith('#') ? [] : [{ text: item, start: at }];
    }),
  );
}
