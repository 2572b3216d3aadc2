import { n as parseYaml, t as parseEmbeddedYaml } from "./shared-formats-yaml.js";
import { a as settingOf, f as asWritten, l as readTable, n as readPlacement, o as placesIn, p as certain, r as placeOf } from "./shared-readers-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { D as setting, T as resource, b as environment, m as readScript, p as requirements, t as readContainer } from "./shared-readers-unbash-yaml.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { d as namesKind, f as roleOf, l as collections, u as matters } from "./check.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";

// src/readers/kubernetes/annotations.ts
const telling = /^(?:run\.googleapis\.com|serving\.kserve\.io|autoscaling\.knative\.dev)\//;
function readAnnotations(source, root, block) {
	return [get(root, "metadata", "annotations"), get(root, "spec", "template", "metadata", "annotations")].flatMap(entries).filter(({ key }) => telling.test(key)).flatMap((each) => settingOf(source, block, "kubernetes.annotation", each, (node) => {
		const value = text(node);
		return value === null || value.includes("{{") ? null : `${each.key}=${value}`;
	}));
}

// src/readers/kubernetes/argo.ts
function readWorkflow(source, root, block) {
	const spec = get(root, "spec", "workflowSpec") ?? get(root, "spec");
	return [...readPlacement(source, spec, block), ...items(get(spec, "templates")).flatMap((template, index) => readTemplate$1(source, template, `${block}/${text(get(template, "name")) ?? index}`))];
}
function readTemplate$1(source, template, block) {
	const alone = [get(template, "container"), get(template, "script")].flatMap((each) => each ?? []);
	const beside = (key, kind) => items(key === "containerSet" ? get(template, key, "containers") : get(template, key)).flatMap((each, index) => readContainer(source, each, `${block}:${kind}${text(get(each, "name")) ?? index}`));
	return [
		...alone.length > 0 ? readPlacement(source, template, block) : [],
		...alone.flatMap((each) => [...readContainer(source, each, block), ...readSource(source, each, block)]),
		...beside("containerSet", ""),
		...beside("initContainers", "init:"),
		...beside("sidecars", "sidecar:")
	];
}
function readSource(source, script, block) {
	const [program = ""] = items(get(script, "command")).flatMap((word) => text(word) ?? []);
	return /(?:^|\/)(?:ba|da|z)?sh$/.test(program) ? readScript({
		source,
		block,
		know: asWritten
	}, get(script, "source"), text(get(script, "workingDir")) ?? "/") : [];
}

// src/formats/yaml/actions.ts
function actionsOf(text) {
	const actions = [];
	for (let start = text.indexOf("{{"); start >= 0; start = text.indexOf("{{", actions.at(-1)?.end)) {
		const end = endOf(text, start + 2);
		if (end === null) break;
		const [, word = ""] = /^\{\{-?\s{0,80}([a-z]*)/.exec(text.slice(start, start + 100)) ?? [];
		actions.push({
			start,
			end,
			word
		});
	}
	return actions;
}
function endOf(text, from) {
	const next = /\}\}|"(?:[^"\\\n]|\\.)*"?|`[^`]*`?/g;
	next.lastIndex = from;
	for (let match = next.exec(text); match !== null; match = next.exec(text)) if (match[0] === "}}") return next.lastIndex;
	return null;
}

// src/formats/yaml/regions.ts
const opening = /* @__PURE__ */ new Set([
	"if",
	"with",
	"range",
	"define",
	"block"
]);
const maximumDepth$1 = 100;
var Regions = class {
	changes = [{
		at: 0,
		to: null
	}];
	constructor(actions) {
		const open = [];
		for (const { word, start, end } of actions) {
			const outer = open.at(-1) ?? null;
			if (opening.has(word)) open.push({
				start,
				end: Infinity,
				outer,
				depth: (outer?.depth ?? 0) + 1
			});
			else if (word === "end" && outer !== null) {
				outer.end = end;
				open.pop();
			} else continue;
			this.changes.push({
				at: start,
				to: open.at(-1) ?? null
			});
		}
	}
	isConditional(offset, root) {
		for (let region = this.at(offset); region !== null; region = region.outer) if (region.depth > maximumDepth$1 || root < region.start || root >= region.end) return true;
		return false;
	}
	at(offset) {
		let low = 0;
		let high = this.changes.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.changes[middle]?.at ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return this.changes[low]?.to ?? null;
	}
};

