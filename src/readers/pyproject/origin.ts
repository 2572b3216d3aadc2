import type { TomlValue } from '../../formats/toml.ts';
import type { Origin, Role } from '../../model.ts';
import { stringAt } from './facts.ts';

/** One of the places that a tool's own table lets a package come from, and when. */
export interface Choice {
  /** Null for an index. */
  readonly origin: Origin | null;
  readonly marker: string | null;
  /** The extra or group for which alone it holds. */
  readonly role: string | null;
}

/** Where packages come from by what a tool's own table says, by their normalised names. */
export type Origins = ReadonlyMap<string, readonly Choice[]>;

const registry: Choice = { origin: null, marker: null, role: null };

/** The choices among which that of a dependency in this role lies; one when nothing is said but which index it is. */
export function choicesFor(origins: Origins, name: string, role: Role): readonly Choice[] {
  const group = 'name' in role ? role.name : null;
  const choices = (origins.get(name) ?? []).filter((choice) => choice.role === null || choice.role === group);
  return choices.some(({ origin }) => origin !== null) ? choices : [registry];
}

/** The origin that a table names in the words that uv, Poetry, Pipenv and pixi share; null when it names none. */
export function tableOrigin(table: TomlValue): Origin | null {
  const git = first(table, 'git');
  const revision = first(table, 'rev', 'tag', 'branch', 'ref');
  if (git !== null) return { kind: 'git', reference: revision === null ? git : `${git}@${revision}` };
  const path = first(table, 'path', 'file');
  if (path !== null) return urlOrigin(path);
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
