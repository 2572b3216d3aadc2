import { t as require_lib } from "./dot-properties-lib-index.js";

// src/formats/properties.ts
var import_lib = require_lib();
function parseProperties(text) {
	return (0, import_lib.parseLines)(text.replaceAll("\\ \n", "\\\n "), true).flatMap((line) => {
		if (!isPair(line)) return [];
		const [keyStart, keyEnd, valueStart, end] = line.range;
		const valueEnd = valueStart + text.slice(valueStart, end).trimEnd().length;
		return [{
			key: line.key,
			keyStart,
			keyEnd,
			value: line.value.trimEnd(),
			valueStart,
			valueEnd
		}];
	});
}
function isPair(line) {
	return "key" in line && "value" in line && "range" in line && Array.isArray(line.range) && line.range.length === 4;
}

export { parseProperties as t };