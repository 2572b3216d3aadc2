import { n as visit, t as printParseErrorCode } from "./jsonc-parser-lib-esm-main.js";
import { ht as TooDeep, mt as JsonTree } from "./shared-formats.js";

// src/formats/json.ts
function parseJson(text) {
	const tree = new JsonTree(text);
	try {
		walk(text, tree);
	} catch (error) {
		if (!(error instanceof TooDeep) && !(error instanceof RangeError)) throw error;
		tree.abandon();
	}
	return {
		root: tree.root,
		error: tree.error
	};
}
function walk(text, tree) {
	visit(text, {
		onObjectBegin: (offset) => tree.open("object", offset),
		onObjectProperty: (name, offset, length) => tree.name(name, offset, length),
		onObjectEnd: (offset, length) => tree.close(offset + length),
		onArrayBegin: (offset) => tree.open("array", offset),
		onArrayEnd: (offset, length) => tree.close(offset + length),
		onLiteralValue: (value, offset, length) => tree.literal(value, offset, length),
		onError: (code, offset) => tree.fail(printParseErrorCode(code), offset)
	}, { allowTrailingComma: true });
}

export { parseJson as t };