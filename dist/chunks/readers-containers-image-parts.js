import { l as text, o as entrySpan } from "./formats-yaml.js";
import { n as imageFact } from "./readers-containers-indexes.js";

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

export { readImageParts as t };