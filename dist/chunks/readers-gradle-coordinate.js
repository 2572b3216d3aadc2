// src/readers/gradle/coordinate.ts
const hole = "\0";
function coordinateOf(chunks, text) {
	const joined = chunks.map((chunk) => chunk.kind === "unknown" ? hole : chunk.text).join("");
	const [, name, version = ""] = /^([\w.-]+:[\w.-]+)(?::([^:@]*))?(?::[^:@]*)?(?:@[\w.-]*)?$/.exec(joined) ?? [];
	if (name === void 0) return null;
	const from = name.length + 1;
	return {
		name,
		constraint: constraintOf(chunks, from, version, text),
		nameAt: writtenSpan(chunks, 0, name.length),
		constraintAt: version === "" ? null : writtenSpan(chunks, from, from + version.length)
	};
}
function constraintOf(chunks, from, version, text) {
	if (version.trim() === "") return { kind: "any" };
	if (!version.includes(hole)) return {
		kind: "range",
		text: version.trim()
	};
	return unknownConstraint(piecesBetween(chunks, from, from + version.length), text);
}
function unknownConstraint(chunks, text) {
	const [only] = chunks;
	return {
		kind: "unknown",
		text: chunks.map((chunk) => chunk.kind === "unknown" ? text.slice(chunk.start, chunk.end) : chunk.text).join(""),
		variable: chunks.length === 1 && only?.kind === "unknown" ? only.variable : null
	};
}
function piecesBetween(chunks, from, to) {
	let at = 0;
	return chunks.flatMap((chunk) => {
		const start = at;
		at += lengthOf(chunk);
		if (at <= from || start >= to) return [];
		return [chunk.kind === "written" ? {
			...chunk,
			text: chunk.text.slice(Math.max(0, from - start), to - start)
		} : chunk];
	});
}
function lengthOf(chunk) {
	return chunk.kind === "unknown" ? 1 : chunk.text.length;
}
function writtenSpan(chunks, from, to) {
	let at = 0;
	for (const chunk of chunks) {
		const end = at + lengthOf(chunk);
		if (chunk.kind === "written" && at <= from && to <= end) return {
			start: chunk.start + from - at,
			end: chunk.start + to - at
		};
		at = end;
	}
	return null;
}

export { coordinateOf as t };