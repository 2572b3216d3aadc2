import { parseYaml } from '../formats/yaml.ts';
import { readEnvironment } from './conda/environment.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads an environment file of conda: `environment.yml`, `conda.yaml`, or whatever it is called. */
export const read: Read = (source) => {
  // What a template leaves out or in cannot be known.
  if (source.text.includes('{%')) return { facts: [], problems: [] };
  const { documents, errors } = parseYaml(source.text);
  const { facts, problems } = readEnvironment(source, documents[0], '');
  return { facts: inOrder(facts), problems: [...errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)), ...problems] };
};
