import { uncapitalised } from '../lists.ts';
import { entry, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { nameOf, readEnvironment } from './azure-ml/environment.ts';
import { readJob, readPipeline } from './azure-ml/job.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { type Part, readTable } from './deployment/part.ts';
import { code, setting, workload } from './deployment/takes.ts';
import type { Read } from './reader.ts';

/** What is described by what reads it; of everything else (data, endpoints, connections) nothing is taken. */
const kinds: readonly (readonly [RegExp, (part: Part, root: YamlNode) => Fact[]])[] = [
  [/^pipeline(?:Job|Component)$/, readPipeline],
  [/(?:Job|Component|Deployment)$/, readJob],
  [/^(?:amlCompute|computeInstance|vmCompute|kubernetesCompute)$/, readJob],
  [/^environment$/, readEnvironment],
];

/** Reads what the second version of Azure ML's command line is given: https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
export const read: Read = (source) =>
  readDocuments(source, (root): Fact[] => {
    const part: Part = { source, block: '', know: asWritten };
    const at = entry(root, '$schema');
    const kind = kindOf(text(at?.value) ?? '');
    if (at === undefined) return [];
    if (kind === 'model') return readTable(part, root, { path: code('model'), type: setting('azureml.modelType') });
    const toFacts = kinds.find(([pattern]) => pattern.test(kind))?.[1];
    if (toFacts === undefined) return [];
    return [workload(part, { start: at.keyStart, end: at.value.end }, 'azure-ml', kind, nameOf(root)), ...toFacts(part, root)];
  });

/** `commandJob` of `https://azuremlschemas.azureedge.net/latest/commandJob.schema.json`. */
function kindOf(schema: string): string {
  const name = /([^/]*?)(?:\.schema)?\.json$/.exec(schema)?.[1] ?? '';
  return uncapitalised(name);
}
