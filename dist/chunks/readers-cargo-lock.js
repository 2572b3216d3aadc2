import { t as skimToml } from "./formats-skim-toml.js";
import { t as LockFacts } from "./readers-locks-lock-facts.js";
import { n as under, t as eachRecord } from "./readers-locks-records.js";

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