import { n as parseToml } from "./formats-toml.js";
import { a as unreadable, n as inOrder } from "./readers-manifest-places.js";
import { t as readPixi } from "./readers-pixi-manifest.js";

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