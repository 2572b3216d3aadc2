import { t as __commonJSMin } from "./rolldown-runtime.js";

// node_modules/dot-properties/lib/ast.js
var require_ast = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Node = class {
		constructor(type, range) {
			this.type = type;
			if (range) this.range = range;
		}
	};
	var Pair = class extends Node {
		constructor(key, value, range) {
			super("PAIR", range);
			this.key = key;
			this.value = value;
		}
		separator(src) {
			if (Array.isArray(this.range) && this.range.length >= 3) {
				const [_, start, end] = this.range;
				return src.slice(start, end);
			}
			return null;
		}
	};
	var Comment = class extends Node {
		constructor(comment, range) {
			super("COMMENT", range);
			this.comment = comment;
		}
	};
	var EmptyLine = class extends Node {
		constructor(range) {
			super("EMPTY_LINE", range);
		}
	};
	module.exports = {
		Node,
		Pair,
		Comment,
		EmptyLine
	};
}));

// node_modules/dot-properties/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Pair, Comment, EmptyLine } = require_ast();
	const atComment = (src, offset) => {
		const ch = src[offset];
		return ch === "#" || ch === "!";
	};
	const atLineEnd = (src, offset) => {
		const ch = src[offset];
		return !ch || ch === "\r" || ch === "\n";
	};
	const endOfIndent = (src, offset) => {
		let ch = src[offset];
		while (ch === "	" || ch === "\f" || ch === " ") {
			offset += 1;
			ch = src[offset];
		}
		return offset;
	};
	const endOfComment = (src, offset) => {
		let ch = src[offset];
		while (ch && ch !== "\r" && ch !== "\n") {
			offset += 1;
			ch = src[offset];
		}
		return offset;
	};
	const endOfKey = (src, offset) => {
		let ch = src[offset];
		while (ch && ch !== "\r" && ch !== "\n" && ch !== "	" && ch !== "\f" && ch !== " " && ch !== ":" && ch !== "=") {
			if (ch === "\\") {
				if (src[offset + 1] === "\n") offset = endOfIndent(src, offset + 2);
				else offset += 2;
			} else offset += 1;
			ch = src[offset];
		}
		return offset;
	};
	const endOfSeparator = (src, offset) => {
		let ch = src[offset];
		let hasEqSign = false;
		loop: while (ch === "	" || ch === "\f" || ch === " " || ch === "=" || ch === ":" || ch === "\\") {
			switch (ch) {
				case "\\":
					if (src[offset + 1] !== "\n") break loop;
					offset = endOfIndent(src, offset + 2);
					break;
				case "=":
				case ":":
					if (hasEqSign) break loop;
					hasEqSign = true;
				default: offset += 1;
			}
			ch = src[offset];
		}
		return offset;
	};
	const endOfValue = (src, offset) => {
		let ch = src[offset];
		while (ch && ch !== "\r" && ch !== "\n") {
			offset += ch === "\\" ? 2 : 1;
			ch = src[offset];
			if (ch === "\n" && src[offset - 1] === "\r") {
				offset += 1;
				ch = src[offset];
			}
		}
		return offset;
	};
	const unescape = (str) => str.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g, (match, code) => {
		switch (code && code[0]) {
			case "f": return "\f";
			case "n": return "\n";
			case "r": return "\r";
			case "t": return "	";
			case "u": {
				const c = parseInt(code.substr(1), 16);
				return isNaN(c) ? code : String.fromCharCode(c);
			}
			case "\r":
			case "\n":
			case void 0: return "";
			default: return code;
		}
	});
	function parseLines(src, ast) {
		const lines = [];
		for (let i = 0; i < src.length; ++i) {
			if (src[i] === "\n" && src[i - 1] === "\r") i += 1;
			if (!src[i]) break;
			const keyStart = endOfIndent(src, i);
			if (atLineEnd(src, keyStart)) {
				lines.push(ast ? new EmptyLine([i, keyStart]) : "");
				i = keyStart;
				continue;
			}
			if (atComment(src, keyStart)) {
				const commentEnd = endOfComment(src, keyStart);
				const comment = src.slice(keyStart, commentEnd);
				lines.push(ast ? new Comment(comment, [keyStart, commentEnd]) : comment);
				i = commentEnd;
				continue;
			}
			const keyEnd = endOfKey(src, keyStart);
			const key = unescape(src.slice(keyStart, keyEnd));
			const valueStart = endOfSeparator(src, keyEnd);
			if (atLineEnd(src, valueStart)) {
				lines.push(ast ? new Pair(key, "", [
					keyStart,
					keyEnd,
					valueStart,
					valueStart
				]) : [key, ""]);
				i = valueStart;
				continue;
			}
			const valueEnd = endOfValue(src, valueStart);
			const value = unescape(src.slice(valueStart, valueEnd));
			lines.push(ast ? new Pair(key, value, [
				keyStart,
				keyEnd,
				valueStart,
				valueEnd
			]) : [key, value]);
			i = valueEnd;
		}
		return lines;
	}
	function addPair(res, key, value, pathSep) {
		if (!pathSep) {
			res[key] = value;
			return;
		}
		const keyPath = key.split(pathSep);
		let parent = res;
		while (keyPath.length >= 2) {
			const p = keyPath.shift();
			if (p === "__proto__") return;
			if (!parent[p]) parent[p] = {};
			else if (typeof parent[p] !== "object") parent[p] = { "": parent[p] };
			parent = parent[p];
		}
		const leaf = keyPath[0];
		if (typeof parent[leaf] === "object") parent[leaf][""] = value;
		else parent[leaf] = value;
	}
	function parse(src, path) {
		const pathSep = path ? typeof path === "string" ? path : "." : null;
		const lines = Array.isArray(src) ? src : parseLines(src, false);
		const res = {};
		for (const line of lines) if (line instanceof Pair) addPair(res, line.key, line.value, pathSep);
		else if (Array.isArray(line)) addPair(res, line[0], line[1], pathSep);
		return res;
	}
	module.exports = {
		parse,
		parseLines
	};
}));

