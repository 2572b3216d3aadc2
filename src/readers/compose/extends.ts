import { entries, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';

/** Lists that the extending service replaces; all others are joined. */
const replaced = new Set(['command', 'entrypoint']);

/**
 * A service with what it takes from another one of its file (https://docs.docker.com/reference/compose-file/services/#extends),
 * without what `!reset` takes away. What stands in another file is not seen.
 */
export function extended(service: YamlNode, services: YamlNode | undefined, seen: readonly YamlNode[] = []): YamlNode {
  const base = baseOf(service, services);
  if (base?.kind !== 'map' || base === service || seen.includes(base)) return withoutReset(service);
  return withoutReset(merged(extended(base, services, [...seen, service]), service, ''));
}

function baseOf(service: YamlNode, services: YamlNode | undefined): YamlNode | undefined {
  const written = get(service, 'extends');
  const name = written?.kind === 'map' ? text(get(written, 'service')) : text(written);
  return name === null || get(written, 'file') !== undefined ? undefined : get(services, name);
}

/** https://docs.docker.com/reference/compose-file/merge/#reset-value */
function withoutReset(service: YamlNode): YamlNode {
  return service.kind === 'map' ? { ...service, entries: service.entries.filter(({ value }) => value.tag !== '!reset') } : service;
}

function merged(base: YamlNode, own: YamlNode, key: string): YamlNode {
  if (own.tag === '!override') return own;
  if (base.kind === 'list' && own.kind === 'list' && !replaced.has(key)) return { ...own, items: [...base.items, ...own.items] };
  if (base.kind !== 'map' || own.kind !== 'map') return own;
  const inBase = new Map(base.entries.map((each) => [each.key, each]));
  const known = new Set(entries(own).map((each) => each.key));
  const kept = base.entries.filter((each) => !known.has(each.key) && each.key !== 'extends');
  return { ...own, entries: [...kept, ...own.entries.map((each) => over(inBase.get(each.key), each))] };
}

function over(base: YamlEntry | undefined, own: YamlEntry): YamlEntry {
  return base === undefined ? own : { ...own, value: merged(base.value, own.value, own.key) };
}
