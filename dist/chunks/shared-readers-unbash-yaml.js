import "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, at as makeWord, it as literalWord, wt as get, xt as entries } from "./shared-formats.js";
import { Ct as imagePlatform, Dt as entryPlace, Et as readImage, St as inTree, kt as keySpan, vt as nodeVersion, xt as folderOf, yt as pythonVersion } from "./shared-readers.js";
import { d as valuesOf, f as asWritten, l as readTable, m as constraintOf, o as placesIn, p as certain, r as placeOf, s as entriesAt } from "./shared-readers-yaml.js";
import "./shared-formats-unbash.js";
import { a as readExecCommand, c as readMatchSpec, f as indexesOf, i as readCommands, l as dependencyFact, r as readLine } from "./shared-readers-unbash.js";

// src/readers/containers/indexes.ts
function readIndexes(source, block, { name, value, from = 0 }) {
	if (!/^(?:PIP|UV)_/.test(name) || value.kind !== "scalar") return [];
	const text = value.value.slice(from);
	const span = {
		start: from,
		end: value.value.length
	};
	const word = text.includes("$") ? makeWord(span, [{
		...span,
		origin: "unknown",
		text: "${}",
		variable: null
	}]) : literalWord(text, from);
	return indexesOf({
		block,
		command: null,
		place: placesIn(source, value)
	}, {
		name,
		value: word
	});
}

// src/readers/deployment/takes.ts
function workload({ source, block }, at, platform, type, name) {
	return {
		kind: "workload",
		...source.place(at.start, at.end),
		block,
		platform,
		type,
		name
	};
}
function setting(key) {
	return (part, at) => valuesOf(part, at).map(({ place, known }) => ({
		kind: "setting",
		...place,
		block: part.block,
		key,
		value: certain(known)
	}));
}
function resource(name, unit = "", field = "asked") {
	return (part, at) => valuesOf(part, at).flatMap(({ place, known }) => {
		const value = certain(known);
		if (value === null) return [];
		return [{
			kind: "resource",
			...place,
			block: part.block,
			name,
			field,
			value: /^[\d.]+$/.test(value) ? value + unit : value
		}];
	});
}
const limits = (part, { value }) => entries(value).flatMap((each) => resource(each.key, "", "limits")(part, each));
function runtime(name, toConstraint) {
	return (part, at) => valuesOf(part, at).map(({ place, known }) => ({
		kind: "runtime",
		...place,
		block: part.block,
		name,
		constraint: constraintOf(known, toConstraint),
		use: "selects",
		alternative: null
	}));
}
function image(use = "run") {
	return (part, at) => valuesOf(part, at).flatMap(({ node, known }) => readImage(part.source, inOneText(node, known), part.block, (written) => completed(known, written)).map((fact) => ({
		...fact,
		use
	})));
}
function inOneText(node, known) {
	if (node.kind === "scalar") return node;
	return {
		kind: "scalar",
		value: known.kind === "unknown" ? known.text : known.value,
		type: "string",
		style: "plain",
		inner: null,
		start: node.start,
		end: node.end
	};
}
function completed(known, written) {
	return known.kind === "unknown" ? {
		value: written,
		resolved: "unknown"
	} : {
		value: known.value,
		resolved: known.kind
	};
}
function pythonIndex(role) {
	return (part, at) => scalarsOf$1(part, at).map(({ node, known }) => {
		const { start, end } = node.inner ?? node;
		const resolved = known.kind === "unknown" ? "unknown" : known.kind;
		return {
			kind: "index",
			block: part.block,
			ecosystem: "pypi",
			role,
			resolved,
			command: null,
			only: null,
			...part.source.place(start, end),
			url: known.kind === "unknown" ? known.text : known.value
		};
	});
}
function code(holds = "code", toPath = (written) => written) {
	return (part, at) => valuesOf(part, at).map(({ place, known }) => {
		const value = certain(known);
		const written = value === null ? null : toPath(value);
		const path = written === null || /^\w{2,}:/.test(written) ? null : inTree(folderOf(part.source.path), written);
		return {
			kind: "code",
			...place,
			block: part.block,
			holds,
			path
		};
	});
}
const architecture = (part, at) => valuesOf(part, at).flatMap(({ node, known }) => {
	const value = certain(known);
	return value === null ? [] : [imagePlatform(part.source, node, `linux/${value}`, part.block, null)];
});
const environment = (part, { value }) => entries(value).flatMap((each) => variable(part, each.key, each));
const environmentList = (part, at) => valuesOf(part, at).flatMap(({ place, node, known }) => {
	const [, name] = /^(\w+)=/.exec(text(node) ?? "") ?? [];
	if (name === void 0) return [];
	const value = certain(known)?.slice(name.length + 1) ?? null;
	return [{
		kind: "env",
		...place,
		block: part.block,
		name,
		value
	}, ...readIndexes(part.source, part.block, {
		name,
		value: node,
		from: name.length + 1
	})];
});
function variables(nameKey, valueKey) {
	return (part, { value: list }) => (list.kind === "list" ? list.items : [list]).flatMap((item) => {
		const name = entries(item).find(({ key }) => key === nameKey);
		const value = entries(item).find(({ key }) => key === valueKey);
		const written = text(name?.value);
		return written === null || value === void 0 ? [] : variable(part, written, value);
	});
}
function variable({ source, block, know }, name, at) {
	const known = know(at.value);
	if (at.value.kind === "list") return [];
	return [{
		kind: "env",
		...entryPlace(source, keySpan(at), at.value),
		block,
		name,
		value: certain(known)
	}, ...readIndexes(source, block, {
		name,
		value: at.value
	})];
}
function scalarsOf$1(part, at) {
	return valuesOf(part, at).flatMap(({ node, known }) => node.kind === "scalar" ? [{
		node,
		known
	}] : []);
}
function dockerfileBeside({ source, block }, at) {
	const context = folderOf(source.path);
	const dockerfile = context === "" ? "Dockerfile" : `${context}/Dockerfile`;
	return {
		kind: "build",
		...entryPlace(source, keySpan(at), at.value),
		block,
		context,
		dockerfile,
		target: null,
		args: {},
		tags: []
	};
}

