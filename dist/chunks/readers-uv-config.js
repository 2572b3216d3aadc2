import { n as parseToml } from "./formats-toml.js";
import { a as unreadable, n as inOrder } from "./readers-manifest-places.js";
import { a as readRequirementLists, n as readUvIndexes, s as uvLists } from "./readers-pyproject-uv.js";

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