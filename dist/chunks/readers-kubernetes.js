import { a as items, i as get, n as entries, o as text, r as entry, t as parseYaml } from "./formats-yaml.js";
import { t as readCommand } from "./readers-containers-command.js";
import { n as readIndexes, t as readImage } from "./readers-containers-image.js";
import { n as inOrder, t as entryPlace } from "./readers-manifest-places.js";

// src/readers/kubernetes/container.ts
function readContainer(source, container, block) {
	const variables = items(get(container, "env"));
	const environment = variables.flatMap((variable) => readVariable(source, variable, block));
	const parts = [get(container, "command"), get(container, "args")];
	return [
		...readImage(source, get(container, "image"), block),
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
	return ["limits", "requests"].flatMap((field) => entries(get(resources, field)).flatMap(({ key, keyStart, keyEnd, value }) => {
		const amount = text(value);
		if (amount === null || !isResource(key)) return [];
		return [{
			kind: "resource",
			...entryPlace(source, {
				start: keyStart,
				end: keyEnd
			}, value),
			block,
			name: key,
			field,
			value: amount
		}];
	}));
}
function isResource(name) {
	return name.includes("/") || name === "memory" || name === "cpu";
}
function readVariable(source, variable, block) {
	const name = text(get(variable, "name"));
	const value = entry(variable, "value")?.value;
	if (name === null || value?.kind !== "scalar") return [];
	const known = /\$[({\w]/.test(value.value) ? null : value.value;
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

// src/readers/kubernetes/kinds.ts
const groups = {
	Pod: [],
	Deployment: [],
	StatefulSet: [],
	DaemonSet: [],
	ReplicaSet: [],
	Job: [],
	CronJob: [],
	Service: ["serving.knative.dev"],
	InferenceService: [],
	PyTorchJob: [],
	TFJob: [],
	MPIJob: [],
	TrainJob: [],
	RayCluster: [],
	RayService: [],
	RayJob: [],
	JobSet: [],
	LeaderWorkerSet: []
};
function isWorkload(kind, apiVersion) {
	const allowed = Object.hasOwn(groups, kind) ? groups[kind] : void 0;
	return allowed !== void 0 && apiVersion !== "" && (allowed.length === 0 || allowed.includes(apiVersion.split("/")[0] ?? ""));
}
function maybeWorkload(document) {
	const kinds = [...document.matchAll(/(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)["']?kind["']?:[ \t]*["']?(\w+)/gm)].map((match) => match[1] ?? "");
	if (kinds.includes("CustomResourceDefinition")) return false;
	return kinds.some((kind) => isWorkload(kind, kind === "Service" && document.includes("serving.knative.dev") ? "serving.knative.dev" : "v1"));
}

// src/readers/kubernetes/documents.ts
function workloadsIn(file, interest) {
	if (!file.includes("apiVersion:") || !file.includes("kind:") || file.includes("{{")) return [];
	return documentsOf(file).filter(({ content }) => maybeWorkload(content) && (interest.mentions(content) || matters.test(content))).flatMap(({ content, start }) => parseYaml(content, start).documents).flatMap((document) => text(get(document, "kind")) === "List" ? items(get(document, "items")) : [document]).flatMap(toWorkload);
}
const matters = /gpu|tpu|nvidia|neuron|gaudi/i;
function toWorkload(root) {
	const kind = text(get(root, "kind")) ?? "";
	if (!isWorkload(kind, text(get(root, "apiVersion")) ?? "")) return [];
	const metadata = get(root, "metadata");
	const name = text(get(metadata, "name")) ?? text(get(metadata, "generateName")) ?? "";
	return isDriver(kind, name, root) ? [] : [{
		kind,
		name,
		root
	}];
}
function isDriver(kind, name, root) {
	const names = [name, ...items(get(root, "spec", "template", "spec", "containers")).flatMap(entries).flatMap(({ key, value }) => key === "image" ? text(value) ?? [] : [])];
	return kind === "DaemonSet" && names.some((each) => /device-?plugin|driver-installer|dcgm|(?:gpu|node)-feature-discovery/i.test(each));
}
function documentsOf(file) {
	const starts = [0, ...[...file.matchAll(/^---(?=\s)/gm)].map((match) => match.index)];
	return starts.map((start, index) => ({
		content: file.slice(start, starts[index + 1]),
		start
	}));
}

// src/readers/kubernetes/pod.ts
function readPod(source, { group, spec }, block, several) {
	const prefix = several ? `${block}/${group}:` : `${block}/`;
	const containers = (key, kind) => items(get(spec, key)).flatMap((each, index) => readContainer(source, each, `${prefix}${kind}${text(get(each, "name")) ?? index}`));
	return [
		...readPlacement(source, spec, block),
		...containers("initContainers", "init:"),
		...containers("containers", "")
	];
}
function readPlacement(source, spec, block) {
	const runtime = entry(spec, "runtimeClassName");
	return [
		...entries(get(spec, "nodeSelector")).map((each) => setting(placeOf(source, each), block, "nodeSelector", `${each.key}=${text(each.value) ?? ""}`)),
		...items(get(spec, "tolerations")).flatMap((each) => readToleration(source, each, block)),
		...runtime === void 0 ? [] : [setting(placeOf(source, runtime), block, "runtimeClassName", text(runtime.value))]
	];
}
function readToleration(source, toleration, block) {
	const key = text(get(toleration, "key"));
	const value = text(get(toleration, "value"));
	if (key === null) return [];
	return [setting(source.place(toleration.start, toleration.end), block, "toleration", value === null ? key : `${key}=${value}`)];
}
function placeOf(source, { keyStart, keyEnd, value }) {
	return entryPlace(source, {
		start: keyStart,
		end: keyEnd
	}, value);
}
function setting(place, block, key, value) {
	return {
		kind: "setting",
		...place,
		block,
		key: `kubernetes.${key}`,
		value
	};
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
function readPredictor(source, root, block) {
	const predictor = get(root, "spec", "predictor");
	return [...entries(predictor).filter(({ key }) => key === "model" || frameworks.has(key)).flatMap((each) => [...readModel(source, each, block), ...readContainer(source, each.value, `${block}/${each.key}`)]), ...get(predictor, "containers") === void 0 ? readPlacement(source, predictor, block) : []];
}
function readModel(source, model, block) {
	const named = [
		["modelFormat", entry(get(model.value, "modelFormat"), "name")],
		["runtime", entry(model.value, "runtime")],
		["protocolVersion", entry(model.value, "protocolVersion")],
		["storageUri", entry(model.value, "storageUri")]
	];
	const place = source.place(model.keyStart, model.keyEnd);
	return [...model.key === "model" ? [] : [{
		kind: "setting",
		...place,
		block,
		key: "kserve.modelFormat",
		value: model.key
	}], ...named.flatMap(([key, each]) => each === void 0 ? [] : [toSetting(source, key, each, block)])];
}
function toSetting(source, key, { keyStart, keyEnd, value }, block) {
	return {
		kind: "setting",
		...entryPlace(source, {
			start: keyStart,
			end: keyEnd
		}, value),
		block,
		key: `kserve.${key}`,
		value: text(value)
	};
}

// src/readers/kubernetes/pods.ts
const plain = /* @__PURE__ */ new Set([
	"spec",
	"template",
	"jobTemplate"
]);
const maximumDepth = 12;
function podsIn(root) {
	return below(get(root, "spec"), "", 0);
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

// src/readers/kubernetes.ts
const read = (source, interest) => ({
	facts: inOrder(workloadsIn(source.text, interest).flatMap((workload) => readWorkload(source, workload))),
	problems: []
});
function readWorkload(source, workload) {
	const { kind, name, root } = workload;
	const block = `${kind}/${name}`;
	const pods = podsIn(root);
	const trainer = kind === "TrainJob" ? get(root, "spec", "trainer") : void 0;
	return [
		...readObject(source, workload, block),
		...kind === "InferenceService" ? readPredictor(source, root, block) : [],
		...trainer === void 0 ? [] : readContainer(source, trainer, `${block}/trainer`),
		...pods.flatMap((pod) => readPod(source, pod, block, pods.length > 1))
	];
}
function readObject(source, { kind, name, root }, block) {
	const written = entry(root, "kind");
	const version = entry(root, "apiVersion");
	if (written === void 0 || version?.value.kind !== "scalar") return [];
	return [{
		kind: "workload",
		...placeOf(source, written),
		block,
		platform: "kubernetes",
		type: kind,
		name
	}, setting(placeOf(source, version), block, "apiVersion", version.value.value)];
}

export { read };