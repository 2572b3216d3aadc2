import { parseProperties, type Property } from '../formats/properties.ts';
import type { Source } from '../formats/source.ts';
import type { Fact, Place } from '../model.ts';
import { entryPlace } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** What says how it serves, and to whom. Others are for tuning, and some hold passwords. */
const settings = new Set([
  'inference_address',
  'management_address',
  'metrics_address',
  'grpc_inference_address',
  'grpc_management_address',
  'grpc_inference_port',
  'grpc_management_port',
  'load_models',
  'model_store',
  'workflow_store',
  'model_snapshot',
  'models',
  'default_workers_per_model',
  'install_py_dep_per_model',
  'enable_envvars_config',
  'enable_model_api',
  'disable_token_authorization',
  'allowed_urls',
  'service_envelope',
  'ipex_enable',
  'cpu_launcher_enable',
  'system_metrics_cmd',
]);

/** The server that TorchServe was made from has the same keys, and these beside them. */
const ofMultiModelServer = new Set(['preload_model', 'decode_input_request']);

/** Reads `config.properties` of TorchServe: https://docs.pytorch.org/serve/configuration.html */
export const read: Read = (source) => {
  const properties = parseProperties(source.text);
  const own = properties.filter(({ key }) => settings.has(key) || key === 'number_of_gpu');
  const [first] = own;
  if (first === undefined || properties.some(({ key }) => ofMultiModelServer.has(key))) return { facts: [], problems: [] };
  const server = {
    kind: 'workload',
    ...source.place(first.keyStart, first.keyEnd),
    block: '',
    platform: 'torchserve',
    type: 'server',
    name: '',
  } as const;
  return { facts: [server, ...own.map((property) => toFact(source, property))], problems: [] };
};

function toFact(source: Source, property: Property): Fact {
  const { key, value } = property;
  const place = placeOf(source, property);
  // The most GPUs that it takes; without it all are taken.
  if (key === 'number_of_gpu' && /^\d+$/.test(value)) return { kind: 'resource', ...place, block: '', name: 'gpu', field: 'limits', value };
  return { kind: 'setting', ...place, block: '', key: `torchserve.${key}`, value: /\$\{|\$\w|\{\{/.test(value) ? null : value };
}

function placeOf(source: Source, { keyStart, keyEnd, valueStart, valueEnd }: Property): Place {
  return entryPlace(source, { start: keyStart, end: keyEnd }, { start: valueStart, end: valueEnd });
}
