import { frontMatter } from '../formats/front-matter.ts';
import { entry, get, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { BuildFact, Fact } from '../model.ts';
import { folderOf } from './containers/paths.ts';
import { asWritten } from './deployment/known.ts';
import { hubModels } from './deployment/packages.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { code, resource, runtime, setting, workload } from './deployment/takes.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
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
    ...(text(sdk.value) === 'docker' ? [dockerfileBeside(part, sdk)] : []),
  ];
}

/** A Space of Docker is built from the Dockerfile at its root. */
function dockerfileBeside({ source, block }: Part, sdk: YamlEntry): BuildFact {
  const context = folderOf(source.path);
  const dockerfile = context === '' ? 'Dockerfile' : `${context}/Dockerfile`;
  return { kind: 'build', ...entryPlace(source, keySpan(sdk), sdk.value), block, context, dockerfile, target: null, args: {}, tags: [] };
}
