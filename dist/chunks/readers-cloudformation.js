import "./shared-formats-yaml.js";
import { Dt as entryPlace, St as inTree, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { Et as text, St as entry, wt as get, xt as entries } from "./shared-formats.js";
import { c as named, l as readTable, p as certain, u as under } from "./shared-readers-yaml.js";
import { At as capitalised } from "./check.js";
import { D as setting, S as image, T as resource, a as cpuArchitecture, b as environment, i as lambda, k as workload, m as readScript, o as readContainer, s as readContainers } from "./shared-readers-unbash-yaml.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";

// src/readers/cloudformation/image-build.ts
function readImageBuild(part, metadata, tags) {
	const at = entry(metadata, "Dockerfile") ?? entry(metadata, "DockerContext");
	if (at === void 0) return [];
	const context = pathIn(part, folderOf(part.source.path), get(metadata, "DockerContext"), ".");
	return [{
		kind: "build",
		...entryPlace(part.source, keySpan(at), at.value),
		block: part.block,
		context,
		dockerfile: context === null ? null : pathIn(part, context, get(metadata, "Dockerfile"), "Dockerfile"),
		target: written(part, get(metadata, "DockerBuildTarget")),
		args: Object.fromEntries(entries(get(metadata, "DockerBuildArgs")).map(({ key, value }) => [key, written(part, value)])),
		tags
	}];
}
function pathIn(part, folder, node, usual) {
	const path = node === void 0 ? usual : written(part, node);
	return path === null ? null : inTree(folder, path);
}
function written({ know }, node) {
	return node === void 0 ? null : certain(know(node));
}

// src/readers/cloudformation/values.ts
function parametersOf(template) {
	return new Map(entries(get(template, "Parameters")).map(({ key, value }) => [key, defaultOf(value)]));
}
function defaultOf(parameter) {
	return (text(get(parameter, "Type")) ?? "").startsWith("AWS::SSM::") ? null : text(get(parameter, "Default"));
}
function knowing(source, parameters) {
	const referred = (name) => {
		const value = parameters.get(name) ?? null;
		const variable = parameters.has(name) ? name : null;
		return value === null ? {
			kind: "unknown",
			text: name,
			variable
		} : {
			kind: "default",
			value,
			variable
		};
	};
	return (node) => {
		const { name, argument } = functionAt(source, node) ?? {
			name: null,
			argument: node
		};
		const written = text(argument?.kind === "list" ? argument.items[0] : argument);
		if (name === null) return written === null || node.kind === "list" ? null : dynamic(written);
		if (written === null || name !== "Ref" && name !== "Sub") return {
			kind: "unknown",
			text: `!${name}`,
			variable: null
		};
		return name === "Ref" ? referred(written) : substituted(written, referred);
	};
}
function dynamic(value) {
	return value.includes("{{resolve:") ? {
		kind: "unknown",
		text: value,
		variable: null
	} : {
		kind: "written",
		value
	};
}
function substituted(template, referred) {
	const parts = [];
	const value = template.replaceAll(/\$\{(!?)([^{}]*)\}/g, (hole, literal, name) => {
		if (literal !== "") return `\${${name}}`;
		const known = referred(name.trim());
		parts.push(known);
		return known.kind === "unknown" ? hole : known.value;
	});
	const unknown = parts.find((part) => part.kind === "unknown");
	if (unknown !== void 0) return {
		kind: "unknown",
		text: template,
		variable: unknown.variable
	};
	const [first] = parts;
	return first?.kind === "default" ? {
		kind: "default",
		value,
		variable: first.variable
	} : {
		kind: "written",
		value
	};
}
function functionAt(source, node) {
	const tag = /!(\w+)\s+$/.exec(source.text.slice(Math.max(0, node.start - 40), node.start))?.[1];
	if (tag !== void 0) return {
		name: tag,
		argument: node
	};
	const [only, ...more] = entries(node);
	const name = /^(?:Fn::(\w+)|(Ref))$/.exec(only?.key ?? "");
	if (only === void 0 || more.length > 0 || name === null) return null;
	return {
		name: name[1] ?? name[2] ?? "",
		argument: entry(node, only.key)?.value
	};
}
function innermost(source, node, depth = 0) {
	if (node === void 0 || depth > 3) return node;
	const call = functionAt(source, node);
	return call === null || call.argument === node ? node : innermost(source, call.argument, depth + 1);
}

// src/readers/cloudformation/resources.ts
const localCode = (part, at) => at.value.kind === "scalar" ? lambda.code(part, at) : [];
const functionProperties = {
	Runtime: lambda.runtime,
	MemorySize: lambda.memory,
	Timeout: lambda.timeout,
	"EphemeralStorage.Size": lambda.storage,
	Architectures: lambda.architecture,
	PackageType: lambda.packageType,
	Handler: lambda.handler,
	Layers: lambda.layer,
	CodeUri: localCode,
	"Environment.Variables": environment
};
const userData = (part, at) => readScript(part, innermost(part.source, at.value), "/");
const machine = {
	InstanceType: resource("instance-type"),
	ImageId: setting("aws.ami"),
	UserData: userData
};
const sagemakerContainer = {
	Image: image(),
	ModelDataUrl: setting("sagemaker.model_data_url"),
	Mode: setting("sagemaker.mode"),
	Environment: environment
};
const resources = {
	"AWS::Lambda::Function": {
		...functionProperties,
		"Code.ImageUri": lambda.image,
		Code: localCode
	},
	"AWS::Serverless::Function": {
		...functionProperties,
		ImageUri: lambda.image
	},
	"AWS::SageMaker::Model": {
		...under("PrimaryContainer", sagemakerContainer),
		Containers: named("ContainerHostname", sagemakerContainer)
	},
	"AWS::SageMaker::EndpointConfig": { ProductionVariants: named("VariantName", {
		InstanceType: resource("instance-type"),
		AcceleratorType: resource("accelerator"),
		"ServerlessConfig.MemorySizeInMB": resource("memory", "MB")
	}) },
	"AWS::SageMaker::NotebookInstance": {
		InstanceType: resource("instance-type"),
		AcceleratorTypes: resource("accelerator"),
		PlatformIdentifier: setting("sagemaker.platform_identifier")
	},
	"AWS::ECS::TaskDefinition": {
		ContainerDefinitions: (part, at) => readContainers(part, at.value, capitalised),
		RequiresCompatibilities: setting("ecs.compatibility"),
		Memory: resource("memory", "MB"),
		"RuntimePlatform.CpuArchitecture": cpuArchitecture,
		"InferenceAccelerators.DeviceType": resource("accelerator")
	},
	"AWS::EC2::Instance": machine,
	"AWS::EC2::LaunchTemplate": under("LaunchTemplateData", machine),
	"AWS::AutoScaling::LaunchConfiguration": machine,
	"AWS::EKS::Nodegroup": {
		InstanceTypes: resource("instance-type"),
		AmiType: setting("eks.amiType")
	},
	"AWS::Batch::JobDefinition": { ContainerProperties: (part, at) => readContainer(part, at.value, capitalised) },
	"AWS::Batch::ComputeEnvironment": { "ComputeResources.InstanceTypes": resource("instance-type") }
};

// src/readers/cloudformation.ts
const maximumFacts = 1e4;
const read = (source) => readDocuments(source, (template) => {
	const part = {
		source,
		block: "",
		know: knowing(source, parametersOf(template))
	};
	const facts = [];
	for (const resource of entries(get(template, "Resources"))) {
		if (facts.length > maximumFacts) break;
		for (const fact of readResource(part, resource, template)) facts.push(fact);
	}
	return facts;
});
function readResource(whole, { key: id, value: resource }, template) {
	const at = entry(resource, "Type");
	const type = text(at?.value) ?? "";
	const table = Object.hasOwn(resources, type) ? resources[type] : void 0;
	if (at === void 0 || table === void 0) return [];
	const part = {
		...whole,
		block: id
	};
	const properties = get(resource, "Properties");
	const facts = readTable(part, properties, table);
	const images = facts.filter((fact) => fact.kind === "image");
	const builds = readImageBuild(part, get(resource, "Metadata"), images.flatMap(({ resolved, text: reference }) => resolved === "written" ? reference : []));
	return [
		workload(part, {
			start: at.keyStart,
			end: at.value.end
		}, "cloudformation", type, id),
		...type === "AWS::Serverless::Function" ? readTable(part, get(template, "Globals", "Function"), without(properties)) : [],
		...builds.length > 0 ? [...facts.filter(({ kind }) => kind !== "image"), ...builds] : facts
	];
}
function without(properties) {
	const own = new Set(entries(properties).flatMap(({ key }) => ["Environment", "Layers"].includes(key) ? [] : key));
	if (text(get(properties, "PackageType")) === "Image") for (const key of [
		"Runtime",
		"Handler",
		"Layers",
		"CodeUri"
	]) own.add(key);
	return Object.fromEntries(Object.entries(functionProperties).filter(([path]) => !own.has(path.split(".", 1)[0] ?? "")));
}

export { read };