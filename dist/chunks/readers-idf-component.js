import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { $ as unknown, At as placeOf, C as componentName, Dt as entryPlace, Ot as inOrder, Q as setting, Z as dependency, jt as unreadable, kt as keySpan } from "./shared-readers.js";

// src/readers/idf-component.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const root = documents[0];
	const facts = [
		...readProject(source, entry(root, "version")),
		...readTargets(source, entry(root, "targets")),
		...entries(get(root, "dependencies")).flatMap((each) => readDependency(source, each))
	];
	return {
		facts: inOrder(facts),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readProject(source, version) {
	if (version === void 0 || !/^\d/.test(text(version.value) ?? "")) return [];
	return [{
		kind: "project",
		...entryPlace(source, keySpan(version), version.value),
		block: "",
		ecosystem: "espressif",
		name: null,
		published: true
	}];
}
function readTargets(source, targets) {
	const names = items(targets?.value).flatMap((item) => text(item) ?? []);
	if (targets === void 0 || names.length === 0) return [];
	return [setting(entryPlace(source, keySpan(targets), targets.value), "esp-idf.targets", names.join(","))];
}
function readDependency(source, each) {
	if (each.key === "" || each.value.kind === "list") return [];
	return each.key === "idf" ? readFramework(source, each) : [readComponent(source, each), ...readRegistry(source, each)];
}
function readFramework(source, each) {
	const constraint = constraintOf(versionNode(each), { kind: "registry" });
	const place = entryPlace(source, keySpan(each), each.value);
	return constraint.kind === "any" ? [] : [{
		kind: "runtime",
		...place,
		block: "",
		name: "esp-idf",
		constraint,
		use: "admits",
		alternative: null
	}];
}
function readComponent(source, each) {
	const version = versionNode(each);
	const origin = originOf(each.value);
	const constraint = constraintOf(version, origin);
	return dependency(entryPlace(source, keySpan(each), each.value), {
		ecosystem: "espressif",
		name: origin.kind === "registry" ? componentName(each.key) : each.key,
		constraint,
		marker: markerOf(each.value),
		origin,
		nameAt: source.text.slice(each.keyStart, each.keyEnd) === each.key ? source.place(each.keyStart, each.keyEnd) : null,
		constraintAt: constraint.kind === "range" && version?.kind === "scalar" ? placeOf(source, version.inner) : null
	});
}
function versionNode({ value }) {
	return value.kind === "map" ? get(value, "version") : value;
}
function originOf(value) {
	const git = text(get(value, "git"));
	if (git !== null) return {
		kind: "git",
		reference: git
	};
	const path = text(get(value, "override_path")) ?? text(get(value, "path"));
	return path === null ? { kind: "registry" } : {
		kind: "path",
		reference: path
	};
}
function constraintOf(version, origin) {
	const range = text(version)?.trim() ?? "";
	if (origin.kind !== "registry") return unknown(origin.kind === "git" && range !== "" ? `${origin.reference}@${range}` : origin.reference);
	if (range === "" || range === "*") return { kind: "any" };
	const hole = /\$(?:CONFIG)?\{([^}]*)\}?/.exec(range);
	return hole === null ? {
		kind: "range",
		text: range
	} : unknown(range, hole[1] ?? null);
}
function markerOf(value) {
	const conditions = items(get(value, "rules")).flatMap((rule) => text(get(rule, "if")) ?? []);
	return conditions.length === 0 ? null : conditions.join(" and ");
}
function readRegistry(source, { key, value }) {
	const url = [get(value, "registry_url"), get(value, "service_url")].find((node) => text(node) !== null);
	if (url?.kind !== "scalar") return [];
	const { start, end } = url.inner ?? url;
	const only = [componentName(key)];
	return [{
		kind: "index",
		...source.place(start, end),
		block: "",
		ecosystem: "espressif",
		role: "extra",
		url: url.value,
		resolved: "written",
		command: null,
		only
	}];
}

export { read };