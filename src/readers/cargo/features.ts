import { entriesOf, get, type TomlTable } from '../../formats/toml.ts';
import { addTo, stringsOf } from '../pyproject/facts.ts';

/** The features that turn on each optional dependency, by its key. */
export type Features = ReadonlyMap<string, readonly string[]>;

/** Reads `[features]`: https://doc.rust-lang.org/cargo/reference/features.html#optional-dependencies */
export function featuresOf(root: TomlTable): Features {
  const features = new Map<string, string[]>();
  for (const { key, value } of entriesOf(get(root, 'features'))) {
    for (const { value: enables } of stringsOf(value)) {
      const name = /^(?:dep:)?([^/?:]+)(?:\/.*)?$/.exec(enables)?.[1];
      if (name !== undefined && features.get(name)?.at(-1) !== key) addTo(features, name, key);
    }
  }
  return features;
}

/** The feature that turns an optional dependency on: the only one that names it, else the one that Cargo makes of its own name. */
export function featureOf(features: Features, key: string): string {
  const [feature, ...others] = (features.get(key) ?? []).filter((name) => name !== 'default');
  return feature !== undefined && others.length === 0 ? feature : key;
}
