import { Et as text, St as entry, _t as tomlAsYaml, xt as entries } from "./shared-formats.js";
import { r as parseToml } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import "./shared-formats-yaml.js";
import { Dt as entryPlace, Ot as inOrder, St as inTree, jt as unreadable, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { f as asWritten, l as readTable, p as certain } from "./shared-readers-yaml.js";
import { S as image, T as resource, b as environment, g as shell, k as workload, y as dockerfileBeside } from "./shared-readers-unbash-yaml.js";

// src/readers/fly.ts
const machine = {
	size: resource("instance-type"),
	memory: resource("memory", "MB"),
	memory_mb: resource("memory", "MB"),
	cpus: resource("cpu"),
	gpu_kind: resource("accelerator"),
	"gpu-kind": resource("accelerator"),
	gpus: resource("accelerator-count")
};
const table = {
	"build.image": image(),
	env: environment,
	vm: (part, at) => readTable(part, at.value, machine),
	processes: (part, at) => entries(at.value).flatMap((each) => shell("/")(part, each)),
	"deploy.release_command": shell("/")
};
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (root === null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const part = {
		source,
		block: "",
		know: asWritten
	};
	const config = tomlAsYaml(root);
	return {
		facts: inOrder([...readApp(part, config), ...readTable(part, config, {
			...table,
			build: readBuild
		})]),
		problems: []
	};
};
function readApp(part, config) {
	const at = [
		"app",
		"vm",
		"build",
		"services",
		"http_service"
	].flatMap((key) => entry(config, key) ?? [])[0];
	if (at === void 0) return [];
	return [workload(part, keySpan(at), "fly", "app", at.key === "app" ? text(at.value) ?? "" : "")];
}
const readBuild = (part, at) => {
	const dockerfile = entry(at.value, "dockerfile");
	if (dockerfile === void 0) return [
		"image",
		"builder",
		"buildpacks",
		"builtin"
	].some((key) => entry(at.value, key) !== void 0) ? [] : [dockerfileBeside(part, at)];
	const folder = folderOf(part.source.path);
	const written = certain(asWritten(dockerfile.value));
	const target = entry(at.value, "build-target")?.value;
	const args = entries(entry(at.value, "args")?.value).map(({ key, value }) => [key, certain(asWritten(value))]);
	return [{
		kind: "build",
		...entryPlace(part.source, keySpan(dockerfile), dockerfile.value),
		block: part.block,
		context: folder,
		dockerfile: written === null ? null : inTree(folder, written),
		target: text(target),
		args: Object.fromEntries(args),
		tags: []
	}];
};

export { read };