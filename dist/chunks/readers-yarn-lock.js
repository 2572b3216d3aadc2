import { Mt as groupBy } from "./check.js";
import { I as eachLine, d as registryOf, q as LockFacts } from "./shared-readers.js";

// src/readers/yarn-lock.ts
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const { entries, error } = entriesOf(source);
	for (const entry of entries) readMember(source, entry, facts);
	const known = entries.filter(({ name }) => name !== "" && facts.knows("npm", name));
	for (const same of groupBy(known, ({ name }) => name).values()) {
		const versions = new Set(same.map(({ version }) => textOf(source, version)));
		for (const entry of same) readEntry(source, entry, versions.size > 1, facts);
	}
	return facts.reading(null, error);
};
function readEntry(source, { name, ranges, version, resolved }, isOneOfSeveral, facts) {
	const text = textOf(source, version);
	if (version === null || text === null || text.endsWith("-use.local")) return;
	const index = registryOf(textOf(source, resolved), name);
	facts.lock({
		ecosystem: "npm",
		name,
		version: text,
		index,
		marker: isOneOfSeveral ? ranges.join(", ") : null
	}, version);
}
function readMember(source, { name, resolved }, facts) {
	const folder = /@workspace:(.+)$/.exec(textOf(source, resolved) ?? "")?.[1];
	if (resolved !== null && folder !== void 0) facts.member("npm", name, folder, resolved);
}
function textOf(source, span) {
	return span === null ? null : source.text.slice(span.start, span.end);
}
function entriesOf(source) {
	const entries = [];
	let error = null;
	eachLine(source.text, (line, start) => {
		if (line === "" || line.startsWith("#") || start === 0 && line.trimStart().startsWith("#")) return;
		if (line.startsWith(" ")) return readField(line, start, entries.at(-1));
		const entry = line.endsWith(":") ? entryOf(line.slice(0, -1), start) : null;
		if (entry === null) error ??= {
			message: "a line is neither an entry nor a part of one",
			offset: start
		};
		else entries.push(entry);
	});
	const last = entries.at(-1);
	if (last !== void 0 && last.version === null) error ??= {
		message: "it ends within an entry",
		offset: last.start
	};
	return {
		entries,
		error
	};
}
const field = /^ {2}(version|resolved|resolution):? "?([^"\s]+)"?$/;
function readField(line, start, entry) {
	const [, name, value] = (line.startsWith("   ") ? null : field.exec(line)) ?? [];
	if (name === void 0 || value === void 0 || entry === void 0) return;
	const from = start + line.lastIndexOf(value);
	if (name === "version") entry.version = {
		start: from,
		end: from + value.length
	};
	else entry.resolved = {
		start: from,
		end: from + value.length
	};
}
function entryOf(header, start) {
	const requests = header.replaceAll("\"", "").split(", ").map((request) => {
		const [, name = "", range = ""] = /^((?:@[^/]+\/)?[^@]+)@(.*)$/s.exec(request) ?? [];
		const [, alias, aliased] = /^npm:((?:@[^/]+\/)?[^@]+)@(.+)$/s.exec(range) ?? [];
		return {
			name: alias ?? name,
			range: aliased ?? range.replace(/^npm:/, "")
		};
	});
	return {
		name: requests[0]?.name ?? "",
		ranges: requests.map(({ range }) => range),
		start,
		version: null,
		resolved: null
	};
}

export { read };