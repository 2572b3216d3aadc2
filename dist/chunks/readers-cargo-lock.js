import { x as skimToml } from "./shared-formats.js";
import { G as eachRecord, K as under, q as LockFacts } from "./shared-readers.js";

// src/readers/cargo-lock.ts
const packages = {
	isUnder: under("package"),
	depth: 2,
	fields: [
		"name",
		"version",
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
	const source = record.text("source");
	if (at === null || source === null) return;
	const told = {
		ecosystem: "cargo",
		name: record.text("name") ?? "",
		version: record.text("version") ?? ""
	};
	facts.lock({
		...told,
		index: /^(?:registry|sparse)\+/.test(source) ? source : null
	}, at);
}

export { read };