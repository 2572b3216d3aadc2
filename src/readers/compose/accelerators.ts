import type { Source } from '../../formats/source.ts';
import { entry, get, items, text, type Span, type YamlNode } from '../../formats/yaml.ts';
import type { ResourceFact } from '../../model.ts';
import { entryPlace } from '../manifest/places.ts';
import { interpolate } from './interpolate.ts';

/** The accelerators that a service asks for, in any of the ways that compose knows. */
export function readAccelerators(source: Source, service: YamlNode, block: string): ResourceFact[] {
  return [...readReserved(source, service, block), ...readGpus(source, service, block), ...readDevices(source, service, block)];
}

/** https://docs.docker.com/reference/compose-file/deploy/#devices */
function readReserved(source: Source, service: YamlNode, block: string): ResourceFact[] {
  return items(get(service, 'deploy', 'resources', 'reservations', 'devices')).flatMap((device) => {
    const gpu = items(get(device, 'capabilities')).find((each) => text(each) === 'gpu');
    return gpu === undefined || !isNvidia(device) ? [] : [resource(source, gpu, block, 'nvidia.com/gpu', amountOf(device))];
  });
}

/** https://docs.docker.com/reference/compose-file/services/#gpus */
function readGpus(source: Source, service: YamlNode, block: string): ResourceFact[] {
  const gpus = entry(service, 'gpus');
  if (gpus === undefined) return [];
  if (gpus.value.kind === 'list') {
    const devices = gpus.value.items.filter((device) => device.kind === 'map' && isNvidia(device));
    return devices.map((device) => resource(source, device, block, 'nvidia.com/gpu', amountOf(device)));
  }
  const value = text(gpus.value);
  if (value === null) return [];
  const place = entryPlace(source, { start: gpus.keyStart, end: gpus.keyEnd }, gpus.value);
  return [{ kind: 'resource', ...place, block, name: 'nvidia.com/gpu', field: 'devices', value: interpolate(value).value }];
}

/** Device files of the host, and devices by their CDI name (https://docs.docker.com/reference/compose-file/services/#devices). */
const deviceNames: readonly [RegExp, string][] = [
  [/^\/dev\/kfd(?::|$)/, 'amd.com/gpu'],
  [/^nvidia\.com\/gpu=/, 'nvidia.com/gpu'],
  [/^amd\.com\/gpu=/, 'amd.com/gpu'],
];

function readDevices(source: Source, service: YamlNode, block: string): ResourceFact[] {
  return items(get(service, 'devices')).flatMap((device) => {
    const at = device.kind === 'map' ? get(device, 'source') : device;
    const name = deviceNames.find(([pattern]) => pattern.test(text(at) ?? ''))?.[1];
    return at?.kind !== 'scalar' || name === undefined ? [] : [resource(source, at.inner ?? at, block, name, 'all')];
  });
}

function isNvidia(device: YamlNode): boolean {
  const driver = text(get(device, 'driver'));
  return driver === null || driver === 'nvidia';
}

function amountOf(device: YamlNode): string {
  const count = text(get(device, 'count'));
  const ids = items(get(device, 'device_ids'));
  if (count !== null) return interpolate(count).value;
  return ids.length > 0 ? String(ids.length) : 'all';
}

function resource(source: Source, at: Span, block: string, name: string, value: string): ResourceFact {
  return { kind: 'resource', ...source.place(at.start, at.end), block, name, field: 'devices', value };
}
