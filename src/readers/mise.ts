import type { Source } from '../formats/source.ts';
import { get, parseToml, type TomlEntry, type TomlScalar } from '../formats/toml.ts';
import type { RuntimeFact } from '../model.ts';
import { entryPlace, keySpan, unreadable } from './manifest/places.ts';
import { stringPlace } from './pyproject/facts.ts';
import type { Read } from './reader.ts';
import { toolOf } from './runtime-files/tools.ts';

/** Reads the tools of a `mise.toml`: https://mise.jdx.dev/configuration.html#mise-toml */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (error !== null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const tools = get(root, 'tools');
  return { facts: tools?.kind === 'table' ? tools.entries.flatMap((entry) => readTool(source, entry)) : [], problems: [] };
};

function readTool(source: Source, entry: TomlEntry): RuntimeFact[] {
  const tool = toolOf(entry.key);
  const version = versionOf(entry);
  const constraint = version === null ? null : (tool?.toConstraint(version.value.replace(/^prefix:/, '')) ?? null);
  if (tool === null || version === null || version.value === '' || constraint === null) return [];
  const place = version === entry.value ? entryPlace(source, keySpan(entry), version) : stringPlace(source, version);
  return [{ kind: 'runtime', ...place, block: '', name: tool.name, constraint, use: 'selects', alternative: null }];
}

/** Of several versions the first is the one in use. */
function versionOf({ value }: TomlEntry): TomlScalar | null {
  const first = value.kind === 'array' ? (value.items[0] ?? null) : value;
  const version = first?.kind === 'table' ? get(first, 'version') : first;
  return version?.kind === 'string' || version?.kind === 'number' ? version : null;
}
