import { a as entry, c as items, l as text, s as get } from "./formats-yaml.js";
import { n as readDocuments } from "./readers-deployment-documents.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { d as setting, f as variables, g as readTable, l as resource, o as image, p as workload } from "./readers-deployment-takes.js";
import { n as readWords } from "./readers-deployment-shell.js";
import { r as keySpan } from "./readers-manifest-places.js";

// src/readers/vertex-job.ts
const pool = {
	"machineSpec.machineType": resource("instance-type"),
	"machineSpec.acceleratorType": resource("accelerator"),
	"machineSpec.acceleratorCount": resource("accelerator-count"),
	"machineSpec.tpuTopology": setting("vertex-ai.tpuTopology"),
	"diskSpec.bootDiskSizeGb": resource("storage", "GB"),
	"containerSpec.imageUri": image(),
	"containerSpec.env": variables("name", "value"),
	"pythonPackageSpec.executorImageUri": image(),
	"pythonPackageSpec.pythonModule": setting("vertex-ai.pythonModule"),
	"pythonPackageSpec.env": variables("name", "value")
};
const block = "job";
const read = (source) => readDocuments(source, (root) => {
	const spec = get(root, "trialJobSpec") ?? get(root, "jobSpec") ?? root;
	const pools = entry(spec, "workerPoolSpecs");
	if (pools === void 0) return [];
	const part = {
		source,
		block,
		know: asWritten
	};
	const type = get(root, "trialJobSpec") === void 0 ? "customJob" : "hyperparameterTuningJob";
	return [workload(part, keySpan(pools), "vertex-ai", type, text(get(root, "displayName")) ?? ""), ...poolsOf(pools).flatMap((node, index) => readPool({
		...part,
		block: `${block}/pool:${index}`
	}, node))];
});
function poolsOf({ value }) {
	return value.kind === "list" ? value.items : [value];
}
function readPool(part, node) {
	const container = get(node, "containerSpec");
	return [...readTable(part, node, pool), ...readWords(part, [...items(get(container, "command")), ...items(get(container, "args"))], "/")];
}

export { read };