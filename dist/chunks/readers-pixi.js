import { r as parseToml } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { l as readPixi } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/pixi.ts
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (error !== null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	return {
		facts: inOrder(readPixi(source, root)),
		problems: []
	};
};

export { read };