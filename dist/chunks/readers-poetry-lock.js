import { x as skimToml } from "./shared-formats.js";
import { G as eachRecord, K as under, a as pythonPackage, q as LockFacts } from "./shared-readers.js";

// src/readers/poetry-lock.ts
const packages = {
	isUnder: under("package"),
	depth: 2,
	fields: [
		"name",
		"version",
		"markers",
		"source"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, facts));
	return facts.reading("TOML", error);
};
function readPackage(record, facts) {
	const at = record.span("version");
	const type = record.text("source.type");
	if (at === null || type === "directory") return;
	facts.lock({
		...pythonPackage(record),
		index: type === "legacy" ? record.text("source.url") : null,
		marker: markerOf(record)
	}, at);
}
function markerOf(record) {
	return record.text("markers") ?? record.text("markers.main");
}

export { read };