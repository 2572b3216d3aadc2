import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { c as named, f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, S as image, T as resource, b as environment, k as workload } from "./shared-readers-unbash-yaml.js";
import { kt as keySpan } from "./shared-readers.js";

// src/readers/sagemaker.ts
const container = {
	Image: image(),
	ModelDataUrl: setting("sagemaker.model_data_url"),
	Environment: environment
};
const requests = {
	TrainingJob: {
		by: "AlgorithmSpecification",
		table: {
			"AlgorithmSpecification.TrainingImage": image(),
			"ResourceConfig.InstanceType": resource("instance-type"),
			"ResourceConfig.InstanceGroups.InstanceType": resource("instance-type"),
			"ResourceConfig.VolumeSizeInGB": resource("storage", "GB"),
			Environment: environment
		}
	},
	ProcessingJob: {
		by: "AppSpecification",
		table: {
			"AppSpecification.ImageUri": image(),
			"ProcessingResources.ClusterConfig.InstanceType": resource("instance-type"),
			Environment: environment
		}
	},
	TransformJob: {
		by: "TransformResources",
		table: {
			"TransformResources.InstanceType": resource("instance-type"),
			Environment: environment
		}
	},
	Model: {
		by: "PrimaryContainer",
		table: Object.fromEntries(Object.entries(container).map(([key, take]) => [`PrimaryContainer.${key}`, take]))
	},
	EndpointConfig: {
		by: "ProductionVariants",
		table: { ProductionVariants: named("VariantName", {
			InstanceType: resource("instance-type"),
			AcceleratorType: resource("accelerator"),
			"ServerlessConfig.MemorySizeInMB": resource("memory", "MB")
		}) }
	}
};
const read = (source) => readDocuments(source, (root) => Object.keys(requests).flatMap((type) => readRequest({
	source,
	block: "",
	know: asWritten
}, root, type)));
function readRequest(whole, root, type) {
	const request = requests[type];
	const at = request === void 0 ? void 0 : entry(root, request.by);
	if (request === void 0 || at === void 0 || at.value.kind !== "map" && at.value.kind !== "list") return [];
	const name = text(get(root, `${type}Name`)) ?? "";
	const part = {
		...whole,
		block: type
	};
	return [workload(part, keySpan(at), "sagemaker", type, name), ...readTable(part, root, request.table)];
}

export { read };