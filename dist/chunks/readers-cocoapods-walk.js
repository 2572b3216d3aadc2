// src/formats/ruby/strings.ts
function closingQuote(text, from, quote) {
	let depth = 0;
	let inner = "";
	for (let at = from; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\n") return -1;
		if (character === "\\") at += 1;
		else if (depth > 0) {
			if (inner !== "") inner = character === inner ? "" : inner;
			else if (character === "\"" || character === "'") inner = character;
			else if (character === "{") depth += 1;
			else if (character === "}") depth -= 1;
		} else if (character === quote) return at;
		else if (character === "#" && text[at + 1] === "{" && quote !== "'") {
			depth = 1;
			at += 1;
		}
	}
	return -1;
}
function plain(inner, quote) {
	return inner.includes("\\") || quote !== "'" && inner.includes("#{") ? null : inner;
}
function wordsOf(inner, from) {
	return [...inner.matchAll(/\S+/g)].map(({ 0: value, index }) => {
		const span = {
			start: from + index,
			end: from + index + value.length
		};
		return {
			kind: "text",
			value: plain(value, "\""),
			inner: span,
			...span
		};
	});
}

// src/formats/ruby/tokens.ts
const blank = /(?:[ \t\f\r\v]|\\\n)+/y;
const name = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const suffix = /[?!](?![=\w:"'])|[?!](?==[=~>])/y;
const variable = /@{1,2}[A-Za-z_]\w*|\$[A-Za-z_]\w*/y;
const number = /\d[\d_]*(?:\.\d+)*/y;
const heredoc = /<<(?:[-~]?(?:"[^"\n]+"|'[^'\n]+'|`[^`\n]+`)|[-~][A-Z_]\w*|[A-Z_]{2}\w*)/y;
const operator = /\*\*=?|<=>|=>|=~|={1,3}|!=|!~|&\.|&&=?|\|\|=?|<<=?|>>=?|<=|>=|[-+*/%&|^]=|::|->|\.{1,3}|[-+*/%&|^~!<>=?:,;.]/y;
const percent = /%([wWiIqQ]?)([([{<|!/])/y;
const closing = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
const mostUnended = 20;
var Lexer = class {
	text;
	at = 0;
	documents = [];
	unended = 0;
	missing = /* @__PURE__ */ new Set();
	slashes = 0;
	afterValue = false;
	constructor(text) {
		this.text = text;
	}
	next() {
		while (this.at < this.text.length) {
			const token = this.read();
			if (token === null) continue;
			this.afterValue = endsValue(token);
			return token;
		}
		return null;
	}
	read() {
		const start = this.at;
		const character = this.text[start] ?? "";
		if (character === "\n") return this.newline();
		if (this.skip(blank)) return null;
		if (character === "#") return this.comment();
		if (character === "\"" || character === "'" || character === "`") return this.quoted(character);
		if (character === "%" && this.startsValue() && this.skip(percent)) return this.percentLiteral(start);
		if (character === "/" && this.at >= this.slashes && this.startsValue()) return this.pattern(start);
		if (character === ":" && /["A-Za-z_]/.test(this.text[start + 1] ?? "")) return this.symbol(start);
		if ("([{".includes(character)) return this.token("open", start + 1);
		if (")]}".includes(character)) return this.token("close", start + 1);
		return this.wordOrOperator();
	}
	wordOrOperator() {
		const start = this.at;
		if (this.skip(heredoc)) return this.heredoc(start);
		if (this.skip(name)) {
			this.skip(suffix);
			return this.wordOrLabel(start);
		}
		if (this.skip(variable)) return this.token("word", this.at, start);
		if (this.skip(number)) return this.token("number", this.at, start);
		if (!this.skip(operator)) this.at += 1;
		return this.token("operator", this.at, start);
	}
	token(kind, end, start = this.at) {
		this.at = end;
		return {
			kind,
			text: this.text.slice(start, end),
			start,
			end
		};
	}
	wordOrLabel(start) {
		const end = this.at;
		return this.isColon(end) ? {
			kind: "label",
			text: this.text.slice(start, end),
			start,
			end: ++this.at
		} : this.token("word", end, start);
	}
	symbol(start) {
		this.at += 1;
		if (this.text[this.at] === "\"") {
			const quoted = this.quoted("\"");
			return quoted.kind === "text" ? {
				kind: "symbol",
				text: quoted.value ?? "",
				start,
				end: quoted.end
			} : quoted;
		}
		const from = this.at;
		if (this.skip(name)) this.skip(suffix);
		return {
			kind: "symbol",
			text: this.text.slice(from, this.at),
			start,
			end: this.at
		};
	}
	comment() {
		this.at = this.lineEnd(this.at);
		return null;
	}
	newline() {
		const start = this.at;
		this.at += 1;
		for (const document of this.documents.splice(0)) this.skipDocument(document);
		if (this.text.startsWith("=begin", this.at)) this.at = this.lineEnd(this.after("\n=end", this.at));
		if (this.text.startsWith("__END__\n", this.at)) this.at = this.text.length;
		return {
			kind: "newline",
			text: "\n",
			start,
			end: start + 1
		};
	}
	heredoc(start) {
		this.documents.push(this.text.slice(start, this.at).replaceAll(/^<<[-~]?["'`]?|["'`]$/g, ""));
		return {
			kind: "text",
			value: null,
			inner: {
				start,
				end: this.at
			},
			start,
			end: this.at
		};
	}
	skipDocument(document) {
		const begin = this.at;
		if (this.unended >= mostUnended) return;
		while (this.at < this.text.length) {
			const end = this.lineEnd(this.at);
			const isLast = end - this.at < 1e3 && this.text.slice(this.at, end).trim() === document;
			this.at = Math.min(end + 1, this.text.length);
			if (isLast) return;
		}
		this.at = begin;
		this.unended += 1;
	}
	quoted(quote) {
		const start = this.at;
		const end = closingQuote(this.text, start + 1, quote);
		if (end < 0) {
			this.at = this.lineEnd(start);
			return {
				kind: "broken",
				text: "",
				start,
				end: this.at
			};
		}
		this.at = end + 1;
		const inner = {
			start: start + 1,
			end
		};
		if (this.isColon(this.at)) return {
			kind: "label",
			text: this.text.slice(start + 1, end),
			start,
			end: ++this.at
		};
		return {
			kind: "text",
			value: quote === "`" ? null : plain(this.text.slice(start + 1, end), quote),
			inner,
			start,
			end: this.at
		};
	}
	isColon(at) {
		return this.text[at] === ":" && this.text[at + 1] !== ":";
	}
	percentLiteral(start) {
		const [, type = "", open = ""] = /^%(\w?)(.)/.exec(this.text.slice(start, this.at)) ?? [];
		const from = this.at;
		const close = closing[open] ?? open;
		const end = this.missing.has(close) ? -1 : this.text.indexOf(close, from);
		if (end < 0) this.missing.add(close);
		if (end < 0) return {
			kind: "broken",
			text: "",
			start,
			end: this.at = this.lineEnd(start)
		};
		this.at = end + 1;
		if (/[wWiI]/.test(type)) return {
			kind: "list",
			texts: wordsOf(this.text.slice(from, end), from),
			start,
			end: this.at
		};
		return {
			kind: "text",
			value: plain(this.text.slice(from, end), type === "q" ? "'" : "\""),
			inner: {
				start: from,
				end
			},
			start,
			end: this.at
		};
	}
	startsValue() {
		const next = this.text[this.at + 1] ?? "";
		return !this.afterValue || this.text[this.at - 1] === " " && next !== " " && next !== "=";
	}
	pattern(start) {
		const end = closingQuote(this.text, start + 1, "/");
		if (end < 0) this.slashes = this.lineEnd(start);
		if (end < 0) return this.token("operator", start + 1);
		this.at = end + 1;
		return {
			kind: "text",
			value: null,
			inner: {
				start: start + 1,
				end
			},
			start,
			end: this.at
		};
	}
	skip(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.test(this.text);
		if (found) this.at = pattern.lastIndex;
		return found;
	}
	lineEnd(from) {
		const end = this.text.indexOf("\n", from);
		return end < 0 ? this.text.length : end;
	}
	after(words, from) {
		const found = this.text.indexOf(words, from);
		return found < 0 ? this.text.length : found + words.length;
	}
};
function endsValue(token) {
	if (token.kind === "word") return !/^(?:if|unless|and|or|not|when|return|puts|elsif|while|until)$/.test(token.text);
	return token.kind === "text" || token.kind === "number" || token.kind === "symbol" || token.kind === "list" || token.kind === "close";
}

// src/formats/ruby/tree.ts
const deepest = 150;
const openers = /* @__PURE__ */ new Set([
	"if",
	"unless",
	"case",
	"while",
	"until",
	"for",
	"begin",
	"class",
	"module",
	"def"
]);
const loops = /* @__PURE__ */ new Set([
	"while",
	"until",
	"for"
]);
const parts = /* @__PURE__ */ new Set([
	"else",
	"elsif",
	"ensure"
]);
const unfinished = /* @__PURE__ */ new Set([
	",",
	".",
	"&.",
	"::",
	"=",
	"=>",
	"+",
	"||",
	"&&",
	"|",
	"?",
	"||=",
	"+=",
	"<<",
	"->"
]);
const joins = /* @__PURE__ */ new Set([
	".",
	"&.",
	"::"
]);
var TreeBuilder = class {
	root = frame("file", "", 0);
	stack = [this.root];
	word = null;
	joined = -1;
	finish(end) {
		while (this.stack.length > 1) this.closeTop(end);
		endStatement(this.root);
		return this.root.statements;
	}
	add(token) {
		const top = this.top;
		if (this.takesParameter(top, token)) return;
		if (token.kind === "newline") this.endLine(top, token.end);
		else if (token.kind === "broken") this.forget();
		else if (token.kind === "open") this.stack.push(frame("group", token.text, token.start));
		else if (token.kind === "close") this.closeBracket(token.text, token.end);
		else if (token.kind === "word") this.addWord(top, token);
		else if (token.kind === "operator") this.addOperator(top, token);
		else top.items.push(token);
	}
	get top() {
		return this.stack.at(-1) ?? this.root;
	}
	takesParameter(top, token) {
		const isBar = token.kind === "operator" && token.text === "|";
		if (top.bars === "possible" && isBar) top.bars = "open";
		else if (top.bars === "open" && isBar) top.bars = "over";
		else if (top.bars === "open" && token.kind !== "newline") {
			if (token.kind === "word") top.params.push(token.text);
		} else {
			top.bars = "over";
			return false;
		}
		return true;
	}
	addWord(top, token) {
		const { text, start, end } = token;
		if (this.word !== null && this.joined === start) {
			this.word.path.push(text);
			this.word.end = end;
			this.joined = -1;
			return;
		}
		if (!(top.items.at(-1)?.kind === "operator" && joins.has(operatorAt(top.items, -1))) && this.readKeyword(top, text, start, end)) return;
		this.word = {
			kind: "word",
			path: [text],
			start,
			end
		};
		top.items.push(this.word);
	}
	readKeyword(top, text, start, end) {
		if (text === "end") this.closeBody(end);
		else if (text === "do") this.openDo(top, start);
		else if (text === "then" && top.header !== null) this.openBranch(top, top.header, start);
		else if (openers.has(text) && startsValue(top.items)) top.header = text;
		else {
			if (parts.has(text)) endStatement(top);
			return false;
		}
		return text === "end" || text === "do" || text === "then";
	}
	openDo(top, start) {
		if (top.header !== null && loops.has(top.header)) this.openBranch(top, top.header, start);
		else this.stack.push(frame("do", "do", start));
	}
	openBranch(top, header, start) {
		top.header = null;
		this.stack.push(frame(header === "def" ? "def" : "branch", "do", start));
	}
	addOperator(top, token) {
		const { text, start, end } = token;
		if (text === ";") return this.endLine(top, end);
		if (text === "," && top.kind === "group") return endStatement(top);
		if (joins.has(text)) {
			const last = top.items.at(-1);
			if (last === void 0 && text !== "::") reopen(top);
			else if (last === this.word && this.word?.end === start) {
				this.joined = end;
				return;
			}
		}
		top.items.push({
			kind: "operator",
			text,
			start,
			end
		});
	}
	endLine(top, end) {
		this.joined = -1;
		if (top.header !== null) this.openBranch(top, top.header, end);
		else if (!unfinished.has(operatorAt(top.items, -1)) || top.items.length === 0) endStatement(top);
	}
	forget() {
		while (this.top.kind === "group" && this.top.bracket !== "{") this.stack.pop();
		this.top.items = [];
	}
	closeBracket(bracket, end) {
		const open = bracket === ")" ? "(" : bracket === "]" ? "[" : "{";
		if (this.top.kind === "group" && this.top.bracket === open) this.closeTop(end);
	}
	closeBody(end) {
		const at = this.stack.findLastIndex(({ kind }) => kind !== "group");
		if (this.top.header !== null) this.openBranch(this.top, this.top.header, end);
		else if (at <= 0) return;
		while (this.top.kind === "group" && this.stack.length > 1) this.closeTop(end);
		this.closeTop(end);
	}
	closeTop(end) {
		if (this.top.header !== null) this.openBranch(this.top, this.top.header, end);
		const closed = this.stack.pop();
		if (closed === void 0 || closed === this.root) return;
		endStatement(closed);
		const parent = this.top;
		if (this.stack.length >= deepest) return;
		if (closed.kind === "group") parent.items.push(groupOf(closed, end));
		else if (closed.kind !== "file") endStatement(parent, {
			kind: closed.kind,
			params: closed.params,
			statements: closed.statements
		}, end);
	}
};
function frame(kind, bracket, start) {
	return {
		kind,
		bracket,
		start,
		statements: [],
		params: [],
		items: [],
		bars: kind === "do" || bracket === "{" ? "possible" : "over",
		header: null
	};
}
function groupOf({ bracket, statements, start }, end) {
	return {
		kind: "group",
		bracket: bracket === "(" || bracket === "[" ? bracket : "{",
		statements,
		start,
		end
	};
}
function operatorAt(items, index) {
	const item = items.at(index);
	return item?.kind === "operator" ? item.text : "";
}
function startsValue(items) {
	return items.length === 0 || /^(?:\|\||[+*/-]|&&)?=$|^<<$/.test(operatorAt(items, -1));
}
function endStatement(of, body = null, bodyEnd = 0) {
	const [first, last] = [of.items[0], of.items.at(-1)];
	if (first !== void 0 && last !== void 0) of.statements.push({
		items: of.items,
		body,
		start: first.start,
		end: Math.max(last.end, bodyEnd)
	});
	of.items = [];
}
function reopen(of) {
	const last = of.statements.at(-1);
	if (last === void 0 || last.body !== null) return;
	of.statements.pop();
	of.items = last.items;
}

// src/formats/ruby/call.ts
const modifiers = /* @__PURE__ */ new Set([
	"if",
	"unless",
	"while",
	"until",
	"rescue"
]);
function asCall({ items }) {
	const [head, ...rest] = items;
	if (head?.kind !== "word") return null;
	const at = rest.findIndex((item) => item.kind === "word" && item.path.length === 1 && modifiers.has(item.path[0] ?? ""));
	const behind = at < 0 ? rest : rest.slice(0, at);
	const [first, last] = [rest[at], rest.at(-1)];
	const modifier = at < 0 || first === void 0 || last === void 0 ? null : {
		start: first.start,
		end: last.end
	};
	const [group, ...more] = behind;
	if (group?.kind === "group" && group.bracket === "(" && group.start === head.end && more.every(isBlock)) return {
		path: head.path,
		args: group.statements.map(({ items: own }) => argument(own)),
		modifier
	};
	if (group?.kind === "operator" && group.text !== "->" && group.text !== "*" && group.text !== "&") return null;
	return {
		path: head.path,
		args: splitAtCommas(behind).map(argument),
		modifier
	};
}
function asAssignment({ items }) {
	const sign = items.findIndex((item) => item.kind === "operator" && (item.text === "=" || item.text === "||="));
	return sign < 1 || sign === items.length - 1 ? null : {
		left: items.slice(0, sign),
		right: items.slice(sign + 1)
	};
}
function valuesOf(items) {
	const [only, ...more] = items;
	if (only?.kind === "group" && only.bracket === "[" && more.length === 0) return only.statements.map((one) => one.items);
	if (only?.kind === "list" && more.length === 0) return only.texts.map((text) => [text]);
	return splitAtCommas(items);
}
function argumentsOf(items) {
	const [only, ...more] = items;
	return only?.kind === "group" && more.length === 0 ? only.statements.map((one) => argument(one.items)) : splitAtCommas(items).map(argument);
}
function isBlock(item) {
	return item.kind === "group" && item.bracket === "{";
}
function splitAtCommas(items) {
	const parts = [[]];
	for (const item of items) if (item.kind === "operator" && item.text === ",") parts.push([]);
	else parts.at(-1)?.push(item);
	return parts.filter((part) => part.length > 0);
}
function argument(items) {
	const [key, sign] = items;
	const span = {
		start: key?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
	if (key?.kind === "label") return {
		label: key.text,
		items: items.slice(1),
		...span
	};
	const label = !(sign?.kind === "operator" && sign.text === "=>") ? null : key?.kind === "symbol" ? key.text : key?.kind === "text" ? key.value : null;
	return {
		label,
		items: label === null ? items : items.slice(2),
		...span
	};
}

// src/formats/ruby.ts
function parseRuby(text) {
	const lexer = new Lexer(text);
	const builder = new TreeBuilder();
	for (let token = lexer.next(); token !== null; token = lexer.next()) builder.add(token);
	return builder.finish(text.length);
}

// src/readers/cocoapods/walk.ts
const longestCondition = 200;
function walk(statements, source, visit, condition = null) {
	let inside = condition;
	for (const statement of statements) {
		const { items, body } = statement;
		const part = branchPart(items);
		if (body?.kind === "branch") walk(body.statements, source, visit, textOf(items, source));
		else if (part !== null) inside = textOf(items, source);
		else visit(statement, modifierOf(statement, source) ?? inside);
	}
}
function branchPart([head]) {
	const word = head?.kind === "word" && head.path.length === 1 ? head.path[0] ?? "" : "";
	return /^(?:else|elsif|when|in|rescue|ensure)$/.test(word) ? word : null;
}
function modifierOf(statement, source) {
	const modifier = asCall(statement)?.modifier ?? null;
	return modifier && shortened(source.text.slice(modifier.start, modifier.end));
}
function textOf(items, source) {
	const [first, last] = [items[0], items.at(-1)];
	return shortened(source.text.slice(first?.start ?? 0, Math.min(last?.end ?? 0, (first?.start ?? 0) + 400)));
}
function shortened(text) {
	return text.replaceAll(/\s+/g, " ").trim().slice(0, longestCondition);
}
function literal(items) {
	const [only, ...more] = items;
	return only?.kind === "text" && more.length === 0 ? only.value : null;
}
function version(items) {
	const [only, ...more] = items;
	return only?.kind === "number" && more.length === 0 ? only.text : literal(items);
}
function named(items) {
	const [only, ...more] = items;
	return only?.kind === "symbol" && more.length === 0 ? only.text : literal(items);
}
function namesOf(items) {
	const names = valuesOf(items).map(named);
	return names.every((name) => name !== null) ? names : null;
}
function labelled({ args }, label) {
	return args.find((argument) => argument.label === label) ?? null;
}
function placeOf(items, source) {
	const [first, last] = [items[0], items.at(-1)];
	if (first?.kind === "text" && first === last) return source.place(first.inner.start, first.inner.end);
	return source.place(first?.start ?? 0, last?.end ?? 0);
}
function setting(place, block, key, value, condition) {
	return {
		kind: "setting",
		key,
		value: condition === null ? value : null,
		block,
		...place
	};
}

export { placeOf as a, version as c, argumentsOf as d, asAssignment as f, namesOf as i, walk as l, valuesOf as m, literal as n, setting as o, asCall as p, named as r, textOf as s, labelled as t, parseRuby as u };