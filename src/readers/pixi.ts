import { parseToml } from '../formats/toml.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { readPixi } from './pixi/manifest.ts';
import type { Read } from './reader.ts';

/** Reads `pixi.toml`: https://pixi.sh/latest/reference/pixi_manifest/ */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (error !== null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  return { facts: inOrder(readPixi(source, root)), problems: [] };
};
