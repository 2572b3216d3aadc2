import { t as skimJson } from "./formats-skim-json.js";
import { t as LockFacts } from "./readers-locks-lock-facts.js";
import { n as under, t as eachRecord } from "./readers-locks-records.js";

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