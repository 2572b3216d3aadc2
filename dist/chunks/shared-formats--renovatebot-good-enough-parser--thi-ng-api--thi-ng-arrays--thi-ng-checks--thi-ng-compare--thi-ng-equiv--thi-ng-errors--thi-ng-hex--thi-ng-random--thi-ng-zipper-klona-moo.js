import { t as createLexer } from "./renovatebot-good-enough-parser-dist-esm-index.js";
import { s as TreeBuilder } from "./shared-formats.js";

// src/formats/gradle/tokens.ts
const symbols = /[A-Za-z$_\u00aa-\uffef][\w$\u00aa-\uffef]*/;
const numbers = /\d[\d_]*(?:\.\d+)*[a-zA-Z]?/;
const operators = "+ - * / % = < > ! ? : . , ; & | @ ~ ^ ++ -- += -= == != <= >= && || << ?. ?: *. .. :: -> =~ ==~ !!".split(" ");
const brackets = [
	{
		startsWith: "(",
		endsWith: ")"
	},
	{
		startsWith: "[",
		endsWith: "]"
	},
	{
		startsWith: "{",
		endsWith: "}"
	}
];
const variable = {
	type: "var",
	startsWith: "$",
	symbols: /[A-Za-z_\u00aa-\uffef][\w\u00aa-\uffef]*/
};
const expression = {
	type: "expr",
	startsWith: "${",
	endsWith: "}"
};
const comment = {
	startsWith: "/*",
	endsWith: "*/"
};
function configure(strings) {
	return {
		joinLines: "\\",
		comments: [{
			type: "line-comment",
			startsWith: "//"
		}, {
			type: "line-comment",
			startsWith: "#!"
		}],
		symbols,
		numbers,
		operators,
		brackets,
		strings: [comment, ...strings]
	};
}
const dotted = [{
	...variable,
	operators: ["."]
}, expression];
const plain = [variable, expression];
const configs = {
	groovy: configure([
		{
			startsWith: "'",
			escapeChar: "\\"
		},
		{
			startsWith: "'''",
			escapeChar: "\\"
		},
		{
			startsWith: "\"",
			escapeChar: "\\",
			templates: dotted
		},
		{
			startsWith: "\"\"\"",
			escapeChar: "\\",
			templates: dotted
		}
	]),
	kotlin: configure([
		{
			startsWith: "'",
			escapeChar: "\\"
		},
		{ startsWith: "`" },
		{
			startsWith: "\"",
			escapeChar: "\\",
			templates: plain
		},
		{
			startsWith: "\"\"\"",
			templates: plain
		}
	])
};
const lexers = /* @__PURE__ */ new Map();
function lexerOf(language) {
	const known = lexers.get(language) ?? createLexer(configs[language]);
	lexers.set(language, known);
	return known;
}
const kinds = {
	symbol: "symbol",
	number: "number",
	operator: "operator",
	"bracket-left": "open",
	"bracket-right": "close",
	newline: "newline",
	"string-start": "string-start",
	"string-value": "string-value",
	"string-end": "string-end",
	"template-start": "template-start",
	"template-end": "template-end"
};
function* tokenize(text, language) {
	let from = 0;
	while (from < text.length) from = yield* tokenizeUntilBroken(text, from, language);
}
function* tokenizeUntilBroken(text, from, language) {
	const iterator = lexerOf(language).reset(text.slice(from))[Symbol.iterator]();
	const quotes = [];
	for (let next = iterator.next(); !next.done; next = iterator.next()) {
		const { type, value, offset } = next.value;
		const kind = kinds[type];
		if (kind === void 0) continue;
		const newline = isOneLine(quotes.at(-1)) ? value.indexOf("\n") : -1;
		if (newline >= 0) {
			iterator.next();
			yield {
				kind: "broken",
				value: "",
				start: from + offset + newline
			};
			return from + offset + newline;
		}
		if (kind === "string-start") quotes.push(value);
		const hidden = quotes.at(-1) === comment.startsWith;
		if (kind === "string-end") quotes.pop();
		if (!hidden) yield {
			kind,
			value,
			start: from + offset
		};
	}
	return text.length;
}
function isOneLine(quote) {
	return quote !== void 0 && quote.length === 1;
}

// src/formats/gradle.ts
function parseGradle(text, language) {
	const builder = new TreeBuilder();
	for (const token of tokenize(text, language)) builder.add(token);
	return builder.finish(text.length);
}

export { parseGradle as t };