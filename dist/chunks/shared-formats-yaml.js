import { t as require_dist } from "./yaml-dist-index.js";
import { Ct as entrySpan, bt as excessOf, vt as relocated } from "./shared-formats.js";

// src/formats/declared-yaml/broken.ts
var import_dist = require_dist();
const tooDeep = "it is nested too deeply";
const steps = [
	["Nested mappings are not allowed in compact", "a text with `: ` in it stands in quotes"],
	["Plain value cannot start with", "a text that begins so stands in quotes"],
	["Map keys must be unique", "this one stands in the map already, so put both into one"],
	["All mapping items must start at the same column", "indent the line like the other keys of its map"],
	["Tabs are not allowed as indentation", "indent with spaces"],
	["Flow sequence in block collection", "a `[` before it is not closed"],
	["Flow map in block collection", "a `{` before it is not closed"]
];
function brokenYaml({ code, message, pos }, document, text) {
	const [offset] = pos;
	if (code === "MULTIPLE_DOCS") return {
		offset,
		message: "a second document begins here, and one is read; take it out"
	};
	if (code === "TAG_RESOLVE_FAILED") return {
		offset,
		message: "a text that begins with `!` stands in quotes in YAML; without them it is no text"
	};
	if (code === "BAD_ALIAS") return {
		offset,
		message: "a text that begins with `*` stands in quotes in YAML"
	};
	if (message.includes("call stack")) return {
		offset,
		message: tooDeep
	};
	if (/^Missing closing .quote/.test(message)) return {
		offset: openedBefore(document, offset),
		message: "not valid YAML: the quote that begins here is not closed"
	};
	const step = message === "Unexpected scalar at node end" ? afterQuote(text[offset - 1]) : steps.find(([words]) => message.includes(words))?.[1];
	return {
		offset,
		message: `not valid YAML: ${message}${step === void 0 ? "" : `; ${step}`}`
	};
}
function afterQuote(before) {
	if (before === "'") return "a `'` inside of such quotes is written twice";
	return before === "\"" ? "a `\"` inside of such quotes is written `\\\"`" : void 0;
}
function openedBefore(document, offset) {
	let found = offset;
	(0, import_dist.visit)(document, { Scalar: (_key, node) => {
		const start = node.range?.[0] ?? offset;
		if ((0, import_dist.isScalar)(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") && start < offset) found = start;
	} });
	return found;
}

// src/formats/declared-yaml/places.ts
function offsetOf(document, keys, which) {
	for (let length = keys.length; length > 0; length--) {
		const path = keys.slice(0, length).map((key) => typeof key === "symbol" ? String(key) : key);
		const start = rangeStart(which === "key" || document.getIn(path) === void 0 ? keyNode(document, path) : document.getIn(path, true));
		if (start !== null) return start;
	}
	return rangeStart(document.contents) ?? 0;
}
function keyNode(document, path) {
	const last = path.at(-1);
	const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (typeof parent !== "object" || parent === null || !("items" in parent) || !Array.isArray(parent.items)) return null;
	const items = parent.items;
	const pair = items.find((item) => isPair(item) && item.key !== null && "value" in item.key && item.key.value === last) ?? items.slice(0, 500).find((item) => isPair(item) && item.key !== null && nameOf(item.key) === last);
	return isPair(pair) ? pair.key : null;
}
function nameOf(key) {
	if (!(0, import_dist.isScalar)(key)) return String(key);
	const { value } = key;
	return typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
}
function isPair(value) {
	return typeof value === "object" && value !== null && "key" in value;
}
function rangeStart(node) {
	if (typeof node !== "object" || node === null || !("range" in node)) return null;
	const { range } = node;
	return Array.isArray(range) && typeof range[0] === "number" ? range[0] : null;
}

// src/formats/yaml/convert.ts
const maximumDepth = 200;
const maximumAliased = 1e5;
function convertDocument(contents, text, base) {
	return convert(contents, {
		text,
		base,
		anchors: /* @__PURE__ */ new Map(),
		size: 0,
		aliased: 0
	}, 0);
}
function convert(node, conversion, depth) {
	const before = conversion.size++;
	if (node === null || depth > maximumDepth) return nothing(node, conversion);
	if ((0, import_dist.isAlias)(node)) return behindAlias(node, conversion);
	if (node.anchor !== void 0) conversion.anchors.delete(node.anchor);
	const converted = convertContent(node, conversion, depth);
	if (node.anchor !== void 0) conversion.anchors.set(node.anchor, {
		node: converted,
		size: conversion.size - before
	});
	return converted;
}
function convertContent(node, conversion, depth) {
	if ((0, import_dist.isMap)(node)) return convertMap(node, conversion, depth);
	if ((0, import_dist.isSeq)(node)) return convertList(node, conversion, depth);
	if ((0, import_dist.isScalar)(node)) return convertScalar(node, conversion);
	return nothing(node, conversion);
}
function behindAlias(alias, conversion) {
	const target = conversion.anchors.get(alias.source);
	if (target === void 0 || conversion.aliased + target.size > maximumAliased) return nothing(alias, conversion);
	conversion.aliased += target.size;
	conversion.size += target.size;
	return target.node;
}
function convertMap(map, conversion, depth) {
	const written = [];
	const merged = [];
	for (const { key, value } of map.items) {
		const name = convert(key, conversion, depth + 1);
		const content = convert(value, conversion, depth + 1);
		if (isMergeKey(key)) merged.push(content);
		else if (name.kind === "scalar") written.push(entryOf(key, name, content, conversion));
	}
	const last = written.at(-1);
	const end = last === void 0 ? void 0 : entrySpan(last).end;
	return {
		kind: "map",
		entries: merged.length > 0 ? withMerged(written, merged) : written,
		tag: tagOf(map),
		...collectionSpan(map, end, conversion)
	};
}
function entryOf(key, name, value, conversion) {
	const at = spanOf(key, conversion);
	return {
		key: name.value,
		keyStart: at.start,
		keyEnd: at.end,
		value
	};
}
function isMergeKey(key) {
	return (0, import_dist.isScalar)(key) && key.source === "<<" && key.type === "PLAIN";
}
function withMerged(written, merged) {
	const known = new Set(written.map((each) => each.key));
	const all = [...written];
	for (const source of merged.flatMap((each) => each.kind === "list" ? each.items : [each])) for (const each of source.kind === "map" ? source.entries : []) {
		if (!known.has(each.key)) all.push(each);
		known.add(each.key);
	}
	return all;
}
function convertList(list, conversion, depth) {
	const items = list.items.map((item) => convert(item, conversion, depth + 1));
	return {
		kind: "list",
		items,
		tag: tagOf(list),
		...collectionSpan(list, items.at(-1)?.end, conversion)
	};
}
function collectionSpan(node, lastEnd, conversion) {
	const span = spanOf(node, conversion);
	const inside = lastEnd !== void 0 && lastEnd >= span.start && lastEnd <= span.end;
	return node.flow === true || !inside ? span : {
		start: span.start,
		end: lastEnd
	};
}
function convertScalar(node, conversion) {
	const style = styles[node.type ?? "PLAIN"] ?? "plain";
	const span = style === "literal" || style === "folded" ? trimmed(spanOf(node, conversion), conversion) : spanOf(node, conversion);
	const value = node.source;
	conversion.size += value.length >> 6;
	return {
		kind: "scalar",
		value,
		type: typeOf(node),
		style,
		tag: tagOf(node),
		inner: innerSpan(span, style, value, conversion),
		...span
	};
}
const styles = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded"
};
function tagOf({ tag }) {
	return tag?.startsWith("!") === true ? tag : null;
}
function typeOf({ value, tag, source, type }) {
	if (value === null || tag?.startsWith("!") && type === "PLAIN" && /^(?:|~|null)$/.test(source)) return "null";
	if (typeof value === "boolean") return "boolean";
	return typeof value === "number" ? "number" : "string";
}
function innerSpan(span, style, value, { text, base }) {
	const quote = style === "single" || style === "double" ? 1 : 0;
	const inner = {
		start: span.start + quote,
		end: span.start + quote + value.length
	};
	return (style === "plain" || quote === 1) && inner.end + quote === span.end && text.startsWith(value, inner.start - base) ? inner : null;
}
function trimmed({ start, end }, { text, base }) {
	let last = end - base;
	while (last > start - base && /\s/.test(text.charAt(last - 1))) last--;
	return {
		start,
		end: base + last
	};
}
function nothing(node, conversion) {
	const { start } = spanOf(node, conversion);
	return {
		kind: "scalar",
		value: "",
		type: "null",
		style: "plain",
		tag: null,
		inner: {
			start,
			end: start
		},
		start,
		end: start
	};
}
function spanOf(node, { base }) {
	const [start, end] = node?.range ?? [0, 0];
	return {
		start: base + start,
		end: base + end
	};
}

// src/formats/yaml.ts
const maximumLength = 1e6;
function parseYaml(text, base = 0) {
	if (text.length > maximumLength) return unread(`longer than ${maximumLength} characters`, base);
	const excess = excessOf(text);
	if (excess !== null) return unread(excess, base);
	try {
		return withoutTraces(() => parse(text, base));
	} catch (error) {
		return unread(error instanceof Error ? error.message : String(error), base);
	}
}
function parseEmbeddedYaml(text, scalar) {
	return parseYaml(scalar.value).documents.map((document) => relocated(text, scalar, document));
}
function unread(message, offset) {
	return {
		documents: [],
		errors: [{
			message,
			offset
		}]
	};
}
function withoutTraces(call) {
	const usual = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return call();
	} finally {
		Error.stackTraceLimit = usual;
	}
}
function parse(text, base) {
	const parsed = (0, import_dist.parseAllDocuments)(text, {
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent",
		resolveKnownTags: false
	});
	if ("empty" in parsed) return {
		documents: [],
		errors: parsed.errors.map((each) => toError(each, base))
	};
	return {
		documents: parsed.map((document) => convertDocument(document.contents, text, base)),
		errors: parsed.flatMap((document) => document.errors.map((each) => toError(each, base)))
	};
}
function toError(error, base) {
	return {
		message: error.message,
		offset: base + error.pos[0]
	};
}

export { tooDeep as a, brokenYaml as i, parseYaml as n, offsetOf as r, parseEmbeddedYaml as t };