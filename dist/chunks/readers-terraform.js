import { t as grouped } from "./formats-grouped.js";
import { a as entry, c as items, i as entries } from "./formats-yaml.js";
import { _ as valuesOf, d as setting, f as variables, g as readTable, h as named, i as environment, l as resource, n as code, o as image, p as workload, s as limits } from "./readers-deployment-takes.js";
import { a as unreadable, n as inOrder } from "./readers-manifest-places.js";
import { t as jsonAsYaml } from "./formats-as-yaml.js";
import { t as parseJson } from "./formats-json.js";
import { n as certain } from "./readers-deployment-known.js";
import { n as readContainer, r as readContainers, t as cpuArchitecture } from "./readers-deployment-ecs.js";
import { t as lambda } from "./readers-deployment-lambda.js";
import { n as readWords, t as readScript } from "./readers-deployment-shell.js";
import { t as namedRuntime } from "./readers-deployment-runtimes.js";

// src/formats/hcl/scan.ts
function skipBlank(text, at, lines) {
	for (;;) {
		const character = text[at];
		if (character === " " || character === "	" || character === "\r" || lines && character === "\n") at++;
		else if (character === "#" || text.startsWith("//", at)) at = endOfLine(text, at);
		else if (text.startsWith("/*", at)) at = behind(text, "*/", at + 2);
		else return at;
	}
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
function behind(text, sign, from) {
	const found = text.indexOf(sign, from);
	return found < 0 ? text.length : found + sign.length;
}
function endOfString(text, start) {
	const open = ["\""];
	for (let at = start + 1; at < text.length; at++) {
		const character = text[at];
		if (open.at(-1) === "{") {
			if (character === "}") open.pop();
			else if (character === "{" || character === "\"") open.push(character);
			continue;
		}
		if (character === "\n") return null;
		if (character === "\\") at++;
		else if (character === "\"") open.pop();
		else if (text.startsWith("$${", at) || text.startsWith("%%{", at)) at += 2;
		else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
			open.push("{");
			at++;
		}
		if (open.length === 0) return at + 1;
	}
	return text.length;
}
const heredocStart = /<<-?([A-Za-z_][\w-]*)[ \t]*\n/y;
function heredocAt(text, at) {
	heredocStart.lastIndex = at;
	const word = heredocStart.exec(text)?.[1];
	if (word === void 0) return null;
	const start = heredocStart.lastIndex;
	for (let line = start; line < text.length; line = endOfLine(text, line) + 1) {
		const end = endOfLine(text, line);
		if (text.slice(line, end).trim() === word) return {
			start,
			end: Math.max(start, line - 1),
			next: end
		};
	}
	return {
		start,
		end: text.length,
		next: text.length
	};
}
const brackets = /* @__PURE__ */ new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"]
]);
function skipExpression(text, start) {
	const open = [];
	let end = start;
	for (let at = start; at < text.length;) {
		const character = text[at] ?? "";
		if (open.length === 0 && (character === "\n" || character === ",")) return end;
		if (")]}".includes(character) && open.pop() !== character) return end;
		const closing = brackets.get(character);
		if (closing !== void 0) open.push(closing);
		const blank = skipBlank(text, at, open.length > 0);
		at = blank > at ? blank : nextToken(text, at);
		if (blank < at) end = at;
	}
	return end;
}
function nextToken(text, at) {
	if (text[at] === "\"") return endOfString(text, at) ?? endOfLine(text, at);
	if (text.startsWith("<<", at)) return heredocAt(text, at)?.next ?? at + 2;
	return at + 1;
}

