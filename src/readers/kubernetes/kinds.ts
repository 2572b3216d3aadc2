/** What a kind of object is: something that runs, or what says how others of its kind are to run. */
type Role = 'workload' | 'definition';

const kserve = ['serving.kserve.io', 'serving.kubeflow.org'];
const argo = ['argoproj.io'];
const seldon = ['mlops.seldon.io'];
const any: readonly string[] = [];

/** The kinds that run containers, each with the API groups it is taken from; any group when there is none. */
const workloads: Readonly<Record<string, readonly string[]>> = {
  Pod: any,
  Deployment: any,
  StatefulSet: any,
  DaemonSet: any,
  ReplicaSet: any,
  ReplicationController: any,
  Job: any,
  CronJob: any,
  DeploymentConfig: any,
  Rollout: argo,
  // The core `Service` only routes.
  Service: ['serving.knative.dev'],
  Configuration: ['serving.knative.dev'],
  InferenceService: any,
  LLMInferenceService: kserve,
  KFService: kserve,
  TrainedModel: kserve,
  Predictor: kserve,
  SeldonDeployment: ['machinelearning.seldon.io'],
  Model: seldon,
  Server: seldon,
  PyTorchJob: any,
  TFJob: any,
  MPIJob: any,
  XGBoostJob: any,
  MXJob: any,
  PaddleJob: any,
  JAXJob: any,
  TrainJob: any,
  Notebook: ['kubeflow.org'],
  Experiment: ['kubeflow.org'],
  RayCluster: any,
  RayService: any,
  RayJob: any,
  JobSet: any,
  LeaderWorkerSet: any,
  Workflow: argo,
  CronWorkflow: argo,
  WorkflowTemplate: argo,
  ClusterWorkflowTemplate: argo,
};

/** The kinds that say how workloads run which name them. They run nothing themselves. */
const definitions: Readonly<Record<string, readonly string[]>> = {
  ServingRuntime: kserve,
  ClusterServingRuntime: kserve,
  LLMInferenceServiceConfig: kserve,
  TrainingRuntime: ['trainer.kubeflow.org'],
  ClusterTrainingRuntime: ['trainer.kubeflow.org'],
  ServerConfig: seldon,
};

/** Kinds that hold other objects, and where. */
export const collections: Readonly<Record<string, string>> = { List: 'items', Template: 'objects' };

const names = Object.keys({ ...workloads, ...definitions });

/** What an object of this kind is; null for what says nothing of containers. An API group in a template may be any. */
export function roleOf(kind: string, apiVersion: string): Role | null {
  const group = apiVersion.split('/')[0] ?? '';
  const isOf = (kinds: Readonly<Record<string, readonly string[]>>) => {
    const groups = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return groups !== undefined && apiVersion !== '' && (groups.length === 0 || groups.includes(group) || apiVersion.includes('{{'));
  };
  if (isOf(workloads)) return 'workload';
  return isOf(definitions) ? 'definition' : null;
}

/**
 * A line that says that a document is of such a kind: where it begins, inside brackets or in JSON. What stands before the
 * word is looked at last, because a search for a word is many times faster.
 */
export const namesKind = new RegExp(
  `kind(?<=^(?:\\uFEFF?[ \\t]?["']?|[ \\t]{1,8}"|\\{[^\\n]{0,200}[{,"' \\t])kind)["']?[ \\t]*:[ \\t]*["']?(?:${[...names, ...Object.keys(collections)].join('|')})\\b`,
  'm',
);

/** What asks for an accelerator, a machine or packages: a workload with nothing known in it then matters. */
export const matters =
  /gpu|tpu|nvidia|neuron|gaudi|habana|kubernetes\.io\/(?:arch|os|instance-type)|\/accelerator|\b(?:pip3?|conda|mamba|uv)\s+(?:pip\s+)?install\b/i;
