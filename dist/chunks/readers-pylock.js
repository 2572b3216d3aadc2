import { x as skimToml } from "./shared-formats.js";
import { G as eachRecord, K as under, a as pythonPackage, q as LockFacts } from "./shared-readers.js";

// src/readers/pylock.ts
const packages = {
	isUnder: under("packages"),
	depth: 2,
	fields: [
		"name",
		"version",
		"marker",
		"index",
		"directory"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, facts));
	return facts.reading("TOML", error);
};
function readPackage(record, facts) {
	const at = record.span("version");
	if (at === null || record.text("directory.path") !== null) return;
	facts.lock({
		...pythonPackage(record),
		index: record.text("index"),
		marker: record.text("marker")
	}, at);
}

export { read };