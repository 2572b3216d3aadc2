import { dt as get, ft as items, lt as entries, pt as text, ut as entry } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { At as placeOf, Dt as entryPlace, Ot as inOrder, Z as dependency, jt as unreadable } from "./shared-readers.js";

// src/readers/vcpkg.ts
const read = (source) => {
	const { root, error } = parseJson(source.text);
	const facts = [
		...readProject(source, root),
		...items(get(root, "dependencies")).flatMap((item) => readDependency(source, item, { kind: "runtime" })),
		...featuresOf(root).flatMap(({ name, dependencies }) => dependencies.flatMap((item) => readDependency(source, item, {
			kind: "optional",
			name
		}))),
		...items(get(root, "overrides")).flatMap((item) => readDependency(source, item, { kind: "constraint" }))
	];
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};
function featuresOf(root) {
	const features = get(root, "features");
	const listed = items(features).map((value) => ({
		name: text(get(value, "name")) ?? "",
		value
	}));
	const named = entries(features).map(({ key, value }) => ({
		name: key.value,
		value
	}));
	return [...listed, ...named].map(({ name, value }) => ({
		name,
		dependencies: items(get(value, "dependencies"))
	}));
}
function readDependency(source, item, role) {
	const name = item.kind === "object" ? get(item, "name") : item;
	if (name?.kind !== "string") return [];
	const host = get(item, "host");
	const { constraint, at } = versionOf(item);
	return [dependency(itemPlace(source, item, name), {
		ecosystem: "vcpkg",
		name: name.value,
		constraint,
		role: host?.kind === "boolean" && host.value && role.kind === "runtime" ? { kind: "build" } : role,
		extras: items(get(item, "features")).flatMap((feature) => text(feature) ?? text(get(feature, "name")) ?? []),
		marker: text(get(item, "platform")),
		nameAt: placeOf(source, name.inner),
		constraintAt: at?.kind === "string" ? placeOf(source, at.inner) : null
	})];
}
function versionOf(item) {
	const least = get(item, "version>=");
	const exact = [
		"version",
		"version-semver",
		"version-date",
		"version-string"
	].map((key) => get(item, key)).find((node) => text(node) !== null);
	const [lowest, taken] = [text(least), text(exact ?? null)];
	if (taken !== null) return {
		constraint: {
			kind: "range",
			text: taken
		},
		at: exact ?? null
	};
	return lowest === null ? {
		constraint: { kind: "any" },
		at: null
	} : {
		constraint: {
			kind: "range",
			text: `>=${lowest}`
		},
		at: least
	};
}
function itemPlace(source, item, name) {
	const whole = !source.text.slice(item.start, item.end).includes("\n");
	const { start, end } = item.kind === "string" ? item.inner ?? item : whole ? item : name;
	return source.place(start, end);
}
function readProject(source, root) {
	const name = entry(root, "name");
	if (name === null) return [];
	return [{
		kind: "project",
		...entryPlace(source, name.key, name.value),
		block: "",
		ecosystem: "vcpkg",
		name: text(name.value),
		published: false
	}];
}

export { read };