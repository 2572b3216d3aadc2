import { Et as text, St as entry, Tt as items, gt as jsonAsYaml, wt as get, xt as entries } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import "./shared-formats-yaml.js";
import { Ct as imagePlatform, Ot as inOrder, St as inTree, _t as javaVersion, bt as releaseVersion, jt as unreadable, kt as keySpan, vt as nodeVersion, xt as folderOf, yt as pythonVersion } from "./shared-readers.js";
import { f as asWritten, i as settingAt, l as readTable, p as certain, r as placeOf } from "./shared-readers-yaml.js";
import { D as setting, S as image, T as resource, b as environment, h as readWords, k as workload, m as readScript } from "./shared-readers-unbash-yaml.js";

// src/readers/devcontainer/features.ts
const tools = /* @__PURE__ */ new Map([
	["python", {
		name: "python",
		option: "version",
		toConstraint: pythonVersion
	}],
	["node", {
		name: "node",
		option: "version",
		toConstraint: nodeVersion
	}],
	["java", {
		name: "java",
		option: "version",
		toConstraint: javaVersion
	}],
	["go", {
		name: "go",
		option: "version",
		toConstraint: releaseVersion
	}],
	["rust", {
		name: "rust",
		option: "version",
		toConstraint: releaseVersion
	}],
	["dotnet", {
		name: "dotnet",
		option: "version",
		toConstraint: releaseVersion
	}],
	["nvidia-cuda", {
		name: "cuda",
		option: "cudaVersion",
		toConstraint: releaseVersion
	}]
]);
function readFeatures({ source, block }, features) {
	return entries(features).flatMap(({ key, keyStart, keyEnd, value }) => {
		const setting = {
			kind: "setting",
			...source.place(keyStart, keyEnd),
			block,
			key: "devcontainer.feature",
			value: key
		};
		const tool = tools.get(/^ghcr\.io\/devcontainers\/features\/([\w-]+)/.exec(key)?.[1] ?? "");
		const written = tool === void 0 ? void 0 : value.kind === "map" ? get(value, tool.option) : value;
		const version = text(written);
		if (tool === void 0 || written === void 0 || version === null || !/\d/.test(version)) return [setting];
		const constraint = tool.toConstraint(version) ?? {
			kind: "unknown",
			text: version,
			variable: null
		};
		const { location, text: words } = settingAt(source, block, "", written, null);
		return [setting, {
			kind: "runtime",
			location,
			text: words,
			block,
			name: tool.name,
			constraint,
			use: "selects",
			alternative: null
		}];
	});
}

