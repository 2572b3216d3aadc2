import { entries, entry, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { certain } from '../deployment/known.ts';
import { type Part, readTable, type Table, type Take } from '../deployment/part.ts';
import { readScript } from '../deployment/shell.ts';
import { code, environment, resource, setting, workload } from '../deployment/takes.ts';
import { keySpan } from '../manifest/places.ts';
import { readEnvironmentOf } from './environment.ts';

/** A model that is registered, by its name, or one that is described. */
const model: Take = (part, at) =>
  at.value.kind === 'map'
    ? readTable(part, at.value, { path: code('model'), type: setting('azureml.modelType') })
    : setting('azureml.model')(part, at);

const table: Table = {
  code: code(),
  'code_configuration.code': code(),
  environment: readEnvironmentOf,
  compute: setting('azureml.compute'),
  'resources.instance_type': resource('instance-type'),
  instance_type: resource('instance-type'),
  size: resource('instance-type'),
  'distribution.type': setting('azureml.distribution'),
  'resources.runtime_version': setting('azureml.spark'),
  environment_variables: environment,
  model,
};

/** What a job, a component, a deployment or a part of one says of where, in what and what it runs. */
export function readJob(part: Part, job: YamlNode): Fact[] {
  const parts = ['trial', 'task', 'component'].flatMap((key) => {
    const node = get(job, key);
    return node?.kind === 'map' ? [node] : [];
  });
  return [
    ...readTable(part, job, table),
    ...readScript(part, get(job, 'command'), directoryOf(part, job)),
    ...parts.flatMap((each) => readJob(part, each)),
  ];
}

/** The jobs of a pipeline, each with a block of its own. */
export function readPipeline(part: Part, pipeline: YamlNode): Fact[] {
  return [
    ...readTable(part, pipeline, { 'settings.default_compute': setting('azureml.compute') }),
    ...entries(get(pipeline, 'jobs')).flatMap((job) => readStep(part, job)),
  ];
}

function readStep(whole: Part, job: YamlEntry): Fact[] {
  const part = { ...whole, block: `job:${job.key}` };
  const type = text(get(job.value, 'type')) ?? 'job';
  return [workload(part, keySpan(job), 'azure-ml', type, job.key), ...readJob(part, job.value)];
}

/** A command starts in the folder of the code that is uploaded. */
function directoryOf({ source, know }: Part, job: YamlNode): string {
  const folder = folderOf(source.path);
  const written = entry(job, 'code');
  const path = written === undefined ? null : certain(know(written.value));
  return path === null ? folder : (inTree(folder, path) ?? folder);
}