// node_modules/dot-properties/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Pair, Comment, EmptyLine } = require_ast();
	const escapeNonPrintable = (str, latin1) => String(str).replace(latin1 !== false ? /[^\t\n\f\r -~\xa1-\xff]/g : /[\0-\b\v\x0e-\x1f]/g, (ch) => "\\u" + ch.charCodeAt(0).toString(16).padStart(4, "0"));
	const escape = (str) => String(str).replace(/\\/g, "\\\\").replace(/\f/g, "\\f").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t");
	const escapeKey = (key) => escape(key).replace(/^[#!]|[ =:]/g, "\\$&");
	const escapeValue = (value) => escape(value).replace(/^ /, "\\ ");
	const prefixComment = (str, prefix) => str.replace(/^\s*([#!][ \t\f]*)?/g, prefix);
	function fold({ indent, latin1, lineWidth, newline, foldChars }, key, value) {
		const printKey = escapeNonPrintable(key, latin1);
		const printValue = escapeNonPrintable(value, latin1);
		let line = printKey + printValue;
		if (!lineWidth || lineWidth < 0 || line.length <= lineWidth) return line;
		let start = 0;
		let split = void 0;
		let i = 0;
		if (key && printKey.length < lineWidth) {
			line = printKey + newline + indent + printValue;
			start = printKey.length + newline.length;
			i = start + indent.length;
		}
		for (let ch = line[i]; ch; ch = line[++i]) {
			let end = i - start >= lineWidth ? split || i : void 0;
			if (!end) switch (ch) {
				case "\r": if (line[i + 1] === "\n") i += 1;
				case "\n":
					end = i + 1;
					break;
				case "\\":
					i += 1;
					switch (line[i]) {
						case "r": if (line[i + 1] === "\\" && line[i + 2] === "n") i += 2;
						case "n":
							end = i + 1;
							break;
						case " ":
						case "=":
						case ":":
							if (foldChars.includes(line[i])) split = i + 1;
							break;
						case "f":
							if (foldChars.includes("\f")) split = i + 1;
							break;
						case "t": if (foldChars.includes("	")) split = i + 1;
					}
					break;
				default: if (foldChars.includes(ch)) split = i + 1;
			}
			if (end) {
				let lineEnd = end;
				let ch = line[lineEnd - 1];
				while (ch === "\n" || ch === "\r") {
					lineEnd -= 1;
					ch = line[lineEnd - 1];
				}
				const next = line[end];
				const atWhitespace = next === "	" || next === "\f" || next === " ";
				line = line.slice(0, lineEnd) + newline + indent + (atWhitespace ? "\\" : "") + line.slice(end);
				start = lineEnd + newline.length;
				split = void 0;
				i = start + indent.length - 1;
			}
		}
		return line;
	}
	const toLines = (obj, pathSep, defaultKey, prefix = "") => Object.keys(obj).reduce((lines, key) => {
		const value = obj[key];
		if (value && typeof value === "object") return lines.concat(toLines(value, pathSep, defaultKey, prefix + key + pathSep));
		else {
			const k = key === defaultKey ? prefix.slice(0, -pathSep.length) : prefix + key;
			lines.push([k, value]);
			return lines;
		}
	}, []);
	function stringify(input, { commentPrefix = "# ", defaultKey = "", indent = "    ", keySep = " = ", latin1 = true, lineWidth = 80, newline = "\n", pathSep = ".", foldChars = "\f	 ." } = {}) {
		if (!input) return "";
		if (!Array.isArray(input)) input = toLines(input, pathSep, defaultKey);
		const lineOpt = {
			indent,
			latin1,
			lineWidth,
			newline: "\\" + newline,
			foldChars
		};
		const commentOpt = {
			indent: commentPrefix,
			latin1,
			lineWidth,
			newline,
			foldChars
		};
		return input.map((line) => {
			switch (true) {
				case !line:
				case line instanceof EmptyLine: return "";
				case Array.isArray(line): return fold(lineOpt, escapeKey(line[0]) + keySep, escapeValue(line[1]));
				case line instanceof Pair: return fold(lineOpt, escapeKey(line.key) + keySep, escapeValue(line.value));
				case line instanceof Comment: return fold(commentOpt, "", prefixComment(line.comment, commentPrefix));
				default: return fold(commentOpt, "", prefixComment(String(line), commentPrefix));
			}
		}).join(newline);
	}
	module.exports = { stringify };
}));

// node_modules/dot-properties/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Node, Pair, Comment, EmptyLine } = require_ast();
	const { parse, parseLines } = require_parse();
	const { stringify } = require_stringify();
	module.exports = {
		Node,
		Pair,
		Comment,
		EmptyLine,
		parse,
		parseLines,
		stringify
	};
}));

export { require_lib as t };