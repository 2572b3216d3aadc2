import type { Source } from '../../formats/source.ts';
import { entries, entry, get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { EnvFact, Fact, IndexFact, ResourceFact } from '../../model.ts';
import { readCommand } from '../containers/command.ts';
import { readImage } from '../containers/image.ts';
import { readIndexes } from '../containers/indexes.ts';
import { placeOf } from '../containers/setting.ts';
import { asWritten, certain } from '../deployment/known.ts';

/** What one container says of its image, its resources, its environment and its command. */
export function readContainer(source: Source, container: YamlNode, block: string): Fact[] {
  return [...readImage(source, get(container, 'image'), block), ...readSurroundings(source, container, block)];
}

/** The same without its image. */
export function readSurroundings(source: Source, container: YamlNode, block: string): Fact[] {
  const variables = items(get(container, 'env'));
  const environment = variables.flatMap((variable) => readVariable(source, variable, block));
  const parts = [get(container, 'command'), get(container, 'args')];
  return [
    ...readResources(source, container, block),
    ...environment,
    ...variables.flatMap((variable) => readIndexesOf(source, variable, block)),
    ...readCommand(source, { block, parts, directory: text(get(container, 'workingDir')), environment }),
  ];
}

/**
 * A `TrainJob` writes the same under `resourcesPerNode`. Of a resource whose limit or request something else fills in
 * nothing is told: the two are compared.
 */
function readResources(source: Source, container: YamlNode, block: string): ResourceFact[] {
  const resources = get(container, 'resources') ?? get(container, 'resourcesPerNode');
  const amounts = (['limits', 'requests'] as const).flatMap((field) =>
    entries(get(resources, field)).map((each) => ({ field, each, value: text(each.value) })),
  );
  const open = new Set(amounts.flatMap(({ each, value }) => (value === null || quantity.test(value) ? [] : [each.key])));
  return amounts.flatMap(({ field, each, value }): ResourceFact[] => {
    if (value === null || open.has(each.key) || !isResource(each.key)) return [];
    return [{ kind: 'resource', ...placeOf(source, each), block, name: each.key, field, value }];
  });
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const quantity = /^[+-]?[\d.]+(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** Extended resources are written with their vendor's domain. */
function isResource(name: string): boolean {
  return name.includes('/') || name === 'memory' || name === 'cpu';
}

function readVariable(source: Source, variable: YamlNode, block: string): EnvFact[] {
  const name = text(get(variable, 'name'));
  const value = entry(variable, 'value')?.value;
  if (name === null || value?.kind !== 'scalar') return [];
  const known = certain(asWritten(value));
  return [{ kind: 'env', ...source.place(variable.start, variable.end), block, name, value: known }];
}

function readIndexesOf(source: Source, variable: YamlNode, block: string): IndexFact[] {
  const name = text(get(variable, 'name'));
  const value = get(variable, 'value');
  return name === null || value === undefined ? [] : readIndexes(source, block, { name, value });
}
