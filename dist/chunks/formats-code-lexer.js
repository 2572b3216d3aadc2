// src/formats/code/languages.ts
const plain = (quote) => ({
	open: quote,
	close: quote,
	escapes: true,
	lines: false,
	expression: null
});
const block = (quote) => ({
	open: quote,
	close: quote,
	escapes: true,
	lines: true,
	expression: null
});
const slashes = {
	lineComments: ["//"],
	blockComments: [["/*", "*/"]]
};
const python = {
	lineComments: ["#"],
	blockComments: [],
	nests: false,
	quotes: [
		block("\"\"\""),
		block("'''"),
		plain("\""),
		plain("'")
	],
	expressions: false,
	backticks: false
};
const javascript = {
	...slashes,
	nests: false,
	quotes: [
		plain("\""),
		plain("'"),
		{
			open: "`",
			close: "`",
			escapes: true,
			lines: true,
			expression: "${"
		}
	],
	expressions: true,
	backticks: false
};
const java = {
	...slashes,
	nests: false,
	quotes: [
		block("\"\"\""),
		plain("\""),
		plain("'")
	],
	expressions: false,
	backticks: false
};
const kotlin = {
	...slashes,
	nests: true,
	quotes: [
		{
			open: "\"\"\"",
			close: "\"\"\"",
			escapes: false,
			lines: true,
			expression: "${"
		},
		{
			open: "\"",
			close: "\"",
			escapes: true,
			lines: false,
			expression: "${"
		},
		plain("'")
	],
	expressions: false,
	backticks: true
};
const csharp = {
	...slashes,
	nests: false,
	quotes: [
		{
			open: "\"\"\"",
			close: "\"\"\"",
			escapes: false,
			lines: true,
			expression: null
		},
		{
			open: "@\"",
			close: "\"",
			escapes: false,
			lines: true,
			expression: null
		},
		{
			open: "$@\"",
			close: "\"",
			escapes: false,
			lines: true,
			expression: "{"
		},
		{
			open: "$\"",
			close: "\"",
			escapes: true,
			lines: false,
			expression: "{"
		},
		plain("\""),
		plain("'")
	],
	expressions: false,
	backticks: false
};
const swift = {
	...slashes,
	nests: true,
	quotes: [
		{
			open: "\"\"\"",
			close: "\"\"\"",
			escapes: true,
			lines: true,
			expression: "\\("
		},
		{
			open: "#\"",
			close: "\"#",
			escapes: false,
			lines: false,
			expression: null
		},
		{
			open: "\"",
			close: "\"",
			escapes: true,
			lines: false,
			expression: "\\("
		}
	],
	expressions: false,
	backticks: true
};

// src/formats/code/lexer.ts
const word = /[\p{ID_Start}_$@][\p{ID_Continue}$\u200c\u200d]*/uy;
const number = /\d[\w.]*/y;
function lex(text, language) {
	const tokens = [];
	for (let at = 0; at < text.length;) {
		const next = tokenAt(text, at, language, tokens.at(-1));
		if (next.kind !== "nothing") tokens.push({
			kind: next.kind,
			text: next.text,
			start: at,
			end: next.end
		});
		at = next.end;
	}
	return tokens;
}
function tokenAt(text, at, language, before) {
	const first = text[at] ?? "";
	if (first === "\n") return {
		kind: "line",
		text: first,
		end: at + 1
	};
	if (first === " " || first === "	" || first === "\r" || first === "\f") return {
		kind: "nothing",
		text: "",
		end: at + 1
	};
	const comment = commentEnd(text, at, language);
	if (comment !== null) return {
		kind: "nothing",
		text: "",
		end: comment
	};
	const literal = literalAt(text, at, language, before);
	if (literal !== null) return literal;
	return nameAt(text, at, language) ?? {
		kind: "mark",
		text: first,
		end: at + 1
	};
}
function nameAt(text, at, language) {
	const quoted = language.backticks && text[at] === "`" ? text.indexOf("`", at + 1) : -1;
	if (quoted > at && !text.slice(at, quoted).includes("\n")) return {
		kind: "word",
		text: text.slice(at + 1, quoted),
		end: quoted + 1
	};
	const name = matchAt(word, text, at);
	if (name !== null) return {
		kind: "word",
		text: name,
		end: at + name.length
	};
	const digits = matchAt(number, text, at);
	return digits === null ? null : {
		kind: "mark",
		text: "0",
		end: at + digits.length
	};
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}
function commentEnd(text, at, { lineComments, blockComments, nests }) {
	if (lineComments.some((open) => text.startsWith(open, at))) return lineEnd(text, at);
	const pair = blockComments.find(([open]) => text.startsWith(open, at));
	return pair === void 0 ? null : blockEnd(text, at, pair, nests);
}
function blockEnd(text, at, [open, close], nests) {
	if (!nests) {
		const end = text.indexOf(close, at + open.length);
		return end < 0 ? text.length : end + close.length;
	}
	let depth = 1;
	for (let from = at + open.length; from < text.length; from++) if (text.startsWith(open, from)) {
		depth++;
		from += open.length - 1;
	} else if (text.startsWith(close, from)) {
		if (--depth === 0) return from + close.length;
		from += close.length - 1;
	}
	return text.length;
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
function literalAt(text, at, language, before) {
	const quotes = language.quotes.find(({ open }) => text.startsWith(open, at));
	if (quotes !== void 0) {
		const inner = at + quotes.open.length;
		const { close, end } = literalEnd(text, inner, quotes);
		return {
			kind: "text",
			text: text.slice(inner, close),
			end
		};
	}
	if (!language.expressions || text[at] !== "/" || !mayOpenExpression(before)) return null;
	const end = expressionEnd(text, at);
	return end === null ? null : {
		kind: "mark",
		text: "/",
		end
	};
}
function literalEnd(text, from, quotes) {
	for (let at = from; at < text.length; at++) if (quotes.expression !== null && text.startsWith(quotes.expression, at)) at = bracketsEnd(text, at + quotes.expression.length, quotes) - 1;
	else if (quotes.escapes && text[at] === "\\") at++;
	else if (text.startsWith(quotes.close, at)) return {
		close: at,
		end: at + quotes.close.length
	};
	else if (text[at] === "\n" && !quotes.lines) return {
		close: at,
		end: at
	};
	return {
		close: text.length,
		end: text.length
	};
}
function bracketsEnd(text, from, { expression, lines }) {
	const [open, close] = expression === "\\(" ? "()" : "{}";
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "\n" && !lines) return at;
		if (text[at] === open) depth++;
		if (text[at] === close && --depth === 0) return at + 1;
	}
	return text.length;
}
const keywords = /* @__PURE__ */ new Set([
	"return",
	"typeof",
	"case",
	"in",
	"of",
	"delete",
	"void",
	"throw",
	"new",
	"else",
	"do",
	"await",
	"yield"
]);
function mayOpenExpression(before) {
	if (before === void 0 || before.kind === "line") return true;
	if (before.kind === "word") return keywords.has(before.text);
	return before.kind === "mark" && !/[)\]}0]/.test(before.text);
}
function expressionEnd(text, from) {
	let inClass = false;
	for (let at = from + 1; at < text.length && text[at] !== "\n"; at++) if (text[at] === "\\") at++;
	else if (text[at] === "[") inClass = true;
	else if (text[at] === "]") inClass = false;
	else if (text[at] === "/" && !inClass) return at + 1;
	return null;
}

export { kotlin as a, javascript as i, csharp as n, python as o, java as r, swift as s, lex as t };