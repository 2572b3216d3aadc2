import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get, xt as entries } from "./shared-formats.js";
import { Ot as inOrder, jt as unreadable, xt as folderOf } from "./shared-readers.js";
import { n as readSurroundings } from "./shared-readers-unbash-yaml.js";
import { n as readPlacement, r as placeOf, t as readImageParts } from "./shared-readers-yaml.js";

// src/readers/helm/image.ts
function imageUnder(source, at, beside, block) {
	if (at.value.kind === "map") return [{
		at,
		facts: imageIn(source, at.value, block)
	}];
	if (at.value.kind !== "scalar" || at.value.type !== "string") return [];
	const tags = [
		"tag",
		`${at.key}Tag`,
		"imageTag"
	].flatMap((key) => entry(beside, key) ?? []);
	const [tag] = /[:@]/.test(at.value.value.replace(/^[^/]*\//, "")) ? [] : tags;
	if (at.key !== "image" && tag === void 0 && !/[/:]/.test(at.value.value)) return [];
	const facts = readImageParts(source, block, {
		name: at,
		tag
	}, "default").filter(isImage).map(withTag);
	return [{
		at,
		facts: tag === void 0 ? facts.map((fact) => ({
			...fact,
			...placeOf(source, at)
		})) : facts
	}];
}
function imageIn(source, node, block) {
	const part = (...keys) => keys.flatMap((key) => entry(node, key) ?? []).find(({ value }) => text(value) !== null);
	const name = part("repository", "image", "imageName", "name");
	const parts = {
		registry: part("registry"),
		name,
		tag: part("tag", "imageTag"),
		digest: part("digest", "sha")
	};
	return readImageParts(source, block, parts, "default").filter(isImage).map(withTag);
}
function isImage({ name, resolved }) {
	return (resolved !== "unknown" || name.includes("{{")) && !name.includes("://");
}
function withTag(fact) {
	return fact.tag === null && fact.digest === null ? {
		...fact,
		resolved: "unknown"
	} : fact;
}

// src/readers/helm/components.ts
const maximumDepth = 12;
function readComponents(source, node, position) {
	const { keys } = position;
	if (keys.length > maximumDepth || text(get(node, "enabled")) === "false" || text(get(node, "create")) === "false") return [];
	if (node.kind === "list") return node.items.flatMap((item, index) => readComponents(source, item, below(position, text(get(item, "name")) ?? String(index))));
	const inner = entries(node).filter(({ key, value }) => value.kind !== "scalar" && !isImageKey(key) && !taken.has(key));
	return [...readComponent(source, node, position), ...inner.flatMap(({ key, value }) => readComponents(source, value, below(position, key)))];
}
function below({ keys, chart }, key) {
	return {
		keys: [...keys, key],
		chart
	};
}
const taken = /* @__PURE__ */ new Set([
	"resources",
	"nodeSelector",
	"affinity",
	"tolerations",
	"env",
	"args",
	"command",
	"labels",
	"annotations"
]);
function readComponent(source, node, position) {
	const block = blockOf(position.keys);
	return [
		...imagesOf(source, node, position).flatMap(({ at, facts, own }) => facts.flatMap((fact) => [workloadOf(source, at, fact.block, own), fact])),
		...readPlacement(source, node, block),
		...readSurroundings(source, node, block)
	];
}
function imagesOf(source, node, { keys, chart }) {
	const named = (more) => [...keys, ...more].join(".") || chart;
	const parts = entry(node, "repository") ?? entry(node, "imageName");
	if (parts !== void 0) return [{
		at: parts,
		facts: imageIn(source, node, blockOf(keys)),
		own: named([])
	}];
	return entries(node).filter(({ key, value }) => isImageKey(key) || keys.at(-1) === "images" && value.kind === "scalar").flatMap((each) => {
		const more = each.key === "image" ? [] : [each.key];
		return imageUnder(source, each, node, blockOf([...keys, ...more])).map((image) => ({
			...image,
			own: named(more)
		}));
	});
}
function isImageKey(key) {
	return /^image$|Image$/.test(key);
}
function blockOf(keys) {
	return ["values", ...keys].join(".");
}
function workloadOf(source, at, block, name) {
	return {
		kind: "workload",
		...source.place(at.keyStart, at.keyEnd),
		block,
		platform: "kubernetes",
		type: "values",
		name
	};
}

// src/readers/helm-values.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const folder = folderOf(source.path);
	const chart = folder.slice(folder.lastIndexOf("/") + 1);
	return {
		facts: inOrder(documents.flatMap((root) => readComponents(source, root, {
			keys: [],
			chart
		}))),
		problems: source.text.includes("{{") ? [] : errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};

export { read };