import { entries, get, text, type YamlNode } from '../../formats/yaml.ts';
import type { Know, Known } from '../deployment/known.ts';

/** The defaults that a build has for its own variables: https://cloud.google.com/build/docs/build-config/substitute-variable-values */
export type Substitutions = ReadonlyMap<string, string>;

/** Those that are texts; what refers to others is unknown. */
export function substitutionsOf(build: YamlNode): Substitutions {
  const written = entries(get(build, 'substitutions')).flatMap(({ key, value }): [string, string][] => {
    const known = text(value);
    return known === null || known.includes('$') ? [] : [[key, known]];
  });
  return new Map(written);
}

/** What is known of values in a build: its own variables have the defaults that it gives them, those of the service are unknown. */
export function knowing(substitutions: Substitutions): Know {
  return (node) => {
    const value = text(node);
    return value === null ? null : substituted(value, substitutions);
  };
}

function substituted(written: string, substitutions: Substitutions): Known {
  let unknown: string | null = null;
  let byDefault: string | null = null;
  const value = written.replaceAll(
    /\$\$|\$\{(\w+)[^{}]*\}|\$(\w+)/g,
    (hole: string, braced: string | undefined, bare: string | undefined) => {
      const name = braced ?? bare;
      if (name === undefined) return '$';
      const known = substitutions.get(name);
      if (known === undefined) unknown ??= name;
      else byDefault ??= name;
      return known ?? hole;
    },
  );
  if (unknown !== null) return { kind: 'unknown', text: value, variable: unknown };
  return byDefault === null ? { kind: 'written', value } : { kind: 'default', value, variable: byDefault };
}
