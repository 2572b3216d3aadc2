// src/formats/requirement.ts
const SPACE = /[ \t]*/y;
const NAME = /[A-Za-z0-9][A-Za-z0-9._-]*/y;
const EXTRAS = /\[([^[\]]*)\]/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const VERSION = /(?:[A-Za-z0-9_.*+!-]+|\$\{[^{}\n]*\}|\{\{[^{}\n]*\}\})+/y;
const NOT_SPACE = /[^\s]+/y;
const URL_BEFORE_MARKER = /[^\s;]+(?=;\s)/y;
const EXTRA_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function normalise(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function parseRequirement(text) {
	const cursor = new Cursor(text);
	cursor.read(SPACE);
	const name = cursor.read(NAME);
	if (name === null || !/[A-Za-z0-9]$/.test(cursor.text(name))) return null;
	cursor.read(SPACE);
	const extras = readExtras(cursor);
	if (extras === null) return null;
	cursor.read(SPACE);
	const head = {
		name,
		normalised: normalise(cursor.text(name)),
		extras
	};
	return cursor.skip("@") ? withUrl(cursor, head) : withVersions(cursor, head);
}
function withUrl(cursor, head) {
	cursor.read(SPACE);
	const url = cursor.read(URL_BEFORE_MARKER) ?? cursor.read(NOT_SPACE);
	if (url === null) return null;
	const marker = readMarker(cursor);
	return marker === void 0 ? null : {
		...head,
		constraint: null,
		marker,
		url
	};
}
function withVersions(cursor, head) {
	const bracketed = cursor.skip("(");
	cursor.read(SPACE);
	const constraint = readVersions(cursor);
	if (constraint === void 0 || bracketed && !cursor.skip(")")) return null;
	const marker = readMarker(cursor);
	return marker === void 0 ? null : {
		...head,
		constraint,
		marker,
		url: null
	};
}
function readVersions(cursor) {
	const first = readVersion(cursor);
	if (!first) return first;
	let end = first.end;
	while (cursor.skip(",")) {
		cursor.read(SPACE);
		const next = readVersion(cursor);
		if (next === void 0) return void 0;
		if (next === null) break;
		end = next.end;
	}
	return {
		start: first.start,
		end
	};
}
function readVersion(cursor) {
	const operator = cursor.read(OPERATOR);
	if (operator === null) return null;
	cursor.read(SPACE);
	const version = cursor.read(VERSION);
	cursor.read(SPACE);
	return version === null ? void 0 : {
		start: operator.start,
		end: version.end
	};
}
function readExtras(cursor) {
	const span = cursor.read(EXTRAS);
	if (span === null) return [];
	const names = cursor.text({
		start: span.start + 1,
		end: span.end - 1
	}).trim();
	if (names === "") return [];
	const extras = names.split(",").map((extra) => extra.trim());
	return extras.every((extra) => EXTRA_NAME.test(extra)) ? extras : null;
}
function readMarker(cursor) {
	cursor.read(SPACE);
	if (cursor.done()) return null;
	if (!cursor.skip(";")) return void 0;
	cursor.read(SPACE);
	return cursor.rest();
}
var Cursor = class {
	source;
	at = 0;
	constructor(source) {
		this.source = source;
	}
	read(pattern) {
		pattern.lastIndex = this.at;
		if (!pattern.test(this.source)) return null;
		const span = {
			start: this.at,
			end: pattern.lastIndex
		};
		this.at = span.end;
		return span;
	}
	skip(character) {
		if (this.source[this.at] !== character) return false;
		this.at++;
		return true;
	}
	done() {
		return this.at >= this.source.length;
	}
	rest() {
		const end = this.source.trimEnd().length;
		return end > this.at ? {
			start: this.at,
			end
		} : null;
	}
	text(span) {
		return this.source.slice(span.start, span.end);
	}
};

export { parseRequirement as n, normalise as t };