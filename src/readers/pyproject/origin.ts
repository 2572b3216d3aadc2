import type { TomlValue } from '../../formats/toml.ts';
import type { Origin } from '../../model.ts';
import { stringAt } from './facts.ts';

/** Where packages come from by what a tool's own table says, by their normalised names. */
export type Origins = ReadonlyMap<string, Origin>;

/** The origin that a table names in the words that uv and Poetry share; null when it names none. */
export function tableOrigin(table: TomlValue): Origin | null {
  const git = first(table, 'git');
  const revision = first(table, 'rev', 'tag', 'branch');
  if (git !== null) return { kind: 'git', reference: revision === null ? git : `${git}@${revision}` };
  const path = first(table, 'path', 'file');
  if (path !== null) return { kind: 'path', reference: path };
  const url = first(table, 'url');
  return url === null ? null : { kind: 'url', reference: url };
}

/** The origin of a direct reference (`name @ …`). */
export function urlOrigin(url: string): Origin {
  if (/^(?:git|hg|svn|bzr)\+/.test(url)) return { kind: 'git', reference: url };
  return { kind: /^[a-z][a-z\d+.-]+:/i.test(url) && !url.startsWith('file:') ? 'url' : 'path', reference: url };
}

function first(table: TomlValue, ...keys: readonly string[]): string | null {
  return keys.map((key) => stringAt(table, key)).find((found) => found !== null)?.value ?? null;
}
