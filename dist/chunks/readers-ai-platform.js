import { a as entry } from "./formats-yaml.js";
import { n as readDocuments } from "./readers-deployment-documents.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { d as setting, g as readTable, l as resource, o as image, p as workload, u as runtime } from "./readers-deployment-takes.js";
import { r as keySpan } from "./readers-manifest-places.js";
import { r as pythonVersion } from "./readers-runtime-files-versions.js";

// src/readers/ai-platform.ts
const common = {
	runtimeVersion: setting("ai-platform.runtimeVersion"),
	pythonVersion: runtime("python", pythonVersion)
};
const ofTraining = {
	...common,
	scaleTier: setting("ai-platform.scaleTier"),
	pythonModule: setting("ai-platform.pythonModule"),
	...Object.fromEntries([
		"master",
		"worker",
		"parameterServer",
		"evaluator"
	].flatMap(ofRole))
};
function ofRole(role) {
	return [
		[`${role}Type`, resource("instance-type")],
		[`${role}Config.imageUri`, image()],
		[`${role}Config.acceleratorConfig.type`, resource("accelerator")],
		[`${role}Config.acceleratorConfig.count`, resource("accelerator-count")],
		[`${role}Config.tpuTfVersion`, setting("ai-platform.tpuTfVersion")]
	];
}
const ofVersion = {
	...common,
	framework: setting("ai-platform.framework"),
	machineType: resource("instance-type"),
	"acceleratorConfig.type": resource("accelerator"),
	"acceleratorConfig.count": resource("accelerator-count")
};
const read = (source) => readDocuments(source, (root) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	return [...readPart(part, entry(root, "trainingInput"), "job", ofTraining), ...readVersion(part, root)];
});
function readPart(part, at, type, table, node = at?.value) {
	return at === void 0 ? [] : [workload(part, keySpan(at), "vertex-ai", `ai-platform ${type}`, ""), ...readTable(part, node, table)];
}
function readVersion(part, root) {
	return readPart(part, entry(root, "deploymentUri"), "version", ofVersion, root);
}

export { read };