import { S as skimJson } from "./shared-formats.js";
import { G as eachRecord, K as under, q as LockFacts } from "./shared-readers.js";

// src/readers/nuget-lock.ts
const packages = {
	isUnder: under("dependencies"),
	depth: 3,
	fields: ["resolved"]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const error = eachRecord(source.text, skimJson, packages, (record) => readPackage(record, facts));
	return facts.reading("JSON", error);
};
function readPackage(record, facts) {
	const at = record.span("resolved");
	if (at === null) return;
	const [, framework, name] = record.keys.map(String);
	facts.lock({
		ecosystem: "nuget",
		name: name ?? "",
		version: record.text("resolved") ?? "",
		marker: framework ?? null
	}, at);
}

export { read };