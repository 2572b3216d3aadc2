import { ft as items, ut as entry } from "./shared-formats.js";
import "./shared-formats-jsonc-parser.js";
import { Tt as entryPlace } from "./shared-readers.js";

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

export { settingsIn as t };