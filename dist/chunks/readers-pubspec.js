import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { At as placeOf, Dt as entryPlace, Ot as inOrder, Y as fromRoot, jt as unreadable, kt as keySpan, o as isModel } from "./shared-readers.js";

// src/readers/pubspec/flutter.ts
function readFlutter(source, root) {
	const section = get(root, "flutter");
	return [...entries(get(section, "plugin", "platforms")).map((each) => readPlatform(source, each)), ...items(entry(section, "assets")?.value).flatMap((asset) => readAsset(source, asset))];
}
function readPlatform(source, each) {
	const { start, end } = keySpan(each);
	return {
		kind: "setting",
		key: "flutter.plugin.platform",
		value: each.key,
		block: "",
		...source.place(start, end)
	};
}
function readAsset(source, asset) {
	const scalar = asset.kind === "map" ? get(asset, "path") : asset;
	const path = text(scalar);
	if (scalar?.kind !== "scalar" || path === null || !(isModel(path) || path.endsWith("/"))) return [];
	const inside = path.startsWith("packages/") ? null : fromRoot(source.path, path);
	return [{
		kind: "code",
		holds: isModel(path) ? "model" : "code",
		path: inside,
		block: "",
		...source.place(...spanOf(scalar))
	}];
}
function spanOf({ inner, start, end }) {
	return inner === null ? [start, end] : [inner.start, inner.end];
}

// src/readers/pubspec.ts
const roles = {
	dependencies: { kind: "runtime" },
	dev_dependencies: { kind: "development" },
	dependency_overrides: { kind: "constraint" }
};
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const root = documents[0];
	const facts = [
		...readProject(source, root),
		...readRuntime(source, entry(get(root, "environment"), "sdk"), "dart"),
		...readRuntime(source, entry(get(root, "environment"), "flutter"), "flutter"),
		...Object.entries(roles).flatMap(([section, role]) => readDependencies(source, get(root, section), role)),
		...readFlutter(source, root)
	];
	return {
		facts: inOrder(facts),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readDependencies(source, section, role) {
	return [...new Map(entries(section).map((each) => [each.key, each])).values()].flatMap((each) => [...readDependency(source, each, role), ...readHost(source, each)]);
}
function readDependency(source, each, role) {
	const version = each.value.kind === "map" ? get(each.value, "version") : each.value;
	if (each.value.kind === "list" || each.key === "") return [];
	const origin = originOf(each.value);
	const constraint = constraintOf(version, origin);
	return [{
		kind: "dependency",
		...entryPlace(source, keySpan(each), each.value),
		block: "",
		ecosystem: "pub",
		name: text(get(each.value, "hosted", "name")) ?? each.key,
		constraint,
		role,
		extras: [],
		marker: null,
		origin,
		command: null,
		nameAt: nameAt(source, each),
		constraintAt: constraint.kind === "range" && version?.kind === "scalar" ? placeOf(source, version.inner) : null,
		excludes: []
	}];
}
function nameAt(source, { key, keyStart, keyEnd, value }) {
	return source.text.slice(keyStart, keyEnd) === key && get(value, "hosted", "name") === void 0 ? source.place(keyStart, keyEnd) : null;
}
function originOf(value) {
	const git = get(value, "git");
	const repository = text(git) ?? text(get(git, "url"));
	const revision = text(get(git, "ref"));
	if (repository !== null) return {
		kind: "git",
		reference: revision === null ? repository : `${repository}@${revision}`
	};
	const path = text(get(value, "path"));
	if (path !== null) return {
		kind: "path",
		reference: path
	};
	const sdk = text(get(value, "sdk"));
	return sdk === null ? { kind: "registry" } : {
		kind: "path",
		reference: `sdk:${sdk}`
	};
}
function constraintOf(version, origin) {
	if (origin.kind !== "registry") return {
		kind: "unknown",
		text: origin.reference,
		variable: null
	};
	const range = text(version)?.trim() ?? "any";
	return range === "any" || range === "" ? { kind: "any" } : {
		kind: "range",
		text: range
	};
}
function readHost(source, { key, value }) {
	const hosted = get(value, "hosted");
	const node = hosted?.kind === "map" ? get(hosted, "url") : hosted;
	const url = text(node);
	if (node?.kind !== "scalar" || url === null) return [];
	const only = [text(get(hosted, "name")) ?? key];
	const { start, end } = node.inner ?? node;
	return [{
		kind: "index",
		...source.place(start, end),
		block: "",
		ecosystem: "pub",
		role: "extra",
		url,
		resolved: "written",
		command: null,
		only
	}];
}
function readRuntime(source, version, name) {
	if (version?.value.kind !== "scalar") return [];
	const constraint = constraintOf(version.value, { kind: "registry" });
	return [{
		kind: "runtime",
		...entryPlace(source, keySpan(version), version.value),
		block: "",
		name,
		constraint,
		use: "admits",
		alternative: null
	}];
}
function readProject(source, root) {
	const name = entry(root, "name");
	if (name === void 0) return [];
	return [{
		kind: "project",
		...entryPlace(source, keySpan(name), name.value),
		block: "",
		ecosystem: "pub",
		name: text(name.value),
		published: isPublished(root)
	}];
}
function isPublished(root) {
	if (get(root, "flutter", "plugin") !== void 0) return true;
	return text(get(root, "publish_to")) !== "none" && ["homepage", "repository"].some((key) => text(get(root, key)) !== null);
}

export { read };