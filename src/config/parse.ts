import { z } from 'zod';
import { parseYamlFile, type Mistake } from '../formats/declared-yaml.ts';
import { matchesAny } from '../lists.ts';
import { ConfigError, type Config, type Known } from './index.ts';
import { nearest } from './nearest.ts';
import { configSchema, type ConfigFile } from './schema.ts';
import { declaredUnits, emptyPaths } from './units.ts';

/**
 * Reads a configuration file.
 * @param known what it may name
 * @throws ConfigError with every mistake of the file at once, each with the nearest valid word
 */
export function parseConfig(origin: string, text: string, defaults: Config, known: Known): Config {
  if (text.split('\n').every((line) => /^\s*(#|$)/.test(line))) return { ...defaults, origin };
  const parsed = parseYamlFile(origin, text, configSchema);
  if (!parsed.ok) throw new ConfigError(parsed.mistakes.map(inWords));
  const { value, place } = parsed;
  const units = declaredUnits(origin, value, place);
  const mistakes = [
    ...Object.keys(value.rules ?? {})
      .filter((pattern) => !known.rules.some((id) => matchesAny([pattern], id)))
      .map((pattern) => unknownRule(origin, pattern, place(['rules', pattern], 'key'), known.rules)),
    ...emptyPaths(origin, value, place, known.paths),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { ...complete(origin, value, defaults), units };
}

function complete(origin: string, file: ConfigFile, defaults: Config): Config {
  return {
    ...defaults,
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
const later = new Set(['extends', 'paths', 'policy', 'suppressions', 'custom-rules']);

/** The keys that may stand where an unknown one does. */
function keysAt(keys: readonly PropertyKey[]): readonly string[] {
  if (keys[0] === 'units') return ['name', 'paths', 'kind', 'targets'];
  return keys.length > 1 ? ['severity'] : Object.keys(z.toJSONSchema(configSchema, { io: 'input' }).properties ?? {});
}

function inWords({ path, line, column, keys, message }: Mistake): string {
  const place = `${path}:${line}:${column}`;
  const key = /^unknown key "(.*)"$/.exec(message)?.[1];
  if (key === undefined) return `${place} ${message}`;
  if (later.has(key)) return `${place} \`${key}\` is not available in this version; take it out for now`;
  const known = keysAt(keys);
  return `${place} ${message}; did you mean \`${nearest(key, known)}\`? ${known.length === 1 ? 'The key is' : 'The keys are'} ${known.map((name) => `\`${name}\``).join(', ')}`;
}
