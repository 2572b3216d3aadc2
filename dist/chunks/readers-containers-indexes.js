import { l as literalWord, u as makeWord } from "./formats-shell.js";
import { i as indexesOf } from "./readers-installs-indexes.js";
import { t as placesIn } from "./readers-containers-script.js";

// src/readers/containers/image.ts
function readImage(source, node, block, complete = asWritten) {
	if (node?.kind !== "scalar" || node.value.trim() === "") return [];
	const { start, end } = node.inner ?? node;
	return [imageFact(source.place(start, end), block, complete(node.value.trim()))];
}
function imageFact(place, block, { value, resolved }) {
	const { name, tag, digest, complete } = parseImage(value);
	return {
		kind: "image",
		...place,
		block,
		name,
		tag,
		digest,
		platform: null,
		use: "run",
		resolved: complete ? resolved : "unknown"
	};
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

export { imageFact as n, readImage as r, readIndexes as t };