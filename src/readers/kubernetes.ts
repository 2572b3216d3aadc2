import type { Source } from '../formats/source.ts';
import { entry, get } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readContainer } from './kubernetes/container.ts';
import { type Workload, workloadsIn } from './kubernetes/documents.ts';
import { readPredictor } from './kubernetes/kserve.ts';
import { placeOf, readPod, setting } from './kubernetes/pod.ts';
import { podsIn } from './kubernetes/pods.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';

/**
 * Reads what runs in a cluster from plain YAML. A file with `{{` is a template, whose values nobody can see, and
 * gives nothing; neither does a file that only looks like Kubernetes' own.
 */
export const read: Read = (source, interest) => ({
  facts: inOrder(workloadsIn(source.text, interest).flatMap((workload) => readWorkload(source, workload))),
  problems: [],
});

function readWorkload(source: Source, workload: Workload): Fact[] {
  const { kind, name, root } = workload;
  const block = `${kind}/${name}`;
  const pods = podsIn(root);
  const trainer = kind === 'TrainJob' ? get(root, 'spec', 'trainer') : undefined;
  return [
    ...readObject(source, workload, block),
    ...(kind === 'InferenceService' ? readPredictor(source, root, block) : []),
    ...(trainer === undefined ? [] : readContainer(source, trainer, `${block}/trainer`)),
    ...pods.flatMap((pod) => readPod(source, pod, block, pods.length > 1)),
  ];
}

function readObject(source: Source, { kind, name, root }: Workload, block: string): Fact[] {
  const written = entry(root, 'kind');
  const version = entry(root, 'apiVersion');
  if (written === undefined || version?.value.kind !== 'scalar') return [];
  return [
    { kind: 'workload', ...placeOf(source, written), block, platform: 'kubernetes', type: kind, name },
    setting(placeOf(source, version), block, 'apiVersion', version.value.value),
  ];
}
