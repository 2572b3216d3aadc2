import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get, xt as entries } from "./shared-formats.js";
import { Et as readImage, Mt as within, St as inTree, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, T as resource, b as environment, k as workload, m as readScript, v as code } from "./shared-readers-unbash-yaml.js";

// src/readers/skypilot.ts
const ofResources = {
	cloud: setting("skypilot.cloud"),
	infra: setting("skypilot.infra"),
	accelerators: readAccelerators,
	instance_type: resource("instance-type"),
	cpus: resource("cpu"),
	memory: resource("memory", "GB"),
	disk_size: resource("storage", "GB"),
	image_id: readImageId
};
const read = (source) => readDocuments(source, (task) => readTask({
	source,
	block: "",
	know: asWritten
}, task));
function readTask(part, task) {
	const resources = entry(task, "resources");
	if (resources === void 0) return [];
	const variables = readTable(part, task, { envs: environment });
	const wanted = [
		resources.value,
		get(resources.value, "any_of"),
		get(resources.value, "ordered")
	];
	return [
		workload(part, keySpan(resources), "skypilot", get(task, "service") === void 0 ? "task" : "service", text(get(task, "name")) ?? ""),
		...wanted.flatMap((node) => readAll(part, node)),
		...readTable(part, task, { workdir: code() }),
		...variables,
		...["setup", "run"].flatMap((key) => readScript(part, get(task, key), directoryOf(part, task), knownOf(variables)))
	];
}
function readAll(part, node) {
	return (node?.kind === "list" ? node.items : [node]).flatMap((one) => readTable(part, one, ofResources));
}
function directoryOf({ source }, task) {
	const folder = folderOf(source.path);
	return inTree(folder, text(get(task, "workdir")) ?? ".") ?? folder;
}
function knownOf(variables) {
	const set = variables.filter((fact) => fact.kind === "env");
	return new Map(set.flatMap(({ name, value }) => value === null ? [] : [[name, {
		value,
		weak: true
	}]]));
}
function readAccelerators(part, at) {
	if (at.value.kind !== "map") return resource("accelerator")(part, at).filter((fact) => fact.kind === "resource");
	return entries(at.value).map(({ key, keyStart, keyEnd, value }) => {
		const count = text(value);
		const end = count === null ? keyEnd : value.end;
		return {
			kind: "resource",
			...part.source.place(keyStart, end),
			block: part.block,
			name: "accelerator",
			field: "asked",
			value: count === null ? key : `${key}:${count}`
		};
	});
}
function readImageId(part, at) {
	const prefix = "docker:";
	const { value: node } = at;
	if (node.kind !== "scalar" || !node.value.startsWith(prefix)) return [...setting("skypilot.image_id")(part, at)];
	const value = node.value.slice(7);
	const inner = within(node.inner, {
		start: 7,
		end: node.value.length
	});
	return readImage(part.source, {
		...node,
		...inner ?? node,
		value,
		inner
	}, part.block);
}

export { read };