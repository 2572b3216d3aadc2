import { Mt as groupBy, et as normalise } from "./check.js";
import { S as skimJson } from "./shared-formats.js";
import { G as eachRecord, q as LockFacts } from "./shared-readers.js";

// src/readers/pipfile-lock.ts
const packages = {
	isUnder: (key) => key !== "_meta",
	depth: 2,
	fields: [
		"version",
		"index",
		"markers"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const sources = /* @__PURE__ */ new Map();
	const records = [];
	const error = eachRecord(source.text, skimJson, packages, (record) => records.push(record), (path, start, end) => readSource(path, {
		start,
		end
	}, source.text, sources));
	const urls = readIndexes(sources, records, facts);
	for (const record of records) readPackage(record, urls, facts);
	return facts.reading("JSON", error);
};
function readSource({ keys: [, table, position, field] }, at, text, sources) {
	if (table !== "sources" || typeof position !== "number") return;
	const known = sources.get(position) ?? {
		name: null,
		url: null
	};
	if (field === "name") known.name = text.slice(at.start, at.end);
	if (field === "url") known.url = at;
	sources.set(position, known);
}
function readIndexes(sources, records, facts) {
	const users = groupBy(records, (record) => record.text("index"));
	const urls = /* @__PURE__ */ new Map();
	for (const [position, { name, url: at }] of sources) {
		if (at === null) continue;
		const url = facts.source.text.slice(at.start, at.end);
		if (name !== null) urls.set(name, url);
		const only = position === 0 ? null : [...new Set((users.get(name) ?? []).map(nameOf))];
		facts.index({
			ecosystem: "pypi",
			role: position === 0 ? "primary" : "extra",
			url,
			only
		}, at);
	}
	return urls;
}
function readPackage(record, urls, facts) {
	const at = record.span("version");
	const pin = record.text("version") ?? "";
	if (at === null || !pin.startsWith("==")) return;
	const index = record.text("index");
	const told = {
		ecosystem: "pypi",
		name: nameOf(record),
		version: pin.slice(2),
		marker: record.text("markers")
	};
	facts.lock({
		...told,
		index: index === null ? null : urls.get(index) ?? index
	}, {
		start: at.start + 2,
		end: at.end
	});
}
function nameOf(record) {
	return normalise(String(record.keys.at(-1)));
}

export { read };