import { t as get } from "./formats-toml.js";
import { t as archiveOf } from "./readers-installs-archive.js";
import { t as fromRoot } from "./readers-manifest-members.js";
import { t as resolutionOf } from "./readers-python-address.js";

// src/readers/pyproject/facts.ts
function pypiDependency(place, declared) {
	const brought = versionOf(declared.origin, declared.constraint);
	const decided = brought === null ? {} : {
		constraint: brought,
		constraintAt: null
	};
	return {
		kind: "dependency",
		...place,
		block: "",
		ecosystem: "pypi",
		command: null,
		excludes: [],
		...declared,
		...decided
	};
}
function versionOf(origin, written) {
	if (origin.kind === "registry") return null;
	const version = origin.kind === "git" ? null : archiveOf(origin.reference)?.version ?? null;
	if (version !== null && !/[${]/.test(version)) return {
		kind: "range",
		text: `==${version}`
	};
	return origin.kind === "url" && written.kind === "range" ? null : {
		kind: "unknown",
		text: origin.reference,
		variable: null
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
		resolved: resolutionOf(url.value),
		command: null,
		only
	};
}
function readIncludes(source, files) {
	return stringsOf(files).flatMap((file) => {
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
function scalarAt(value, ...path) {
	const found = get(value, ...path);
	return found === null || found.kind === "array" || found.kind === "table" ? null : found;
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
function nameSpan(source, { key, keyStart, keyEnd }) {
	const quote = keyEnd - keyStart === key.length ? 0 : 1;
	const span = {
		start: keyStart + quote,
		end: keyEnd - quote
	};
	return source.text.slice(span.start, span.end) === key ? span : null;
}

export { itemsOf as a, pypiDependency as c, scalarAt as d, stringAt as f, findEntry as i, pypiIndex as l, stringsOf as m, booleanAt as n, nameSpan as o, stringPlace as p, entriesOf as r, pypiConstraint as s, addTo as t, readIncludes as u };