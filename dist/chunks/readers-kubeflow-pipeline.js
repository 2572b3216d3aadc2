import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get, xt as entries } from "./shared-formats.js";
import { f as asWritten, l as readTable, p as certain, r as placeOf } from "./shared-readers-yaml.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { b as environment, t as readContainer } from "./shared-readers-unbash-yaml.js";

// src/readers/kubeflow-pipeline.ts
const read = (source) => readDocuments(source, (root) => [...readComponent(source, root), ...readPipeline(source, root)]);
function readComponent(source, root) {
	const container = entry(get(root, "implementation"), "container");
	if (container === void 0) return [];
	return [
		{
			kind: "workload",
			...source.place(container.keyStart, container.keyEnd),
			block: "",
			platform: "kubernetes",
			type: "component",
			name: text(get(root, "name")) ?? ""
		},
		...readContainer(source, container.value, ""),
		...readTable({
			source,
			block: "",
			know: asWritten
		}, container.value, { env: environment })
	];
}
function readPipeline(source, root) {
	return entries(get(root, "deploymentSpec", "executors")).flatMap((executor) => readExecutor(source, executor));
}
function readExecutor(source, { key, keyStart, keyEnd, value }) {
	const container = get(value, "container");
	const block = `executor:${key}`;
	if (container === void 0) return [];
	return [
		{
			kind: "workload",
			...source.place(keyStart, keyEnd),
			block,
			platform: "kubernetes",
			type: "executor",
			name: key
		},
		...readContainer(source, container, block),
		...readResources(source, get(container, "resources"), block)
	];
}
function readResources(source, resources, block) {
	const accelerator = get(resources, "accelerator");
	const type = entry(accelerator, "resourceType") ?? entry(accelerator, "type");
	const kind = text(type?.value);
	const limit = (name, at, unit = "") => amount(source, block, {
		name,
		field: "limits",
		at,
		unit
	});
	return [
		...kind?.includes("/") === true ? limit(kind, entry(accelerator, "resourceCount") ?? entry(accelerator, "count")) : amount(source, block, {
			name: "accelerator",
			field: "asked",
			at: type,
			unit: ""
		}),
		...limit("cpu", entry(resources, "resourceCpuLimit") ?? entry(resources, "cpuLimit")),
		...limit("memory", entry(resources, "resourceMemoryLimit") ?? entry(resources, "memoryLimit"), "G")
	];
}
function amount(source, block, { name, field, at, unit }) {
	const value = at === void 0 ? null : certain(asWritten(at.value));
	if (at === void 0 || value === null) return [];
	return [{
		kind: "resource",
		...placeOf(source, at),
		block,
		name,
		field,
		value: /^[\d.]+$/.test(value) ? value + unit : value
	}];
}

export { read };