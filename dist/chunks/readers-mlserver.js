import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, d as hubModels, k as workload, v as code } from "./shared-readers-unbash-yaml.js";
import { kt as keySpan } from "./shared-readers.js";

// src/readers/mlserver.ts
const ofModel = {
	implementation: setting("mlserver.implementation"),
	platform: setting("mlserver.platform"),
	parallel_workers: setting("mlserver.parallel_workers"),
	"parameters.uri": code("model"),
	"parameters.version": setting("mlserver.version"),
	"parameters.format": setting("mlserver.format"),
	"parameters.extra.task": setting("mlserver.task"),
	"parameters.extra.pretrained_model": hubModels
};
const ofServer = {
	parallel_workers: setting("mlserver.parallel_workers"),
	load_models_at_startup: setting("mlserver.load_models_at_startup"),
	model_repository_root: code("model")
};
const read = (source) => readDocuments(source, (settings) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	return source.path.endsWith("model-settings.json") ? readModel(part, settings) : readServer(part, settings);
});
function readModel(part, settings) {
	const at = entry(settings, "name") ?? entry(settings, "implementation");
	if (at === void 0) return [];
	return [workload(part, keySpan(at), "mlserver", "model", text(get(settings, "name")) ?? ""), ...readTable(part, settings, ofModel)];
}
function readServer(part, settings) {
	const [first] = Object.keys(ofServer).flatMap((key) => entry(settings, key) ?? []);
	if (first === void 0) return [];
	return [workload(part, keySpan(first), "mlserver", "server", ""), ...readTable(part, settings, ofServer)];
}

export { read };