import { readFileSync } from 'node:fs';
import path from 'node:path';
import { uniqueBy } from '../lists.ts';
import { decode } from '../formats/decode.ts';
import { ConfigError } from './error.ts';
import { nothingFollowed, type Following } from './followed.ts';
import { merged } from './merge.ts';
import type { Config } from './model.ts';
import { openLayer } from './open-layer.ts';
import type { Problem } from '../model.ts';

export { ConfigError } from './error.ts';
export type { Config } from './model.ts';

const places = ['.github/framework-fit.yml', '.github/framework-fit.yaml', 'framework-fit.yml', 'framework-fit.yaml'];

/** A configuration file that was named outright: its path relative to the root of the tree, and its text. */
export interface Named {
  readonly path: string;
  readonly text: string;
}

/** What a configuration is looked for with. */
export interface Loading extends Following {
  /** Whether the folder that the configuration is for has a file. */
  readonly has: (file: string) => boolean;
  /** Where a file lies that is reached through folders that are links; null when there is none inside the folder. */
  readonly linked?: (file: string) => string | null;
  /** A file named outright. */
  readonly named: Named | null;
}

/**
 * Finds and reads the configuration of a repository, with all that it builds on.
 * @throws ConfigError when a file is missing, unreadable or wrong, with every mistake at once
 */
export async function loadConfig(loading: Loading): Promise<Config> {
  const { has, linked, read, named } = loading;
  const all = uniqueBy(
    places.flatMap((file) => (has(file) ? file : (linked?.(file) ?? []))),
    (file) => file,
  );
  const [found] = all;
  if (named === null && found === undefined) return merged(null, nothingFollowed, loading.pinned);
  const origin = named?.path ?? found ?? '';
  const text = named?.text ?? read(origin);
  if (text === null) throw new ConfigError([unread(origin, loading.whyUnread?.(origin) ?? 'it is no plain text file')]);
  const own = await openLayer(origin, text);
  if (!own.ok) throw new ConfigError(own.mistakes);
  const { follow } = await import('./follow.ts');
  const followed = await follow(own.layer, origin, loading);
  if (followed.mistakes.length > 0) throw new ConfigError(followed.mistakes, followed.remotes);
  const config = merged(origin, followed, loading.pinned);
  const others = named === null ? all.filter((file) => file !== origin) : [];
  return { ...config, warnings: [...config.warnings, ...others.map((file) => notCounted(file, origin))] };
}

/** A link could lead out of the repository, and in a commit it has no text of its own. */
function unread(origin: string, why: string): string {
  return `${origin}: the configuration cannot be read: ${why}${stepFor(why)}`;
}

function stepFor(why: string): string {
  if (why.includes('link'))
    return ', and links are not followed; put the file itself there, or one that builds on it with `extends: ./FILE`';
  return why.includes('save it') ? '' : '; write it as a plain text file, or take it out';
}

function notCounted(file: string, origin: string): Problem {
  return { message: `\`${file}\` does not count, because there is \`${origin}\`; put all into one of them`, location: null };
}

/**
 * Reads a configuration file that was named outright.
 * @param root the root of the tree @param file relative to the working directory
 * @throws ConfigError when it cannot be read
 */
export function readNamed(root: string, file: string): Named {
  const content = decode(bytesOf(file));
  if (content.kind === 'unreadable') throw new ConfigError([unread(file, content.why)]);
  return { path: path.relative(root, path.resolve(file)).replaceAll('\\', '/'), text: content.text };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError([`${file}: there is no such configuration file; name one that exists with --config, or leave the option out`]);
  }
}