// src/formats/hcl/parser.ts
const maximumDepth$1 = 60;
const name = /[A-Za-z_][\w-]*/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var HclParser = class {
	error = null;
	text;
	at = 0;
	constructor(text) {
		this.text = text;
	}
	file() {
		const blocks = [];
		const fields = [];
		for (;;) {
			const item = this.item(0);
			if (item === null && this.at >= this.text.length) return {
				blocks,
				fields
			};
			if (item === null) this.recover("unexpected \"}\"");
			else if (item.kind === "block") blocks.push(item);
			else fields.push(item.field);
		}
	}
	item(depth) {
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			if (this.at >= this.text.length || this.text[this.at] === "}") return null;
			const start = this.at;
			const key = this.word();
			const read = key === null ? null : this.attribute(key, start, depth) ?? this.block(key, start, depth);
			if (read !== null) return read;
			this.recover("expected an attribute or a block");
		}
	}
	attribute(key, keyStart, depth) {
		const keyEnd = this.at;
		this.skipSpace();
		if (this.text[this.at] !== "=" || this.text[this.at + 1] === "=") return null;
		this.at++;
		return {
			kind: "attribute",
			field: {
				key,
				keyStart,
				keyEnd,
				value: this.value(depth)
			}
		};
	}
	block(type, start, depth) {
		const labels = [];
		for (;;) {
			const end = this.at;
			this.skipSpace();
			if (this.text[this.at] === "{") return {
				kind: "block",
				type,
				labels,
				start,
				end: trimmedEnd(this.text, start, end),
				body: this.body(depth + 1)
			};
			const label = this.word();
			if (label === null) return null;
			labels.push(label);
		}
	}
	body(depth) {
		const start = this.at++;
		if (depth > maximumDepth$1) return this.skipped(start);
		const attributes = [];
		const blocks = [];
		for (let item = this.item(depth); item !== null; item = this.item(depth)) if (item.kind === "attribute") attributes.push(item.field);
		else blocks.push(asField(item));
		if (this.text[this.at] === "}") this.at++;
		else this.fail("a block is not closed", start);
		return {
			kind: "map",
			entries: [...attributes, ...grouped(blocks)],
			start,
			end: this.at
		};
	}
	value(depth) {
		this.skipSpace();
		const start = this.at;
		const literal = depth > maximumDepth$1 ? null : this.literal(depth);
		this.skipSpace();
		if (literal !== null && (this.at >= this.text.length || "\n,)]}".includes(this.text[this.at] ?? ""))) return literal;
		this.at = skipExpression(this.text, start);
		return scalar(this.text, start, this.at, "null");
	}
	literal(depth) {
		const character = this.text[this.at];
		if (character === "\"") return this.quoted();
		if (character === "[") return this.list(depth + 1);
		if (character === "{") return this.object(depth + 1);
		if (character === "<") return this.heredoc();
		const start = this.at;
		if (this.matches(number) !== null) return scalar(this.text, start, this.at, "number");
		const word = this.matches(name);
		if (word === "true" || word === "false") return scalar(this.text, start, this.at, "boolean");
		if (word === "jsonencode" && this.text[this.at] === "(") return this.argument(depth + 1);
		return null;
	}
	argument(depth) {
		this.at = skipBlank(this.text, this.at + 1, true);
		const value = this.value(depth);
		this.at = skipBlank(this.text, this.at, true);
		if (this.text[this.at] !== ")") return null;
		this.at++;
		return value;
	}
	list(depth) {
		const start = this.at++;
		const items = [];
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			const character = this.text[this.at];
			if (character === void 0 || character === ")" || character === "}" || /^for\b/.test(this.text.slice(this.at, this.at + 4))) return null;
			if (character === "," || character === "]") this.at++;
			else items.push(this.value(depth));
			if (character === "]") return {
				kind: "list",
				items,
				start,
				end: this.at
			};
		}
	}
	object(depth) {
		const start = this.at++;
		const fields = [];
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			if (this.text[this.at] === ",") this.at++;
			else if (this.text[this.at] === "}") break;
			else if (!this.objectField(fields, depth)) return null;
		}
		this.at++;
		return {
			kind: "map",
			entries: fields,
			start,
			end: this.at
		};
	}
	objectField(fields, depth) {
		const keyStart = this.at;
		const key = this.word();
		const keyEnd = this.at;
		this.skipSpace();
		if (key === null || key === "for" || !/[=:]/.test(this.text[this.at] ?? "")) return false;
		this.at++;
		fields.push({
			key,
			keyStart,
			keyEnd,
			value: this.value(depth)
		});
		return true;
	}
	quoted() {
		const start = this.at;
		const end = endOfString(this.text, start);
		this.at = end ?? endOfLine(this.text, start);
		if (end !== null && this.text[end - 1] === "\"" && end - start > 1) return string(this.text, start, end);
		this.fail("a string is not closed", start);
		return null;
	}
	heredoc() {
		const { at: start } = this;
		const found = heredocAt(this.text, start);
		if (found === null) return null;
		this.at = found.next;
		if (found.end >= this.text.length) this.fail("a text is not closed", start);
		const { start: from, end } = found;
		return {
			kind: "scalar",
			value: this.text.slice(from, end),
			type: "string",
			style: "literal",
			inner: {
				start: from,
				end
			},
			start,
			end: this.at
		};
	}
	word() {
		if (this.text[this.at] === "\"") return this.quoted()?.value ?? null;
		return this.matches(name);
	}
	matches(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0] ?? null;
		this.at += found?.length ?? 0;
		return found;
	}
	skipSpace() {
		this.at = skipBlank(this.text, this.at, false);
	}
	skipped(start) {
		this.fail("nested too deeply", start);
		this.at = this.text.length;
		return {
			kind: "map",
			entries: [],
			start,
			end: this.at
		};
	}
	recover(message) {
		this.fail(message, this.at);
		this.at = Math.min(this.text.length, endOfLine(this.text, this.at) + 1);
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function asField({ type, labels, start, body }) {
	const [label] = labels;
	const content = body.kind === "map" ? body.entries.find(({ key }) => key === "content") : void 0;
	if (type === "dynamic" && label !== void 0 && content !== void 0) return {
		...content,
		key: label
	};
	return {
		key: type,
		keyStart: start,
		keyEnd: start + type.length,
		value: body
	};
}
const escapes = {
	n: "\n",
	r: "\r",
	t: "	"
};
function string(text, start, end) {
	const written = text.slice(start + 1, end - 1);
	const value = written.includes("\\") ? written.replaceAll(/\\(.)/g, (_, character) => escapes[character] ?? character) : written;
	return {
		kind: "scalar",
		value,
		type: "string",
		style: "double",
		inner: value === written ? {
			start: start + 1,
			end: end - 1
		} : null,
		start,
		end
	};
}
function scalar(text, start, end, type) {
	return {
		kind: "scalar",
		value: text.slice(start, end),
		type,
		style: "plain",
		inner: {
			start,
			end
		},
		start,
		end
	};
}
function trimmedEnd(text, start, end) {
	return start + text.slice(start, Math.max(start, end)).trimEnd().length;
}

// src/formats/hcl.ts
function parseHcl(text) {
	const parser = new HclParser(text);
	const { blocks, fields } = parser.file();
	return {
		blocks,
		root: {
			kind: "map",
			entries: fields,
			start: 0,
			end: text.length
		},
		error: parser.error
	};
}

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
const under$1 = (path, table) => Object.fromEntries(Object.entries(table).map(([key, take]) => [`${path}.${key}`, take]));
const size = (key) => ({ [key]: resource("instance-type") });
const containerApp = {
	...under$1("template.container", {
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
		...under$1("container", {
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
const under = (path, table) => Object.fromEntries(Object.entries(table).map(([key, take]) => [`${path}.${key}`, take]));
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