import { n as get, r as parseToml, t as entriesOf } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { At as placeOf, Dt as entryPlace, Ot as inOrder, jt as unreadable, kt as keySpan, r as isPackageName, yt as pythonVersion } from "./shared-readers.js";
import { C as stringAt, S as readIncludes, T as stringsOf, _ as itemsOf, a as uvOrigins, b as pypiDependency, d as variantsOf, f as tableOrigin, g as findEntry, h as booleanAt, i as readUvOverridden, l as readPixi, m as addTo, n as readUvIndexes, o as readRequirementLists, p as urlOrigin, r as readUvMembers, t as readUvGroups, u as tableDependency, v as nameSpan, w as stringPlace, x as pypiIndex, y as pypiConstraint } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";
import { Q as poetryToPep440, et as normalise } from "./check.js";

// src/readers/pyproject/hatch.ts
function readHatchPythons(source, root) {
	return entriesOf(get(root, "tool", "hatch", "envs")).flatMap(({ value }) => {
		const own = stringAt(value, "python");
		const tried = itemsOf(get(value, "matrix")).flatMap((row) => [...stringsOf(get(row, "python")), ...stringsOf(get(row, "py"))]);
		return [...own === null ? [] : [own], ...tried].flatMap((version) => select(source, version));
	});
}
function select(source, version) {
	const constraint = pythonVersion(version.value);
	if (constraint === null) return [];
	return [{
		kind: "runtime",
		...stringPlace(source, version),
		block: "",
		name: "python",
		constraint,
		use: "selects",
		alternative: "hatch"
	}];
}
function readHatchFiles(source, root) {
	return readIncludes(source, get(root, "tool", "hatch", "metadata", "hooks", "requirements_txt", "files"));
}

