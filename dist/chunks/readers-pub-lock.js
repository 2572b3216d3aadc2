import { p as skimYaml } from "./shared-formats.js";
import { G as eachRecord, K as under, q as LockFacts } from "./shared-readers.js";

// src/readers/pub-lock.ts
const packages = {
	isUnder: under("packages"),
	depth: 2,
	fields: [
		"version",
		"source",
		"description"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const error = eachRecord(source.text, skimYaml, packages, (record) => readPackage(record, facts));
	return facts.reading("YAML", error);
};
function readPackage(record, facts) {
	const at = record.span("version");
	const source = record.text("source");
	if (at === null || source !== "hosted" && source !== "git") return;
	const told = {
		ecosystem: "pub",
		name: String(record.keys[1]),
		version: record.text("version") ?? ""
	};
	facts.lock({
		...told,
		index: source === "hosted" ? record.text("description.url") : null
	}, at);
}

export { read };