import { S as skimJson } from "./shared-formats.js";
import { G as eachRecord, q as LockFacts } from "./shared-readers.js";

// src/readers/bun-lock.ts
const tables = {
	isUnder: (key) => key === "workspaces" || key === "packages",
	depth: 2,
	fields: [
		"name",
		"0",
		"1"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const folders = /* @__PURE__ */ new Map();
	const error = eachRecord(source.text, skimJson, tables, (record) => {
		if (record.keys[0] === "packages") readPackage(record, folders, facts);
		else readWorkspace(record, folders, facts);
	});
	return facts.reading("JSON", error);
};
function readWorkspace(record, folders, facts) {
	const folder = String(record.keys[1]);
	const name = record.text("name") ?? folder;
	folders.set(name, folder);
	if (record.keyAt !== null) facts.member("npm", name, folder, record.keyAt);
}
function readPackage(record, folders, facts) {
	const at = record.span("0");
	const [before, name] = /^(.+)@(?=\d)/.exec(record.text("0") ?? "") ?? [];
	const owners = String(record.keys[1]).match(/(?:@[^/]+\/)?[^/]+/g)?.slice(0, -1) ?? [];
	const folder = owners.length === 1 ? folders.get(owners[0] ?? "") : void 0;
	if (at === null || before === void 0 || name === void 0 || owners.length > 0 && folder === void 0) return;
	const start = at.start + before.length;
	const told = {
		ecosystem: "npm",
		name,
		version: (record.text("0") ?? "").slice(before.length)
	};
	facts.lock({
		...told,
		index: record.text("1") || null,
		marker: folder ?? null
	}, {
		start,
		end: at.end
	});
}

export { read };