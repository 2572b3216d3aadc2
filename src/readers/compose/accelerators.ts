import type { Source } from '../../formats/source.ts';
import { entry, get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { ResourceFact } from '../../model.ts';
import { placeOf } from '../containers/setting.ts';
import { interpolate } from './interpolate.ts';
import type { Span } from '../../formats/span.ts';

/** The accelerators and other devices that a service asks for, in any of the ways that compose knows. */
export function readAccelerators(source: Source, service: YamlNode, block: string): ResourceFact[] {
  const reservations = get(service, 'deploy', 'resources', 'reservations');
  return [
    ...items(get(reservations, 'devices')).flatMap((device) => readReserved(source, device, block)),
    ...items(get(reservations, 'generic_resources')).flatMap((each) => readGeneric(source, each, block)),
    ...readGpus(source, service, block),
    ...items(get(service, 'devices')).flatMap((device) => readDevice(source, device, block)),
  ];
}

/** https://docs.docker.com/reference/compose-file/deploy/#devices */
function readReserved(source: Source, device: YamlNode, block: string): ResourceFact[] {
  const [first, ...more] = items(get(device, 'device_ids'));
  if (text(get(device, 'driver')) === 'cdi') {
    const named = first === undefined ? null : cdiDevice(text(first) ?? '');
    return named === null || first === undefined
      ? []
      : [resource(source, inside(first), block, named.name, named.all ? 'all' : String(more.length + 1))];
  }
  const gpu = items(get(device, 'capabilities')).find((each) => text(each) === 'gpu');
  return gpu === undefined || !isNvidia(device) ? [] : [resource(source, gpu, block, 'nvidia.com/gpu', amountOf(device))];
}

/** What a swarm counts under names of its own: https://docs.docker.com/reference/cli/docker/node/update/ */
function readGeneric(source: Source, each: YamlNode, block: string): ResourceFact[] {
  const spec = get(each, 'discrete_resource_spec');
  const name = text(get(spec, 'kind'));
  return spec === undefined || name === null ? [] : [resource(source, spec, block, name, text(get(spec, 'value')) ?? '')];
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
  const place = placeOf(source, gpus);
  return [{ kind: 'resource', ...place, block, name: 'nvidia.com/gpu', field: 'devices', value: interpolate(value).value }];
}

/** Files of the host that stand for accelerators of one vendor; all others keep their path as their name. */
const deviceFiles: readonly [RegExp, string][] = [
  [/^\/dev\/kfd$/, 'amd.com/gpu'],
  [/^\/dev\/neuron\d+$/, 'aws.amazon.com/neuron'],
];

/** Device files of the host, and devices by their CDI name (https://docs.docker.com/reference/compose-file/services/#devices). */
function readDevice(source: Source, device: YamlNode, block: string): ResourceFact[] {
  const at = device.kind === 'map' ? get(device, 'source') : device;
  const { value, resolved } = interpolate(text(at) ?? '');
  const cdi = cdiDevice(value);
  const path = value.split(':')[0] ?? '';
  if (at?.kind !== 'scalar' || resolved === 'unknown' || (cdi === null && !path.startsWith('/dev/'))) return [];
  if (cdi !== null) return [resource(source, inside(at), block, cdi.name, cdi.all ? 'all' : '1')];
  const vendor = deviceFiles.find(([pattern]) => pattern.test(path))?.[1];
  // One file opens every AMD GPU.
  return [resource(source, inside(at), block, vendor ?? path, path === '/dev/kfd' ? 'all' : '1')];
}

/** https://github.com/cncf-tags/container-device-interface: `vendor.com/class=name`. */
function cdiDevice(written: string): { readonly name: string; readonly all: boolean } | null {
  const [, name, id] = /^([\w-]+(?:\.[\w-]+)+\/[\w.-]+)=([\w.:-]+)$/.exec(written) ?? [];
  return name === undefined ? null : { name, all: id === 'all' };
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

function inside(node: YamlNode): Span {
  return node.kind === 'scalar' ? (node.inner ?? node) : node;
}

function resource(source: Source, at: Span, block: string, name: string, value: string): ResourceFact {
  return { kind: 'resource', ...source.place(at.start, at.end), block, name, field: 'devices', value };
}
