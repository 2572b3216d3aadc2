import { entry, get, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact, ResourceFact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten, certain } from './deployment/known.ts';
import { debianPackages, manifest, requirements } from './deployment/packages.ts';
import { type Part, readTable, type Table, type Take, valuesOf } from './deployment/part.ts';
import { readScript } from './deployment/shell.ts';
import { code, environmentList, runtime, setting, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

/** Where the commands of `run` start: the code is copied after them. */
const root = '/';

const table: Table = {
  'build.gpu': readGpu,
  'build.cuda': runtime('cuda', pythonVersion),
  'build.cudnn': setting('cog.cudnn'),
  'build.python_version': runtime('python', pythonVersion),
  'build.python_packages': requirements(),
  'build.python_requirements': manifest('pip'),
  'build.system_packages': debianPackages,
  'build.run': readRun,
  'build.pre_install': readRun,
  environment: environmentList,
  predict: code('code', fileOf),
  train: code('code', fileOf),
};

/** Reads `cog.yaml`: https://github.com/replicate/cog/blob/main/docs/yaml.md */
export const read: Read = (source) =>
  readDocuments(source, (config) => {
    const part: Part = { source, block: '', know: asWritten };
    return [...readModel(part, config), ...readTable(part, config, table)];
  });

/** What is served stands at `predict`; a file without it only trains. */
function readModel(part: Part, config: YamlNode): Fact[] {
  const at = ['predict', 'train', 'build'].flatMap((key) => entry(config, key) ?? [])[0];
  if (at === undefined) return [];
  return [workload(part, keySpan(at), 'cog', 'model', text(get(config, 'image')) ?? '')];
}

/** Cog builds on an image of CUDA, and hands all GPUs of the machine to the container. */
function readGpu(part: Part, at: Parameters<Take>[1]): ResourceFact[] {
  return valuesOf(part, at).flatMap(({ place, known }): ResourceFact[] => {
    const value = { true: 'all', false: '0' }[certain(known)?.toLowerCase() ?? ''];
    return value === undefined ? [] : [{ kind: 'resource', ...place, block: part.block, name: 'nvidia.com/gpu', field: 'asked', value }];
  });
}

/** A command, or a map with one and what is mounted for it. */
function readRun(part: Part, { value }: Parameters<Take>[1]): Fact[] {
  const commands = value.kind === 'list' ? value.items : [value];
  return commands.flatMap((node) => readScript(part, node.kind === 'map' ? get(node, 'command') : node, root));
}

/** `predict.py` of `predict.py:Predictor`. */
function fileOf(written: string): string {
  return written.replace(/:\w*$/, '');
}
