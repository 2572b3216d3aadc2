import "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get } from "./shared-formats.js";
import { St as inTree, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { d as valuesOf, f as asWritten, l as readTable, p as certain } from "./shared-readers-yaml.js";
import { S as image, T as resource, b as environment, f as manifest, k as workload, p as requirements, v as code } from "./shared-readers-unbash-yaml.js";

// src/readers/ray-serve.ts
const ofEnvironment = {
	working_dir: code(),
	pip: pipPackages,
	"pip.packages": pipPackages,
	uv: pipPackages,
	"uv.packages": pipPackages,
	conda: (part, at) => at.value.kind === "scalar" ? manifest("conda")(part, at) : [],
	"conda.dependencies.pip": requirements(),
	env_vars: environment,
	image_uri: image(),
	"container.image": image()
};
const ofActor = {
	num_gpus: resource("gpu"),
	num_cpus: resource("cpu"),
	memory: resource("memory", "B"),
	accelerator_type: resource("accelerator")
};
const read = (source) => readDocuments(source, (root) => {
	const config = get(root, "ray_serve_config") ?? root;
	const listed = items(get(config, "applications"));
	return (listed.length > 0 ? listed : [config]).flatMap((application, index) => readApplication({
		source,
		block: "",
		know: asWritten
	}, application, index));
});
function readApplication(whole, application, index) {
	const at = entry(application, "import_path");
	if (at === void 0) return [];
	const name = text(get(application, "name")) ?? "";
	const part = {
		...whole,
		block: `application:${name === "" ? index : name}`
	};
	return [
		workload(part, keySpan(at), "ray", "application", name),
		...importedFrom(get(application, "runtime_env", "working_dir"))(part, at),
		...readTable(part, get(application, "runtime_env"), ofEnvironment),
		...items(get(application, "deployments")).flatMap((deployment) => readDeployment(part, deployment))
	];
}
function readDeployment(part, deployment) {
	const own = {
		...part,
		block: `${part.block}/${text(get(deployment, "name")) ?? ""}`
	};
	const options = get(deployment, "ray_actor_options");
	return [...readTable(own, options, ofActor), ...readTable(own, get(options, "runtime_env"), ofEnvironment)];
}
function importedFrom(workingDirectory) {
	const written = workingDirectory === void 0 ? "." : certain(asWritten(workingDirectory));
	return (part, at) => valuesOf(part, at).map(({ place, known }) => {
		const module = /^(\w+):/.exec(certain(known) ?? "")?.[1];
		const folder = written === null ? null : inTree(folderOf(part.source.path), written);
		const path = module === void 0 || folder === null ? null : inTree(folder, `${module}.py`);
		return {
			kind: "code",
			...place,
			block: part.block,
			holds: "code",
			path
		};
	});
}
function pipPackages(part, at) {
	if (at.value.kind === "scalar") return manifest("pip")(part, at);
	return at.value.kind === "list" ? requirements()(part, at) : [];
}

export { read };