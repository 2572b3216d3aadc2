import { t as require_dist } from "./yaml-dist-index.js";

// src/formats/yaml/nodes.ts
var import_dist = require_dist();
function entry(node, key) {
	return node?.kind === "map" ? node.entries.findLast((each) => each.key === key) : void 0;
}
function get(node, ...path) {
	return path.reduce((at, step) => typeof step === "string" ? entry(at, step)?.value : items(at)[step], node);
}
function text(node) {
	return node?.kind === "scalar" && node.type !== "null" ? node.value : null;
}
function entries(node) {
	return node?.kind === "map" ? node.entries : [];
}
function items(node) {
	return node?.kind === "list" ? node.items : [];
}
function entrySpan({ keyStart, keyEnd, value }) {
	return {
		start: keyStart,
		end: value.start >= keyEnd ? value.end : keyEnd
	};
}

// src/formats/yaml/convert.ts
const maximumDepth$1 = 200;
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
	if (node === null || depth > maximumDepth$1) return nothing(node, conversion);
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

// src/formats/yaml/depth.ts
const maximumDepth = 1e3;
const maximumBrackets = 5e4;
function excessOf(text) {
	let opened = 0;
	let brackets = 0;
	let indicators = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === "[" || character === "{") {
			brackets++;
			opened++;
		}
		if ((character === "]" || character === "}") && brackets > 0) brackets--;
		if ((character === "-" || character === "?") && text.charAt(at + 1) === " ") indicators++;
		else if (character !== " ") indicators = 0;
		if (brackets > maximumDepth || indicators > maximumDepth) return "nested too deeply";
		if (opened > maximumBrackets) return "too many brackets";
	}
	return null;
}

// src/formats/yaml/offsets.ts
function locateIn(text, scalar) {
	const { inner } = scalar;
	if (inner !== null) return (start, end) => ({
		start: inner.start + start,
		end: inner.start + end
	});
	const { starts, ends } = align(text, scalar);
	return (start, end) => {
		const from = starts[start] ?? scalar.end;
		return {
			start: from,
			end: end > start ? ends[end - 1] ?? scalar.end : from
		};
	};
}
function align(text, scalar) {
	const { value, style, end } = scalar;
	const starts = new Uint32Array(value.length);
	const ends = new Uint32Array(value.length);
	let at = contentStart(text, scalar);
	for (let index = 0; index < value.length; index++) {
		if (style === "double") at = skipContinuation(text, at, end);
		if (!isSpace(value.charAt(index))) at = skipSpace(text, at, end, style);
		const next = Math.min(end, at + widthAt(text, at, style));
		starts[index] = at;
		ends[index] = next;
		if (!isSpace(value.charAt(index)) || isSpace(text.charAt(at)) || text.charAt(at) === "\\") at = next;
	}
	return {
		starts,
		ends
	};
}
function contentStart(text, { style, start, end }) {
	if (style === "plain") return start;
	if (style === "single" || style === "double") return start + 1;
	const header = text.indexOf("\n", start);
	return header < 0 ? end : Math.min(header + 1, end);
}
function skipSpace(text, from, end, style) {
	const escapes = style === "double";
	for (let at = from; at < end; at++) if (!isSpace(text.charAt(at)) && !(escapes && text.startsWith("\\\n", at))) return at;
	return end;
}
function skipContinuation(text, from, end) {
	let at = from;
	while (text.startsWith("\\\n", at)) for (at += 2; at < end && /[ \t\n]/.test(text.charAt(at));) at++;
	return at;
}
function widthAt(text, at, style) {
	if (style === "single") return text.startsWith("''", at) ? 2 : 1;
	if (style !== "double" || text.charAt(at) !== "\\") return 1;
	return {
		x: 4,
		u: 6,
		U: 10
	}[text.charAt(at + 1)] ?? 2;
}
function isSpace(character) {
	return character === " " || character === "\n" || character === "	" || character === "\r";
}

// src/formats/yaml/embedded.ts
function relocated(text, scalar, node) {
	return move(node, locateIn(text, scalar));
}
function move(node, locate) {
	const span = locate(node.start, node.end);
	if (node.kind === "list") return {
		...node,
		...span,
		items: node.items.map((item) => move(item, locate))
	};
	if (node.kind === "scalar") return {
		...node,
		...span,
		inner: movedInner(node, locate)
	};
	const entries = node.entries.map((each) => {
		const { start, end } = locate(each.keyStart, each.keyEnd);
		return {
			key: each.key,
			keyStart: start,
			keyEnd: end,
			value: move(each.value, locate)
		};
	});
	return {
		...node,
		...span,
		entries
	};
}
function movedInner({ value, inner }, locate) {
	const moved = inner === null ? null : locate(inner.start, inner.end);
	return moved !== null && moved.end - moved.start === value.length ? moved : null;
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
	const parsed = (0, import_dist.parseAllDocuments)(withMark(text), {
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
function withMark(text) {
	return /^ [^\s#]/.test(text) && /\n[^\s#%.-]|\n-(?!--)/.test(text) ? `\uFEFF${text.slice(1)}` : text;
}

export { entry as a, items as c, entries as i, text as l, parseYaml as n, entrySpan as o, locateIn as r, get as s, parseEmbeddedYaml as t };