// src/readers/pyproject/pdm.ts
const primaries = {
	pdm: "pypi",
	rye: "default"
};
function readPdmSources(source, root) {
	const tool = get(root, "tool");
	return [...itemsOf(get(tool, "pdm", "source")).flatMap((each) => readSource$1(source, each, primaries.pdm)), ...itemsOf(get(tool, "rye", "sources")).flatMap((each) => readSource$1(source, each, primaries.rye))];
}
function readSource$1(source, each, primary) {
	const url = stringAt(each, "url");
	if (url === null) return [];
	const role = /^find[-_]links$/.test(stringAt(each, "type")?.value ?? "") ? "find-links" : stringAt(each, "name")?.value === primary ? "primary" : "extra";
	return [pypiIndex(source, url, role, onlyOf(each))];
}
function onlyOf(each) {
	const names = stringsOf(get(each, "include_packages")).map(({ value }) => value);
	return names.length === 0 || names.some((name) => /[*?[]/.test(name)) ? null : names.map(normalise);
}
function readPdmOverrides(source, root) {
	return entriesOf(get(root, "tool", "pdm", "resolution", "overrides")).flatMap((entry) => {
		const { value } = entry;
		if (value.kind !== "string" || !isPackageName(entry.key)) return [];
		const elsewhere = /[:/]/.test(value.value);
		const exact = /^\d/.test(value.value);
		return [pypiDependency(entryPlace(source, keySpan(entry), value), {
			name: normalise(entry.key),
			constraint: pypiConstraint(exact ? `==${value.value}` : value.value),
			role: { kind: "constraint" },
			extras: [],
			marker: null,
			origin: elsewhere ? urlOrigin(value.value) : { kind: "registry" },
			nameAt: placeOf(source, nameSpan(source, entry)),
			constraintAt: elsewhere || exact ? null : placeOf(source, value.inner)
		})];
	});
}

// src/readers/pyproject/poetry-constraint.ts
const longest = 300;
function poetryConstraint(version) {
	if (version === null) return { kind: "any" };
	const text = version.value.length > longest ? null : poetryToPep440(version.value.replaceAll(/\.x\b/gi, ".*"));
	if (text === null) return {
		kind: "unknown",
		text: version.value,
		variable: null
	};
	return text === "" ? { kind: "any" } : {
		kind: "range",
		text
	};
}
function poetryMarker(variant) {
	const markers = stringAt(variant, "markers")?.value ?? null;
	const platform = stringAt(variant, "platform")?.value ?? null;
	const derived = pythonMarkers(stringAt(variant, "python"));
	if (platform !== null) derived.push(`sys_platform == "${platform}"`);
	if (derived.length === 0) return markers;
	if (markers !== null) derived.unshift(/\bor\b/.test(markers) ? `(${markers})` : markers);
	return derived.join(" and ");
}
function pythonMarkers(python) {
	const constraint = poetryConstraint(python);
	if (constraint.kind === "any") return [];
	return constraint.kind === "range" ? constraint.text.split(",").map(pythonMarker) : [`python ${constraint.text}`];
}
function pythonMarker(clause) {
	const [, operator = "", version = ""] = /^([<>=!~]+)(.*)$/.exec(clause) ?? [];
	return `${operator === ">" || operator === "<=" || version.replace(".*", "").split(".").length > 2 ? "python_full_version" : "python_version"} ${operator} "${version}"`;
}

// src/readers/pyproject/poetry-sections.ts
function sectionsOf(root) {
	const poetry = get(root, "tool", "poetry");
	const extras = extrasOf(get(poetry, "extras"));
	const main = entriesOf(get(poetry, "dependencies")).filter(({ key }) => key !== "python");
	const groups = entriesOf(get(poetry, "group")).map(({ key, value }) => ({
		entries: entriesOf(get(value, "dependencies")),
		roles: () => [{
			kind: "group",
			name: key
		}],
		enriches: get(root, "dependency-groups", key) !== null
	}));
	return [
		{
			entries: main,
			roles: (entry, variant) => mainRoles(entry, variant, extras),
			enriches: hasStandardList(root)
		},
		{
			entries: entriesOf(get(poetry, "dev-dependencies")),
			roles: () => [{ kind: "development" }],
			enriches: false
		},
		...groups
	];
}
function hasStandardList(root) {
	const dynamic = stringsOf(get(root, "project", "dynamic")).some(({ value }) => /^(?:optional-)?dependencies$/.test(value));
	return itemsOf(get(root, "project", "dependencies")).length + entriesOf(get(root, "project", "optional-dependencies")).length > 0 && !dynamic;
}
function mainRoles({ key }, variant, extras) {
	if (booleanAt(variant, "optional") !== true) return [{ kind: "runtime" }];
	return (extras.get(normalise(key)) ?? [""]).map((name) => ({
		kind: "optional",
		name
	}));
}
function extrasOf(table) {
	const extras = /* @__PURE__ */ new Map();
	for (const { key, value } of entriesOf(table)) for (const item of stringsOf(value)) addTo(extras, normalise(item.value), key);
	return extras;
}

// src/readers/pyproject/poetry.ts
const dialect = {
	constraint: poetryConstraint,
	marker: poetryMarker
};
function readPoetryDependencies(source, root) {
	return sectionsOf(root).filter(({ enriches }) => !enriches).flatMap(({ entries, roles }) => entries.flatMap((entry) => variantsOf(entry).flatMap((variant) => roles(entry, variant).map((role) => tableDependency(source, entry, variant, role, dialect)))));
}
function poetryOrigins(root) {
	const enriching = sectionsOf(root).filter(({ enriches }) => enriches);
	return new Map(enriching.flatMap(({ entries }) => entries.map((entry) => [normalise(entry.key), variantsOf(entry).map(choiceOf)])));
}
function choiceOf(variant) {
	return {
		origin: tableOrigin(variant),
		marker: poetryMarker(variant),
		role: null
	};
}
function readPoetryGroups(source, root) {
	return entriesOf(get(root, "tool", "poetry", "group")).flatMap(({ key }) => {
		const entry = findEntry(root, "tool", "poetry", "group", key, "optional");
		if (entry === null || booleanAt(entry.value) !== true) return [];
		return [{
			kind: "setting",
			...entryPlace(source, keySpan(entry), entry.value),
			block: "",
			key: "poetry.optionalGroup",
			value: key
		}];
	});
}
function readPoetryPython(source, root) {
	const entry = findEntry(root, "tool", "poetry", "dependencies", "python");
	const version = entry?.value.kind === "table" ? stringAt(entry.value, "version") : stringAt(entry?.value ?? null);
	if (entry === null || version === null) return [];
	return [{
		kind: "runtime",
		...entryPlace(source, keySpan(entry), entry.value),
		block: "",
		name: "python",
		constraint: poetryConstraint(version),
		use: "admits",
		alternative: null
	}];
}
function readPoetrySources(source, root) {
	const sources = itemsOf(get(root, "tool", "poetry", "source"));
	const packages = sources.length > 0 ? packagesBySource(root) : /* @__PURE__ */ new Map();
	return sources.flatMap((each) => readSource(source, each, packages));
}
function readSource(source, table, packages) {
	const url = stringAt(table, "url");
	const name = stringAt(table, "name");
	const priority = stringAt(table, "priority")?.value ?? (booleanAt(table, "secondary") === true ? "secondary" : "primary");
	const role = priority === "primary" || priority === "default" ? "primary" : "extra";
	const only = priority === "explicit" ? packages.get(name?.value ?? "") ?? [] : null;
	if (url !== null) return [pypiIndex(source, url, role, only)];
	return name?.value.toLowerCase() === "pypi" ? [{
		...pypiIndex(source, name, role, only),
		url: "https://pypi.org/simple/"
	}] : [];
}
function packagesBySource(root) {
	const packages = /* @__PURE__ */ new Map();
	for (const entry of sectionsOf(root).flatMap(({ entries }) => entries)) {
		const sources = new Set(variantsOf(entry).flatMap((variant) => stringAt(variant, "source")?.value ?? []));
		for (const name of sources) addTo(packages, name, normalise(entry.key));
	}
	return packages;
}

// src/readers/pyproject/project.ts
function readProject(source, root) {
	const name = findEntry(root, "project", "name") ?? findEntry(root, "tool", "poetry", "name");
	const at = name ?? findEntry(root, "project") ?? findEntry(root, "tool", "poetry");
	if (at === null) return [];
	const written = name?.value.kind === "string" ? name.value.value : null;
	return [{
		kind: "project",
		...entryPlace(source, keySpan(at), at.value),
		block: "",
		ecosystem: "pypi",
		name: written,
		published: isPublished(root)
	}];
}
function isPublished(root) {
	if ([...stringsOf(get(root, "project", "classifiers")), ...stringsOf(get(root, "tool", "poetry", "classifiers"))].some(({ value }) => value.startsWith("Private ::"))) return false;
	if (booleanAt(root, "tool", "poetry", "package-mode") === false || booleanAt(root, "tool", "uv", "package") === false) return false;
	return get(root, "build-system") !== null || stringAt(root, "tool", "poetry", "name") !== null;
}
function readRequiresPython(source, root) {
	const entry = findEntry(root, "project", "requires-python");
	if (entry?.value.kind !== "string") return [];
	const constraint = pypiConstraint(entry.value.value);
	return [{
		kind: "runtime",
		...entryPlace(source, keySpan(entry), entry.value),
		block: "",
		name: "python",
		constraint,
		use: "admits",
		alternative: null
	}];
}
function readDynamicDependencies(source, root) {
	return readIncludes(source, get(root, "tool", "setuptools", "dynamic", "dependencies", "file"));
}

// src/readers/pyproject.ts
const read = (source) => {
	const { root, error } = parseToml(source.text);
	return error === null ? readDocument(source, root) : {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
};
function readDocument(source, root) {
	const requirements = readRequirementLists(source, root, new Map([...uvOrigins(root), ...poetryOrigins(root)]));
	const facts = [
		...readProject(source, root),
		...readRequiresPython(source, root),
		...requirements.facts,
		...readDynamicDependencies(source, root),
		...readPoetryPython(source, root),
		...readPoetryDependencies(source, root),
		...readPoetryGroups(source, root),
		...readPoetrySources(source, root),
		...readUvMembers(source, root),
		...readUvIndexes(source, get(root, "tool", "uv")),
		...readUvGroups(source, root),
		...readUvOverridden(source, root),
		...readPdmSources(source, root),
		...readPdmOverrides(source, root),
		...readHatchPythons(source, root),
		...readHatchFiles(source, root),
		...readPixi(source, get(root, "tool", "pixi"))
	];
	return {
		facts: inOrder(facts),
		problems: requirements.problems
	};
}

export { read };