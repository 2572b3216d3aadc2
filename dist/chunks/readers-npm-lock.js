import { S as skimJson } from "./shared-formats.js";
import { G as eachRecord, d as registryOf, q as LockFacts } from "./shared-readers.js";

// src/readers/npm-lock.ts
const packages = {
	isUnder: (key) => key === "packages" || key === "dependencies",
	depth: 2,
	fields: [
		"name",
		"version",
		"resolved"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const older = [];
	let isNew = false;
	const error = eachRecord(source.text, skimJson, packages, (record) => {
		const key = String(record.keys[1]);
		if (record.keys[0] === "dependencies") older.push(() => readCopy(record, {
			name: key,
			folder: null
		}, facts));
		else {
			isNew = true;
			readPath(record, key, facts);
		}
	});
	if (!isNew) for (const add of older) add();
	return facts.reading("JSON", error);
};
function readPath(record, path, facts) {
	const [folder = "", name, ...nested] = path.split(/(?:^|\/)node_modules\//);
	if (name === void 0 && record.keyAt !== null) facts.member("npm", record.text("name") ?? path, path, record.keyAt);
	if (name !== void 0 && nested.length === 0) readCopy(record, {
		name,
		folder: folder === "" ? null : folder
	}, facts);
}
function readCopy(record, { name, folder }, facts) {
	const at = record.span("version");
	if (at === null) return;
	const { alias, version, start } = resolved(record.text("version") ?? "");
	const told = {
		ecosystem: "npm",
		name: record.text("name") ?? alias ?? name,
		version
	};
	const span = {
		start: at.start + start,
		end: at.end
	};
	facts.lock({
		...told,
		index: registryOf(record.text("resolved"), told.name),
		marker: folder
	}, span);
}
function resolved(written) {
	const [before, alias] = /^npm:(.+)@/.exec(written) ?? [];
	if (before !== void 0 && alias !== void 0) return {
		alias,
		version: written.slice(before.length),
		start: before.length
	};
	return {
		alias: null,
		version: /^\d/.test(written) ? written : "",
		start: 0
	};
}

export { read };