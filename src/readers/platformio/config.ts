import type { IniText, Ini } from '../../formats/ini.ts';

/** The sections of `platformio.ini`: values by section and by key in lower case. */
export interface Config {
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, readonly IniText[]>>;
  /** The environments, at their names. */
  readonly environments: readonly IniText[];
}

/** A value, and the section that it is written in. */
export interface Option {
  readonly section: string;
  readonly lines: readonly IniText[];
}

/** So many sections that a section extends are looked through. */
const furthest = 50;

/** So many items are taken from an option. */
const most = 500;

/** Sorts what the file holds; comments behind a value are taken away. */
export function configOf({ sections }: Ini): Config {
  const found = new Map<string, Map<string, readonly IniText[]>>();
  for (const { name, entries } of sections) {
    const section = found.get(name.text) ?? new Map<string, readonly IniText[]>();
    for (const { key, lines } of entries)
      section.set(
        key.text.toLowerCase(),
        lines.map(withoutComment).filter(({ text }) => text !== ''),
      );
    found.set(name.text, section);
  }
  const environments = new Map(sections.flatMap(({ name }) => (name.text.startsWith('env:') ? [[name.text, name]] : [])));
  return { sections: found, environments: [...environments.values()] };
}

/**
 * An option of a section: its own, else that of a section it extends, the last one first; an environment has those of
 * `[env]` too. https://docs.platformio.org/en/latest/projectconf/sections/env/options/advanced/extends.html
 */
export function optionOf({ sections }: Config, section: string, key: string): Option | null {
  const queue = section.startsWith('env:') ? ['env', section] : [section];
  const seen = new Set<string>();
  for (let name = queue.pop(); name !== undefined && seen.size < furthest; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const options = sections.get(name);
    const lines = options?.get(key);
    if (lines !== undefined) return { section: name, lines };
    queue.push(
      ...itemsOf(options?.get('extends') ?? [])
        .slice(0, furthest)
        .map(({ text }) => text),
    );
  }
  return null;
}

/** The items of an option, in place of `${section.option}` the items that stand there. */
export function expand(config: Config, section: string, key: string, known = new Map<string, readonly IniText[]>()): readonly IniText[] {
  const id = JSON.stringify([section, key]);
  const before = known.get(id);
  if (before !== undefined) return before;
  // Whoever refers to itself finds nothing there.
  known.set(id, []);
  const items = itemsOf(optionOf(config, section, key)?.lines ?? []).flatMap((item) => {
    const [, other, name] = /^\$\{([^.{}]+)\.([^{}]+)\}$/.exec(item.text) ?? [];
    if (other === undefined || name === undefined || other === 'sysenv') return [item];
    return expand(config, other === 'this' ? section : other, name.toLowerCase(), known);
  });
  const kept = items.slice(0, most);
  known.set(id, kept);
  return kept;
}

/** One a line; in a single line they are parted by commas with a space behind. */
function itemsOf(lines: readonly IniText[]): readonly IniText[] {
  const [only, ...more] = lines;
  if (only === undefined || more.length > 0) return lines;
  const items: IniText[] = [];
  let start = only.start;
  for (const part of only.text.split(', ')) {
    const text = part.trim();
    if (text !== '') items.push({ text, start: start + part.length - part.trimStart().length });
    start += part.length + 2;
  }
  return items;
}

function withoutComment({ text, start }: IniText): IniText {
  return { text: text.replace(/(?:^|\s)[;#].*$/, '').trimEnd(), start };
}
