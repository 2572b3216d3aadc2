import { r as parseToml } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { c as uvLists, n as readUvIndexes, o as readRequirementLists } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/uv-config.ts
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (error !== null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const { facts, problems } = readRequirementLists(source, root, /* @__PURE__ */ new Map(), uvLists);
	return {
		facts: inOrder([...facts, ...readUvIndexes(source, root)]),
		problems
	};
};

export { read };