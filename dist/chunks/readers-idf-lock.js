import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get, xt as entries } from "./shared-formats.js";
import { C as componentName, Dt as entryPlace, Ot as inOrder, Q as setting, jt as unreadable, kt as keySpan } from "./shared-readers.js";

// src/readers/idf-lock.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const root = documents[0];
	const facts = [...entries(get(root, "dependencies")).flatMap((each) => readVersion(source, each)), ...readTarget(source, entry(root, "target"))];
	return {
		facts: inOrder(facts),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readVersion(source, { key, value }) {
	const version = entry(value, "version");
	const chosen = text(version?.value)?.trim() ?? "";
	if (version === void 0 || !/^\d[\w.~+-]*$/.test(chosen)) return [];
	return [key === "idf" ? framework(source, version, chosen) : lock(source, key, version, chosen, value)];
}
function framework(source, version, chosen) {
	const place = entryPlace(source, keySpan(version), version.value);
	const constraint = {
		kind: "range",
		text: `==${chosen}`
	};
	return {
		kind: "runtime",
		...place,
		block: "",
		name: "esp-idf",
		constraint,
		use: "selects",
		alternative: null
	};
}
function lock(source, key, { value }, version, component) {
	const { start, end } = value.kind === "scalar" ? value.inner ?? value : value;
	const index = text(get(component, "source", "registry_url")) ?? text(get(component, "source", "service_url"));
	return {
		kind: "lock",
		...source.place(start, end),
		block: "",
		ecosystem: "espressif",
		name: componentName(key),
		version,
		index,
		marker: null
	};
}
function readTarget(source, target) {
	const name = text(target?.value);
	return target === void 0 || name === null ? [] : [setting(entryPlace(source, keySpan(target), target.value), "esp-idf.targets", name)];
}

export { read };