import { z } from 'zod';
import { parseYamlFile, type Mistake } from '../formats/declared-yaml.ts';
import { matchesAny } from '../lists.ts';
import { ConfigError, type Config } from './index.ts';
import { nearest } from './nearest.ts';
import { configSchema, type ConfigFile } from './schema.ts';

/**
 * Reads a configuration file.
 * @param rules the ids that there are: a pattern that none matches would silently do nothing
 * @throws ConfigError with every mistake of the file at once, each with the nearest valid word
 */
export function parseConfig(origin: string, text: string, defaults: Config, rules: readonly string[]): Config {
  if (text.split('\n').every((line) => /^\s*(#|$)/.test(line))) return { ...defaults, origin };
  const parsed = parseYamlFile(origin, text, configSchema);
  if (!parsed.ok) throw new ConfigError(parsed.mistakes.map(inWords));
  const lost = Object.keys(parsed.value.rules ?? {}).filter((pattern) => !rules.some((id) => matchesAny([pattern], id)));
  if (lost.length > 0)
    throw new ConfigError(lost.map((pattern) => unknownRule(origin, pattern, parsed.place(['rules', pattern], 'key'), rules)));
  return complete(origin, parsed.value, defaults);
}

function complete(origin: string, file: ConfigFile, defaults: Config): Config {
  return {
    origin,
    rules: Object.entries(file.rules ?? {}).map(([pattern, value]) => ({
      pattern,
      setting: typeof value === 'string' ? value : value.severity,
    })),
    ignore: file.ignore ?? defaults.ignore,
    minSeverity: file['min-severity'] ?? defaults.minSeverity,
    failOn: file['fail-on'] ?? defaults.failOn,
  };
}

function unknownRule(
  origin: string,
  pattern: string,
  { line, column }: { line: number; column: number },
  rules: readonly string[],
): string {
  return `${origin}:${line}:${column} no rule is named "${pattern}"; did you mean \`${nearest(pattern, rules)}\`?`;
}

/** Keys that the design knows and this version does not fulfil: saying nothing would be a silent default. */
const later = new Set(['extends', 'units', 'paths', 'policy', 'suppressions', 'custom-rules']);

function inWords({ path, line, column, keys, message }: Mistake): string {
  const place = `${path}:${line}:${column}`;
  const key = /^unknown key "(.*)"$/.exec(message)?.[1];
  if (key === undefined) return `${place} ${message}`;
  if (later.has(key)) return `${place} \`${key}\` is not available in this version; take it out for now`;
  const known = keys.length > 1 ? ['severity'] : Object.keys(z.toJSONSchema(configSchema, { io: 'input' }).properties ?? {});
  return `${place} ${message}; did you mean \`${nearest(key, known)}\`? ${known.length === 1 ? 'The key is' : 'The keys are'} ${known.map((name) => `\`${name}\``).join(', ')}`;
}
