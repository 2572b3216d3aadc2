import { frontMatter } from '../formats/front-matter.ts';
import { entry, get, parseYaml, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { asWritten } from './deployment/known.ts';
import { hubModels } from './deployment/packages.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { code, dockerfileBeside, resource, runtime, setting, workload } from './deployment/takes.ts';
import { inOrder, keySpan, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

const table: Table = {
  sdk: setting('hf.sdk'),
  sdk_version: setting('hf.sdk_version'),
  python_version: runtime('python', pythonVersion),
  app_file: code(),
  suggested_hardware: resource('instance-type'),
  suggested_storage: resource('storage'),
  models: hubModels,
  preload_from_hub: hubModels,
};

/** Reads the front matter of the README of a Space: https://huggingface.co/docs/hub/spaces-config-reference */
export const read: Read = (source) => {
  const head = frontMatter(source.text);
  if (head === null) return { facts: [], problems: [] };
  const { documents, errors } = parseYaml(head.content, head.start);
  const part: Part = { source, block: '', know: asWritten };
  return {
    facts: inOrder(readSpace(part, documents[0])),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

function readSpace(part: Part, config: YamlNode | undefined): Fact[] {
  const sdk = entry(config, 'sdk');
  if (sdk === undefined) return [];
  const name = text(get(config, 'title')) ?? '';
  return [
    workload(part, keySpan(sdk), 'hf-space', 'space', name),
    ...readTable(part, config, table),
    // A Space of Docker is built from the Dockerfile at its root.
    ...(text(sdk.value) === 'docker' ? [dockerfileBeside(part, sdk)] : []),
  ];
}
