import { entry, get, items, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { readWords } from './deployment/shell.ts';
import { image, resource, setting, variables, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/CustomJobSpec#WorkerPoolSpec */
const pool: Table = {
  'machineSpec.machineType': resource('instance-type'),
  'machineSpec.acceleratorType': resource('accelerator'),
  'machineSpec.acceleratorCount': resource('accelerator-count'),
  'machineSpec.tpuTopology': setting('vertex-ai.tpuTopology'),
  'diskSpec.bootDiskSizeGb': resource('storage', 'GB'),
  'containerSpec.imageUri': image(),
  'containerSpec.env': variables('name', 'value'),
  'pythonPackageSpec.executorImageUri': image(),
  'pythonPackageSpec.pythonModule': setting('vertex-ai.pythonModule'),
  'pythonPackageSpec.env': variables('name', 'value'),
};

const block = 'job';

/** Reads the config of a custom or tuning job of Vertex AI: https://cloud.google.com/sdk/gcloud/reference/ai/custom-jobs/create */
export const read: Read = (source) =>
  readDocuments(source, (root): Fact[] => {
    const spec = get(root, 'trialJobSpec') ?? get(root, 'jobSpec') ?? root;
    const pools = entry(spec, 'workerPoolSpecs');
    if (pools === undefined) return [];
    const part: Part = { source, block, know: asWritten };
    const type = get(root, 'trialJobSpec') === undefined ? 'customJob' : 'hyperparameterTuningJob';
    return [
      workload(part, keySpan(pools), 'vertex-ai', type, text(get(root, 'displayName')) ?? ''),
      ...poolsOf(pools).flatMap((node, index) => readPool({ ...part, block: `${block}/pool:${index}` }, node)),
    ];
  });

/** One machine may be written without a list. */
function poolsOf({ value }: YamlEntry): readonly YamlNode[] {
  return value.kind === 'list' ? value.items : [value];
}

function readPool(part: Part, node: YamlNode): Fact[] {
  const container = get(node, 'containerSpec');
  return [...readTable(part, node, pool), ...readWords(part, [...items(get(container, 'command')), ...items(get(container, 'args'))], '/')];
}
