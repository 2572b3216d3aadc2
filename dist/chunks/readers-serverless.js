import "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { D as setting, S as image, b as environment, f as manifest, h as readWords, i as lambda, k as workload } from "./shared-readers-unbash-yaml.js";
import { l as readTable, p as certain } from "./shared-readers-yaml.js";
import { Dt as entryPlace, St as inTree, kt as keySpan, xt as folderOf } from "./shared-readers.js";

// src/readers/serverless/functions.ts
const shared = {
	runtime: lambda.runtime,
	memorySize: lambda.memory,
	timeout: lambda.timeout,
	ephemeralStorageSize: lambda.storage,
	architecture: lambda.architecture,
	layers: lambda.layer,
	environment
};
const ofArchives = ["runtime", "layers"];
const own = {
	...shared,
	handler: lambda.handler
};
function readFunction(whole, service, { key: name, keyStart, keyEnd, value: node }) {
	if (node.kind !== "map") return [];
	const part = {
		...whole,
		block: `function:${name}`
	};
	const image = entry(node, "image");
	return [
		workload(part, {
			start: keyStart,
			end: keyEnd
		}, "serverless", "function", name),
		...readTable(part, get(service, "provider"), inherited(node)),
		...readTable(part, node, own),
		...image === void 0 ? readCode(part, service, node) : readImage(part, service, image)
	];
}
function inherited(node) {
	const said = new Set(entries(node).map(({ key }) => key));
	const dropped = said.has("image") ? ofArchives : [];
	return Object.fromEntries(Object.entries(shared).filter(([key]) => key === "environment" || !said.has(key) && !dropped.includes(key)));
}
function readCode(part, service, node) {
	const at = entry(get(node, "package"), "artifact") ?? entry(get(service, "package"), "artifact") ?? entry(node, "module") ?? entry(node, "handler");
	if (at === void 0) return [];
	const written = at.key === "handler" ? "." : certain(part.know(at.value));
	const path = written === null ? null : inTree(folderOf(part.source.path), written);
	return [{
		kind: "code",
		...entryPlace(part.source, keySpan(at), at.value),
		block: part.block,
		holds: "code",
		path
	}];
}
function readImage(part, service, at) {
	const named = entry(at.value, "name") ?? entry(at.value, "uri") ?? at;
	const declared = entry(get(service, "provider", "ecr", "images"), text(named.value) ?? "");
	const words = ["entryPoint", "command"].flatMap((key) => {
		const list = get(at.value, key);
		return list?.kind === "list" ? list.items : [];
	});
	return [...declared === void 0 ? lambda.image(part, named) : readDeclared(part, declared), ...readWords(part, words, "/")];
}
function readDeclared(part, declared) {
	const uri = declared.value.kind === "scalar" ? declared : entry(declared.value, "uri");
	return uri === void 0 ? [readBuild(part, declared)] : lambda.image(part, uri);
}
function readBuild({ source, block, know }, declared) {
	const at = entry(declared.value, "file") ?? entry(declared.value, "path") ?? declared;
	const written = (node, usual) => node === void 0 ? usual : certain(know(node));
	const path = written(get(declared.value, "path"), ".");
	const file = written(get(declared.value, "file"), "Dockerfile");
	const context = path === null ? null : inTree(folderOf(source.path), path);
	const args = Object.fromEntries(entries(get(declared.value, "buildArgs")).map(({ key, value }) => [key, certain(know(value))]));
	return {
		kind: "build",
		...entryPlace(source, keySpan(at), at.value),
		block,
		context,
		dockerfile: context === null || file === null ? null : inTree(context, file),
		target: null,
		args,
		tags: []
	};
}

// src/readers/serverless/values.ts
const maximumDepth = 5;
const maximumLength = 1e3;
function knowing(service) {
	return (node) => know(service, node, 0);
}
function know(service, node, depth) {
	const value = text(node);
	if (value === null || !value.includes("${")) return value === null ? null : {
		kind: "written",
		value
	};
	const parts = [];
	const filled = value.replaceAll(/\$\{([^{}]*)\}/g, (hole, expression) => {
		const known = evaluated(service, expression.trim(), depth) ?? {
			kind: "unknown",
			text: hole,
			variable: null
		};
		parts.push(known);
		return known.kind === "unknown" ? hole : known.value;
	});
	const open = parts.find((part) => part.kind === "unknown");
	if (open !== void 0 || filled.includes("${") || filled.length > maximumLength) return {
		kind: "unknown",
		text: value,
		variable: open?.variable ?? null
	};
	const byDefault = parts.find((part) => part.kind === "default");
	return byDefault === void 0 ? {
		kind: "written",
		value: filled
	} : {
		...byDefault,
		value: filled
	};
}
function evaluated(service, expression, depth) {
	const comma = expression.indexOf(",");
	const source = comma < 0 ? expression : expression.slice(0, comma).trim();
	const found = ofThisFile(service, source, depth);
	if (found !== null) return found;
	const variable = /^(?:opt|env|param):([\w.-]+)$/.exec(source)?.[1] ?? null;
	const fallback = comma < 0 ? null : ofFallback(service, expression.slice(comma + 1).trim(), depth);
	if (fallback === null || fallback.kind === "unknown") return {
		kind: "unknown",
		text: expression,
		variable
	};
	return source.startsWith("self:") ? fallback : {
		kind: "default",
		value: fallback.value,
		variable
	};
}
function ofFallback(service, expression, depth) {
	const literal = /^'([^']*)'$|^"([^"]*)"$|^([\w.-]+)$/.exec(expression);
	const value = literal?.[1] ?? literal?.[2] ?? literal?.[3];
	return value === void 0 ? evaluated(service, expression, depth + 1) : {
		kind: "written",
		value
	};
}
function ofThisFile(service, source, depth) {
	const path = /^self:([\w.-]+)$/.exec(source)?.[1];
	return path === void 0 || depth >= maximumDepth ? null : know(service, get(service, ...path.split(".")), depth + 1);
}

// src/readers/serverless.ts
const maximumFacts = 1e4;
const table = {
	plugins: setting("serverless.plugin"),
	"plugins.modules": setting("serverless.plugin"),
	"package.individually": setting("serverless.package.individually"),
	...Object.fromEntries([
		"zip",
		"slim",
		"layer",
		"dockerizePip",
		"usePipenv",
		"usePoetry",
		"useUv",
		"noDeploy",
		"strip"
	].map((key) => [`custom.pythonRequirements.${key}`, setting(`serverless.pythonRequirements.${key}`)])),
	"custom.pythonRequirements.fileName": manifest("pip"),
	"custom.pythonRequirements.dockerImage": image("base")
};
const read = (source) => readDocuments(source, (service) => {
	const part = {
		source,
		block: "",
		know: knowing(service)
	};
	const facts = readTable(part, service, table);
	const functions = get(service, "functions");
	for (const each of [functions, ...items(functions)].flatMap((node) => entries(node))) {
		if (facts.length > maximumFacts) break;
		for (const fact of readFunction(part, service, each)) facts.push(fact);
	}
	return facts;
});

export { read };