import { n as get, r as parseToml } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { Dt as entryPlace, Ot as inOrder, jt as unreadable, kt as keySpan } from "./shared-readers.js";
import { a as uvOrigins, g as findEntry, n as readUvIndexes, o as readRequirementLists, s as scriptLists, y as pypiConstraint } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/script-metadata/blocks.ts
const opening = /^# \/\/\/ script[ \t]*$/;
const content = /^#(?: .*|[ \t]*)$/;
const closing = /^# \/\/\/[ \t]*$/;
function scriptBlocks(text) {
	const blocks = [];
	if (!text.includes("# /// script")) return blocks;
	const lines = text.split("\n");
	let start = 0;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		const last = opening.test(index === 0 ? line.replace(/^ /, "") : line) ? endOf(lines, index) : null;
		if (last !== null) {
			const inside = lines.slice(index + 1, last).map((each) => each.replace(/^# ?/, (mark) => " ".repeat(mark.length)));
			blocks.push({
				start,
				end: start + line.trimEnd().length,
				toml: " ".repeat(start) + [" ".repeat(line.length), ...inside].join("\n")
			});
			start += lines.slice(index, last).reduce((sum, each) => sum + each.length + 1, 0);
			index = last;
		}
		start += (lines[index]?.length ?? 0) + 1;
	}
	return blocks;
}
function endOf(lines, from) {
	let last = null;
	for (let index = from + 1; index < lines.length && content.test(lines[index] ?? ""); index++) {
		if (opening.test(lines[index] ?? "")) break;
		if (closing.test(lines[index] ?? "")) last = index;
	}
	return last;
}

// src/readers/script-metadata.ts
const read = (source) => {
	const [block, second] = scriptBlocks(source.text);
	if (block === void 0) return {
		facts: [],
		problems: []
	};
	const reading = readBlock(source, block.toml);
	return second === void 0 ? reading : {
		...reading,
		problems: [...reading.problems, ambiguous(source, second)]
	};
};
function readBlock(source, text) {
	const { root, error } = parseToml(text);
	if (error !== null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const { facts, problems } = readRequirementLists(source, root, uvOrigins(root), scriptLists);
	return {
		facts: inOrder([
			...facts,
			...readPython(source, root),
			...readUvIndexes(source, get(root, "tool", "uv"))
		]),
		problems
	};
}
function readPython(source, root) {
	const entry = findEntry(root, "requires-python");
	if (entry?.value.kind !== "string") return [];
	const constraint = pypiConstraint(entry.value.value);
	return [{
		kind: "runtime",
		...entryPlace(source, keySpan(entry), entry.value),
		block: "",
		name: "python",
		constraint,
		use: "admits",
		alternative: null
	}];
}
function ambiguous(source, { start, end }) {
	return {
		message: "This file has a block of script metadata already",
		location: source.place(start, end).location
	};
}

export { read };