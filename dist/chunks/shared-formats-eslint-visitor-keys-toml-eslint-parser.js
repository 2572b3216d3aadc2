import { n as parseTOML, t as ParseError } from "./toml-eslint-parser-lib-index.js";

// src/formats/toml.ts
function parseToml(text) {
	try {
		return {
			root: convertDocument(parseTOML(text, { tomlVersion: "latest" }), text),
			error: null
		};
	} catch (error) {
		if (error instanceof ParseError) return {
			root: null,
			error: {
				message: error.message,
				offset: error.index
			}
		};
		return {
			root: null,
			error: {
				message: "Too large or too deeply nested to be read",
				offset: 0
			}
		};
	}
}
function get(table, ...path) {
	let value = table;
	for (const key of path) {
		if (value?.kind !== "table") return null;
		value = value.entries.find((entry) => entry.key === key)?.value ?? null;
	}
	return value;
}
function entriesOf(value) {
	return value?.kind === "table" ? value.entries : [];
}
function convertDocument(program, text) {
	const root = grow(0, text.length);
	for (const node of program.body[0].body) if (node.type === "TOMLTable") convertTable(root, node, text);
	else addEntry(root, node, text);
	return root.table;
}
function convertTable(root, node, text) {
	const keys = node.key.keys;
	const last = keys.at(-1);
	if (last === void 0) return;
	const [start, end] = node.range;
	const parent = descend(root, keys.slice(0, -1), start, end);
	const table = node.kind === "array" ? append(parent, last, start, end) : child(parent, last, start, end);
	for (const entry of node.body) addEntry(table, entry, text);
}
function addEntry(table, node, text) {
	const keys = node.key.keys;
	const last = keys.at(-1);
	if (last === void 0) return;
	put(descend(table, keys.slice(0, -1), ...node.range), last, convertValue(node.value, text), null);
}
function descend(table, keys, start, end) {
	let current = table;
	for (const key of keys) current = child(current, key, start, end);
	return current;
}
function child(parent, key, start, end) {
	const known = parent.index.get(nameOf(key));
	if (known && "array" in known) {
		known.array.end = Math.max(known.array.end, end);
		known.last.table.end = Math.max(known.last.table.end, end);
		return known.last;
	}
	if (known) {
		known.table.end = Math.max(known.table.end, end);
		return known;
	}
	const made = grow(start, end);
	put(parent, key, made.table, made);
	return made;
}
function append(parent, key, start, end) {
	const made = grow(start, end);
	const known = parent.index.get(nameOf(key));
	if (known && "array" in known) {
		known.array.items.push(made.table);
		known.array.end = Math.max(known.array.end, end);
		known.last = made;
	} else {
		const array = {
			kind: "array",
			items: [made.table],
			start,
			end
		};
		put(parent, key, array, {
			array,
			last: made
		});
	}
	return made;
}
function put(parent, key, value, growing) {
	parent.index.set(nameOf(key), growing);
	parent.table.entries.push({
		key: nameOf(key),
		keyStart: key.range[0],
		keyEnd: key.range[1],
		value
	});
}
function grow(start, end) {
	return {
		table: {
			kind: "table",
			entries: [],
			start,
			end
		},
		index: /* @__PURE__ */ new Map()
	};
}
function nameOf(key) {
	return key.type === "TOMLBare" ? key.name : key.value;
}
function convertValue(node, text) {
	const [start, end] = node.range;
	if (node.type === "TOMLArray") return {
		kind: "array",
		items: node.elements.map((element) => convertValue(element, text)),
		start,
		end
	};
	if (node.type === "TOMLInlineTable") {
		const inline = grow(start, end);
		for (const entry of node.body) addEntry(inline, entry, text);
		return inline.table;
	}
	return convertScalar(node, text);
}
function convertScalar(node, text) {
	const [start, end] = node.range;
	const written = text.slice(start, end);
	if (node.kind === "string") return {
		kind: "string",
		value: node.value,
		start,
		end,
		inner: innerSpan(node, text)
	};
	if (node.kind === "boolean") return {
		kind: "boolean",
		value: written,
		start,
		end,
		inner: null
	};
	if (node.kind === "integer" || node.kind === "float") return {
		kind: "number",
		value: written,
		start,
		end,
		inner: null
	};
	return {
		kind: "date",
		value: written,
		start,
		end,
		inner: null
	};
}
function innerSpan(node, text) {
	const quotes = node.multiline ? 3 : 1;
	const [from, to] = [node.range[0] + quotes, node.range[1] - quotes];
	const start = node.multiline && text[from] === "\n" ? from + 1 : from;
	return text.slice(start, to) === node.value ? {
		start,
		end: to
	} : null;
}

export { get as n, parseToml as r, entriesOf as t };