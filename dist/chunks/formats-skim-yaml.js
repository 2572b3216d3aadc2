import { n as closingQuote, t as SkimStack } from "./formats-skim.js";

// src/formats/skim/yaml.ts
const maximumDepth = 100;
const skimYaml = (text, visit) => new YamlScan(text, visit).run();
var YamlScan = class {
	text;
	visit;
	stack = new SkimStack();
	levels = [];
	rootItems = 0;
	error = null;
	unclosed = -1;
	constructor(text, visit) {
		this.text = text;
		this.visit = visit;
	}
	run() {
		for (let at = 0; at < this.text.length;) {
			const newline = this.text.indexOf("\n", at);
			const end = newline < 0 ? this.text.length : newline;
			this.line(at, lastWord(this.text, at, end));
			at = end + 1;
		}
		if (this.unclosed >= 0) this.fail("a text has no end", this.unclosed);
		return this.error;
	}
	line(start, end) {
		let at = skipSpaces(this.text, start, end);
		if (at === end || this.text.charAt(at) === "#") return;
		this.unclosed = -1;
		let isItem = false;
		while (this.isDash(at, end) && this.levels.length < maximumDepth) {
			this.item(at - start);
			isItem = true;
			at = skipSpaces(this.text, at + 1, end);
		}
		if (at < end) this.content(at, end, at - start, isItem);
	}
	isDash(at, end) {
		return this.text.charAt(at) === "-" && (at + 1 === end || this.text.charAt(at + 1) === " ");
	}
	item(indent) {
		this.leave(({ indent: other, isItem }) => other > indent || other === indent && isItem);
		const parent = this.levels.at(-1);
		const position = parent?.items ?? this.rootItems;
		if (parent === void 0) this.rootItems++;
		else parent.items++;
		this.levels.push({
			indent,
			isItem: true,
			items: 0
		});
		this.stack.push(position);
	}
	content(start, end, indent, isItem) {
		const mark = this.text.charAt(start);
		const isMark = (mark === "?" || mark === ":") && (start + 1 === end || this.text.charAt(start + 1) === " ");
		const at = isMark ? skipSpaces(this.text, start + 1, end) : start;
		if (at === end) return;
		const colon = isMark && mark === "?" ? end : this.keyEnd(at, end);
		if (colon < 0) this.scalar(at, end, indent, isItem || isMark);
		else this.entry(at, colon, end, mark === ":" ? indent + at - start : indent);
	}
	scalar(start, end, indent, isItem) {
		if (isItem) this.value(start, end);
		else if (indent === 0 && !/^(?:---|\.\.\.|%)/.test(this.text.slice(start, start + 3))) this.fail("a line has no key", start);
	}
	entry(start, colon, end, indent) {
		this.leave((level) => level.indent >= indent);
		if (this.levels.length >= maximumDepth) return;
		const quoted = colon > start + 1 && isQuote(this.text.charAt(start)) && this.text.charAt(colon - 1) === this.text.charAt(start);
		const from = quoted ? start + 1 : start;
		this.levels.push({
			indent,
			isItem: false,
			items: 0
		});
		this.stack.push(this.text.slice(from, quoted ? colon - 1 : colon), from);
		const at = skipSpaces(this.text, colon + 1, end);
		if (at < end) this.value(at, end);
	}
	value(start, end) {
		if (!isQuote(this.text.charAt(start))) this.visit(this.stack, start, end);
		else {
			const close = closingQuote(this.text, start, end);
			if (close < 0) this.unclosed = start;
			else this.visit(this.stack, start + 1, close);
		}
	}
	keyEnd(start, end) {
		const quote = isQuote(this.text.charAt(start)) ? closingQuote(this.text, start, end) : -1;
		const line = this.text.slice(start, end);
		const from = quote < 0 ? 0 : quote + 1 - start;
		for (let at = line.indexOf(":", from); at >= 0; at = line.indexOf(":", at + 1)) if (at + 1 === line.length || line.charAt(at + 1) === " ") return start + at;
		return -1;
	}
	leave(isLeft) {
		for (let last = this.levels.at(-1); last !== void 0 && isLeft(last); last = this.levels.at(-1)) {
			this.levels.pop();
			this.stack.pop();
		}
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function isQuote(character) {
	return character === "\"" || character === "'";
}
function skipSpaces(text, start, end) {
	let at = start;
	while (at < end && text.charAt(at) === " ") at++;
	return at;
}
function lastWord(text, start, end) {
	let last = end;
	while (last > start && " 	\r".includes(text.charAt(last - 1))) last--;
	return last;
}

export { skimYaml as t };