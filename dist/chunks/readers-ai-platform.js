import "./shared-formats-yaml.js";
import { St as entry } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, E as runtime, S as image, T as resource, k as workload } from "./shared-readers-unbash-yaml.js";
import { kt as keySpan, yt as pythonVersion } from "./shared-readers.js";

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