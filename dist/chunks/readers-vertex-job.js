import "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, O as variables, S as image, T as resource, h as readWords, k as workload } from "./shared-readers-unbash-yaml.js";
import { kt as keySpan } from "./shared-readers.js";

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