import { entry, get, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { folderOf } from './containers/paths.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { namedRuntime } from './deployment/runtimes.ts';
import { shell } from './deployment/shell.ts';
import { dockerfileBeside, environment, resource, runtime, setting, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

const table: Table = {
  env: setting('app-engine.env'),
  instance_class: resource('instance-type'),
  'resources.cpu': resource('cpu'),
  'resources.memory_gb': resource('memory', 'GB'),
  'resources.disk_size_gb': resource('storage', 'GB'),
  env_variables: environment,
  build_env_variables: environment,
};

/** Reads `app.yaml` of App Engine, standard and flexible: https://cloud.google.com/appengine/docs/standard/reference/app-yaml */
export const read: Read = (source) =>
  readDocuments(source, (app) => {
    const part: Part = { source, block: '', know: asWritten };
    const at = entry(app, 'runtime');
    if (at === undefined) return [];
    const name = text(get(app, 'service')) ?? text(get(app, 'module')) ?? 'default';
    return [
      workload(part, keySpan(at), 'app-engine', 'service', name),
      ...readRuntime(part, app, at),
      ...readTable(part, app, { ...table, entrypoint: shell(folderOf(source.path)) }),
    ];
  });

/** A runtime with its version in its name; in the flexible environment the version stands apart, or a Dockerfile is built. */
function readRuntime(part: Part, app: YamlNode, at: YamlEntry): readonly Fact[] {
  const name = text(at.value);
  if (name === 'custom') return [dockerfileBeside(part, at), ...setting('app-engine.runtime')(part, at)];
  if (name !== 'python') return namedRuntime('app-engine.runtime')(part, at);
  const versions = readTable(part, app, {
    'runtime_config.runtime_version': runtime('python', pythonVersion),
    'runtime_config.python_version': runtime('python', pythonVersion),
    'runtime_config.operating_system': setting('app-engine.operating_system'),
  });
  return [...setting('app-engine.runtime')(part, at), ...versions];
}
