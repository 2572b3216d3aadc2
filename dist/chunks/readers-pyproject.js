import { n as parseToml, t as get } from "./formats-toml.js";
import { a as unreadable, i as placeOf, n as inOrder, o as within, r as keySpan, t as entryPlace } from "./readers-manifest-places.js";
import { n as parseRequirement, t as normalise } from "./formats-requirement.js";
import { t as poetryToPep440 } from "./versions-poetry.js";
import { t as fromRoot } from "./readers-manifest-members.js";

// src/readers/pyproject/facts.ts
function pypiDependency(place, declared) {
	const { origin, constraint } = declared;
	const hidden = origin.kind === "git" || origin.kind === "path" || origin.kind === "url" && constraint.kind === "any" ? {
		constraint: {
			kind: "unknown",
			text: origin.reference,
			variable: null
		},
		constraintAt: null
	} : {};
	return {
		kind: "dependency",
		...place,
		block: "",
		ecosystem: "pypi",
		command: null,
		excludes: [],
		...declared,
		...hidden
	};
}
function pypiIndex(source, url, role, only = null) {
	return {
		kind: "index",
		...stringPlace(source, url),
		block: "",
		ecosystem: "pypi",
		role,
		url: url.value,
		command: null,
		only
	};
}
function pypiConstraint(text) {
	if (text === null || text.trim() === "") return { kind: "any" };
	const hole = /\$?\{+\s*([\w.]*)/.exec(text);
	return hole === null ? {
		kind: "range",
		text: text.trim()
	} : {
		kind: "unknown",
		text,
		variable: hole[1] || null
	};
}
function stringPlace(source, { start, end, inner }) {
	return source.place(inner?.start ?? start, inner?.end ?? end);
}
function findEntry(root, ...path) {
	return entriesOf(get(root, ...path.slice(0, -1))).find((entry) => entry.key === path.at(-1)) ?? null;
}
function entriesOf(value) {
	return value?.kind === "table" ? value.entries : [];
}
function itemsOf(value) {
	if (value === null) return [];
	return value.kind === "array" ? value.items : [value];
}
function stringAt(value, ...path) {
	const found = get(value, ...path);
	return found?.kind === "string" ? found : null;
}
function booleanAt(value, ...path) {
	const found = get(value, ...path);
	return found?.kind === "boolean" ? found.value === "true" : null;
}
function stringsOf(value) {
	return itemsOf(value).flatMap((item) => item.kind === "string" ? [item] : []);
}
function addTo(map, key, value) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [value]);
	else known.push(value);
}

