import { E as parseHcl, St as entry, Tt as items, gt as jsonAsYaml, xt as entries } from "./shared-formats.js";
import "./shared-formats-yaml.js";
import { c as named, d as valuesOf, l as readTable, p as certain, u as under } from "./shared-readers-yaml.js";
import { C as limits, D as setting, O as variables, S as image, T as resource, _ as namedRuntime, a as cpuArchitecture, b as environment, h as readWords, i as lambda, k as workload, m as readScript, o as readContainer, s as readContainers, v as code } from "./shared-readers-unbash-yaml.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";

// src/readers/terraform/aws.ts
const asIs = (key) => key;
const containerDefinitions = (part, at) => readContainers(part, decoded(at.value), asIs);
const containerProperties = (part, at) => readContainer(part, decoded(at.value), asIs);
function decoded(node) {
	if (node.kind !== "scalar") return node;
	if (node.inner === null || node.type !== "string") return void 0;
	const { root } = parseJson(" ".repeat(node.inner.start) + node.value);
	return root === null ? void 0 : jsonAsYaml(root);
}
const userData = (part, at) => valuesOf(part, at).flatMap(({ node, known }) => /^\s*#!\/bin\/\w*sh\b/.test(certain(known) ?? "") ? readScript(part, node, "/") : []);
const machine$1 = {
	instance_type: resource("instance-type"),
	ami: setting("aws.ami"),
	image_id: setting("aws.ami"),
	user_data: userData
};
const sagemakerContainer = {
	image: image(),
	model_data_url: setting("sagemaker.model_data_url"),
	mode: setting("sagemaker.mode"),
	environment
};
const aws = {
	aws_lambda_function: {
		runtime: lambda.runtime,
		memory_size: lambda.memory,
		timeout: lambda.timeout,
		"ephemeral_storage.size": lambda.storage,
		architectures: lambda.architecture,
		package_type: lambda.packageType,
		handler: lambda.handler,
		layers: lambda.layer,
		image_uri: lambda.image,
		filename: lambda.code,
		"environment.variables": environment
	},
	aws_instance: machine$1,
	aws_spot_instance_request: machine$1,
	aws_launch_template: machine$1,
	aws_launch_configuration: machine$1,
	aws_eks_node_group: {
		instance_types: resource("instance-type"),
		ami_type: setting("eks.amiType")
	},
	aws_ecs_task_definition: {
		container_definitions: containerDefinitions,
		requires_compatibilities: setting("ecs.compatibility"),
		memory: resource("memory", "MB"),
		"runtime_platform.cpu_architecture": cpuArchitecture,
		"inference_accelerator.device_type": resource("accelerator")
	},
	aws_batch_job_definition: { container_properties: containerProperties },
	aws_batch_compute_environment: { "compute_resources.instance_type": resource("instance-type") },
	aws_sagemaker_model: Object.fromEntries(["primary_container", "container"].flatMap((block) => Object.entries(sagemakerContainer).map(([key, take]) => [`${block}.${key}`, take]))),
	aws_sagemaker_endpoint_configuration: { production_variants: named("variant_name", {
		instance_type: resource("instance-type"),
		accelerator_type: resource("accelerator"),
		"serverless_config.memory_size_in_mb": resource("memory", "MB")
	}) },
	aws_sagemaker_notebook_instance: {
		instance_type: resource("instance-type"),
		accelerator_types: resource("accelerator"),
		platform_identifier: setting("sagemaker.platform_identifier")
	},
	aws_sagemaker_app: { "resource_spec.instance_type": resource("instance-type") },
	aws_sagemaker_image_version: { base_image: image() }
};

// src/readers/terraform/azure.ts
const container$1 = {
	image: image(),
	cpu: resource("cpu")
};
const size = (key) => ({ [key]: resource("instance-type") });
const containerApp = {
	...under("template.container", {
		...container$1,
		memory: resource("memory"),
		env: variables("name", "value")
	}),
	workload_profile_name: setting("azure.workload_profile_name")
};
const azure = {
	azurerm_container_app: containerApp,
	azurerm_container_app_job: containerApp,
	azurerm_container_group: {
		...under("container", {
			...container$1,
			memory: resource("memory", "GB"),
			environment_variables: environment
		}),
		"container.gpu.count": resource("nvidia.com/gpu"),
		"container.gpu.sku": resource("accelerator"),
		os_type: setting("azure.os_type")
	},
	azurerm_kubernetes_cluster: size("default_node_pool.vm_size"),
	azurerm_kubernetes_cluster_node_pool: size("vm_size"),
	azurerm_machine_learning_compute_cluster: size("vm_size"),
	azurerm_machine_learning_compute_instance: size("virtual_machine_size"),
	azurerm_machine_learning_inference_cluster: { cluster_purpose: setting("azureml.cluster_purpose") }
};

// src/readers/terraform/google.ts
const container = {
	image: image(),
	"resources.limits": limits,
	"resources.cpu_idle": setting("cloud-run.cpu_idle"),
	env: variables("name", "value")
};
const containers = (part, at) => (at.value.kind === "list" ? at.value.items : [at.value]).flatMap((node) => [...readTable(part, node, container), ...readStart(part, node)]);
function readStart(part, node) {
	const words = ["command", "args"].flatMap((key) => entries(node).flatMap((each) => each.key === key ? items(each.value) : []));
	return readWords(part, words, "/");
}
const accelerator = (path) => ({
	[`${path}.type`]: resource("accelerator"),
	[`${path}.count`]: resource("accelerator-count")
});
const node = {
	machine_type: resource("instance-type"),
	...accelerator("guest_accelerator")
};
const machine = {
	machine_type: resource("instance-type"),
	...accelerator("guest_accelerator"),
	"boot_disk.initialize_params.image": setting("gcp.image"),
	"disk.source_image": setting("gcp.image")
};
const cloudRun = {
	"template.containers": containers,
	"template.node_selector.accelerator": resource("accelerator"),
	"template.execution_environment": setting("cloud-run.execution_environment")
};
const vertex = (path) => ({
	[`${path}.machine_type`]: resource("instance-type"),
	[`${path}.accelerator_type`]: resource("accelerator"),
	[`${path}.accelerator_count`]: resource("accelerator-count")
});
const google = {
	google_cloud_run_service: {
		"template.spec.containers": containers,
		"template.spec.node_selector": selectedAccelerator
	},
	google_cloud_run_v2_service: cloudRun,
	google_cloud_run_v2_job: under("template", cloudRun),
	google_cloudfunctions_function: {
		runtime: namedRuntime("cloud-functions.runtime"),
		available_memory_mb: resource("memory", "MB"),
		timeout: resource("timeout", "s"),
		environment_variables: environment
	},
	google_cloudfunctions2_function: {
		"build_config.runtime": namedRuntime("cloud-functions.runtime"),
		"service_config.available_memory": resource("memory"),
		"service_config.available_cpu": resource("cpu"),
		"service_config.timeout_seconds": resource("timeout", "s"),
		"service_config.environment_variables": environment
	},
	google_compute_instance: machine,
	google_compute_instance_template: machine,
	google_container_cluster: {
		...under("node_config", node),
		...under("node_pool.node_config", node)
	},
	google_container_node_pool: under("node_config", node),
	google_vertex_ai_endpoint: {},
	google_vertex_ai_endpoint_with_model_garden_deployment: {
		publisher_model_name: setting("vertex-ai.publisher_model_name"),
		hugging_face_model_id: setting("vertex-ai.hugging_face_model_id"),
		...vertex("deploy_config.dedicated_resources.machine_spec"),
		"model_config.container_spec.image_uri": image()
	},
	google_notebooks_instance: {
		machine_type: resource("instance-type"),
		"accelerator_config.type": resource("accelerator"),
		"accelerator_config.core_count": resource("accelerator-count"),
		"container_image.repository": image()
	},
	google_workbench_instance: {
		"gce_setup.machine_type": resource("instance-type"),
		"gce_setup.accelerator_configs.type": resource("accelerator"),
		"gce_setup.accelerator_configs.core_count": resource("accelerator-count"),
		"gce_setup.container_image.repository": image()
	},
	google_ml_engine_model: { "default_version.name": setting("ai-platform.version") }
};
function selectedAccelerator(part, at) {
	return entries(at.value).flatMap((each) => each.key === "run.googleapis.com/accelerator" ? resource("accelerator")(part, each) : []);
}

// src/readers/terraform/values.ts
const maximumDepth = 5;
const maximumLength = 1e3;
function declaredIn({ blocks }) {
	const variables = blocks.filter(({ type }) => type === "variable").map(({ labels, body }) => [labels[0] ?? "", defaultOf(body)]);
	const locals = blocks.filter(({ type }) => type === "locals").flatMap(({ body }) => entries(body).map(({ key, value }) => [key, value]));
	return {
		variables: new Map(variables),
		locals: new Map(locals)
	};
}
function defaultOf(variable) {
	return entry(variable, "default")?.value ?? null;
}
function knowing(declared) {
	const know = (node, depth) => {
		if (node.kind !== "scalar") return null;
		const whole = node.type === "null" ? node.value : /^\$\{([^{}"]*)\}$/.exec(node.value)?.[1];
		if (whole === "null") return null;
		if (whole !== void 0) return named(whole.trim(), depth);
		return /[$%]\{/.test(node.value) ? filled(node.value, depth) : {
			kind: "written",
			value: node.value
		};
	};
	const named = (expression, depth) => {
		const [, scope, name = ""] = /^(var|local)\.([\w-]+)$/.exec(expression) ?? [];
		const unknown = {
			kind: "unknown",
			text: expression,
			variable: scope === "var" ? name : null
		};
		if (expression === "path.module") return {
			kind: "written",
			value: "."
		};
		const node = scope === "var" ? declared.variables.get(name) : scope === "local" ? declared.locals.get(name) : null;
		const known = node === null || node === void 0 || depth >= maximumDepth ? null : know(node, depth + 1);
		if (known === null || known.kind === "unknown") return unknown;
		return scope === "var" ? {
			kind: "default",
			value: known.value,
			variable: name
		} : known;
	};
	const filled = (template, depth) => {
		const parts = [];
		const value = template.replaceAll(/\$\$\{|%%\{|[$%]\{([^{}]*)\}?/g, (hole, expression) => {
			if (hole.startsWith("$$") || hole.startsWith("%%")) return hole.slice(1);
			const known = hole.startsWith("${") ? named((expression ?? "").trim(), depth) : null;
			parts.push(known ?? {
				kind: "unknown",
				text: hole,
				variable: null
			});
			return known === null || known.kind === "unknown" ? hole : known.value;
		});
		const unknown = parts.find((part) => part.kind === "unknown");
		if (unknown !== void 0 || value.length > maximumLength) return {
			kind: "unknown",
			text: template,
			variable: unknown?.variable ?? null
		};
		const byDefault = parts.find((part) => part.kind === "default");
		return byDefault === void 0 ? {
			kind: "written",
			value
		} : {
			kind: "default",
			value,
			variable: byDefault.variable
		};
	};
	return (node) => know(node, 0);
}

// src/readers/terraform.ts
const helm = {
	chart: setting("helm.chart"),
	repository: setting("helm.repository"),
	version: setting("helm.version")
};
const tables = {
	...aws,
	...google,
	...azure,
	helm_release: helm
};
const read = (source) => {
	const file = parseHcl(source.text);
	const know = knowing(declaredIn(file));
	const facts = file.blocks.flatMap((block) => block.type === "resource" ? readResource({
		source,
		block: "",
		know
	}, block, file) : []);
	return {
		facts: inOrder(facts),
		problems: file.error === null ? [] : [unreadable(source, "HCL", file.error)]
	};
};
function readResource(whole, resource, file) {
	const [type = "", name = ""] = resource.labels;
	const table = Object.hasOwn(tables, type) ? tables[type] : void 0;
	if (table === void 0) return [];
	const part = {
		...whole,
		block: `${type}.${name}`
	};
	return [workload(part, resource, "terraform", type, name), ...readTable(part, resource.body, type === "aws_lambda_function" ? {
		...table,
		filename: archiveOf(file)
	} : table)];
}
function archiveOf({ blocks }) {
	return (part, at) => {
		const written = at.value.kind === "scalar" ? at.value.value : "";
		const name = /^data\.archive_file\.([\w-]+)\.output_path$/.exec(written)?.[1];
		const archive = blocks.find(({ type, labels }) => type === "data" && labels[0] === "archive_file" && labels[1] === name);
		const made = entry(archive?.body, "source_dir") ?? entry(archive?.body, "source_file");
		return code()(part, made === void 0 ? at : {
			...at,
			value: made.value
		});
	};
}

export { read };