import { et as normalise } from "./check.js";
import { n as get, r as parseToml, t as entriesOf } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { Dt as entryPlace, Ot as inOrder, i as allMarkers, jt as unreadable, kt as keySpan, yt as pythonVersion } from "./shared-readers.js";
import { C as stringAt, T as stringsOf, _ as itemsOf, d as variantsOf, m as addTo, u as tableDependency, x as pypiIndex, y as pypiConstraint } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/pipfile.ts
const others = [
	"source",
	"requires",
	"pipenv",
	"scripts",
	"build-system",
	"pipfile"
];
const variables = [
	"os_name",
	"sys_platform",
	"platform_machine",
	"platform_python_implementation",
	"platform_release",
	"platform_system",
	"platform_version",
	"python_version",
	"python_full_version",
	"implementation_name",
	"implementation_version"
];
const dialect = {
	constraint: (version) => {
		const text = version?.value.trim() ?? "*";
		return pypiConstraint(text === "*" ? null : /^\d/.test(text) ? `==${text}` : text);
	},
	marker: (variant) => allMarkers(stringAt(variant, "markers")?.value ?? null, ...variables.flatMap((name) => {
		const condition = stringAt(variant, name)?.value;
		return condition === void 0 ? [] : [`${name} ${condition}`];
	}))
};
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (error !== null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const packages = root.entries.filter(({ key, value }) => value.kind === "table" && !others.includes(key));
	return {
		facts: inOrder([
			...readSources(source, root, packages),
			...packages.flatMap((category) => readPackages(source, category)),
			...readPython(source, root)
		]),
		problems: []
	};
};
function readPackages(source, category) {
	const role = roleOf(category.key);
	return entriesOf(category.value).flatMap((entry) => variantsOf(entry).map((variant) => tableDependency(source, entry, variant, role, dialect)));
}
function roleOf(category) {
	if (category === "packages") return { kind: "runtime" };
	return category === "dev-packages" ? { kind: "development" } : {
		kind: "group",
		name: category
	};
}
function readSources(source, root, categories) {
	const packages = packagesByIndex(categories);
	return itemsOf(get(root, "source")).flatMap((each, position) => {
		const url = stringAt(each, "url");
		const only = position === 0 ? null : packages.get(stringAt(each, "name")?.value ?? "") ?? [];
		return url === null ? [] : [pypiIndex(source, url, position === 0 ? "primary" : "extra", only)];
	});
}
function packagesByIndex(categories) {
	const packages = /* @__PURE__ */ new Map();
	for (const entry of categories.flatMap(({ value }) => entriesOf(value))) {
		const indexes = new Set(variantsOf(entry).flatMap((variant) => stringAt(variant, "index")?.value ?? []));
		for (const index of indexes) addTo(packages, index, normalise(entry.key));
	}
	return packages;
}
function readPython(source, root) {
	return entriesOf(get(root, "requires")).flatMap((entry) => {
		const [version] = stringsOf(entry.value);
		const constraint = version === void 0 || !/^python_(?:full_)?version$/.test(entry.key) ? null : pythonVersion(version.value);
		if (constraint === null) return [];
		return [{
			kind: "runtime",
			...entryPlace(source, keySpan(entry), entry.value),
			block: "",
			name: "python",
			constraint,
			use: "selects",
			alternative: null
		}];
	});
}

export { read };