import { entry, get, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { named, type Part, readTable, type Table } from './deployment/part.ts';
import { environment, image, resource, setting, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';

const container: Table = { Image: image(), ModelDataUrl: setting('sagemaker.model_data_url'), Environment: environment };

/** Requests by the type of what they make, each told by a key that no other has: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations.html */
const requests: Readonly<Record<string, { readonly by: string; readonly table: Table }>> = {
  TrainingJob: {
    by: 'AlgorithmSpecification',
    table: {
      'AlgorithmSpecification.TrainingImage': image(),
      'ResourceConfig.InstanceType': resource('instance-type'),
      'ResourceConfig.InstanceGroups.InstanceType': resource('instance-type'),
      'ResourceConfig.VolumeSizeInGB': resource('storage', 'GB'),
      Environment: environment,
    },
  },
  ProcessingJob: {
    by: 'AppSpecification',
    table: {
      'AppSpecification.ImageUri': image(),
      'ProcessingResources.ClusterConfig.InstanceType': resource('instance-type'),
      Environment: environment,
    },
  },
  TransformJob: {
    by: 'TransformResources',
    table: { 'TransformResources.InstanceType': resource('instance-type'), Environment: environment },
  },
  Model: {
    by: 'PrimaryContainer',
    table: Object.fromEntries(Object.entries(container).map(([key, take]) => [`PrimaryContainer.${key}`, take])),
  },
  EndpointConfig: {
    by: 'ProductionVariants',
    table: {
      ProductionVariants: named('VariantName', {
        InstanceType: resource('instance-type'),
        AcceleratorType: resource('accelerator'),
        'ServerlessConfig.MemorySizeInMB': resource('memory', 'MB'),
      }),
    },
  },
};

/** Reads requests to SageMaker that are kept in files, for `--cli-input-json` and the like. */
export const read: Read = (source) =>
  readDocuments(source, (root) => Object.keys(requests).flatMap((type) => readRequest({ source, block: '', know: asWritten }, root, type)));

function readRequest(whole: Part, root: YamlNode, type: string): Fact[] {
  const request = requests[type];
  const at = request === undefined ? undefined : entry(root, request.by);
  if (request === undefined || at === undefined || (at.value.kind !== 'map' && at.value.kind !== 'list')) return [];
  const name = text(get(root, `${type}Name`)) ?? '';
  const part = { ...whole, block: type };
  return [workload(part, keySpan(at), 'sagemaker', type, name), ...readTable(part, root, request.table)];
}
