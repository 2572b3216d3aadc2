import { parseToml } from '../formats/toml.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { readRequirementLists, uvLists } from './pyproject/requirements.ts';
import { readUvIndexes } from './pyproject/uv.ts';
import type { Read } from './reader.ts';

/** Reads `uv.toml`, which says what `[tool.uv]` may say: https://docs.astral.sh/uv/concepts/configuration-files/ */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (error !== null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const { facts, problems } = readRequirementLists(source, root, new Map(), uvLists);
  return { facts: inOrder([...facts, ...readUvIndexes(source, root)]), problems };
};