// src/readers/deployment/runtimes.ts
const plain = (version) => ({
	kind: "range",
	text: version
});
const interpreters = {
	python: ["python", pythonVersion],
	nodejs: ["node", nodeVersion],
	java: ["java", plain],
	dotnet: ["dotnet", plain]
};
function namedRuntime(key) {
	return (part, at) => valuesOf(part, at).flatMap(({ known }) => {
		const value = known.kind === "unknown" ? null : interpreterOf(known.value);
		const [name, toConstraint] = (value === null ? void 0 : interpreters[value.name]) ?? [];
		return name === void 0 || toConstraint === void 0 ? setting(key)(part, at) : runtime(name, (written) => toConstraint(interpreterOf(written)?.version ?? ""))(part, at);
	});
}
function interpreterOf(written) {
	const [, name, version] = /^(python|nodejs|java|dotnet)(\d[\d.]*)(?:\.x|\.al2(?:023)?)?$/.exec(written) ?? [];
	return name === void 0 || version === void 0 ? null : {
		name,
		version: dotted(name, version.replace(/\.$/, ""))
	};
}
function dotted(name, version) {
	return name === "python" ? version.replace(/^([23])(\d+)$/, "$1.$2") : version;
}

// src/readers/deployment/shell.ts
function shell(directory) {
	return (part, { value }) => (value.kind === "list" ? items(value) : [value]).flatMap((node) => readScript$1(part, node, directory));
}
function readScript$1(part, node, directory, known = /* @__PURE__ */ new Map()) {
	if (node?.kind !== "scalar" || node.type === "null") return [];
	return readCommands(node.value, {
		...contextOf(part, node, directory),
		variables: known,
		place: placesIn(part.source, node)
	});
}
function readWords(part, nodes, directory, program = null) {
	const scalars = nodes.flatMap((node) => node.kind === "scalar" ? [node] : []);
	const [first] = scalars;
	if (first === void 0) return [];
	const written = scalars.map((node) => wordOf(part, node));
	const words = program === null ? written : [unwritten(program, first), ...written];
	const { source } = part;
	return readExecCommand(words, source.text, {
		...contextOf(part, first, directory),
		variables: /* @__PURE__ */ new Map(),
		place: (start, end) => source.place(start, end)
	});
}
function contextOf({ source, block }, node, directory) {
	const { line, column } = source.place(node.start, node.start).location;
	return {
		block,
		directory,
		commandPrefix: `${source.path}:${line}:${column}`
	};
}
function wordOf({ know }, node) {
	const known = know(node) ?? {
		kind: "unknown",
		text: node.value,
		variable: null
	};
	const { start, end } = node.inner ?? node;
	if (known.kind === "unknown") return makeWord(node, [{
		origin: "unknown",
		text: known.text,
		variable: known.variable,
		start,
		end
	}]);
	const origin = known.kind === "written" && node.inner !== null && end - start === known.value.length ? "literal" : known.kind === "default" ? "default" : "variable";
	const variable = known.kind === "default" ? known.variable : null;
	return makeWord(node, known.value === "" ? [] : [{
		origin,
		text: known.value,
		variable,
		start,
		end
	}]);
}
function unwritten(program, { start }) {
	return makeWord({
		start,
		end: start
	}, [{
		origin: "variable",
		text: program,
		variable: null,
		start,
		end: start
	}]);
}

