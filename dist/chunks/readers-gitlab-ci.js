import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { Ct as imagePlatform, Et as readImage, Ot as inOrder, St as inTree, jt as unreadable } from "./shared-readers.js";
import { A as readIndexes } from "./shared-readers-unbash-yaml.js";
import { i as settingAt, o as placesIn, r as placeOf } from "./shared-readers-yaml.js";
import { i as readCommands } from "./shared-readers-unbash.js";

// src/readers/gitlab-ci/inherit.ts
const maximumDepth$2 = 11;
const defaults = [
	"image",
	"services",
	"before_script",
	"after_script",
	"tags"
];
function inherited(job, root) {
	const { node, isOpen } = extended(job, root, 0);
	return isOpen ? {
		node,
		isOpen
	} : {
		node: withDefaults(node, root),
		isOpen
	};
}
function extended(job, root, depth) {
	const written = get(job, "extends");
	const names = written?.kind === "list" ? written.items.map(text) : written === void 0 ? [] : [text(written)];
	let node;
	let isOpen = names.length > 0 && depth >= maximumDepth$2;
	for (const name of depth < maximumDepth$2 ? names : []) {
		const base = name === null ? void 0 : get(root, name);
		if (base === void 0) {
			isOpen = true;
			continue;
		}
		const inner = extended(base, root, depth + 1);
		isOpen ||= inner.isOpen;
		node = node === void 0 ? inner.node : merged(node, inner.node);
	}
	return {
		node: node === void 0 ? job : merged(node, job),
		isOpen
	};
}
function merged(base, own) {
	if (base.kind !== "map" || own.kind !== "map") return own;
	const inBase = new Map(base.entries.map((each) => [each.key, each]));
	const known = new Set(own.entries.map(({ key }) => key));
	const over = (each) => {
		const below = inBase.get(each.key);
		return below === void 0 ? each : {
			...each,
			value: merged(below.value, each.value)
		};
	};
	return {
		...own,
		entries: [...base.entries.filter(({ key }) => !known.has(key)), ...own.entries.map(over)]
	};
}
function withDefaults(job, root) {
	if (job.kind !== "map") return job;
	const more = defaults.filter((key) => entry(job, key) === void 0 && takesDefault(job, key)).flatMap((key) => entry(get(root, "default"), key) ?? (key === "tags" ? [] : entry(root, key) ?? []));
	return more.length === 0 ? job : {
		...job,
		entries: [...job.entries, ...more]
	};
}
function takesDefault(job, key) {
	const wish = get(job, "inherit", "default");
	return wish?.kind === "list" ? items(wish).some((item) => text(item) === key) : text(wish) !== "false";
}
function behindReference(node, root, depth = 0) {
	if (node?.tag !== "!reference") return node;
	if (depth > maximumDepth$2) return void 0;
	const [name, ...path] = items(node).flatMap((item) => text(item) ?? []);
	const job = name === void 0 ? void 0 : get(root, name);
	return job === void 0 ? void 0 : behindReference(get(extended(job, root, 0).node, ...path), root, depth + 1);
}
function jobsOf(root) {
	const jobs = entries(root).filter(({ key, value }) => !key.startsWith(".") && !reserved.has(key) && value.kind === "map");
	return [...new Map(jobs.map((each) => [each.key, each])).values()];
}
const reserved = /* @__PURE__ */ new Set([
	"default",
	"include",
	"stages",
	"variables",
	"workflow",
	"image",
	"services",
	"cache",
	"before_script",
	"after_script",
	"spec"
]);