// src/formats/yaml-template.ts
const sign = {
	open: 57344,
	fill: 57345,
	digit: 57346,
	base: 4e3
};
const signs = /\uE000([\uE002-\uF8FF])([\uE002-\uF8FF])\uE001*/g;
function readTemplate(text) {
	const actions = actionsOf(text);
	if (actions.length === 0) return {
		text,
		restore: (document) => document
	};
	const alone = fillingLines(text, actions);
	const signed = [];
	const parts = [];
	let at = 0;
	for (const [index, { start, end }] of actions.entries()) {
		const written = text.slice(start, end);
		parts.push(text.slice(at, start), alone[index] === true ? blank(written) : signsOf(written, signed));
		at = end;
	}
	const masked = parts.join("") + text.slice(at);
	const template = {
		text,
		masked,
		signed,
		regions: new Regions(actions)
	};
	return {
		text: masked,
		restore: (document) => restored(document, {
			...template,
			root: document.start
		})
	};
}
function fillingLines(text, actions) {
	const gaps = actions.map(({ start }, index) => text.slice(actions[index - 1]?.end ?? 0, start));
	const before = [];
	for (const [index, gap] of gaps.entries()) {
		const line = gap.lastIndexOf("\n");
		before.push((line >= 0 || index === 0 || before[index - 1] === true) && isBlank(gap.slice(line + 1)));
	}
	const after = [];
	for (const [index, { end }] of [...actions.entries()].toReversed()) {
		const gap = gaps[index + 1] ?? text.slice(end);
		const line = gap.indexOf("\n");
		const last = index === actions.length - 1;
		after[index] = (line >= 0 || last || after[index + 1] === true) && isBlank(line < 0 ? gap : gap.slice(0, line));
	}
	return before.map((each, index) => each && after[index] === true);
}
function isBlank(text) {
	return text.trim() === "";
}
function blank(written) {
	return written.replaceAll(/[^\n]/g, " ");
}
function signsOf(written, signed) {
	return written.replaceAll(/[^\s][^\n]*/g, (line) => {
		if (line.length < 3) return blank(line);
		const number = signed.push(line) - 1;
		const digits = [Math.floor(number / sign.base), number % sign.base].map((digit) => sign.digit + digit);
		return String.fromCharCode(sign.open, ...digits) + String.fromCharCode(sign.fill).repeat(line.length - 3);
	});
}
function restored(node, template) {
	const kept = (offset) => !template.regions.isConditional(offset, template.root);
	const again = (inner) => restored(inner, template);
	if (node.kind === "scalar") return restoredScalar(node, template);
	if (node.kind === "list") return {
		...node,
		items: node.items.filter(({ start }) => kept(start)).map(again)
	};
	const entries = node.entries.filter(({ keyStart }) => kept(keyStart));
	return {
		...node,
		entries: entries.map((each) => ({
			...each,
			key: words(each.key, template),
			value: again(each.value)
		}))
	};
}
function restoredScalar(scalar, template) {
	if (scalar.style === "literal") return {
		...scalar,
		value: restoredLines(scalar, template)
	};
	const value = hidesLines(scalar, template) ? "{{}}" : words(scalar.value, template);
	return {
		...scalar,
		value,
		inner: value.length === scalar.value.length ? scalar.inner : null
	};
}
function hidesLines({ inner, start, end }, { text, masked }) {
	if (inner !== null) return false;
	const written = text.slice(start, end).split("\n");
	return masked.slice(start, end).split("\n").some((line, index) => isBlank(line) && !isBlank(written[index] ?? ""));
}
function restoredLines({ value, start }, template) {
	const { text, masked, regions, root } = template;
	let from = masked.indexOf("\n", start) + 1;
	return value.split("\n").map((line) => {
		const next = masked.indexOf("\n", from);
		const end = next < 0 || from === 0 ? masked.length : next;
		const written = text.slice(from, end);
		const isHidden = !isBlank(written) && (isBlank(line) || regions.isConditional(from + written.search(/\S/), root));
		from = end + 1;
		return isHidden ? written.trim().replaceAll(/\S/g, "#") : words(line, template);
	}).join("\n");
}
function words(value, { signed }) {
	if (!value.includes("")) return value;
	return value.replaceAll(signs, (written, high, low) => {
		return signed[(high.charCodeAt(0) - sign.digit) * sign.base + low.charCodeAt(0) - sign.digit] ?? written;
	});
}

