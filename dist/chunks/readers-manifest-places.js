// src/readers/manifest/places.ts
function keySpan({ keyStart, keyEnd }) {
	return {
		start: keyStart,
		end: keyEnd
	};
}
function placeOf(source, span) {
	return span === null ? null : source.place(span.start, span.end);
}
function entryPlace(source, key, value) {
	const together = value.start >= key.end && !source.text.slice(key.start, value.end).includes("\n");
	return source.place(key.start, together ? value.end : key.end);
}
function within(same, span) {
	if (same === null || span === null || same.start + span.end > same.end) return null;
	return {
		start: same.start + span.start,
		end: same.start + span.end
	};
}
function unreadable(source, format, error) {
	return {
		message: `This is not valid ${format}: ${error.message}`,
		location: source.place(error.offset, error.offset).location
	};
}
function inOrder(facts) {
	return facts.toSorted(({ location: a }, { location: b }) => a.line - b.line || a.column - b.column);
}

export { unreadable as a, placeOf as i, inOrder as n, within as o, keySpan as r, entryPlace as t };