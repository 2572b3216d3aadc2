import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DeclaredUnit, RuleSetting, Severity } from '../model.ts';

/** What the configuration decides, defaults filled in. */
export interface Config {
  /** Path of the file, relative to the root where it lies inside; null for the defaults. */
  readonly origin: string | null;
  /** In the order of the file; the last pattern that matches a rule decides. */
  readonly rules: readonly { readonly pattern: string; readonly setting: RuleSetting }[];
  readonly ignore: readonly string[];
  readonly units: readonly DeclaredUnit[];
  readonly minSeverity: Severity;
  readonly failOn: Severity | 'never';
}

/** What a configuration may name: anything else would silently do nothing. */
export interface Known {
  /** The ids of the rules. */
  readonly rules: readonly string[];
  /** The files of the tree, relative to the folder that the configuration is for; null where it also speaks of others. */
  readonly paths: readonly string[] | null;
}

/** The configuration cannot be used: one line for each mistake, with file, line and column. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}

const places = ['.github/framework-fit.yml', '.github/framework-fit.yaml', 'framework-fit.yml', 'framework-fit.yaml'];

const defaults: Config = { origin: null, rules: [], ignore: [], units: [], minSeverity: 'notice', failOn: 'never' };

/**
 * Finds and reads the configuration of a repository.
 * @param root the tree's root
 * @param has whether the tree has a file; @param read its text, or null
 * @param named a file named outright, relative to the working directory
 * @param known what the file may name
 * @throws ConfigError when the file is missing, unreadable or wrong
 */
export async function loadConfig(
  root: string,
  has: (file: string) => boolean,
  read: (file: string) => string | null,
  named: string | null,
  { rules, paths }: Known,
): Promise<Config> {
  const found = places.find(has);
  if (named === null && found === undefined) return defaults;
  const origin = named === null ? (found ?? '') : path.relative(root, path.resolve(named)).replaceAll('\\', '/');
  const text = named === null ? read(origin) : readNamed(named);
  if (text === null) throw new ConfigError([`${origin}: the configuration cannot be read`]);
  const { parseConfig } = await import('./parse.ts');
  return parseConfig(origin, text, defaults, { rules, paths });
}

function readNamed(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError([`${file}: there is no such configuration file; name one that exists with --config, or leave the option out`]);
  }
}
