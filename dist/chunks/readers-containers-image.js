import "./formats-yaml.js";
import { D as literalWord, O as makeWord, v as indexesOf } from "./readers-installs-pip-options.js";

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

// src/readers/containers/script.ts
function placesIn(source, scalar) {
	const locate = locateIn(source.text, scalar);
	return (start, end) => {
		const span = locate(start, end);
		return source.place(span.start, span.end);
	};
}

// src/readers/containers/indexes.ts
function readIndexes(source, block, { name, value, from = 0 }) {
	if (!/^(?:PIP|UV)_/.test(name) || value.kind !== "scalar") return [];
	const text = value.value.slice(from);
	const span = {
		start: from,
		end: value.value.length
	};
	const word = text.includes("$") ? makeWord(span, [{
		...span,
		origin: "unknown",
		text: "${}",
		variable: null
	}]) : literalWord(text, from);
	return indexesOf({
		block,
		command: null,
		place: placesIn(source, value)
	}, {
		name,
		value: word
	});
}

// src/readers/containers/image.ts
function readImage(source, node, block, complete = asWritten) {
	if (node?.kind !== "scalar" || node.value.trim() === "") return [];
	const { value, resolved } = complete(node.value.trim());
	const { name, tag, digest, complete: known } = parseImage(value);
	const { start, end } = node.inner ?? node;
	return [{
		kind: "image",
		...source.place(start, end),
		block,
		name,
		tag,
		digest,
		platform: null,
		use: "run",
		resolved: known ? resolved : "unknown"
	}];
}
function asWritten(value) {
	return {
		value,
		resolved: "written"
	};
}
function parseImage(reference) {
	const [named = "", ...digests] = reference.split("@");
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	const name = colon < 0 ? named : named.slice(0, colon);
	const tag = colon < 0 ? null : named.slice(colon + 1);
	const digest = digests.length === 1 ? digests[0] ?? null : null;
	if (!isName(name) || digests.length > 1) return {
		name: reference,
		tag: null,
		digest: null,
		complete: false
	};
	const complete = (tag === null || isTag(tag)) && (digest === null || isDigest(digest));
	return {
		name,
		tag: tag !== null && isTag(tag) ? tag : null,
		digest: digest !== null && isDigest(digest) ? digest : null,
		complete
	};
}
function isName(name) {
	const [first = "", ...rest] = name.split("/");
	const hosted = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
	const path = hosted ? rest : [first, ...rest];
	return (!hosted || /^[a-zA-Z0-9.-]+(?::\d+)?$/.test(first)) && path.every((part) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(part));
}
function isTag(tag) {
	return /^\w[\w.-]{0,127}$/.test(tag) && !/^[A-Z][A-Z_]+$/.test(tag);
}
function isDigest(digest) {
	return /^[a-z0-9+._-]+:[0-9a-fA-F]{32,}$/.test(digest);
}

export { locateIn as i, readIndexes as n, placesIn as r, readImage as t };