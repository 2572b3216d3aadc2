import { parsePbtxt } from '../formats/pbtxt.ts';
import { entry, items, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact, ResourceFact } from '../model.ts';
import { folderOf } from './containers/paths.ts';
import { isTemplate } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { setting, workload } from './deployment/takes.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

const table: Table = {
  platform: setting('triton.platform'),
  backend: setting('triton.backend'),
  max_batch_size: setting('triton.max_batch_size'),
  default_model_filename: setting('triton.default_model_filename'),
  instance_group: readGroups,
  'optimization.execution_accelerators.gpu_execution_accelerator.name': setting('triton.gpu_execution_accelerator'),
  'optimization.execution_accelerators.cpu_execution_accelerator.name': setting('triton.cpu_execution_accelerator'),
};

/** Reads `config.pbtxt` of Triton: https://github.com/triton-inference-server/server/blob/main/docs/user_guide/model_configuration.md */
export const read: Read = (source) => {
  if (isTemplate(source)) return { facts: [], problems: [] };
  const { root, error } = parsePbtxt(source.text);
  const part: Part = { source, block: '', know: asWritten };
  return {
    facts: inOrder([...readModel(part, root), ...readTable(part, root, table)]),
    problems: error === null ? [] : [unreadable(source, 'protobuf text', error)],
  };
};

/** A model without a name has that of its folder. */
function readModel(part: Part, root: YamlNode): Fact[] {
  const named = entry(root, 'name');
  const at = named ?? ['backend', 'platform', 'max_batch_size', 'input', 'instance_group'].flatMap((key) => entry(root, key) ?? [])[0];
  if (at === undefined) return [];
  const name = text(named?.value) ?? folderOf(part.source.path).replace(/^.*\//, '');
  const place = named === undefined ? keySpan(at) : { start: at.keyStart, end: at.value.end };
  return [workload(part, place, 'triton', 'model', name)];
}

/** Where the instances of a model run, and on how many GPUs: all of the machine unless they are listed. */
function readGroups(part: Part, { value }: YamlEntry): Fact[] {
  const groups = value.kind === 'list' ? items(value) : [value];
  return groups.flatMap((group) => [...readTable(part, group, { kind: setting('triton.instance_group.kind') }), ...readGpus(part, group)]);
}

function readGpus({ source, block }: Part, group: YamlNode): ResourceFact[] {
  const kind = entry(group, 'kind');
  if (kind === undefined || text(kind.value) !== 'KIND_GPU') return [];
  const gpus = entry(group, 'gpus');
  const at = gpus ?? kind;
  const listed = gpus?.value.kind === 'list' ? gpus.value.items.length : 1;
  const value = gpus === undefined ? 'all' : String(listed);
  return [{ kind: 'resource', ...entryPlace(source, keySpan(at), at.value), block, name: 'nvidia.com/gpu', field: 'devices', value }];
}
