import { Ft as uncapitalised } from "./check.js";
import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get, xt as entries } from "./shared-formats.js";
import { Dt as entryPlace, St as inTree, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { f as asWritten, l as readTable, p as certain } from "./shared-readers-yaml.js";
import { D as setting, S as image, T as resource, b as environment, c as condaChannels, f as manifest, k as workload, l as condaPackages, m as readScript, p as requirements, v as code } from "./shared-readers-unbash-yaml.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";

// src/readers/azure-ml/environment.ts
const ofConda = {
	"conda_file.channels": condaChannels,
	"conda_file.dependencies": condaPackages,
	"conda_file.dependencies.pip": requirements()
};
function readEnvironmentOf(part, at) {
	return at.value.kind === "map" ? readEnvironment(part, at.value) : setting("azureml.environment")(part, at);
}
function readEnvironment(part, environment) {
	const conda = entry(environment, "conda_file");
	return [
		...readTable(part, environment, { image: image(conda === void 0 ? "run" : "base") }),
		...conda?.value.kind === "scalar" ? manifest("conda")(part, conda) : readTable(part, environment, ofConda),
		...readBuild(part, entry(environment, "build"))
	];
}
function readBuild(part, build) {
	const path = entry(build?.value, "path");
	if (build === void 0 || path === void 0) return [];
	const folder = certain(part.know(path.value));
	const context = folder === null ? null : inTree(folderOf(part.source.path), folder);
	const written = get(build.value, "dockerfile_path");
	const name = written === void 0 ? "Dockerfile" : certain(part.know(written));
	return [{
		kind: "build",
		...entryPlace(part.source, keySpan(path), path.value),
		block: part.block,
		context,
		dockerfile: context === null || name === null ? null : inTree(context, name),
		target: null,
		args: {},
		tags: []
	}];
}
function nameOf(node) {
	return text(get(node, "name")) ?? text(get(node, "display_name")) ?? text(get(node, "experiment_name")) ?? "";
}

// src/readers/azure-ml/job.ts
const model = (part, at) => at.value.kind === "map" ? readTable(part, at.value, {
	path: code("model"),
	type: setting("azureml.modelType")
}) : setting("azureml.model")(part, at);
const table = {
	code: code(),
	"code_configuration.code": code(),
	environment: readEnvironmentOf,
	compute: setting("azureml.compute"),
	"resources.instance_type": resource("instance-type"),
	instance_type: resource("instance-type"),
	size: resource("instance-type"),
	"distribution.type": setting("azureml.distribution"),
	"resources.runtime_version": setting("azureml.spark"),
	environment_variables: environment,
	model
};
function readJob(part, job) {
	const parts = [
		"trial",
		"task",
		"component"
	].flatMap((key) => {
		const node = get(job, key);
		return node?.kind === "map" ? [node] : [];
	});
	return [
		...readTable(part, job, table),
		...readScript(part, get(job, "command"), directoryOf(part, job)),
		...parts.flatMap((each) => readJob(part, each))
	];
}
function readPipeline(part, pipeline) {
	return [...readTable(part, pipeline, { "settings.default_compute": setting("azureml.compute") }), ...entries(get(pipeline, "jobs")).flatMap((job) => readStep(part, job))];
}
function readStep(whole, job) {
	const part = {
		...whole,
		block: `job:${job.key}`
	};
	const type = text(get(job.value, "type")) ?? "job";
	return [workload(part, keySpan(job), "azure-ml", type, job.key), ...readJob(part, job.value)];
}
function directoryOf({ source, know }, job) {
	const folder = folderOf(source.path);
	const written = entry(job, "code");
	const path = written === void 0 ? null : certain(know(written.value));
	return path === null ? folder : inTree(folder, path) ?? folder;
}

// src/readers/azure-ml.ts
const kinds = [
	[/^pipeline(?:Job|Component)$/, readPipeline],
	[/(?:Job|Component|Deployment)$/, readJob],
	[/^(?:amlCompute|computeInstance|vmCompute|kubernetesCompute)$/, readJob],
	[/^environment$/, readEnvironment]
];
const read = (source) => readDocuments(source, (root) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	const at = entry(root, "$schema");
	const kind = kindOf(text(at?.value) ?? "");
	if (at === void 0) return [];
	if (kind === "model") return readTable(part, root, {
		path: code("model"),
		type: setting("azureml.modelType")
	});
	const toFacts = kinds.find(([pattern]) => pattern.test(kind))?.[1];
	if (toFacts === void 0) return [];
	return [workload(part, {
		start: at.keyStart,
		end: at.value.end
	}, "azure-ml", kind, nameOf(root)), ...toFacts(part, root)];
});
function kindOf(schema) {
	const name = /([^/]*?)(?:\.schema)?\.json$/.exec(schema)?.[1] ?? "";
	return uncapitalised(name);
}

export { read };