// src/readers/kubernetes/documents.ts
const maximumParsed = 4e5;
function objectsIn(source, interest) {
	if (source.text.includes("{%")) return {
		objects: [],
		problems: [],
		isPartial: false
	};
	const template = readTemplate(source.text);
	const every = documentsOf(template.text).filter(({ content }) => namesKind.test(content));
	const parts = every.filter(({ content }) => interest.mentions(content) || matters.test(content));
	const { kept, left } = withinLimit(parts);
	const parsed = kept.map(({ content, start }) => parseYaml(content, start));
	return {
		objects: parsed.flatMap(({ documents }) => documents.map((document) => template.restore(document))).flatMap(membersOf).flatMap(toObject(/* @__PURE__ */ new Set())),
		problems: [...(template.text === source.text ? parsed.flatMap(({ errors }) => errors) : []).map((error) => unreadable(source, "YAML", error)), ...left.map(({ start }) => ({
			message: `The rest was not read: above ${maximumParsed} characters of workloads in one file`,
			location: source.place(start, start).location
		}))].slice(0, 1),
		isPartial: parts.length < every.length
	};
}
function membersOf(document) {
	const holder = collections[text(get(document, "kind")) ?? ""];
	return holder === void 0 ? [document] : items(get(document, holder));
}
function toObject(taken) {
	return (root) => {
		const kind = text(get(root, "kind")) ?? "";
		const role = roleOf(kind, text(get(root, "apiVersion")) ?? "");
		if (role === null) return [];
		const metadata = get(root, "metadata");
		const name = text(get(metadata, "name")) ?? text(get(metadata, "generateName")) ?? "";
		if (isDriver(kind, name, root)) return [];
		return [{
			kind,
			name,
			root,
			runs: role === "workload",
			block: unique(`${kind}/${name}`, taken)
		}];
	};
}
function unique(block, taken) {
	for (let number = taken.has(block) ? taken.size : 1;; number++) {
		const name = number === 1 ? block : `${block}#${number}`;
		if (taken.has(name)) continue;
		taken.add(name);
		return name;
	}
}
function isDriver(kind, name, root) {
	const names = [name, ...items(get(root, "spec", "template", "spec", "containers")).flatMap((container) => text(get(container, "image")) ?? [])];
	return kind === "DaemonSet" && names.some((each) => /device-?plugin|driver-installer|dcgm|(?:gpu|node)-feature-discovery/i.test(each));
}
function documentsOf(file) {
	const starts = [0];
	for (let at = file.indexOf("\n---"); at >= 0; at = file.indexOf("\n---", at + 4)) if (/^\s?$/.test(file.charAt(at + 4))) starts.push(at + 1);
	return starts.map((start, index) => ({
		content: file.slice(start, starts[index + 1]),
		start
	}));
}
function withinLimit(parts) {
	let length = 0;
	const end = parts.findIndex(({ content }) => (length += content.length) > maximumParsed);
	return end < 0 ? {
		kept: parts,
		left: []
	} : {
		kept: parts.slice(0, end),
		left: parts.slice(end, end + 1)
	};
}

// src/readers/kubernetes/model-uri.ts
function modelUri(key) {
	return (part, at) => [...setting(key)(part, at), ...hubModel(part, at)];
}
function hubModel({ source, block }, { value }) {
	if (value.kind !== "scalar") return [];
	const [whole = "", scheme = "", name, revision] = /^(hf:\/\/)([\w.-]+\/[\w.-]+)(?::([\w.-]+))?$/.exec(value.value) ?? [];
	if (name === void 0) return [];
	const constraint = revision === void 0 ? { kind: "any" } : {
		kind: "range",
		text: revision
	};
	const frame = {
		block,
		command: null,
		role: { kind: "runtime" },
		place: placesIn(source, value)
	};
	return [dependencyFact(frame, {
		start: scheme.length,
		end: whole.length
	}, {
		ecosystem: "huggingface",
		name,
		constraint
	})];
}

