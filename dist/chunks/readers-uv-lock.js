import { x as skimToml } from "./shared-formats.js";
import { et as normalise } from "./check.js";
import { G as eachRecord, K as under, q as LockFacts } from "./shared-readers.js";

// src/readers/uv-lock.ts
const packages = {
	isUnder: under("package"),
	depth: 2,
	fields: [
		"name",
		"version",
		"source",
		"resolution-markers"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const members = /* @__PURE__ */ new Set();
	const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, members, facts), ({ keys }, start, end) => {
		if (keys[0] === "manifest" && keys[1] === "members") members.add(source.text.slice(start, end));
	});
	return facts.reading("TOML", error);
};
function readPackage(record, members, facts) {
	const name = record.text("name") ?? "";
	const folder = [
		"editable",
		"virtual",
		"directory"
	].map((kind) => `source.${kind}`).find((field) => record.text(field) !== null);
	if (folder !== void 0) {
		const at = record.span(folder);
		if (members.has(name) && at !== null) facts.member("pypi", name, record.text(folder) ?? "", at);
		return;
	}
	const at = record.span("version");
	if (at === null) return;
	const told = {
		ecosystem: "pypi",
		name: normalise(name),
		version: record.text("version") ?? ""
	};
	facts.lock({
		...told,
		index: record.text("source.registry"),
		marker: markerOf(record)
	}, at);
}
function markerOf(record) {
	const markers = record.list("resolution-markers");
	return markers.length === 0 ? null : markers.join(" or ");
}

export { read };