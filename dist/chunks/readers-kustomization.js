import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get } from "./shared-formats.js";
import { f as asWritten, i as settingAt, l as readTable, t as readImageParts } from "./shared-readers-yaml.js";
import { Ot as inOrder, St as inTree, jt as unreadable, xt as folderOf } from "./shared-readers.js";
import { D as setting } from "./shared-readers-unbash-yaml.js";

// src/readers/kustomization.ts
function path(key) {
	return ({ source, block }, { value }) => {
		return (value.kind === "list" ? value.items : [value]).flatMap((node) => {
			const written = text(node);
			if (written === null || written.includes("\n")) return [];
			const known = isRemote(written) ? written : inTree(folderOf(source.path), written);
			return [settingAt(source, block, key, node, known)];
		});
	};
}
function isRemote(written) {
	return /:\/\/|^git@|^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/)|^github\.com\//.test(written);
}
const table = {
	resources: path("kustomize.resource"),
	bases: path("kustomize.resource"),
	components: path("kustomize.component"),
	patchesStrategicMerge: path("kustomize.patch"),
	"patchesJson6902.path": path("kustomize.patch"),
	"patches.path": path("kustomize.patch")
};
const chart = {
	name: setting("helm.dependency"),
	version: setting("helm.dependencyVersion"),
	repo: setting("helm.dependencyRepository"),
	valuesFile: path("helm.values")
};
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	return {
		facts: inOrder(documents.flatMap((root) => readKustomization(source, root))),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readKustomization(source, root) {
	const know = asWritten;
	return [
		...readTable({
			source,
			block: "",
			know
		}, root, table),
		...items(get(root, "images")).flatMap((image) => readImage(source, image)),
		...items(get(root, "helmCharts")).flatMap((each) => readTable({
			source,
			block: `dependency:${text(get(each, "name")) ?? ""}`,
			know
		}, each, chart))
	];
}
function readImage(source, image) {
	const name = entry(image, "newName") ?? entry(image, "name");
	const digest = entry(image, "digest");
	const tag = digest === void 0 ? entry(image, "newTag") : void 0;
	const block = `image:${text(get(image, "name")) ?? ""}`;
	return readImageParts(source, block, {
		name,
		tag,
		digest
	}, "written");
}

export { read };