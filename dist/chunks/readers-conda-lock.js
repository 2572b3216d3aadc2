import { et as normalise } from "./check.js";
import { p as skimYaml } from "./shared-formats.js";
import { G as eachRecord, K as under, L as condaPackage, q as LockFacts } from "./shared-readers.js";

// src/readers/conda-lock.ts
const packages = {
	isUnder: under("package"),
	depth: 2,
	fields: [
		"name",
		"version",
		"manager",
		"platform",
		"url"
	]
};
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const error = eachRecord(source.text, skimYaml, packages, (record) => readPackage(record, facts), ({ keys: [table, list, , field] }, start, end) => {
		if (table === "metadata" && list === "channels" && field === "url") facts.index({
			ecosystem: "conda",
			role: "channel",
			url: source.text.slice(start, end)
		}, {
			start,
			end
		});
	});
	return facts.reading("YAML", error);
};
function readPackage(record, facts) {
	const at = record.span("version");
	const name = record.text("name") ?? "";
	if (at === null) return;
	const told = {
		version: record.text("version") ?? "",
		marker: record.text("platform")
	};
	if (record.text("manager") === "pip") facts.lock({
		ecosystem: "pypi",
		name: normalise(name),
		...told
	}, at);
	else {
		const index = condaPackage(record.text("url") ?? "")?.channel ?? null;
		facts.lock({
			ecosystem: "conda",
			name: name.toLowerCase(),
			...told,
			index
		}, at);
	}
}

export { read };