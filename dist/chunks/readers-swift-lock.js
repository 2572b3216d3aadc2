import { S as skimJson } from "./shared-formats.js";
import { G as eachRecord, K as under, q as LockFacts, u as swiftName } from "./shared-readers.js";

// src/readers/swift-lock.ts
const fields = [
	"identity",
	"location",
	"repositoryURL",
	"package",
	"state"
];
const pins = {
	isUnder: under("pins"),
	depth: 2,
	fields
};
const olderPins = {
	isUnder: under("object"),
	depth: 3,
	fields
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const each = (record) => readPin(record, facts);
	const isOld = /"object"\s*:/.test(source.text.slice(0, 200));
	return facts.reading("JSON", eachRecord(source.text, skimJson, isOld ? olderPins : pins, each));
};
function readPin(record, facts) {
	const at = record.span("state.version");
	if (at === null) return;
	const location = record.text("location") ?? record.text("repositoryURL") ?? "";
	const name = swiftName(location === "" ? record.text("identity") ?? "" : location);
	facts.lock({
		ecosystem: "swift",
		name,
		version: record.text("state.version") ?? ""
	}, at);
}

export { read };