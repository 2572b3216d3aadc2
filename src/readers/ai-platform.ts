import { entry, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { image, resource, runtime, setting, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

const common: Table = {
  runtimeVersion: setting('ai-platform.runtimeVersion'),
  pythonVersion: runtime('python', pythonVersion),
};

/** https://cloud.google.com/ai-platform/training/docs/reference/rest/v1/projects.jobs#TrainingInput */
const ofTraining: Table = {
  ...common,
  scaleTier: setting('ai-platform.scaleTier'),
  pythonModule: setting('ai-platform.pythonModule'),
  ...Object.fromEntries(['master', 'worker', 'parameterServer', 'evaluator'].flatMap(ofRole)),
};

function ofRole(role: string): [string, Table[string]][] {
  return [
    [`${role}Type`, resource('instance-type')],
    [`${role}Config.imageUri`, image()],
    [`${role}Config.acceleratorConfig.type`, resource('accelerator')],
    [`${role}Config.acceleratorConfig.count`, resource('accelerator-count')],
    [`${role}Config.tpuTfVersion`, setting('ai-platform.tpuTfVersion')],
  ];
}

/** https://cloud.google.com/ai-platform/prediction/docs/reference/rest/v1/projects.models.versions */
const ofVersion: Table = {
  ...common,
  framework: setting('ai-platform.framework'),
  machineType: resource('instance-type'),
  'acceleratorConfig.type': resource('accelerator'),
  'acceleratorConfig.count': resource('accelerator-count'),
};

/** Reads the config of a job or of a version of a model that AI Platform was given. The service has ended. */
export const read: Read = (source) =>
  readDocuments(source, (root) => {
    const part: Part = { source, block: '', know: asWritten };
    return [...readPart(part, entry(root, 'trainingInput'), 'job', ofTraining), ...readVersion(part, root)];
  });

function readPart(part: Part, at: YamlEntry | undefined, type: string, table: Table, node = at?.value): Fact[] {
  return at === undefined ? [] : [workload(part, keySpan(at), 'vertex-ai', `ai-platform ${type}`, ''), ...readTable(part, node, table)];
}

/** A version of a model is not described under a key of its own. */
function readVersion(part: Part, root: YamlNode): Fact[] {
  return readPart(part, entry(root, 'deploymentUri'), 'version', ofVersion, root);
}
