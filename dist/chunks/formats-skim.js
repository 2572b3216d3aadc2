// src/formats/skim.ts
function unescape(written) {
	if (!written.includes("\\")) return written;
	try {
		return String(JSON.parse(`"${written}"`));
	} catch {
		return written;
	}
}
var SkimStack = class {
	keys = [];
	keyStarts = [];
	push(key, start = -1) {
		this.keys.push(key);
		this.keyStarts.push(start);
	}
	pop() {
		this.keys.pop();
		this.keyStarts.pop();
	}
	step(key, start = -1) {
		this.keys[this.keys.length - 1] = key;
		this.keyStarts[this.keyStarts.length - 1] = start;
	}
	truncate(length) {
		this.keys.length = length;
		this.keyStarts.length = length;
	}
};
function closingQuote(text, start, limit) {
	const quote = text.charAt(start);
	for (let at = text.indexOf(quote, start + 1); at >= 0 && at < limit; at = text.indexOf(quote, at + 1)) if (quote === "'" || !isEscaped(text, start, at)) return at;
	return -1;
}
function isEscaped(text, start, at) {
	let before = at - 1;
	while (before > start && text.charAt(before) === "\\") before--;
	return (at - before) % 2 === 0;
}

export { closingQuote as n, unescape as r, SkimStack as t };