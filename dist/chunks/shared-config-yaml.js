import { t as require_dist } from "./yaml-dist-index.js";

// src/config/yaml-lines.ts
var import_dist = require_dist();
function yamlLines(told, indent = "") {
	if (told.kind === "value") return [{
		text: `${indent}${scalar(told.value)}`,
		from: told.from
	}];
	if (told.kind === "list") return told.items.flatMap((item) => itemLines(item, indent));
	return told.entries.flatMap(([key, value, from = null]) => {
		const start = `${indent}${scalar(key)}:`;
		if (value.kind === "value") return [{
			text: `${start} ${scalar(value.value)}`,
			from: value.from
		}];
		return [{
			text: start,
			from
		}, ...yamlLines(value, `${indent}  `)];
	});
}
function itemLines(item, indent) {
	const [first, ...rest] = yamlLines(item, `${indent}  `);
	return first === void 0 ? [] : [{
		...first,
		text: `${indent}- ${first.text.trimStart()}`
	}, ...rest];
}
function scalar(text) {
	const plain = (0, import_dist.stringify)(text, { lineWidth: 0 }).trimEnd();
	return plain.includes("\n") ? JSON.stringify(text) : plain;
}

export { yamlLines as t };