// src/readers/deployment/packages.ts
function requirements$1(role = { kind: "runtime" }) {
	return (part, at) => scalarsOf(part, at).flatMap((node) => readRequirement(part, node, role));
}
function readRequirement(part, node, role) {
	const options = /\s(?=--?[a-z])/i.exec(node.value)?.index ?? node.value.length;
	return [{
		start: 0,
		text: node.value.slice(0, options)
	}, {
		start: options,
		text: node.value.slice(options)
	}].flatMap((line) => line.text.trim() === "" ? [] : readRequirementLine(part, node, role, line));
}
function readRequirementLine({ source, block }, node, role, text) {
	const place = placesIn(source, node);
	const line = readLine(text, {
		role,
		place,
		block
	});
	if (line.kind === "dependency") return [line.fact];
	if (line.kind !== "options") return [];
	const includes = line.includes.flatMap(({ role: purpose, path }) => {
		const target = inTree(folderOf(source.path), path.text);
		return target === null ? [] : [{
			kind: "include",
			...place(path.start, path.end),
			block,
			role: purpose,
			target
		}];
	});
	return [...line.indexes, ...includes];
}
const condaPackages = (part, at) => scalarsOf(part, at).flatMap((node) => readMatchSpec(literalWord(node.value, 0), frameOf(part, node)));
const condaChannels = (part, at) => scalarsOf(part, at).map((node) => {
	const { start, end } = node.inner ?? node;
	return {
		kind: "index",
		block: part.block,
		ecosystem: "conda",
		role: "channel",
		resolved: "written",
		command: null,
		...part.source.place(start, end),
		url: node.value,
		only: null
	};
});
const debianPackages = (part, at) => scalarsOf(part, at).flatMap((node) => {
	const [, name, version] = /^([a-z0-9][a-z0-9+.-]*)(?:=(\S+))?$/.exec(node.value) ?? [];
	if (name === void 0) return [];
	const constraint = version === void 0 ? { kind: "any" } : {
		kind: "range",
		text: `=${version}`
	};
	return [dependencyFact(frameOf(part, node), {
		start: 0,
		end: node.value.length
	}, {
		ecosystem: "deb",
		name,
		constraint
	})];
});
const hubModels = (part, at) => scalarsOf(part, at).flatMap((node) => {
	const name = /^[\w.-]+(?:\/[\w.-]+)?/.exec(node.value)?.[0];
	if (name === void 0) return [];
	return [dependencyFact(frameOf(part, node), {
		start: 0,
		end: name.length
	}, {
		ecosystem: "huggingface",
		name,
		constraint: { kind: "any" }
	})];
});
function frameOf({ source, block }, node) {
	return {
		block,
		command: null,
		role: { kind: "runtime" },
		place: placesIn(source, node)
	};
}
function manifest(installer, role = "requirements", condition = null) {
	return (part, at) => valuesOf(part, at).flatMap(({ place, known }) => {
		const path = certain(known);
		if (path === null) return [];
		return [{
			kind: "install",
			...place,
			block: part.block,
			installer,
			command: `${part.source.path}:${place.location.line}:${place.location.column}`,
			manifests: [{
				role,
				path: path.replace(/^file:(?:\/\/)?/, ""),
				place
			}],
			directory: folderOf(part.source.path),
			removes: [],
			condition,
			options: []
		}];
	});
}
function scalarsOf(part, at) {
	return valuesOf(part, at).flatMap(({ node, known }) => isScalar(node) && certain(known) !== null ? [node] : []);
}
function isScalar(node) {
	return node.kind === "scalar";
}

