import { parseYamlFile, type Locate } from '../formats/declared-yaml.ts';
import type { Location, PolicyEntry, Stated, Suppression } from '../model.ts';
import type { Layer, PathEntry, RuleEntry } from './model.ts';
import { configSchema, type ConfigFile } from './schema/index.ts';
import { declaredUnits } from './units.ts';

/** One file as a layer, or one line for each of its mistakes. */
export type Read = { readonly ok: true; readonly layer: Layer } | { readonly ok: false; readonly mistakes: readonly string[] };

/** Files are small; a large one is a mistake or an attack. In characters. */
const largest = 256_000;

/**
 * Reads one configuration file that says something.
 * @param address what places in it are called by: a path, or `owner/repo//path@ref`
 */
export function readLayer(address: string, text: string): Read {
  if (text.length > largest)
    return { ok: false, mistakes: [`${address}:1:1 the file has ${text.length} characters; a configuration has ${largest} at most`] };
  const parsed = parseYamlFile(address, text, configSchema);
  if (!parsed.ok) return { ok: false, mistakes: parsed.mistakes.map((one) => `${one.path}:${one.line}:${one.column} ${one.message}`) };
  return { ok: true, layer: layerOf(address, parsed.value, stater(address, parsed.place)) };
}

/** The place of a text that stands behind some keys. */
type At = (keys: readonly PropertyKey[], text: string, which?: 'key' | 'value') => Location;

function stater(path: string, place: Locate): At {
  return (keys, text, which = 'value') => {
    const { line, column } = place(keys, which);
    return { path, line, column, endLine: line, endColumn: column + text.length };
  };
}

function layerOf(address: string, file: ConfigFile, at: At): Layer {
  const listed = (key: 'ignore' | 'custom-rules') => (file[key] ?? []).map((value, index) => ({ value, from: at([key, index], value) }));
  return {
    address,
    extends: extendsOf(file, at),
    rules: rulesOf(file.rules, ['rules'], at),
    paths: pathsOf(file, at),
    ignore: listed('ignore'),
    units: declaredUnits(file, at),
    policy: policyOf(file, at),
    suppressions: suppressionsOf(file, at),
    customRules: listed('custom-rules'),
    minSeverity: single(file['min-severity'], ['min-severity'], at),
    failOn: single(file['fail-on'], ['fail-on'], at),
  };
}

function single<T extends string>(value: T | undefined, keys: readonly PropertyKey[], at: At): Stated<T> | null {
  return value === undefined ? null : { value, from: at(keys, value) };
}

function extendsOf({ extends: named = [] }: ConfigFile, at: At): Stated<string>[] {
  if (typeof named === 'string') return [{ value: named, from: at(['extends'], named) }];
  return named.map((value, index) => ({ value, from: at(['extends', index], value) }));
}

function rulesOf(rules: ConfigFile['rules'], keys: readonly PropertyKey[], at: At): RuleEntry[] {
  return Object.entries(rules ?? {}).map(([pattern, value]) => {
    const { severity = null, ignore = [] } = typeof value === 'string' ? { severity: value } : value;
    return { pattern, setting: severity, ignore, from: at([...keys, pattern], pattern, 'key') };
  });
}

function pathsOf({ paths = {} }: ConfigFile, at: At): PathEntry[] {
  return Object.entries(paths).map(([glob, { rules, 'min-severity': minSeverity = null }]) => ({
    glob,
    rules: rulesOf(rules, ['paths', glob, 'rules'], at),
    minSeverity,
    from: at(['paths', glob], glob, 'key'),
  }));
}

function policyOf({ policy = [] }: ConfigFile, at: At): PolicyEntry[] {
  return policy.map((entry, index) => {
    const named = (key: 'denied' | 'allowed' | 'preferred' | 'units') =>
      (entry[key] ?? []).map((value, place) => ({ value, from: at(['policy', index, key, place], value) }));
    return {
      denied: named('denied'),
      allowed: named('allowed'),
      preferred: named('preferred'),
      secondFramework: single(entry['second-training-framework'], ['policy', index, 'second-training-framework'], at),
      reason: entry.reason ?? null,
      severity: entry.severity ?? null,
      units: named('units'),
      folder: '',
      targets: entry.targets ?? [],
    };
  });
}

function suppressionsOf({ suppressions = [] }: ConfigFile, at: At): Suppression[] {
  return suppressions.map(({ rule, path = null, reason, until = null, owner = null }, index) => ({
    rule,
    path,
    line: null,
    reason,
    until,
    owner,
    from: at(['suppressions', index, 'rule'], rule),
    text: rule,
    source: 'configuration',
  }));
}
