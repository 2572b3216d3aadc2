import { r as unescape } from "./formats-skim.js";

// src/readers/locks/records.ts
function under(key) {
	return (first) => first === key;
}
function eachRecord(text, skim, table, each, rest = () => void 0) {
	let current = null;
	const fields = new Set(table.fields);
	const error = skim(text, (path, start, end) => {
		if (!table.isUnder(path.keys[0]) || path.keys.length < table.depth) {
			rest(path, start, end);
			return;
		}
		if (current === null || !current.holds(path)) {
			if (current !== null) each(current);
			current = new Collected(text, path, table.depth);
		}
		const field = path.keys[table.depth];
		if (fields.has(typeof field === "number" ? String(field) : field)) current.add(path, {
			start,
			end
		});
	});
	if (current !== null) each(current);
	return error;
}
var Collected = class {
	keys;
	keyAt;
	source;
	spans = /* @__PURE__ */ new Map();
	constructor(source, { keys, keyStarts }, depth) {
		this.source = source;
		this.keys = keys.slice(0, depth);
		const start = keyStarts[depth - 1] ?? -1;
		this.keyAt = start < 0 ? null : {
			start,
			end: start + String(this.keys.at(-1)).length
		};
	}
	holds({ keys }) {
		for (let at = this.keys.length - 1; at >= 0; at--) if (keys[at] !== this.keys[at]) return false;
		return true;
	}
	add({ keys }, span) {
		const field = keys.length - this.keys.length === 1 ? String(keys.at(-1)) : keys.slice(this.keys.length).join(".");
		const isSame = !this.spans.has(field) || this.text(field) === this.value(span);
		this.spans.set(field, isSame ? span : null);
	}
	text(field) {
		const span = this.span(field);
		return span === null ? null : this.value(span);
	}
	span(field) {
		return this.spans.get(field) ?? null;
	}
	value({ start, end }) {
		return unescape(this.source.slice(start, end));
	}
	list(field) {
		const texts = [];
		for (let text = this.text(`${field}.0`); text !== null; text = this.text(`${field}.${texts.length}`)) texts.push(text);
		return texts;
	}
};

export { under as n, eachRecord as t };