// src/readers/pyproject/pdm.ts
function readPdmSources(source, root) {
	return itemsOf(get(root, "tool", "pdm", "source")).flatMap((each) => {
		const url = stringAt(each, "url");
		return url === null ? [] : [pypiIndex(source, url, roleOf(each), onlyOf(each))];
	});
}
function roleOf(each) {
	if (stringAt(each, "type")?.value === "find_links") return "find-links";
	return stringAt(each, "name")?.value === "pypi" ? "primary" : "extra";
}
function onlyOf(each) {
	const names = stringsOf(get(each, "include_packages")).map(({ value }) => value);
	return names.length === 0 || names.some((name) => /[*?[]/.test(name)) ? null : names.map(normalise);
}

// src/readers/pyproject/origin.ts
function tableOrigin(table) {
	const git = first(table, "git");
	const revision = first(table, "rev", "tag", "branch");
	if (git !== null) return {
		kind: "git",
		reference: revision === null ? git : `${git}@${revision}`
	};
	const path = first(table, "path", "file");
	if (path !== null) return {
		kind: "path",
		reference: path
	};
	const url = first(table, "url");
	return url === null ? null : {
		kind: "url",
		reference: url
	};
}
function urlOrigin(url) {
	if (/^(?:git|hg|svn|bzr)\+/.test(url)) return {
		kind: "git",
		reference: url
	};
	return {
		kind: /^[a-z][a-z\d+.-]+:/i.test(url) && !url.startsWith("file:") ? "url" : "path",
		reference: url
	};
}
function first(table, ...keys) {
	return keys.map((key) => stringAt(table, key)).find((found) => found !== null)?.value ?? null;
}

// src/readers/pyproject/poetry-constraint.ts
const longest = 300;
function poetryConstraint(version) {
	if (version === null) return { kind: "any" };
	const text = version.value.length > longest ? null : poetryToPep440(version.value);
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

// src/readers/pyproject/poetry-dependency.ts
function variantsOf({ value }) {
	return (value.kind === "array" ? value.items : [value]).filter(isVariant);
}
function isVariant(value) {
	return value.kind === "string" || value.kind === "table";
}
function readVariant(source, entry, variant, role) {
	const version = variant.kind === "table" ? stringAt(variant, "version") : variant;
	const constraint = poetryConstraint(version);
	return pypiDependency(variantPlace(source, entry, variant), {
		name: normalise(entry.key),
		constraint,
		role,
		nameAt: placeOf(source, nameSpan(source, entry)),
		constraintAt: constraint.kind === "range" && constraint.text === version?.value ? placeOf(source, version.inner) : null,
		...variant.kind === "table" ? readDetails(variant) : plain
	});
}
const plain = {
	extras: [],
	marker: null,
	origin: { kind: "registry" }
};
function readDetails(table) {
	return {
		extras: stringsOf(get(table, "extras")).map(({ value }) => value),
		marker: poetryMarker(table),
		origin: tableOrigin(table) ?? plain.origin
	};
}
function variantPlace(source, entry, variant) {
	return variant !== entry.value && source.text[variant.start] !== "[" ? source.place(variant.start, variant.end) : entryPlace(source, keySpan(entry), variant);
}
function nameSpan(source, { key, keyStart, keyEnd }) {
	const quote = keyEnd - keyStart === key.length ? 0 : 1;
	const span = {
		start: keyStart + quote,
		end: keyEnd - quote
	};
	return source.text.slice(span.start, span.end) === key ? span : null;
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
function readPoetryDependencies(source, root) {
	return sectionsOf(root).filter(({ enriches }) => !enriches).flatMap(({ entries, roles }) => entries.flatMap((entry) => variantsOf(entry).flatMap((variant) => roles(entry, variant).map((role) => readVariant(source, entry, variant, role)))));
}
function poetryOrigins(root) {
	const origins = /* @__PURE__ */ new Map();
	for (const { entries } of sectionsOf(root).filter(({ enriches }) => enriches)) for (const entry of entries) {
		const origin = variantsOf(entry).map(tableOrigin).find((each) => each !== null);
		if (origin) origins.set(normalise(entry.key), origin);
	}
	return origins;
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
	return stringsOf(get(root, "tool", "setuptools", "dynamic", "dependencies", "file")).flatMap((file) => {
		const target = fromRoot(source.path, file.value);
		return target === null ? [] : [{
			kind: "include",
			...stringPlace(source, file),
			block: "",
			role: "requirements",
			target
		}];
	});
}

// src/readers/pyproject/requirements.ts
const always = (kind) => () => ({ kind });
const optional = (name) => ({
	kind: "optional",
	name
});
const group = (name) => ({
	kind: "group",
	name
});
const lists = [
	{
		path: ["project", "dependencies"],
		role: always("runtime")
	},
	{
		path: [
			"project",
			"optional-dependencies",
			"*"
		],
		role: optional
	},
	{
		path: ["build-system", "requires"],
		role: always("build")
	},
	{
		path: ["dependency-groups", "*"],
		role: group
	},
	{
		path: [
			"tool",
			"uv",
			"dev-dependencies"
		],
		role: always("development")
	},
	{
		path: [
			"tool",
			"uv",
			"constraint-dependencies"
		],
		role: always("constraint")
	},
	{
		path: [
			"tool",
			"uv",
			"override-dependencies"
		],
		role: always("constraint")
	},
	{
		path: [
			"tool",
			"pdm",
			"dev-dependencies",
			"*"
		],
		role: group
	},
	{
		path: [
			"tool",
			"hatch",
			"envs",
			"*",
			"dependencies"
		],
		role: group
	},
	{
		path: [
			"tool",
			"hatch",
			"envs",
			"*",
			"extra-dependencies"
		],
		role: group
	}
];
function readRequirementLists(source, root, origins) {
	const facts = [];
	const problems = [];
	for (const { path, role } of lists) for (const { name, value } of follow(root, path)) for (const item of value.kind === "array" ? stringsOf(value) : []) {
		const read = readRequirement(source, item, role(name), origins);
		if (read !== null) facts.push(read);
		else if (!isTemplate(item.value)) problems.push(notARequirement(source, item));
	}
	return {
		facts,
		problems
	};
}
function follow(root, path) {
	const star = path.indexOf("*");
	const fixed = star < 0 ? path : path.slice(0, star);
	const start = get(root, ...fixed);
	const found = star < 0 ? [{
		name: "",
		start
	}] : entriesOf(start).map(({ key, value }) => ({
		name: key,
		start: value
	}));
	const rest = star < 0 ? [] : path.slice(star + 1);
	return found.flatMap(({ name, start: from }) => {
		const value = get(from, ...rest);
		return value === null ? [] : [{
			name,
			value
		}];
	});
}
function readRequirement(source, item, role, origins) {
	const read = parseRequirement(item.value);
	if (read === null) return null;
	const cut = (span) => span === null ? null : item.value.slice(span.start, span.end);
	const url = cut(read.url);
	const constraint = url === null ? pypiConstraint(cut(read.constraint)) : {
		kind: "unknown",
		text: url,
		variable: null
	};
	return pypiDependency(stringPlace(source, item), {
		name: read.normalised,
		constraint,
		role,
		extras: read.extras,
		marker: cut(read.marker),
		origin: url === null ? origins.get(read.normalised) ?? { kind: "registry" } : urlOrigin(url),
		nameAt: placeOf(source, within(sameInFile(source, item), read.name)),
		constraintAt: constraint.kind === "range" ? placeOf(source, within(sameInFile(source, item), read.constraint)) : null
	});
}
function sameInFile(source, { inner, start, end }) {
	if (inner !== null || source.text.startsWith("\"\"\"", start)) return inner;
	const escape = source.text.indexOf("\\", start);
	return {
		start: start + 1,
		end: escape < 0 ? end - 1 : Math.min(escape, end - 1)
	};
}
function isTemplate(text) {
	return text.includes("{") || text.startsWith("-");
}
function notARequirement(source, item) {
	const { location, text } = stringPlace(source, item);
	return {
		message: `This is not a PEP 508 requirement: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`,
		location
	};
}

// src/readers/pyproject/uv.ts
function uvOrigins(root) {
	const origins = /* @__PURE__ */ new Map();
	for (const { key, value } of entriesOf(get(root, "tool", "uv", "sources"))) {
		const origin = itemsOf(value).map(originOf).find((each) => each !== null);
		if (origin) origins.set(normalise(key), origin);
	}
	return origins;
}
function originOf(source) {
	return booleanAt(source, "workspace") === true ? {
		kind: "path",
		reference: "workspace"
	} : tableOrigin(source);
}
function readUvIndexes(source, root) {
	const uv = get(root, "tool", "uv");
	const packages = packagesByIndex(uv);
	const primary = stringAt(uv, "index-url");
	return [
		...itemsOf(get(uv, "index")).flatMap((index) => readIndex(source, index, packages)),
		...primary === null ? [] : [pypiIndex(source, primary, "primary")],
		...stringsOf(get(uv, "extra-index-url")).map((url) => pypiIndex(source, url, "extra")),
		...stringsOf(get(uv, "find-links")).map((url) => pypiIndex(source, url, "find-links"))
	];
}
function readIndex(source, index, packages) {
	const url = stringAt(index, "url");
	if (url === null) return [];
	const flat = stringAt(index, "format")?.value === "flat";
	const role = booleanAt(index, "default") === true ? "primary" : flat ? "find-links" : "extra";
	const only = booleanAt(index, "explicit") === true ? packages.get(stringAt(index, "name")?.value ?? "") ?? [] : null;
	return [pypiIndex(source, url, role, only)];
}
function packagesByIndex(uv) {
	const packages = /* @__PURE__ */ new Map();
	for (const { key, value } of entriesOf(get(uv, "sources"))) {
		const indexes = new Set(itemsOf(value).flatMap((item) => stringAt(item, "index")?.value ?? []));
		for (const name of indexes) addTo(packages, name, normalise(key));
	}
	return packages;
}
function readUvMembers(source, root) {
	return stringsOf(get(root, "tool", "uv", "workspace", "members")).flatMap((member) => {
		const directory = fromRoot(source.path, member.value);
		if (directory === null) return [];
		return [{
			kind: "module",
			...stringPlace(source, member),
			block: "",
			ecosystem: "pypi",
			name: member.value,
			directory
		}];
	});
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
		...readPoetrySources(source, root),
		...readUvMembers(source, root),
		...readUvIndexes(source, root),
		...readPdmSources(source, root)
	];
	return {
		facts: inOrder(facts),
		problems: requirements.problems
	};
}

export { read };