import { n as visit, t as printParseErrorCode } from "./jsonc-parser-lib-esm-main.js";
import { An as entryPlace, Hn as TooDeep, Ln as entry, Vn as JsonTree, zn as items } from "./shared.js";

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

// src/readers/mobile/json-settings.ts
function settingsIn(source, root, table, block) {
	return Object.entries(table).flatMap(([path, key]) => {
		const found = entryAt(root, path.split("/"));
		return found === null ? [] : settingsOf(source, found, key, block);
	});
}
function settingsOf(source, { key: written, value }, key, block) {
	if (value.kind !== "array") return [{
		kind: "setting",
		key,
		value: valueOf(value),
		block,
		...entryPlace(source, written, value)
	}];
	return items(value).map((item) => ({
		kind: "setting",
		key,
		value: valueOf(item),
		block,
		...source.place(item.start, item.end)
	}));
}
function entryAt(root, [first = "", ...more]) {
	const found = entry(root, first);
	return found === null || more.length === 0 ? found : entryAt(found.value, more);
}
function valueOf(node) {
	return node.kind === "string" || node.kind === "number" || node.kind === "boolean" ? String(node.value) : null;
}

export { parseJson as n, settingsIn as t };