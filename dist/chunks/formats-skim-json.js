import { n as closingQuote, r as unescape, t as SkimStack } from "./formats-skim.js";

// src/formats/skim/json.ts
const maximumDepth = 200;
const literal = /[-+.\w]+/y;
const skimJson = (text, visit) => new JsonScan(text, visit).run();
var JsonScan = class {
	text;
	visit;
	stack = new SkimStack();
	areLists = [];
	at = 0;
	lineEnd = -1;
	error = null;
	constructor(text, visit) {
		this.text = text;
		this.visit = visit;
	}
	run() {
		while (this.at < this.text.length && this.areLists.length <= maximumDepth) this.token();
		if (this.areLists.length > 0) this.fail("it ends too early", this.at);
		return this.error;
	}
	token() {
		const character = this.text.charAt(this.at);
		if (character === " " || character === "\n" || character === "	" || character === "\r") this.at++;
		else if (character === "\"") this.string();
		else if (character === "{" || character === "[") this.open(character === "[");
		else if (character === "}" || character === "]") this.close(character === "]");
		else if (character === ",") this.comma();
		else if (character === ":") this.at++;
		else if (this.text.startsWith("//", this.at)) this.at = this.endOfLine(this.at);
		else if (this.text.startsWith("/*", this.at)) this.comment();
		else this.other();
	}
	string() {
		const start = this.at;
		const limit = this.endOfLine(start);
		const end = closingQuote(this.text, start, limit);
		this.at = end < 0 ? limit : this.nextToken(end + 1);
		if (end < 0) this.fail("a string has no end", start);
		else if (this.text.charAt(this.at) === ":") this.key(start + 1, end);
		else this.visit(this.stack, start + 1, end);
	}
	key(start, end) {
		if (this.areLists.at(-1) === false) this.stack.step(unescape(this.text.slice(start, end)), start);
		this.at++;
	}
	open(isList) {
		if (this.areLists.length === maximumDepth) this.fail("it is nested too deeply", this.at);
		this.areLists.push(isList);
		this.stack.push(isList ? 0 : "");
		this.at++;
	}
	close(isList) {
		const expected = this.areLists.pop();
		if (expected === void 0 || expected !== isList) this.fail("a bracket closes nothing", this.at);
		if (expected !== void 0) this.stack.pop();
		this.at++;
	}
	comma() {
		const last = this.stack.keys.at(-1);
		if (typeof last === "number") this.stack.step(last + 1);
		this.at++;
	}
	comment() {
		const end = this.text.indexOf("*/", this.at + 2);
		this.at = end < 0 ? this.text.length : end + 2;
	}
	other() {
		literal.lastIndex = this.at;
		if (!literal.test(this.text)) this.fail("a character has no place here", this.at);
		this.at = Math.max(literal.lastIndex, this.at + 1);
	}
	nextToken(from) {
		let at = from;
		while (at < this.text.length && " \n	\r".includes(this.text.charAt(at))) at++;
		return at;
	}
	endOfLine(from) {
		if (this.lineEnd < from) this.lineEnd = this.text.indexOf("\n", from);
		if (this.lineEnd < 0) this.lineEnd = this.text.length;
		return this.lineEnd;
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};

export { skimJson as t };