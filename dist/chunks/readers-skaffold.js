import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { Ct as imagePlatform, Ot as inOrder, St as inTree, jt as unreadable, xt as folderOf } from "./shared-readers.js";
import { f as asWritten, p as certain, r as placeOf } from "./shared-readers-yaml.js";

// src/readers/skaffold.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	return {
		facts: inOrder(documents.flatMap((root) => readConfig(source, root))),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readConfig(source, root) {
	const profiles = items(get(root, "profiles"));
	return [...readBuilds(source, get(root, "build"), ""), ...profiles.flatMap((profile) => readBuilds(source, get(profile, "build"), `profile:${text(get(profile, "name")) ?? ""}/`))];
}
function readBuilds(source, build, prefix) {
	return items(get(build, "artifacts")).flatMap((artifact) => {
		const block = `${prefix}${text(get(artifact, "image")) ?? ""}`;
		const platforms = items(get(artifact, "platforms") ?? get(build, "platforms"));
		return [...readArtifact(source, artifact, block), ...platforms.flatMap((node) => node.kind === "scalar" ? [imagePlatform(source, node.inner ?? node, node.value, block, platforms.length > 1 ? "build:platforms" : null)] : [])];
	});
}
const others = [
	"bazel",
	"jib",
	"buildpacks",
	"custom",
	"ko"
];
function readArtifact(source, artifact, block) {
	const docker = get(artifact, "docker") ?? get(artifact, "kaniko");
	const at = entry(docker, "dockerfile") ?? entry(artifact, "context") ?? entry(artifact, "image");
	if (at === void 0 || others.some((key) => entry(artifact, key) !== void 0)) return [];
	const context = pathOf(folderOf(source.path), get(artifact, "context"), ".");
	const dockerfile = context === null ? null : pathOf(context, get(docker, "dockerfile"), "Dockerfile");
	const tags = [get(artifact, "image")].flatMap((node) => known(node) ?? []);
	const args = Object.fromEntries(entries(get(docker, "buildArgs")).map(({ key, value }) => [key, known(value)]));
	return [{
		kind: "build",
		...placeOf(source, at),
		block,
		context,
		dockerfile,
		target: known(get(docker, "target")),
		args,
		tags
	}];
}
function pathOf(folder, node, fallback) {
	const written = node === void 0 ? fallback : known(node);
	return written === null ? null : inTree(folder, written);
}
function known(node) {
	return node === void 0 ? null : certain(asWritten(node));
}

export { read };