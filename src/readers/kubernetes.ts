import type { Source } from '../formats/source.ts';
import { entry, get } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { settingOf, placeOf } from './containers/setting.ts';
import { asWritten, certain } from './deployment/known.ts';
import { readTable, type Table } from './deployment/part.ts';
import { setting } from './deployment/takes.ts';
import { readAnnotations } from './kubernetes/annotations.ts';
import { readWorkflow } from './kubernetes/argo.ts';
import { readContainer } from './kubernetes/container.ts';
import { type KubernetesObject, objectsIn } from './kubernetes/documents.ts';
import { languageModel, predictorOfMesh, readPredictors, servingRuntime, trainedModel } from './kubernetes/kserve.ts';
import { modelUri } from './kubernetes/model-uri.ts';
import { readPod } from './kubernetes/pod.ts';
import { podsIn } from './kubernetes/pods.ts';
import { ray } from './kubernetes/ray.ts';
import { seldonDeployment, seldonModel, seldonServer } from './kubernetes/seldon.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** What objects of some kinds say beside their pods. */
const tables: ReadonlyMap<string, Table> = new Map([
  ['TrainedModel', trainedModel],
  ['Predictor', predictorOfMesh],
  ['LLMInferenceService', languageModel],
  ['LLMInferenceServiceConfig', languageModel],
  ['ServingRuntime', servingRuntime],
  ['ClusterServingRuntime', servingRuntime],
  ['SeldonDeployment', seldonDeployment],
  ['Model', seldonModel],
  ['Server', seldonServer],
  ['ServerConfig', seldonServer],
  ['RayCluster', ray],
  ['RayJob', ray],
  ['RayService', ray],
  [
    'TrainJob',
    { 'spec.runtimeRef.name': setting('kubeflow.runtime'), 'spec.initializer.model.storageUri': modelUri('kubeflow.storageUri') },
  ],
]);

const isWorkflow = /^(?:Cron)?Workflow$|WorkflowTemplate$/;

/**
 * Reads what runs in a cluster from manifests and from the templates of charts. What a template includes only under a
 * condition is left out, and what it puts in is unknown. Definitions of kinds are not read: they run nothing.
 */
export const read: Read = (source, interest) => {
  const { objects, problems, isPartial } = objectsIn(source, interest);
  return { facts: inOrder(objects.flatMap((object) => readObject(source, object))), problems, isPartial };
};

function readObject(source: Source, object: KubernetesObject): Fact[] {
  const { kind, block, root } = object;
  const trainer = kind === 'TrainJob' ? get(root, 'spec', 'trainer') : undefined;
  return [
    ...readKind(source, object),
    ...readAnnotations(source, root, block),
    ...(kind === 'InferenceService' || kind === 'KFService' ? readPredictors(source, root, block) : []),
    ...readTable({ source, block, know: asWritten }, root, tables.get(kind) ?? {}),
    ...(trainer === undefined ? [] : readContainer(source, trainer, `${block}/trainer`)),
    ...(isWorkflow.test(kind) ? readWorkflow(source, root, block) : readPods(source, object)),
  ];
}

function readPods(source: Source, { block, root }: KubernetesObject): Fact[] {
  const pods = podsIn(root);
  return pods.flatMap((pod) => readPod(source, pod, block, pods.length > 1));
}

function readKind(source: Source, { kind, name, block, runs, root }: KubernetesObject): Fact[] {
  const written = entry(root, 'kind');
  const workload: Fact[] =
    written === undefined || !runs
      ? []
      : [{ kind: 'workload', ...placeOf(source, written), block, platform: 'kubernetes', type: kind, name }];
  return [...workload, ...settingOf(source, block, 'kubernetes.apiVersion', entry(root, 'apiVersion'), (node) => certain(asWritten(node)))];
}
