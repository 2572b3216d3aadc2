import type { Source } from '../../formats/source.ts';
import { entry, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { ResourceFact } from '../../model.ts';
import { placeOf } from '../containers/setting.ts';
import { interpolate } from './interpolate.ts';

type Amount = readonly [written: YamlEntry | undefined, name: string, field: ResourceFact['field']];

/** Memory and processors: https://docs.docker.com/reference/compose-file/deploy/#resources, and the older keys of a service. */
export function readResources(source: Source, service: YamlNode, block: string): ResourceFact[] {
  const resources = get(service, 'deploy', 'resources');
  const limits = get(resources, 'limits');
  const reservations = get(resources, 'reservations');
  const amounts: readonly Amount[] = [
    [entry(limits, 'memory') ?? entry(service, 'mem_limit'), 'memory', 'limits'],
    [entry(reservations, 'memory') ?? entry(service, 'mem_reservation'), 'memory', 'requests'],
    [entry(limits, 'cpus') ?? entry(service, 'cpus'), 'cpu', 'limits'],
    [entry(reservations, 'cpus'), 'cpu', 'requests'],
    [entry(service, 'shm_size'), 'shm', 'limits'],
  ];
  return amounts.flatMap(([written, name, field]): ResourceFact[] => {
    const amount = text(written?.value);
    if (written === undefined || amount === null) return [];
    return [{ kind: 'resource', ...placeOf(source, written), block, name, field, value: interpolate(amount).value }];
  });
}
