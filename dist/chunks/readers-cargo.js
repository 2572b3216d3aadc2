import { n as get, r as parseToml, t as entriesOf } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { $ as unknown, At as placeOf, Dt as entryPlace, Ot as inOrder, X as memberFrom, Z as dependency, jt as unreadable, kt as keySpan } from "./shared-readers.js";
import { C as stringAt, T as stringsOf, f as tableOrigin, g as findEntry, h as booleanAt, m as addTo, w as stringPlace } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/cargo/features.ts
function featuresOf(root) {
	const features = /* @__PURE__ */ new Map();
	for (const { key, value } of entriesOf(get(root, "features"))) for (const { value: enables } of stringsOf(value)) {
		const name = /^(?:dep:)?([^/?:]+)(?:\/.*)?$/.exec(enables)?.[1];
		if (name !== void 0 && features.get(name)?.at(-1) !== key) addTo(features, name, key);
	}
	return features;
}
function featureOf(features, key) {
	const [feature, ...others] = (features.get(key) ?? []).filter((name) => name !== "default");
	return feature !== void 0 && others.length === 0 ? feature : key;
}

// src/readers/cargo/dependencies.ts
const sections = {
	dependencies: { kind: "runtime" },
	"dev-dependencies": { kind: "development" },
	dev_dependencies: { kind: "development" },
	"build-dependencies": { kind: "build" },
	build_dependencies: { kind: "build" }
};
function readDependencies(source, root) {
	const features = featuresOf(root);
	const shared = new Map(entriesOf(get(root, "workspace", "dependencies")).map((entry) => [entry.key, entry.value]));
	return sectionsOf(root).flatMap((section) => section.entries.flatMap((entry) => readDependency(source, entry, section, features, shared)));
}
function sectionsOf(root) {
	const constraint = { kind: "constraint" };
	return [
		...sectionsIn(root, null),
		...entriesOf(get(root, "target")).flatMap(({ key, value }) => sectionsIn(value, key)),
		{
			entries: entriesOf(get(root, "workspace", "dependencies")),
			role: constraint,
			marker: null
		},
		...entriesOf(get(root, "patch")).map(({ value }) => ({
			entries: entriesOf(value),
			role: constraint,
			marker: null
		}))
	];
}
function sectionsIn(table, marker) {
	return Object.entries(sections).map(([name, role]) => ({
		entries: entriesOf(get(table, name)),
		role,
		marker
	}));
}
function readDependency(source, entry, { role, marker }, features, shared) {
	const { key, value } = entry;
	if (value.kind !== "string" && value.kind !== "table") return [];
	const inherits = booleanAt(value, "workspace") === true;
	const said = inherits ? shared.get(key) ?? null : value;
	const renamed = stringAt(said, "package");
	const version = said?.kind === "table" ? stringAt(said, "version") : stringAt(said);
	const origin = originOf(said);
	const constraint = said === null ? unknown("workspace") : constraintOf(version?.value ?? null, origin);
	const optional = role.kind === "runtime" && booleanAt(value, "optional") === true;
	return [dependency(entryPlace(source, keySpan(entry), value), {
		ecosystem: "cargo",
		name: renamed?.value ?? key,
		constraint,
		role: optional ? {
			kind: "optional",
			name: featureOf(features, key)
		} : role,
		extras: [...inherits ? stringsOf(get(said, "features")) : [], ...stringsOf(get(value, "features"))].map((feature) => feature.value),
		marker,
		origin,
		nameAt: nameAt(source, entry, inherits),
		constraintAt: inherits || constraint.kind !== "range" ? null : placeOf(source, version?.inner ?? null)
	})];
}
function nameAt(source, { key, keyStart, keyEnd, value }, inherits) {
	const renamed = inherits ? null : stringAt(value, "package");
	if (renamed !== null) return placeOf(source, renamed.inner);
	return source.text.slice(keyStart, keyEnd) === key ? source.place(keyStart, keyEnd) : null;
}
function originOf(value) {
	return (value?.kind === "table" ? tableOrigin(value) : null) ?? { kind: "registry" };
}
function constraintOf(version, origin) {
	const text = version?.trim() ?? "";
	if (text === "") return origin.kind === "registry" ? { kind: "any" } : unknown(origin.reference);
	const hole = /\$?\{+\s*([\w.]*)/.exec(text);
	if (hole !== null) return unknown(text, hole[1] || null);
	return text === "*" ? { kind: "any" } : {
		kind: "range",
		text
	};
}

// src/readers/cargo.ts
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (error !== null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const facts = [
		...readProject(source, root),
		...readRustVersion(source, root, "package"),
		...readRustVersion(source, root, "workspace", "package"),
		...readDependencies(source, root),
		...readMembers(source, root)
	];
	return {
		facts: inOrder(facts),
		problems: []
	};
};
function readProject(source, root) {
	const name = findEntry(root, "package", "name");
	if (name?.value.kind !== "string") return [];
	return [{
		kind: "project",
		...entryPlace(source, keySpan(name), name.value),
		block: "",
		ecosystem: "cargo",
		name: name.value.value,
		published: isPublished(root)
	}];
}
function isPublished(root) {
	const described = get(root, "package", "description") !== null;
	const licensed = get(root, "package", "license") !== null || get(root, "package", "license-file") !== null;
	const registries = get(root, "package", "publish");
	const forbidden = booleanAt(registries) === false || registries?.kind === "array" && registries.items.length === 0;
	return described && licensed && !forbidden;
}
function readRustVersion(source, root, ...table) {
	const entry = findEntry(root, ...table, "rust-version");
	const version = stringAt(entry?.value ?? null)?.value ?? "";
	if (entry === null || !/^\d[\d.]*$/.test(version)) return [];
	const place = entryPlace(source, keySpan(entry), entry.value);
	const constraint = {
		kind: "range",
		text: `>=${version}`
	};
	return [{
		kind: "runtime",
		...place,
		block: "",
		name: "rust",
		constraint,
		use: "admits",
		alternative: null
	}];
}
function readMembers(source, root) {
	return ["members", "exclude"].flatMap((key) => stringsOf(get(root, "workspace", key)).flatMap((member) => {
		const written = key === "exclude" ? `!${member.value}` : member.value;
		const directory = member.value === "." ? null : memberFrom(source.path, written);
		if (directory === null) return [];
		return [{
			kind: "module",
			...stringPlace(source, member),
			block: "",
			ecosystem: "cargo",
			name: member.value,
			directory
		}];
	}));
}

export { read };