import { n as get, r as parseToml } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { Dt as entryPlace, h as toolOf, jt as unreadable, kt as keySpan } from "./shared-readers.js";
import { w as stringPlace } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/mise.ts
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (error !== null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const tools = get(root, "tools");
	return {
		facts: tools?.kind === "table" ? tools.entries.flatMap((entry) => readTool(source, entry)) : [],
		problems: []
	};
};
function readTool(source, entry) {
	const tool = toolOf(entry.key);
	const version = versionOf(entry);
	const constraint = version === null ? null : tool?.toConstraint(version.value.replace(/^prefix:/, "")) ?? null;
	if (tool === null || version === null || version.value === "" || constraint === null) return [];
	return [{
		kind: "runtime",
		...version === entry.value ? entryPlace(source, keySpan(entry), version) : stringPlace(source, version),
		block: "",
		name: tool.name,
		constraint,
		use: "selects",
		alternative: null
	}];
}
function versionOf({ value }) {
	const first = value.kind === "array" ? value.items[0] ?? null : value;
	const version = first?.kind === "table" ? get(first, "version") : first;
	return version?.kind === "string" || version?.kind === "number" ? version : null;
}

export { read };