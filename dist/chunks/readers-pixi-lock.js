import { et as normalise } from "./check.js";
import { p as skimYaml } from "./shared-formats.js";
import { G as eachRecord, L as condaPackage, q as LockFacts } from "./shared-readers.js";

// src/readers/pixi-lock.ts
const packages = {
	isUnder: (key) => key === "packages" || key === "package",
	depth: 2,
	fields: [
		"conda",
		"pypi",
		"kind",
		"manager",
		"name",
		"version",
		"subdir",
		"platform",
		"url",
		"path"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const error = eachRecord(source.text, skimYaml, packages, (record) => readPackage(record, facts), (path, start, end) => readIndex(path, {
		start,
		end
	}, facts));
	return facts.reading("YAML", error);
};
function readIndex({ keys: [table, , list, position, field] }, at, facts) {
	const url = facts.source.text.slice(at.start, at.end);
	if (table !== "environments") return;
	if (list === "channels" && field === "url") facts.index({
		ecosystem: "conda",
		role: "channel",
		url
	}, at);
	if (list === "indexes" && field === void 0) facts.index({
		ecosystem: "pypi",
		role: position === 0 ? "primary" : "extra",
		url
	}, at);
}
function readPackage(record, facts) {
	if ((record.text("kind") ?? record.text("manager") ?? (record.text("pypi") === null ? "conda" : "pypi")) === "conda") readConda(record, facts);
	else readPypi(record, facts);
}
function readConda(record, facts) {
	const field = ["conda", "url"].find((one) => record.text(one) !== null) ?? "";
	const address = record.span(field);
	const found = condaPackage(record.text(field) ?? "");
	const own = record.span("version");
	const name = record.text("name") ?? found?.name;
	const inAddress = address === null || found === null ? null : {
		start: address.start + found.at.start,
		end: address.start + found.at.end
	};
	const at = own ?? inAddress;
	if (name === void 0 || at === null) return;
	const version = facts.source.text.slice(at.start, at.end);
	const marker = record.text("platform") ?? record.text("subdir") ?? found?.platform ?? null;
	const told = {
		ecosystem: "conda",
		name: name.toLowerCase(),
		version,
		index: found?.channel ?? null
	};
	facts.lock({
		...told,
		marker: marker === "noarch" ? null : marker
	}, at);
}
function readPypi(record, facts) {
	const at = record.span("version");
	const address = record.text("pypi") ?? record.text("path") ?? record.text("url") ?? "";
	if (at === null || !address.includes("://")) return;
	const told = {
		ecosystem: "pypi",
		name: normalise(record.text("name") ?? ""),
		version: record.text("version") ?? ""
	};
	facts.lock({
		...told,
		marker: record.text("platform")
	}, at);
}

export { read };