import { parseYaml } from '../formats/yaml.ts';
import { folderOf } from './containers/paths.ts';
import { readComponents } from './helm/components.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/**
 * Reads the values of a chart (https://helm.sh/docs/chart_template_guide/values_files/): what its components run, unless
 * someone who installs it gives other values.
 */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const folder = folderOf(source.path);
  const chart = folder.slice(folder.lastIndexOf('/') + 1);
  return {
    facts: inOrder(documents.flatMap((root) => readComponents(source, root, { keys: [], chart }))),
    problems: source.text.includes('{{') ? [] : errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};