// src/readers/deployment/ecs.ts
function readContainers(part, containers, spell) {
	return items(containers).flatMap((container, index) => {
		const name = text(get(container, spell("name"))) ?? String(index);
		return readContainer$1({
			...part,
			block: `${part.block}/${name}`
		}, container, spell);
	});
}
function readContainer$1(part, container, spell) {
	const table = {
		[spell("image")]: image(),
		[spell("vcpus")]: resource("cpu"),
		[spell("memory")]: resource("memory", "MB"),
		[spell("memoryReservation")]: resource("memory", "MB", "requests"),
		[spell("instanceType")]: resource("instance-type"),
		[spell("environment")]: variables(spell("name"), spell("value"))
	};
	return [
		...readTable(part, container, table),
		...readRequirements(part, container, spell),
		...readStart(part, container, spell)
	];
}
function readRequirements(part, container, spell) {
	return entriesAt(container, [spell("resourceRequirements")]).flatMap(({ value }) => items(value)).flatMap((requirement) => {
		const type = text(get(requirement, spell("type"))) ?? "";
		const at = entry(requirement, spell("value"));
		const take = Object.hasOwn(requirements, type) ? requirements[type] : void 0;
		return at === void 0 || take === void 0 ? [] : take(part, at);
	});
}
const requirements = {
	GPU: resource("nvidia.com/gpu"),
	VCPU: resource("cpu"),
	MEMORY: resource("memory", "MB"),
	InferenceAccelerator: resource("accelerator")
};
function readStart(part, container, spell) {
	const words = [...items(get(container, spell("entryPoint"))), ...items(get(container, spell("command")))];
	return readWords(part, words, text(get(container, spell("workingDirectory"))) ?? "/");
}
const cpuArchitecture = (part, at) => valuesOf(part, at).flatMap(({ place, known }) => {
	const label = certain(known);
	const arch = label === "ARM64" ? "aarch64" : label === "X86_64" ? "x86_64" : null;
	return label === null || arch === null ? [] : [{
		kind: "platform",
		...place,
		block: part.block,
		label,
		os: null,
		arch,
		alternative: null
	}];
});

// src/readers/deployment/lambda.ts
const lambda = {
	runtime: namedRuntime("lambda.runtime"),
	memory: resource("memory", "MB"),
	timeout: resource("timeout", "s"),
	storage: resource("storage", "MB"),
	architecture,
	packageType: setting("lambda.packageType"),
	handler: setting("lambda.handler"),
	layer: setting("lambda.layer"),
	image: image(),
	code: code()
};

