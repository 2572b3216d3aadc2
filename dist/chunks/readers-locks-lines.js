// src/readers/locks/lines.ts
function eachLine(text, each) {
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf("\n", at);
		const end = newline < 0 ? text.length : newline;
		each(text.slice(at, end).trimEnd(), at);
		at = end + 1;
	}
}

export { eachLine as t };