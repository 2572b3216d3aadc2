// src/readers/kubernetes/kinds.ts
const kserve = ["serving.kserve.io", "serving.kubeflow.org"];
const argo = ["argoproj.io"];
const seldon = ["mlops.seldon.io"];
const any = [];
const workloads = {
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
	Service: ["serving.knative.dev"],
	Configuration: ["serving.knative.dev"],
	InferenceService: any,
	LLMInferenceService: kserve,
	KFService: kserve,
	TrainedModel: kserve,
	Predictor: kserve,
	SeldonDeployment: ["machinelearning.seldon.io"],
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
	Notebook: ["kubeflow.org"],
	Experiment: ["kubeflow.org"],
	RayCluster: any,
	RayService: any,
	RayJob: any,
	JobSet: any,
	LeaderWorkerSet: any,
	Workflow: argo,
	CronWorkflow: argo,
	WorkflowTemplate: argo,
	ClusterWorkflowTemplate: argo
};
const definitions = {
	ServingRuntime: kserve,
	ClusterServingRuntime: kserve,
	LLMInferenceServiceConfig: kserve,
	TrainingRuntime: ["trainer.kubeflow.org"],
	ClusterTrainingRuntime: ["trainer.kubeflow.org"],
	ServerConfig: seldon
};
const collections = {
	List: "items",
	Template: "objects"
};
const names = Object.keys({
	...workloads,
	...definitions
});
function roleOf(kind, apiVersion) {
	const group = apiVersion.split("/")[0] ?? "";
	const isOf = (kinds) => {
		const groups = Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
		return groups !== void 0 && apiVersion !== "" && (groups.length === 0 || groups.includes(group) || apiVersion.includes("{{"));
	};
	if (isOf(workloads)) return "workload";
	return isOf(definitions) ? "definition" : null;
}
const namesKind = new RegExp(`kind(?<=^(?:\\uFEFF?[ \\t]?["']?|[ \\t]{1,8}"|\\{[^\\n]{0,200}[{,"' \\t])kind)["']?[ \\t]*:[ \\t]*["']?(?:${[...names, ...Object.keys(collections)].join("|")})\\b`, "m");
const matters = /gpu|tpu|nvidia|neuron|gaudi|habana|kubernetes\.io\/(?:arch|os|instance-type)|\/accelerator|\b(?:pip3?|conda|mamba|uv)\s+(?:pip\s+)?install\b/i;

export { roleOf as i, matters as n, namesKind as r, collections as t };