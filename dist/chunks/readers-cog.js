import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { d as valuesOf, f as asWritten, l as readTable, p as certain } from "./shared-readers-yaml.js";
import { D as setting, E as runtime, f as manifest, k as workload, m as readScript, p as requirements, u as debianPackages, v as code, x as environmentList } from "./shared-readers-unbash-yaml.js";
import { kt as keySpan, yt as pythonVersion } from "./shared-readers.js";

// src/readers/cog.ts
const root = "/";
const table = {
	"build.gpu": readGpu,
	"build.cuda": runtime("cuda", pythonVersion),
	"build.cudnn": setting("cog.cudnn"),
	"build.python_version": runtime("python", pythonVersion),
	"build.python_packages": requirements(),
	"build.python_requirements": manifest("pip"),
	"build.system_packages": debianPackages,
	"build.run": readRun,
	"build.pre_install": readRun,
	environment: environmentList,
	predict: code("code", fileOf),
	train: code("code", fileOf)
};
const read = (source) => readDocuments(source, (config) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	return [...readModel(part, config), ...readTable(part, config, table)];
});
function readModel(part, config) {
	const at = [
		"predict",
		"train",
		"build"
	].flatMap((key) => entry(config, key) ?? [])[0];
	if (at === void 0) return [];
	return [workload(part, keySpan(at), "cog", "model", text(get(config, "image")) ?? "")];
}
function readGpu(part, at) {
	return valuesOf(part, at).flatMap(({ place, known }) => {
		const value = {
			true: "all",
			false: "0"
		}[certain(known)?.toLowerCase() ?? ""];
		return value === void 0 ? [] : [{
			kind: "resource",
			...place,
			block: part.block,
			name: "nvidia.com/gpu",
			field: "asked",
			value
		}];
	});
}
function readRun(part, { value }) {
	return (value.kind === "list" ? value.items : [value]).flatMap((node) => readScript(part, node.kind === "map" ? get(node, "command") : node, root));
}
function fileOf(written) {
	return written.replace(/:\w*$/, "");
}

export { read };