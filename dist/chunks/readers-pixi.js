import { D as parseToml, c as readPixi } from "./shared-eslint-visitor-keys-toml-eslint-parser.js";
import { Pn as unreadable, jn as inOrder } from "./shared.js";

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