import { entry, get, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { hubModels } from './deployment/packages.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { code, setting, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';

const ofModel: Table = {
  implementation: setting('mlserver.implementation'),
  platform: setting('mlserver.platform'),
  parallel_workers: setting('mlserver.parallel_workers'),
  'parameters.uri': code('model'),
  'parameters.version': setting('mlserver.version'),
  'parameters.format': setting('mlserver.format'),
  'parameters.extra.task': setting('mlserver.task'),
  'parameters.extra.pretrained_model': hubModels,
};

const ofServer: Table = {
  parallel_workers: setting('mlserver.parallel_workers'),
  load_models_at_startup: setting('mlserver.load_models_at_startup'),
  model_repository_root: code('model'),
};

/** Reads `model-settings.json` and `settings.json` of MLServer: https://mlserver.readthedocs.io/en/latest/reference/index.html */
export const read: Read = (source) =>
  readDocuments(source, (settings) => {
    const part: Part = { source, block: '', know: asWritten };
    return source.path.endsWith('model-settings.json') ? readModel(part, settings) : readServer(part, settings);
  });

function readModel(part: Part, settings: YamlNode): Fact[] {
  const at = entry(settings, 'name') ?? entry(settings, 'implementation');
  if (at === undefined) return [];
  return [workload(part, keySpan(at), 'mlserver', 'model', text(get(settings, 'name')) ?? ''), ...readTable(part, settings, ofModel)];
}

function readServer(part: Part, settings: YamlNode): Fact[] {
  const [first] = Object.keys(ofServer).flatMap((key) => entry(settings, key) ?? []);
  if (first === undefined) return [];
  return [workload(part, keySpan(first), 'mlserver', 'server', ''), ...readTable(part, settings, ofServer)];
}
