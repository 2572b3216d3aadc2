import { parseYamlFile, type Mistake } from '../formats/declared-yaml.ts';
import { matchesAny } from '../lists.ts';
import { ConfigError, type Config, type Known } from './index.ts';
import { nearest } from '../nearest.ts';
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

function inWords({ path, line, column, message }: Mistake): string {
  return `${path}:${line}:${column} ${later.has(/^unknown key "(.*?)"/.exec(message)?.[1] ?? '') ? message.replace(/^unknown key "(.*?)".*/, '`$1` is not available in this version; take it out for now') : message}`;
}
