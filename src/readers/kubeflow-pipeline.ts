import type { Source } from '../formats/source.ts';
import { entries, entry, get, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact, ResourceFact } from '../model.ts';
import { placeOf } from './containers/setting.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten, certain } from './deployment/known.ts';
import { readTable } from './deployment/part.ts';
import { environment } from './deployment/takes.ts';
import { readContainer } from './kubernetes/container.ts';
import type { Read } from './reader.ts';

/**
 * Reads the containers of components and compiled pipelines of Kubeflow:
 * https://www.kubeflow.org/docs/components/pipelines/reference/component-spec/, and
 * https://github.com/kubeflow/pipelines/blob/master/api/v2alpha1/pipeline_spec.proto
 */
export const read: Read = (source) => readDocuments(source, (root) => [...readComponent(source, root), ...readPipeline(source, root)]);

function readComponent(source: Source, root: YamlNode): Fact[] {
  const container = entry(get(root, 'implementation'), 'container');
  if (container === undefined) return [];
  return [
    {
      kind: 'workload',
      ...source.place(container.keyStart, container.keyEnd),
      block: '',
      platform: 'kubernetes',
      type: 'component',
      name: text(get(root, 'name')) ?? '',
    },
    ...readContainer(source, container.value, ''),
    ...readTable({ source, block: '', know: asWritten }, container.value, { env: environment }),
  ];
}

function readPipeline(source: Source, root: YamlNode): Fact[] {
  return entries(get(root, 'deploymentSpec', 'executors')).flatMap((executor) => readExecutor(source, executor));
}

function readExecutor(source: Source, { key, keyStart, keyEnd, value }: YamlEntry): Fact[] {
  const container = get(value, 'container');
  const block = `executor:${key}`;
  if (container === undefined) return [];
  return [
    { kind: 'workload', ...source.place(keyStart, keyEnd), block, platform: 'kubernetes', type: 'executor', name: key },
    ...readContainer(source, container, block),
    ...readResources(source, get(container, 'resources'), block),
  ];
}

/** Amounts are limits; older compilers write numbers, memory in gigabytes, and the accelerators of Vertex AI by their models. */
function readResources(source: Source, resources: YamlNode | undefined, block: string): ResourceFact[] {
  const accelerator = get(resources, 'accelerator');
  const type = entry(accelerator, 'resourceType') ?? entry(accelerator, 'type');
  const kind = text(type?.value);
  const limit = (name: string, at: YamlEntry | undefined, unit = '') => amount(source, block, { name, field: 'limits', at, unit });
  return [
    ...(kind?.includes('/') === true
      ? limit(kind, entry(accelerator, 'resourceCount') ?? entry(accelerator, 'count'))
      : amount(source, block, { name: 'accelerator', field: 'asked', at: type, unit: '' })),
    ...limit('cpu', entry(resources, 'resourceCpuLimit') ?? entry(resources, 'cpuLimit')),
    ...limit('memory', entry(resources, 'resourceMemoryLimit') ?? entry(resources, 'memoryLimit'), 'G'),
  ];
}

interface Amount extends Pick<ResourceFact, 'name' | 'field'> {
  readonly at: YamlEntry | undefined;
  /** What is meant by a plain number. */
  readonly unit: string;
}

function amount(source: Source, block: string, { name, field, at, unit }: Amount): ResourceFact[] {
  const value = at === undefined ? null : certain(asWritten(at.value));
  if (at === undefined || value === null) return [];
  return [{ kind: 'resource', ...placeOf(source, at), block, name, field, value: /^[\d.]+$/.test(value) ? value + unit : value }];
}
