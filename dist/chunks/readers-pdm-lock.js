import { x as skimToml } from "./shared-formats.js";
import { G as eachRecord, K as under, a as pythonPackage, q as LockFacts } from "./shared-readers.js";

// src/readers/pdm-lock.ts
const packages = {
	isUnder: under("package"),
	depth: 2,
	fields: [
		"name",
		"version",
		"marker",
		"path"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, facts));
	return facts.reading("TOML", error);
};
function readPackage(record, facts) {
	const at = record.span("version");
	const path = record.text("path");
	if (at === null || path !== null && !/\.(?:whl|tar\.\w+|zip)$/.test(path)) return;
	facts.lock({
		...pythonPackage(record),
		marker: record.text("marker")
	}, at);
}

export { read };