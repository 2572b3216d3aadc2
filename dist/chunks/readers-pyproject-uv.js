import { n as parseRequirement, t as normalise } from "./formats-requirement.js";
import { i as placeOf, o as within, r as keySpan, t as entryPlace } from "./readers-manifest-places.js";
import { t as get } from "./formats-toml.js";
import { t as fromRoot } from "./readers-manifest-members.js";
import { a as itemsOf, c as pypiDependency, f as stringAt, i as findEntry, l as pypiIndex, m as stringsOf, n as booleanAt, p as stringPlace, r as entriesOf, s as pypiConstraint, t as addTo } from "./readers-pyproject-facts.js";
import { n as tableOrigin, r as urlOrigin, t as choicesFor } from "./readers-pyproject-origin.js";
import { t as allMarkers } from "./readers-python-marker.js";

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
const uvLists = [{
	path: ["constraint-dependencies"],
	role: always("constraint")
}, {
	path: ["override-dependencies"],
	role: always("constraint")
}];
const scriptLists = [{
	path: ["dependencies"],
	role: always("runtime")
}, ...inTool(uvLists)];
const projectLists = [
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
	...inTool(uvLists),
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
	},
	{
		path: [
			"tool",
			"flit",
			"metadata",
			"requires"
		],
		role: always("runtime")
	},
	{
		path: [
			"tool",
			"flit",
			"metadata",
			"requires-extra",
			"*"
		],
		role: optional
	},
	{
		path: [
			"tool",
			"rye",
			"dev-dependencies"
		],
		role: always("development")
	}
];
function inTool(lists) {
	return lists.map(({ path, role }) => ({
		path: [
			"tool",
			"uv",
			...path
		],
		role
	}));
}
function readRequirementLists(source, root, origins, lists = projectLists) {
	const facts = [];
	const problems = [];
	for (const { path, role } of lists) for (const { name, value } of follow(root, path)) for (const item of value.kind === "array" ? stringsOf(value) : []) {
		const read = readRequirement(source, item, role(name), origins);
		if (read !== null) facts.push(...read);
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
	const told = {
		name: read.normalised,
		constraint,
		role,
		extras: read.extras,
		nameAt: placeOf(source, within(sameInFile(source, item), read.name)),
		constraintAt: constraint.kind === "range" ? placeOf(source, within(sameInFile(source, item), read.constraint)) : null
	};
	const place = stringPlace(source, item);
	if (url !== null) return [pypiDependency(place, {
		...told,
		marker: cut(read.marker),
		origin: urlOrigin(url)
	})];
	return choicesFor(origins, read.normalised, role).map(({ origin, marker }) => pypiDependency(place, {
		...told,
		marker: allMarkers(cut(read.marker), marker),
		origin: origin ?? { kind: "registry" }
	}));
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
	const sources = entriesOf(get(root, "tool", "uv", "sources"));
	return new Map(sources.map(({ key, value }) => [normalise(key), itemsOf(value).map(choiceOf)]));
}
function choiceOf(source) {
	const origin = booleanAt(source, "workspace") === true ? {
		kind: "path",
		reference: "workspace"
	} : tableOrigin(source);
	const role = stringAt(source, "extra") ?? stringAt(source, "group");
	return {
		origin,
		marker: stringAt(source, "marker")?.value ?? null,
		role: role?.value ?? null
	};
}
function readUvIndexes(source, uv) {
	const packages = packagesByIndex(uv);
	return [
		...itemsOf(get(uv, "index")).flatMap((index) => readIndex(source, index, packages)),
		...readOptions(source, uv),
		...readOptions(source, get(uv, "pip"))
	];
}
function readOptions(source, options) {
	const primary = stringAt(options, "index-url");
	const backend = stringAt(options, "torch-backend");
	return [
		...primary === null ? [] : [pypiIndex(source, primary, "primary")],
		...stringsOf(get(options, "extra-index-url")).map((url) => pypiIndex(source, url, "extra")),
		...stringsOf(get(options, "find-links")).map((url) => pypiIndex(source, url, "find-links")),
		...backend === null ? [] : [backendIndex(source, backend)]
	];
}
function backendIndex(source, backend) {
	return {
		...pypiIndex(source, backend, "extra"),
		url: `https://download.pytorch.org/whl/${backend.value}`
	};
}
function readUvGroups(source, root) {
	const entry = findEntry(root, "tool", "uv", "default-groups");
	if (entry === null) return [];
	const value = stringsOf(entry.value).map((group) => group.value).join(", ");
	return [{
		kind: "setting",
		...entryPlace(source, keySpan(entry), entry.value),
		block: "",
		key: "uv.default-groups",
		value
	}];
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

export { readRequirementLists as a, uvOrigins as i, readUvIndexes as n, scriptLists as o, readUvMembers as r, uvLists as s, readUvGroups as t };