// src/readers/kubernetes/kserve.ts
const frameworks = /* @__PURE__ */ new Set([
	"tensorflow",
	"pytorch",
	"triton",
	"onnx",
	"sklearn",
	"xgboost",
	"lightgbm",
	"pmml",
	"paddle",
	"huggingface"
]);
const model = {
	"modelFormat.name": setting("kserve.modelFormat"),
	"modelFormat.version": setting("kserve.modelFormatVersion"),
	runtime: setting("kserve.runtime"),
	runtimeVersion: setting("kserve.runtimeVersion"),
	protocolVersion: setting("kserve.protocolVersion"),
	storageUri: modelUri("kserve.storageUri")
};
const trainedModel = {
	"spec.inferenceService": setting("kserve.inferenceService"),
	"spec.model.framework": setting("kserve.modelFormat"),
	"spec.model.storageUri": modelUri("kserve.storageUri")
};
const predictorOfMesh = {
	"spec.modelType.name": setting("kserve.modelFormat"),
	"spec.runtime.name": setting("kserve.runtime")
};
const languageModel = { "spec.model.uri": modelUri("kserve.storageUri") };
const servingRuntime = {
	"spec.supportedModelFormats.name": setting("kserve.supportedModelFormat"),
	"spec.protocolVersions": setting("kserve.protocolVersion")
};
function readPredictors(source, root, block) {
	const spec = get(root, "spec");
	return [
		get(spec, "predictor"),
		get(spec, "default", "predictor"),
		get(spec, "canary", "predictor")
	].flatMap((predictor) => readPredictor(source, predictor, block));
}
function readPredictor(source, predictor, block) {
	return [...entries(predictor).filter(({ key }) => key === "model" || frameworks.has(key)).flatMap((each) => [...readModel(source, each, block), ...readContainer(source, each.value, `${block}/${each.key}`)]), ...get(predictor, "containers") === void 0 ? readPlacement(source, predictor, block) : []];
}
function readModel(source, { key, keyStart, keyEnd, value }, block) {
	return [...key === "model" ? [] : [{
		kind: "setting",
		...source.place(keyStart, keyEnd),
		block,
		key: "kserve.modelFormat",
		value: key
	}], ...readTable({
		source,
		block,
		know: asWritten
	}, value, model)];
}

// src/readers/kubernetes/pod.ts
function readPod(source, { group, spec }, block, several) {
	const prefix = several && group !== "" ? `${block}/${group}:` : `${block}/`;
	const containers = (key, kind) => items(get(spec, key)).map((container, index) => ({
		container,
		block: `${prefix}${kind}${text(get(container, "name")) ?? index}`
	}));
	const main = containers("containers", "");
	return [...(several ? main.map((each) => each.block) : [block]).flatMap((one) => readPlacement(source, spec, one)), ...[...containers("initContainers", "init:"), ...main].flatMap((each) => readContainer(source, each.container, each.block))];
}

// src/readers/kubernetes/pods.ts
const plain = /* @__PURE__ */ new Set([
	"spec",
	"template",
	"jobTemplate",
	"componentSpecs"
]);
const maximumDepth = 12;
function podsIn(root) {
	const pods = below(get(root, "spec"), "", 0);
	return pods.map(({ group, spec }, index) => {
		const before = pods.slice(0, index).filter((other) => other.group === group).length;
		return {
			group: before === 0 ? group : `${group}#${before + 1}`,
			spec
		};
	});
}
function below(node, group, depth) {
	if (node === void 0 || depth > maximumDepth) return [];
	if (get(node, "containers")?.kind === "list") return [{
		group,
		spec: node
	}];
	const inLists = items(node).flatMap((item, index) => below(item, groupName(item) ?? `${group}${index}`, depth + 1));
	const inMaps = entries(node).flatMap(({ key, value }) => below(value, plain.has(key) ? group : key, depth + 1));
	return [...inLists, ...inMaps];
}
function groupName(item) {
	return text(get(item, "groupName")) ?? text(get(item, "name"));
}

