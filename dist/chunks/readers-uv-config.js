import { r as parseToml } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { Et as inOrder, kt as unreadable } from "./shared-readers.js";
import { a as readRequirementLists, n as readUvIndexes, s as uvLists } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

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