// src/readers/gitlab-ci/variables.ts
function variablesOf(root, job) {
	const all = [get(root, "variables"), get(job, "variables")].flatMap((node) => entries(node));
	return new Map(all.map(({ key, value }) => [key, valueOf(value) ?? ""]));
}
function readVariables(source, variables, block) {
	return entries(variables).flatMap((each) => {
		const value = valueOf(each.value);
		if (value === null || each.value.kind === "list") return [];
		return [{
			kind: "env",
			...placeOf(source, each),
			block,
			name: each.key,
			value: /\$/.test(value) ? null : value
		}];
	});
}
function valueOf(node) {
	return text(node.kind === "map" ? get(node, "value") : node);
}
const proxy = /^\$\{?CI_DEPENDENCY_PROXY_(?:DIRECT_)?GROUP_IMAGE_PREFIX\}?\//;
const maximumDepth$1 = 5;
function complete(variables) {
	return (written) => {
		const value = expand(written.replace(proxy, ""), variables, 0);
		if (value.includes("$")) return {
			value,
			resolved: "unknown"
		};
		return {
			value,
			resolved: value === written ? "written" : "default"
		};
	};
}
function expand(written, variables, depth) {
	if (depth > maximumDepth$1 || written.length > 1e3) return written;
	return written.replaceAll(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced, bare) => {
		const value = variables.get(braced ?? bare ?? "");
		return value === void 0 ? whole : expand(value, variables, depth + 1);
	});
}

// src/readers/gitlab-ci/runner.ts
function readRunner(source, job, variables, block) {
	const tags = get(job, "tags");
	const nodes = tags?.kind === "list" ? tags.items : tags === void 0 ? [] : [tags];
	const [only, ...more] = nodes;
	if (tags === void 0 || only === void 0) return [];
	const variable = more.length === 0 ? /^\$\{?(\w+)\}?$/.exec(text(only) ?? "")?.[1] : void 0;
	const choices = variable === void 0 ? [] : matrixValues(job, variable);
	if (variable !== void 0 && choices.length > 0) return choices.flatMap((node) => toFacts(source, [node], node, {
		block,
		alternative: `matrix:${variable}`,
		variables
	}));
	return toFacts(source, nodes, tags, {
		block,
		alternative: null,
		variables
	});
}
function matrixValues(job, variable) {
	return items(get(job, "parallel", "matrix")).flatMap((one) => entries(one).flatMap(({ key, value }) => key !== variable ? [] : value.kind === "list" ? value.items : [value]));
}
function toFacts(source, nodes, at, { block, alternative, variables }) {
	const labels = nodes.map((node) => complete(variables)(text(node) ?? "").value);
	if (labels.some((label) => label === "")) return [];
	const { start, end } = at.kind === "scalar" ? at.inner ?? at : at;
	const place = source.place(start, end);
	const machine = labels.map(hosted).find(({ os }) => os !== null) ?? {
		os: null,
		arch: null
	};
	const gpu = labels.some((label) => /^saas-linux-.*-gpu-/.test(label)) ? [{
		kind: "resource",
		...place,
		block,
		name: "nvidia.com/gpu",
		field: "asked",
		value: "1"
	}] : [];
	return [{
		kind: "platform",
		...place,
		block,
		label: labels.join(", "),
		...machine,
		alternative
	}, ...gpu];
}
function hosted(label) {
	if (label.startsWith("saas-linux-")) return {
		os: "linux",
		arch: /-arm64\b/.test(label) ? "aarch64" : "x86_64"
	};
	if (label.startsWith("saas-windows-")) return {
		os: "windows",
		arch: "x86_64"
	};
	if (label.startsWith("saas-macos-")) return {
		os: "macos",
		arch: "aarch64"
	};
	return {
		os: null,
		arch: null
	};
}