// src/readers/kubernetes/ray.ts
const runtimeEnvironment = {
	pip: requirements(),
	"pip.packages": requirements(),
	uv: requirements(),
	"uv.packages": requirements(),
	env_vars: environment
};
const serveConfig = {
	"applications.import_path": setting("ray.importPath"),
	...Object.fromEntries(Object.entries(runtimeEnvironment).map(([key, take]) => [`applications.runtime_env.${key}`, take]))
};
function embedded(table) {
	return (part, { value }) => value.kind === "scalar" && value.type !== "null" ? parseEmbeddedYaml(part.source.text, value).flatMap((root) => readTable(part, root, table)) : [];
}
const ray = {
	"spec.rayVersion": setting("ray.rayVersion"),
	"spec.rayClusterSpec.rayVersion": setting("ray.rayVersion"),
	"spec.rayClusterConfig.rayVersion": setting("ray.rayVersion"),
	"spec.runtimeEnvYAML": embedded(runtimeEnvironment),
	"spec.serveConfigV2": embedded(serveConfig),
	"spec.entrypoint": (part, { value }) => readScript(part, value, "/")
};

// src/readers/kubernetes/seldon.ts
const step = {
	implementation: setting("seldon.implementation"),
	modelUri: modelUri("seldon.modelUri")
};
function readGraph(part, node) {
	return [...readTable(part, node, step), ...items(get(node, "children")).flatMap((child) => readGraph(part, child))];
}
const seldonDeployment = {
	"spec.predictors.graph": (part, { value }) => readGraph(part, value),
	"spec.protocol": setting("seldon.protocol")
};
const seldonModel = {
	"spec.requirements": setting("seldon.requirement"),
	"spec.storageUri": modelUri("seldon.storageUri"),
	"spec.server": setting("seldon.server"),
	"spec.memory": resource("memory")
};
const seldonServer = {
	"spec.serverConfig": setting("seldon.serverConfig"),
	"spec.extraCapabilities": setting("seldon.capability"),
	"spec.capabilities": setting("seldon.capability")
};

// src/readers/kubernetes.ts
const tables = /* @__PURE__ */ new Map([
	["TrainedModel", trainedModel],
	["Predictor", predictorOfMesh],
	["LLMInferenceService", languageModel],
	["LLMInferenceServiceConfig", languageModel],
	["ServingRuntime", servingRuntime],
	["ClusterServingRuntime", servingRuntime],
	["SeldonDeployment", seldonDeployment],
	["Model", seldonModel],
	["Server", seldonServer],
	["ServerConfig", seldonServer],
	["RayCluster", ray],
	["RayJob", ray],
	["RayService", ray],
	["TrainJob", {
		"spec.runtimeRef.name": setting("kubeflow.runtime"),
		"spec.initializer.model.storageUri": modelUri("kubeflow.storageUri")
	}]
]);
const isWorkflow = /^(?:Cron)?Workflow$|WorkflowTemplate$/;
const read = (source, interest) => {
	const { objects, problems, isPartial } = objectsIn(source, interest);
	return {
		facts: inOrder(objects.flatMap((object) => readObject(source, object))),
		problems,
		isPartial
	};
};
function readObject(source, object) {
	const { kind, block, root } = object;
	const trainer = kind === "TrainJob" ? get(root, "spec", "trainer") : void 0;
	return [
		...readKind(source, object),
		...readAnnotations(source, root, block),
		...kind === "InferenceService" || kind === "KFService" ? readPredictors(source, root, block) : [],
		...readTable({
			source,
			block,
			know: asWritten
		}, root, tables.get(kind) ?? {}),
		...trainer === void 0 ? [] : readContainer(source, trainer, `${block}/trainer`),
		...isWorkflow.test(kind) ? readWorkflow(source, root, block) : readPods(source, object)
	];
}
function readPods(source, { block, root }) {
	const pods = podsIn(root);
	return pods.flatMap((pod) => readPod(source, pod, block, pods.length > 1));
}
function readKind(source, { kind, name, block, runs, root }) {
	const written = entry(root, "kind");
	return [...written === void 0 || !runs ? [] : [{
		kind: "workload",
		...placeOf(source, written),
		block,
		platform: "kubernetes",
		type: kind,
		name
	}], ...settingOf(source, block, "kubernetes.apiVersion", entry(root, "apiVersion"), (node) => certain(asWritten(node)))];
}

export { read };