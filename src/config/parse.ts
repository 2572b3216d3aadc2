import { z } from 'zod';
import { parseYamlFile, type Mistake } from '../formats/declared-yaml.ts';
import { ConfigError, type Config } from './index.ts';
import { nearest } from './nearest.ts';
import { configSchema, type ConfigFile } from './schema.ts';

/**
 * Reads a configuration file.
 * @throws ConfigError with every mistake of the file at once, each with the nearest valid word
 */
export function parseConfig(origin: string, text: string, defaults: Config): Config {
  if (text.split('\n').every((line) => /^\s*(#|$)/.test(line))) return { ...defaults, origin };
  const parsed = parseYamlFile(origin, text, configSchema);
  if (!parsed.ok) throw new ConfigError(parsed.mistakes.map(inWords));
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

/** Keys that the design knows and this version does not fulfil: saying nothing would be a silent default. */
const later = new Set(['extends', 'units', 'paths', 'policy', 'suppressions', 'custom-rules']);

function inWords({ path, line, column, message }: Mistake): string {
  const place = `${path}:${line}:${column}`;
  const key = /^unknown key "(.*)"$/.exec(message)?.[1];
  if (key === undefined) return `${place} ${message}`;
  if (later.has(key)) return `${place} \`${key}\` is not available in this version; take it out for now`;
  const known = Object.keys(z.toJSONSchema(configSchema, { io: 'input' }).properties ?? {});
  return `${place} ${message}; did you mean \`${nearest(key, known)}\`? The keys are ${known.map((name) => `\`${name}\``).join(', ')}`;
}