// src/readers/containers/command.ts
function readCommand(source, started) {
	const script = scriptOf(started.parts);
	if (script !== null) return readScript(source, script, started);
	const [first, ...rest] = started.parts.flatMap(wordsOf).map((word) => word.text);
	const at = started.parts.find((part) => wordsOf(part).length > 0);
	if (at === void 0 || first === void 0 || first.startsWith("{{")) return [];
	return [{
		kind: "command",
		...source.place(at.start, at.end),
		block: started.block,
		words: [baseName(first), ...rest]
	}];
}
function wordsOf(node) {
	if (node?.kind === "list") return items(node).flatMap((item) => {
		const word = text(item);
		return item.kind === "scalar" && word !== null ? [{
			text: word,
			alone: item
		}] : [];
	});
	return splitWords(text(node) ?? "").map((word) => ({
		text: word,
		alone: null
	}));
}
function scriptOf(parts) {
	const words = parts.flatMap(wordsOf);
	if (!startsShell(words)) return null;
	const script = words[words.findIndex(isScriptOption) + 1];
	if (script === void 0 || script.alone !== null) return script?.alone ?? null;
	const [only, ...more] = parts.filter((part) => wordsOf(part).length > 0);
	return more.length === 0 && only?.kind === "scalar" ? only : null;
}
function startsShell([program, ...args]) {
	return program !== void 0 && /^(?:ba|da|a|z|k)?sh$/.test(baseName(program.text)) && args.some(isScriptOption);
}
function isScriptOption({ text: word }) {
	return /^-[a-z]*c$/.test(word);
}
function readScript(source, script, { block, directory, environment }) {
	return readCommands(script.value, {
		block,
		directory: directory ?? "/",
		variables: new Map(environment.flatMap(({ name, value }) => value === null ? [] : [[name, {
			value,
			weak: false
		}]])),
		commandPrefix: `${source.path}:${block}:${script.start}`,
		place: placesIn(source, script)
	});
}
function baseName(program) {
	return program.startsWith("-") ? program : program.slice(program.lastIndexOf("/") + 1);
}
function splitWords(line) {
	return (line.match(/(?:[^\s"'\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g) ?? []).map((word) => word.replaceAll(/\\\n|\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g, unquoted)).filter((word) => word !== "");
}
function unquoted(_, escaped, single, double) {
	return escaped ?? single ?? double?.replaceAll(/\\\n/g, "").replaceAll(/\\(["\\$`])/g, "$1") ?? "";
}

// src/readers/kubernetes/container.ts
function readContainer(source, container, block) {
	return [...readImage(source, get(container, "image"), block), ...readSurroundings(source, container, block)];
}
function readSurroundings(source, container, block) {
	const variables = items(get(container, "env"));
	const environment = variables.flatMap((variable) => readVariable(source, variable, block));
	const parts = [get(container, "command"), get(container, "args")];
	return [
		...readResources(source, container, block),
		...environment,
		...variables.flatMap((variable) => readIndexesOf(source, variable, block)),
		...readCommand(source, {
			block,
			parts,
			directory: text(get(container, "workingDir")),
			environment
		})
	];
}
function readResources(source, container, block) {
	const resources = get(container, "resources") ?? get(container, "resourcesPerNode");
	const amounts = ["limits", "requests"].flatMap((field) => entries(get(resources, field)).map((each) => ({
		field,
		each,
		value: text(each.value)
	})));
	const open = new Set(amounts.flatMap(({ each, value }) => value === null || quantity.test(value) ? [] : [each.key]));
	return amounts.flatMap(({ field, each, value }) => {
		if (value === null || open.has(each.key) || !isResource(each.key)) return [];
		return [{
			kind: "resource",
			...placeOf(source, each),
			block,
			name: each.key,
			field,
			value
		}];
	});
}
const quantity = /^[+-]?[\d.]+(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
function isResource(name) {
	return name.includes("/") || name === "memory" || name === "cpu";
}
function readVariable(source, variable, block) {
	const name = text(get(variable, "name"));
	const value = entry(variable, "value")?.value;
	if (name === null || value?.kind !== "scalar") return [];
	const known = certain(asWritten(value));
	return [{
		kind: "env",
		...source.place(variable.start, variable.end),
		block,
		name,
		value: known
	}];
}
function readIndexesOf(source, variable, block) {
	const name = text(get(variable, "name"));
	const value = get(variable, "value");
	return name === null || value === void 0 ? [] : readIndexes(source, block, {
		name,
		value
	});
}

export { readIndexes as A, limits as C, setting as D, runtime as E, variables as O, image as S, resource as T, namedRuntime as _, cpuArchitecture as a, environment as b, condaChannels as c, hubModels as d, manifest as f, shell as g, readWords as h, lambda as i, workload as k, condaPackages as l, readScript$1 as m, readSurroundings as n, readContainer$1 as o, requirements$1 as p, readCommand as r, readContainers as s, readContainer as t, debianPackages as u, code as v, pythonIndex as w, environmentList as x, dockerfileBeside as y };