import { E as parseHcl, Et as text, St as entry, Tt as items, gt as jsonAsYaml, xt as entries } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import "./shared-formats-yaml.js";
import { Ct as imagePlatform, Ot as inOrder, St as inTree, ft as buildArguments, jt as unreadable, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { r as placeOf } from "./shared-readers-yaml.js";

// src/readers/bake/inherit.ts
const deepest = 10;
const mostAncestors = 100;
function inheriting(blocks) {
	const targets = byName(blocks, "target");
	const grouped = new Set(blocks.filter(({ type }) => type === "group").flatMap(({ body }) => words(body, "targets")));
	const inherited = new Set(blocks.filter(({ type }) => type === "target").flatMap(({ body }) => words(body, "inherits")));
	return [...targets].filter(([name]) => grouped.has(name) || !(inherited.has(name) || isAbstract(name))).flatMap(([name, own]) => {
		const at = own[0];
		return at === void 0 ? [] : [targetOf(name, at, ancestors(targets, name))];
	});
}
function isAbstract(name) {
	return name.startsWith("_") || name === "docker-metadata-action";
}
function byName(blocks, type) {
	const found = /* @__PURE__ */ new Map();
	for (const block of blocks.filter((one) => one.type === type)) {
		const name = block.labels[0] ?? "";
		found.set(name, [...found.get(name) ?? [], block]);
	}
	return found;
}
function targetOf(name, at, bodies) {
	return {
		name,
		at,
		get: (key) => bodies.map((body) => entry(body, key)).findLast((found) => found !== void 0),
		named: (key) => [...new Map(bodies.flatMap((body) => entries(entry(body, key)?.value)).map((one) => [one.key, one])).values()]
	};
}
function ancestors(targets, start) {
	const found = [];
	const visit = (name, trail) => {
		if (trail.includes(name) || trail.length > deepest || found.length > mostAncestors) return;
		for (const { body } of targets.get(name) ?? []) {
			for (const parent of words(body, "inherits")) visit(parent, [...trail, name]);
			found.push(body);
		}
	};
	visit(start, []);
	return found;
}
function words(body, key) {
	return items(entry(body, key)?.value).flatMap((node) => text(node) ?? []);
}

// src/readers/bake/values.ts
const longest = 1e3;
const unknown = {
	written: null,
	likely: null
};
function filling(blocks) {
	const defaults = new Map(blocks.flatMap(({ type, labels, body }) => {
		const value = type === "variable" ? entry(body, "default")?.value : void 0;
		return value?.kind === "scalar" && isPlain(value) ? [[labels[0] ?? "", value.value]] : [];
	}));
	return (node) => {
		if (node.kind !== "scalar") return unknown;
		if (isPlain(node)) return {
			written: node.value,
			likely: node.value
		};
		return {
			written: null,
			likely: filled(node.type === "null" ? `\${${node.value}}` : node.value, defaults)
		};
	};
}
function isPlain(node) {
	return node.type !== "null" && !/[$%]\{/.test(node.value);
}
function filled(template, defaults) {
	let isKnown = true;
	const value = template.replaceAll(/[$%]\{([^{}]*)\}?/g, (hole, expression) => {
		const known = hole.endsWith("}") ? defaults.get(expression.trim()) : void 0;
		isKnown &&= known !== void 0;
		return known ?? hole;
	});
	return isKnown && value.length <= longest ? value : null;
}

// src/readers/bake.ts
const read = (source) => {
	const { blocks, error } = source.path.endsWith(".json") ? ofJson(source.text) : parseHcl(source.text);
	const fill = filling(blocks);
	const targets = inheriting(blocks);
	return {
		facts: inOrder(targets.flatMap((target) => readTarget(source, target, fill))),
		problems: error === null ? [] : [unreadable(source, source.path.endsWith(".json") ? "JSON" : "HCL", error)]
	};
};
function ofJson(written) {
	const { root, error } = parseJson(written);
	return {
		blocks: (root === null ? [] : entries(jsonAsYaml(root))).flatMap((kind) => entries(kind.value).map((one) => {
			const { start, end } = keySpan(one);
			return {
				type: kind.key,
				labels: [one.key],
				start,
				end,
				body: one.value
			};
		})),
		error
	};
}
function readTarget(source, target, fill) {
	const { name, get } = target;
	const block = `target:${name}`;
	const build = readBuild(source, block, target, fill);
	const platforms = items(get("platforms")?.value).flatMap((node) => node.kind === "scalar" ? [node] : []);
	const alternative = platforms.length > 1 ? "build:platforms" : null;
	return [build, ...platforms.flatMap((node) => {
		const value = fill(node).written;
		return value === null ? [] : [imagePlatform(source, node.inner ?? node, value, block, alternative)];
	})];
}
function readBuild(source, block, { at, get, named }, fill) {
	const path = (folder, node, fallback) => {
		const written = node === void 0 ? fallback : fill(node).likely;
		return folder === null || written === null ? null : inTree(folder, written);
	};
	const context = path(folderOf(source.path), get("context")?.value, ".");
	const stage = get("target")?.value;
	const target = stage === void 0 ? null : fill(stage).likely;
	const isOpen = get("dockerfile-inline") !== void 0 || stage !== void 0 && target === null;
	const args = named("args");
	const deciding = get("dockerfile") ?? get("context");
	return {
		kind: "build",
		...deciding === void 0 ? source.place(at.start, at.end) : placeOf(source, deciding),
		block,
		context,
		dockerfile: isOpen ? null : path(context, get("dockerfile")?.value, "Dockerfile"),
		target,
		args: buildArguments(args.map(({ key, value }) => [key, fill(value).written])),
		tags: items(get("tags")?.value).flatMap((node) => tagOf(node, fill)),
		argsAt: Object.fromEntries(args.map((one) => [one.key, placeOf(source, one).location])),
		contexts: Object.fromEntries(named("contexts").map(({ key, value }) => [key, fill(value).likely ?? ""]))
	};
}
function tagOf(node, fill) {
	const known = fill(node).likely ?? (text(node) ?? "").replace(/:[^/:]*$/, "");
	return known === "" || /[${}]/.test(known) ? [] : [known];
}

export { read };