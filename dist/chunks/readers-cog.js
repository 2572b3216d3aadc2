import { a as entry, l as text, s as get } from "./formats-yaml.js";
import { n as readDocuments } from "./readers-deployment-documents.js";
import { n as certain, t as asWritten } from "./readers-deployment-known.js";
import { a as manifest, o as requirements, r as debianPackages } from "./readers-deployment-packages.js";
import { _ as valuesOf, a as environmentList, d as setting, g as readTable, n as code, p as workload, u as runtime } from "./readers-deployment-takes.js";
import { t as readScript } from "./readers-deployment-shell.js";
import { r as keySpan } from "./readers-manifest-places.js";
import { r as pythonVersion } from "./readers-runtime-files-versions.js";

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