import { n as closingQuote, t as SkimStack } from "./formats-skim.js";

// src/formats/skim/toml.ts
const skimToml = (text, visit) => new TomlScan(text, visit).run();
const header = /^(\[{1,2})\s*([^\s[\]]+(?: *\. *[^\s[\]]+)*)\s*\]{1,2}\s*(?:#.*)?$/;
const key = /("[^"\n]*"|'[^'\n]*'|[\w.-]+)[ \t]*=[ \t]*/y;
const inlineEntry = /([\w-]+)\s*=\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*')/g;
const longestInline = 2e3;
var TomlScan = class {
	text;
	visit;
	stack = new SkimStack();
	counts = /* @__PURE__ */ new Map();
	error = null;
	open = null;
	depth = 0;
	item = 0;
	indent = 0;
	constructor(text, visit) {
		this.text = text;
		this.visit = visit;
	}
	run() {
		for (let at = 0; at < this.text.length;) {
			const newline = this.text.indexOf("\n", at);
			const end = newline < 0 ? this.text.length : newline;
			this.line(at, end);
			at = end + 1;
		}
		this.abandon();
		return this.error;
	}
	line(start, end) {
		const at = skipSpaces(this.text, start, end);
		const character = at === end ? "#" : this.text.charAt(at);
		this.indent = at - start;
		if (this.open !== null && this.goesOn(at, end, character)) return;
		if (character === "[") this.table(at, end);
		else if (character !== "#") this.entry(at, end);
	}
	goesOn(at, end, character) {
		if (this.open?.end !== "]") {
			if (this.text.slice(at, end).includes(this.open?.end ?? "")) this.open = null;
			return true;
		}
		if (character === "[" && this.indent === 0) {
			this.abandon();
			return false;
		}
		if (character === "]" && this.indent === this.open.indent) this.open = null;
		else if (character === "\"" || character === "'") this.inArray(at, end);
		return true;
	}
	abandon() {
		if (this.open !== null) this.fail("what opens here is not closed", this.open.start);
		this.open = null;
	}
	inArray(at, end) {
		const close = closingQuote(this.text, at, end);
		if (close < 0) return;
		this.stack.push(this.item++);
		this.visit(this.stack, at + 1, close);
		this.stack.pop();
	}
	table(start, end) {
		const [, brackets, name] = header.exec(this.text.slice(start, Math.min(end, start + 500))) ?? [];
		this.stack.truncate(0);
		this.depth = 0;
		if (name === void 0) return this.fail("a header is not closed", start);
		const parts = name.split(".").map((part) => unquoted(part.trim()));
		for (const [index, part] of parts.entries()) {
			this.stack.push(part);
			const path = parts.slice(0, index + 1).join(".");
			if (index === parts.length - 1 && brackets === "[[") this.counts.set(path, (this.counts.get(path) ?? -1) + 1);
			const count = this.counts.get(path);
			if (count !== void 0) this.stack.push(count);
		}
		this.depth = this.stack.keys.length;
	}
	entry(start, end) {
		key.lastIndex = start;
		const [whole, name] = key.exec(this.text) ?? [];
		if (whole === void 0 || name === void 0 || start + whole.length > end) return this.fail("a line is neither a table nor a key", start);
		this.stack.truncate(this.depth);
		this.stack.push(unquoted(name), start);
		this.value(start + whole.length, end);
	}
	value(start, end) {
		const character = this.text.charAt(start);
		const block = ["\"\"\"", "'''"].find((quotes) => this.text.startsWith(quotes, start));
		if (block === "\"\"\"" || block === "'''") this.block(start, end, block);
		else if (character === "\"" || character === "'") this.string(start, end);
		else if (character === "{") this.inlineTable(start, end);
		else if (character === "[") this.array(start, end);
		else if (start < end) this.visit(this.stack, start, end);
		else this.fail("a key has no value", start);
	}
	block(start, end, quotes) {
		if (!this.text.slice(start + 3, end).includes(quotes)) this.open = {
			start,
			indent: this.indent,
			end: quotes
		};
	}
	string(start, end) {
		const close = closingQuote(this.text, start, end);
		if (close < 0) this.fail("a text has no end", start);
		else this.visit(this.stack, start + 1, close);
	}
	inlineTable(start, end) {
		for (const found of this.text.slice(start, Math.min(end, start + longestInline)).matchAll(inlineEntry)) {
			const [whole, name = "", value = ""] = found;
			const from = start + found.index + whole.length - value.length;
			this.stack.push(name, start + found.index);
			this.visit(this.stack, from + 1, from + value.length - 1);
			this.stack.pop();
		}
	}
	array(start, end) {
		this.item = 0;
		const last = this.text.slice(start, end).trimEnd();
		if (!last.endsWith("]") && !/\]\s*#[^\]]*$/.test(last.slice(-200))) this.open = {
			start,
			indent: this.indent,
			end: "]"
		};
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function unquoted(name) {
	return /^["']/.test(name) ? name.slice(1, -1) : name;
}
function skipSpaces(text, start, end) {
	let at = start;
	while (at < end && (text.charAt(at) === " " || text.charAt(at) === "	" || text.charAt(at) === "\r")) at++;
	return at;
}

export { skimToml as t };