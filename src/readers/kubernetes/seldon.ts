import { get, items, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { type Part, readTable, type Table } from '../deployment/part.ts';
import { resource, setting } from '../deployment/takes.ts';
import { modelUri } from './model-uri.ts';

const step: Table = { implementation: setting('seldon.implementation'), modelUri: modelUri('seldon.modelUri') };

/** Each step of a graph has a server of its own: https://docs.seldon.ai/seldon-core-1/configuration/servers */
function readGraph(part: Part, node: YamlNode): Fact[] {
  return [...readTable(part, node, step), ...items(get(node, 'children')).flatMap((child) => readGraph(part, child))];
}

export const seldonDeployment: Table = {
  'spec.predictors.graph': (part, { value }) => readGraph(part, value),
  'spec.protocol': setting('seldon.protocol'),
};

/** A model of Seldon Core 2, which a server with these capabilities loads: https://docs.seldon.ai/seldon-core-2 */
export const seldonModel: Table = {
  'spec.requirements': setting('seldon.requirement'),
  'spec.storageUri': modelUri('seldon.storageUri'),
  'spec.server': setting('seldon.server'),
  'spec.memory': resource('memory'),
};

export const seldonServer: Table = {
  'spec.serverConfig': setting('seldon.serverConfig'),
  'spec.extraCapabilities': setting('seldon.capability'),
  'spec.capabilities': setting('seldon.capability'),
};
