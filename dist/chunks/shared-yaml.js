import { $n as text, $t as imagePlatform, An as entryPlace, Gn as relocated, Jn as entries, Kn as locateIn, Mn as keySpan, On as imageFact, Qn as items, Xn as entrySpan, Yn as entry, Zn as get, qn as excessOf } from "./shared.js";
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

// src/readers/deployment/known.ts
const hole = /\$\{+[ \t]*([\w.]*)|\{\{[ \t]*([\w.]*)|\$([A-Za-z_]\w*)|\$\(|<[A-Za-z][\w .-]*>/;
const asWritten = (node) => {
	const value = text(node);
	if (value === null) return null;
	const found = hole.exec(value);
	return found === null ? {
		kind: "written",
		value
	} : {
		kind: "unknown",
		text: value,
		variable: found[1] || found[2] || found[3] || null
	};
};
function certain(known) {
	return known?.kind === "written" ? known.value : null;
}
function constraintOf(known, toConstraint) {
	if (known.kind === "unknown") return known;
	const constraint = toConstraint(known.value) ?? {
		kind: "unknown",
		text: known.value,
		variable: null
	};
	return known.kind === "default" && constraint.kind === "range" ? {
		kind: "default",
		text: constraint.text,
		variable: known.variable
	} : constraint;
}

// src/readers/deployment/part.ts
function readTable(part, node, table) {
	return Object.entries(table).flatMap(([path, take]) => entriesAt(node, path.split(".")).flatMap((at) => take(part, at)));
}
function entriesAt(node, path) {
	const [key, ...rest] = path;
	if (node?.kind === "list") return items(node).flatMap((item) => entriesAt(item, path));
	const found = entries(node).findLast((each) => each.key === key);
	if (found === void 0) return [];
	return rest.length === 0 ? [found] : entriesAt(found.value, rest);
}
function valuesOf({ source, know }, at) {
	const known = know(at.value);
	if (known !== null) return [{
		place: entryPlace(source, keySpan(at), at.value),
		node: at.value,
		known
	}];
	return items(at.value).flatMap((node) => {
		const one = know(node);
		return one === null ? [] : [{
			place: source.place(node.start, node.end),
			node,
			known: one
		}];
	});
}
function named(nameKey, table) {
	return (part, { value }) => (value.kind === "list" ? value.items : [value]).flatMap((node, index) => {
		const name = text(get(node, nameKey)) ?? String(index);
		return readTable({
			...part,
			block: `${part.block}/${name}`
		}, node, table);
	});
}

// src/readers/containers/script.ts
function placesIn(source, scalar) {
	const locate = locateIn(source.text, scalar);
	return (start, end) => {
		const span = locate(start, end);
		return source.place(span.start, span.end);
	};
}

// src/readers/containers/setting.ts
function placeOf(source, { keyStart, keyEnd, value }) {
	return entryPlace(source, {
		start: keyStart,
		end: keyEnd
	}, value);
}
function settingOf(source, block, key, written, valueOf = text) {
	return written === void 0 ? [] : [{
		kind: "setting",
		...placeOf(source, written),
		block,
		key,
		value: valueOf(written.value)
	}];
}
function settingAt(source, block, key, node, value) {
	const { start, end } = node.kind === "scalar" ? node.inner ?? node : node;
	return {
		kind: "setting",
		...source.place(start, end),
		block,
		key,
		value
	};
}

// src/readers/kubernetes/placement.ts
function readPlacement(source, spec, block) {
	const selectors = entries(get(spec, "nodeSelector"));
	const os = known(text(selectors.find(({ key }) => /^(?:beta\.)?kubernetes\.io\/os$/.test(key))?.value));
	return [
		...selectors.flatMap((each) => readSelector(source, each, os, block)),
		...readAffinity(source, spec, os, block),
		...items(get(spec, "tolerations")).flatMap((each) => readToleration(source, each, block)),
		...settingOf(source, block, "kubernetes.runtimeClassName", entry(spec, "runtimeClassName"), (node) => known(text(node)))
	];
}
function readSelector(source, selector, os, block) {
	const value = known(text(selector.value));
	const place = placeOf(source, selector);
	const written = {
		kind: "setting",
		...place,
		block,
		key: "kubernetes.nodeSelector",
		value: value === null && selector.value.kind === "scalar" && selector.value.value !== "" ? null : `${selector.key}=${value ?? ""}`
	};
	return value === null ? [written] : [written, ...meant(source, selector.key, value, {
		place,
		node: selector.value,
		os,
		block,
		only: true
	})];
}
function readAffinity(source, spec, os, block) {
	const terms = items(get(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"));
	return terms.flatMap((term) => items(get(term, "matchExpressions")).flatMap((expression) => {
		const key = text(get(expression, "key"));
		const values = items(get(expression, "values"));
		const place = source.place(expression.start, expression.end);
		if (key === null) return [];
		const value = expressionText(key, text(get(expression, "operator")), values.map((each) => text(each) ?? ""));
		const isIn = text(get(expression, "operator")) === "In";
		const only = values.length === 1 && terms.length === 1;
		return [{
			kind: "setting",
			...place,
			block,
			key: "kubernetes.nodeAffinity",
			value: known(value)
		}, ...(isIn ? values : []).flatMap((node) => {
			const one = known(text(node));
			return one === null ? [] : meant(source, key, one, {
				place: source.place(node.start, node.end),
				node,
				os,
				block,
				only
			});
		})];
	}));
}
function expressionText(key, operator, values) {
	switch (operator) {
		case "In": return values.length === 1 ? `${key}=${values[0] ?? ""}` : `${key} in (${values.join(", ")})`;
		case "NotIn": return values.length === 1 ? `${key}!=${values[0] ?? ""}` : `${key} notin (${values.join(", ")})`;
		case "DoesNotExist": return `!${key}`;
		case "Gt": return `${key}>${values[0] ?? ""}`;
		case "Lt": return `${key}<${values[0] ?? ""}`;
		default: return key;
	}
}
const machines = /* @__PURE__ */ new Set(["node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type"]);
const accelerators = /* @__PURE__ */ new Set([
	"cloud.google.com/gke-accelerator",
	"cloud.google.com/gke-tpu-accelerator",
	"run.googleapis.com/accelerator",
	"nvidia.com/gpu.product",
	"karpenter.k8s.aws/instance-gpu-name",
	"k8s.amazonaws.com/accelerator"
]);
function meant(source, key, value, { place, node, os, block, only }) {
	if (/^(?:beta\.)?kubernetes\.io\/arch$/.test(key)) return [platformOf(source, node, value, {
		os,
		block,
		only
	})];
	if (!only || !(machines.has(key) || accelerators.has(key))) return [];
	const name = machines.has(key) ? "instance-type" : "accelerator";
	return [{
		kind: "resource",
		...place,
		block,
		name,
		field: "asked",
		value
	}];
}
function platformOf(source, node, arch, { os, block, only }) {
	const at = node.kind === "scalar" ? node.inner ?? node : node;
	return {
		...imagePlatform(source, at, `${os ?? ""}/${arch}`, block, only ? null : "nodes:arch"),
		label: arch
	};
}
function readToleration(source, toleration, block) {
	const key = text(get(toleration, "key"));
	const value = text(get(toleration, "value"));
	if (key === null) return [];
	const written = known(value === null ? key : `${key}=${value}`);
	return [{
		kind: "setting",
		...source.place(toleration.start, toleration.end),
		block,
		key: "kubernetes.toleration",
		value: written
	}];
}
function known(value) {
	return value === null || value.includes("{{") ? null : value;
}

// src/readers/containers/image-parts.ts
function readImageParts(source, block, parts, resolved) {
	const { registry, name, tag, digest } = parts;
	if (name === void 0 || written(name) === "") return [];
	const host = written(registry).replace(/\/+$/, "");
	const reference = [
		host === "" ? "" : `${host}/`,
		written(name),
		written(tag) === "" ? "" : `:${written(tag)}`,
		written(digest) === "" ? "" : `@${written(digest)}`
	].join("");
	return [imageFact(placeOfAll(source, [
		name,
		registry,
		tag,
		digest
	]), block, {
		value: reference,
		resolved
	})];
}
function written(part) {
	return text(part?.value)?.trim() ?? "";
}
function placeOfAll(source, [name, ...others]) {
	const spans = [name, ...others.flatMap((each) => each === void 0 || written(each) === "" ? [] : [each]).filter(({ keyStart }) => Math.abs(keyStart - name.keyStart) < maximumDistance)].map(entrySpan);
	return source.place(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}
const maximumDistance = 2e3;

export { settingOf as a, named as c, asWritten as d, certain as f, yamlLines as g, parseYaml as h, settingAt as i, readTable as l, parseEmbeddedYaml as m, readPlacement as n, placesIn as o, constraintOf as p, placeOf as r, entriesAt as s, readImageParts as t, valuesOf as u };