// src/readers/devcontainer/run-args.ts
function readRunArgs(part, args) {
	return optionsOf(items(args)).flatMap((option) => toFacts(part, option));
}
function optionsOf(nodes) {
	return nodes.flatMap((node, index) => {
		const word = text(node) ?? "";
		const [, name = "", joined] = /^(--?[a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
		if (name === "") return [];
		if (joined !== void 0) return [{
			name,
			value: joined,
			node
		}];
		const next = nodes[index + 1];
		return next === void 0 ? [] : [{
			name,
			value: text(next) ?? "",
			node: next
		}];
	});
}
function toFacts({ source, block }, { name, value, node }) {
	const { start, end } = node.kind === "scalar" ? node.inner ?? node : node;
	const place = source.place(start, end);
	if (certain(asWritten(node)) === null || value === "") return [];
	switch (name) {
		case "--gpus": return [{
			kind: "resource",
			...place,
			block,
			name: "nvidia.com/gpu",
			field: "devices",
			value: amountOf(value)
		}];
		case "--runtime": return [{
			kind: "setting",
			...place,
			block,
			key: "devcontainer.runtime",
			value
		}];
		case "--device": return [{
			kind: "resource",
			...place,
			block,
			...deviceOf(value.split(":")[0] ?? value),
			field: "devices"
		}];
		case "--platform": return [imagePlatform(source, node.kind === "scalar" ? node.inner ?? node : node, value, block, null)].map((fact) => ({
			...fact,
			...place
		}));
		case "--shm-size": return [{
			kind: "resource",
			...place,
			block,
			name: "shm",
			field: "limits",
			value
		}];
		case "-m":
		case "--memory": return [{
			kind: "resource",
			...place,
			block,
			name: "memory",
			field: "limits",
			value
		}];
		default: return [];
	}
}
function amountOf(value) {
	const devices = /^["']*device=([^"']+)["']*$/.exec(value)?.[1];
	return devices === void 0 ? value : String(devices.split(",").length);
}
function deviceOf(path) {
	return path === "/dev/kfd" ? {
		name: "amd.com/gpu",
		value: "all"
	} : {
		name: path,
		value: "1"
	};
}

// src/readers/devcontainer.ts
const know = (node) => {
	const [, before = "", variable, fallback, after = ""] = /^([^$]*)\$\{localEnv:(\w+):([^{}]*)\}([^$]*)$/.exec(text(node) ?? "") ?? [];
	if (variable === void 0 || fallback === void 0) return asWritten(node);
	return {
		kind: "default",
		value: `${before}${fallback}${after}`,
		variable
	};
};
const table = {
	image: image(),
	service: setting("devcontainer.service"),
	dockerComposeFile: beside("devcontainer.compose"),
	"hostRequirements.cpus": resource("cpu"),
	"hostRequirements.memory": resource("memory"),
	"hostRequirements.storage": resource("storage"),
	"hostRequirements.gpu": readGpu,
	containerEnv: environment,
	remoteEnv: environment,
	onCreateCommand: readCommands,
	updateContentCommand: readCommands,
	postCreateCommand: readCommands,
	postStartCommand: readCommands,
	postAttachCommand: readCommands
};
const read = (source) => {
	const { root: json, error } = parseJson(source.text);
	const root = json === null ? void 0 : jsonAsYaml(json);
	const part = {
		source,
		block: "",
		know
	};
	return {
		facts: inOrder([
			...readContainer(part, root),
			...readBuild(part, root),
			...readTable(part, root, table),
			...readFeatures(part, get(root, "features")),
			...readRunArgs(part, get(root, "runArgs"))
		]),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};
function readContainer(part, root) {
	const at = [
		"image",
		"build",
		"dockerFile",
		"dockerComposeFile",
		"features"
	].flatMap((key) => entry(root, key) ?? [])[0];
	return at === void 0 ? [] : [workload(part, keySpan(at), "devcontainer", "devcontainer", text(get(root, "name")) ?? "")];
}
function readBuild({ source, block }, root) {
	const build = get(root, "build") ?? root;
	const at = entry(build, "dockerfile") ?? entry(build, "dockerFile") ?? entry(root, "dockerFile");
	if (at === void 0) return [];
	const folder = folderOf(source.path);
	const path = (node) => {
		const written = node === void 0 ? "." : certain(know(node) ?? null);
		return written === null ? null : inTree(folder, written);
	};
	const target = get(build, "target");
	const args = Object.fromEntries(entries(get(build, "args")).map(({ key, value }) => [key, certain(know(value))]));
	return [{
		kind: "build",
		...placeOf(source, at),
		block,
		context: path(get(build, "context") ?? get(root, "context")),
		dockerfile: path(at.value),
		target: target === void 0 ? null : certain(know(target)),
		args,
		tags: []
	}];
}
function beside(key) {
	return (part, at) => setting(key)(part, at).map((fact) => fact.kind === "setting" && fact.value !== null ? {
		...fact,
		value: inTree(folderOf(part.source.path), fact.value)
	} : fact);
}
function readGpu({ source, block }, at) {
	const written = text(at.value);
	const value = at.value.kind === "map" || written === "true" ? "1" : written === "false" ? "0" : written ?? "";
	return value === "" ? [] : [{
		kind: "resource",
		...placeOf(source, at),
		block,
		name: "gpu",
		field: "asked",
		value
	}];
}
function readCommands(part, at) {
	const { value } = at;
	if (value.kind === "map") return value.entries.flatMap((each) => readCommands(part, each));
	return value.kind === "list" ? readWords(part, items(value), "") : readScript(part, value, "");
}

export { read };