// src/readers/containers/lines.ts
function joinLines(source, parts) {
	const starts = [];
	let length = 0;
	for (const { value } of parts) {
		starts.push(length);
		length += value.length + 1;
	}
	const places = parts.map((part) => placesIn(source, part));
	const place = (start, end) => {
		const index = lastAtOrBefore(starts, start);
		const from = starts[index] ?? 0;
		const size = parts[index]?.value.length ?? 0;
		const found = places[index];
		return found === void 0 ? source.place(0, 0) : found(Math.min(start - from, size), Math.min(end - from, size));
	};
	return {
		text: parts.map(({ value }) => value).join("\n"),
		place
	};
}
function lastAtOrBefore(starts, at) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/readers/gitlab-ci/script.ts
function readScripts(job, surroundings) {
	return [["before_script", "script"], ["after_script"]].flatMap((keys, index) => {
		return readLines(keys.flatMap((key) => linesOf(get(job, key), surroundings.root, 0)), index, surroundings);
	});
}
const maximumDepth = 11;
function linesOf(node, root, depth) {
	const written = behindReference(node, root);
	if (written === void 0 || depth > maximumDepth) return [];
	if (written.kind === "list") return written.items.flatMap((item) => linesOf(item, root, depth + 1));
	return written.kind === "scalar" && written.type !== "null" ? [written] : [];
}
function readLines(lines, index, { source, block, variables, windows }) {
	const { text, place } = joinLines(source, lines);
	if (text === "" || windows && /`|\$env:/i.test(text)) return [];
	return readCommands(text, {
		block,
		directory: "",
		variables: new Map([...variables].filter(([, value]) => !value.includes("$")).map(([name, value]) => [name, {
			value,
			weak: true
		}])),
		commandPrefix: `${source.path}:${block}:${index}`,
		place
	});
}

// src/readers/gitlab-ci.ts
const maximumFacts = 1e4;
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	return {
		facts: inOrder(documents.flatMap((root) => readPipeline(source, root))),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readPipeline(source, root) {
	const facts = [...readIncludes(source, root), ...readVariables(source, get(root, "variables"), "")];
	for (const job of jobsOf(root)) {
		if (facts.length > maximumFacts) break;
		facts.push(...readJob(source, root, job));
	}
	return facts;
}
function readIncludes(source, root) {
	const written = get(root, "include");
	return (written?.kind === "list" ? written.items : [written]).flatMap((node) => get(node, "local") ?? node ?? []).flatMap((node) => {
		const path = text(node);
		return path === null || path.includes("://") ? [] : [settingAt(source, "", "gitlab-ci.include", node, inTree("", path.replace(/^\/+/, "")))];
	});
}
function readJob(source, root, { key, keyStart, keyEnd, value }) {
	const { node } = inherited(value, root);
	if (![
		"script",
		"run",
		"extends"
	].some((each) => get(node, each) !== void 0) || text(get(node, "allow_failure")) === "true") return [];
	const block = `job:${key}`;
	const variables = variablesOf(root, node);
	const runner = readRunner(source, node, variables, block);
	const platforms = runner.filter((fact) => fact.kind === "platform");
	const windows = platforms.length > 0 && platforms.every(({ os }) => os === "windows");
	return [
		{
			kind: "workload",
			...source.place(keyStart, keyEnd),
			block,
			platform: "gitlab-ci",
			type: "job",
			name: key
		},
		...runner,
		...windows ? [] : readImages(source, root, node, {
			block,
			variables
		}),
		...readVariables(source, get(node, "variables"), block),
		...[root, node].flatMap((each) => entries(get(each, "variables"))).flatMap((each) => readIndex(source, block, each)),
		...readScripts(node, {
			source,
			root,
			block,
			variables,
			windows
		})
	];
}
function readIndex(source, block, { key: name, value }) {
	const written = value.kind === "map" ? get(value, "value") : value;
	return written === void 0 || valueOf(value) === null ? [] : readIndexes(source, block, {
		name,
		value: written
	});
}
function readImages(source, root, job, { block, variables }) {
	const services = items(behindReference(get(job, "services"), root));
	return [...readOne(source, behindReference(get(job, "image"), root), {
		block,
		variables
	}), ...services.flatMap((service, index) => readOne(source, behindReference(service, root), {
		block: `${block}/service:${text(get(service, "alias")) ?? index}`,
		variables
	}))];
}
function readOne(source, node, { block, variables }) {
	const name = node?.kind === "map" ? get(node, "name") : node;
	const platform = get(node, "docker", "platform");
	const label = complete(variables)(text(platform) ?? "");
	const chosen = platform?.kind !== "scalar" || label.resolved === "unknown" || label.value === "" ? [] : [imagePlatform(source, platform.inner ?? platform, label.value.includes("linux") ? label.value : `linux/${label.value}`, block, null)];
	return [...readImage(source, name, block, complete(variables)), ...chosen];
}

export { read };