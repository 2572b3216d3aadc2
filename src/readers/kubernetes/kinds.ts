/** The kinds that run containers, each with the API groups it is taken from; any group when there is none. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: [],
  StatefulSet: [],
  DaemonSet: [],
  ReplicaSet: [],
  Job: [],
  CronJob: [],
  // The core `Service` only routes.
  Service: ['serving.knative.dev'],
  InferenceService: [],
  PyTorchJob: [],
  TFJob: [],
  MPIJob: [],
  TrainJob: [],
  RayCluster: [],
  RayService: [],
  RayJob: [],
  JobSet: [],
  LeaderWorkerSet: [],
};

export function isWorkload(kind: string, apiVersion: string): boolean {
  const allowed = Object.hasOwn(groups, kind) ? groups[kind] : undefined;
  return allowed !== undefined && apiVersion !== '' && (allowed.length === 0 || allowed.includes(apiVersion.split('/')[0] ?? ''));
}

/** Whether the text of a document names such a kind at all. */
export function maybeWorkload(document: string): boolean {
  const kinds = [...document.matchAll(/(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)["']?kind["']?:[ \t]*["']?(\w+)/gm)].map(
    (match) => match[1] ?? '',
  );
  if (kinds.includes('CustomResourceDefinition')) return false;
  return kinds.some((kind) =>
    isWorkload(kind, kind === 'Service' && document.includes('serving.knative.dev') ? 'serving.knative.dev' : 'v1'),
  );
}
