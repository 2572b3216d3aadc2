import { Nt as lineEnd } from "./check.js";
import { posix } from "node:path";

// src/formats/yaml/nodes.ts
function entry$1(node, key) {
	return node?.kind === "map" ? node.entries.findLast((each) => each.key === key) : void 0;
}
function get$1(node, ...path) {
	return path.reduce((at, step) => typeof step === "string" ? entry$1(at, step)?.value : items$1(at)[step], node);
}
function text$1(node) {
	return node?.kind === "scalar" && node.type !== "null" ? node.value : null;
}
function entries$1(node) {
	return node?.kind === "map" ? node.entries : [];
}
function items$1(node) {
	return node?.kind === "list" ? node.items : [];
}
function entrySpan({ keyStart, keyEnd, value }) {
	return {
		start: keyStart,
		end: value.start >= keyEnd ? value.end : keyEnd
	};
}

// src/formats/yaml/depth.ts
const maximumDepth$5 = 1e3;
const maximumBrackets = 5e4;
function excessOf(text) {
	let opened = 0;
	let brackets = 0;
	let indicators = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === "[" || character === "{") {
			brackets++;
			opened++;
		}
		if ((character === "]" || character === "}") && brackets > 0) brackets--;
		if ((character === "-" || character === "?") && text.charAt(at + 1) === " ") indicators++;
		else if (character !== " ") indicators = 0;
		if (brackets > maximumDepth$5 || indicators > maximumDepth$5) return "nested too deeply";
		if (opened > maximumBrackets) return "too many brackets";
	}
	return null;
}

// src/formats/yaml/offsets.ts
function locateIn(text, scalar) {
	const { inner } = scalar;
	if (inner !== null) return (start, end) => ({
		start: inner.start + start,
		end: inner.start + end
	});
	const { starts, ends } = align(text, scalar);
	return (start, end) => {
		const from = starts[start] ?? scalar.end;
		return {
			start: from,
			end: end > start ? ends[end - 1] ?? scalar.end : from
		};
	};
}
function align(text, scalar) {
	const { value, style, end } = scalar;
	const starts = new Uint32Array(value.length);
	const ends = new Uint32Array(value.length);
	let at = contentStart(text, scalar);
	for (let index = 0; index < value.length; index++) {
		if (style === "double") at = skipContinuation(text, at, end);
		if (!isSpace(value.charAt(index))) at = skipSpace(text, at, end, style);
		const next = Math.min(end, at + widthAt(text, at, style));
		starts[index] = at;
		ends[index] = next;
		if (!isSpace(value.charAt(index)) || isSpace(text.charAt(at)) || text.charAt(at) === "\\") at = next;
	}
	return {
		starts,
		ends
	};
}
function contentStart(text, { style, start, end }) {
	if (style === "plain") return start;
	if (style === "single" || style === "double") return start + 1;
	const header = text.indexOf("\n", start);
	return header < 0 ? end : Math.min(header + 1, end);
}
function skipSpace(text, from, end, style) {
	const escapes = style === "double";
	for (let at = from; at < end; at++) if (!isSpace(text.charAt(at)) && !(escapes && text.startsWith("\\\n", at))) return at;
	return end;
}
function skipContinuation(text, from, end) {
	let at = from;
	while (text.startsWith("\\\n", at)) for (at += 2; at < end && /[ \t\n]/.test(text.charAt(at));) at++;
	return at;
}
function widthAt(text, at, style) {
	if (style === "single") return text.startsWith("''", at) ? 2 : 1;
	if (style !== "double" || text.charAt(at) !== "\\") return 1;
	return {
		x: 4,
		u: 6,
		U: 10
	}[text.charAt(at + 1)] ?? 2;
}
function isSpace(character) {
	return character === " " || character === "\n" || character === "	" || character === "\r";
}

// src/formats/yaml/embedded.ts
function relocated(text, scalar, node) {
	return move(node, locateIn(text, scalar));
}
function move(node, locate) {
	const span = locate(node.start, node.end);
	if (node.kind === "list") return {
		...node,
		...span,
		items: node.items.map((item) => move(item, locate))
	};
	if (node.kind === "scalar") return {
		...node,
		...span,
		inner: movedInner(node, locate)
	};
	const entries = node.entries.map((each) => {
		const { start, end } = locate(each.keyStart, each.keyEnd);
		return {
			key: each.key,
			keyStart: start,
			keyEnd: end,
			value: move(each.value, locate)
		};
	});
	return {
		...node,
		...span,
		entries
	};
}
function movedInner({ value, inner }, locate) {
	const moved = inner === null ? null : locate(inner.start, inner.end);
	return moved !== null && moved.end - moved.start === value.length ? moved : null;
}

// src/formats/as-yaml.ts
function jsonAsYaml(node) {
	const { start, end } = node;
	switch (node.kind) {
		case "object": return {
			kind: "map",
			entries: node.entries.map(({ key, value }) => entryOf(key.value, key, jsonAsYaml(value))),
			start,
			end
		};
		case "array": return {
			kind: "list",
			items: node.items.map(jsonAsYaml),
			start,
			end
		};
		case "string": return {
			kind: "scalar",
			value: node.value,
			type: "string",
			style: "double",
			inner: node.inner,
			start,
			end
		};
		case "null": return bare("", "null", node);
		default: return bare(String(node.value), node.kind, node);
	}
}
function tomlAsYaml(value) {
	const { start, end } = value;
	switch (value.kind) {
		case "table": return {
			kind: "map",
			entries: value.entries.map(({ key, keyStart, keyEnd, value: inner }) => ({
				key,
				keyStart,
				keyEnd,
				value: tomlAsYaml(inner)
			})),
			start,
			end
		};
		case "array": return {
			kind: "list",
			items: value.items.map(tomlAsYaml),
			start,
			end
		};
		case "string": return {
			kind: "scalar",
			value: value.value,
			type: "string",
			style: "double",
			inner: value.inner,
			start,
			end
		};
		default: return bare(value.value, value.kind === "date" ? "string" : value.kind, value);
	}
}
function entryOf(key, { start, end }, value) {
	return {
		key,
		keyStart: start,
		keyEnd: end,
		value
	};
}
function bare(value, type, { start, end }) {
	return {
		kind: "scalar",
		value,
		type,
		style: "plain",
		inner: end - start === value.length ? {
			start,
			end
		} : null,
		start,
		end
	};
}

// src/formats/json/tree.ts
var TooDeep$1 = class extends Error {};
const maximumDepth$4 = 500;
const tooDeep = "NestedTooDeeply";
var JsonTree = class {
	root = null;
	error = null;
	text;
	frames = [];
	broken = -1;
	constructor(text) {
		this.text = text;
	}
	open(kind, start) {
		if (this.frames.length >= maximumDepth$4) {
			this.fail(tooDeep, start);
			throw new TooDeep$1();
		}
		this.frames.push(kind === "object" ? objectFrame(start) : arrayFrame(start));
	}
	close(end) {
		const frame = this.frames.pop();
		if (frame !== void 0) this.add(frame.close(end));
	}
	name(value, start, length) {
		this.frames.at(-1)?.name(start === this.broken ? null : this.string(value, start, length));
	}
	literal(value, start, length) {
		if (start === this.broken) return;
		const end = start + length;
		if (typeof value === "string") this.add(this.string(value, start, length));
		else if (typeof value === "number") this.add({
			kind: "number",
			value,
			start,
			end
		});
		else if (typeof value === "boolean") this.add({
			kind: "boolean",
			value,
			start,
			end
		});
		else this.add({
			kind: "null",
			start,
			end
		});
	}
	fail(code, offset) {
		if (code === "UnexpectedEndOfString") this.broken = offset;
		this.error ??= {
			message: code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase(),
			offset
		};
	}
	abandon() {
		this.fail(tooDeep, this.text.length);
		while (this.frames.length > 0) this.close(this.text.length);
	}
	add(value) {
		const frame = this.frames.at(-1);
		if (frame === void 0) this.root = value;
		else frame.add(value);
	}
	string(value, start, length) {
		const end = start + length;
		return {
			kind: "string",
			value,
			start,
			end,
			inner: length === value.length + 2 && this.text.startsWith(value, start + 1) ? {
				start: start + 1,
				end: end - 1
			} : null
		};
	}
};
function arrayFrame(start) {
	const items = [];
	return {
		name: () => void 0,
		add: (value) => {
			items.push(value);
		},
		close: (end) => ({
			kind: "array",
			items,
			start,
			end
		})
	};
}
function objectFrame(start) {
	const entries = [];
	let key = null;
	return {
		name: (name) => {
			key = name;
		},
		add: (value) => {
			if (key !== null) entries.push({
				key,
				value
			});
			key = null;
		},
		close: (end) => ({
			kind: "object",
			entries,
			start,
			end
		})
	};
}

// src/formats/json/nodes.ts
function entry(node, key) {
	return entries(node).findLast((each) => each.key.value === key) ?? null;
}
function get(node, ...path) {
	return path.reduce((at, key) => entry(at, key)?.value ?? null, node);
}
function entries(node) {
	return node?.kind === "object" ? node.entries : [];
}
function items(node) {
	return node?.kind === "array" ? node.items : [];
}
function text(node) {
	return node?.kind === "string" ? node.value : null;
}

// src/formats/shell/word.ts
function makeWord(span, pieces) {
	return {
		start: span.start,
		end: span.end,
		pieces,
		text: pieces.map((piece) => piece.text).join(""),
		known: pieces.every((piece) => piece.origin !== "unknown")
	};
}
function literalWord(text, start) {
	const end = start + text.length;
	return {
		start,
		end,
		pieces: text === "" ? [] : [{
			origin: "literal",
			variable: null,
			text,
			start,
			end
		}],
		text,
		known: true
	};
}
function valueOf(word) {
	return word.known ? word.text : null;
}
function unknownVariable(word) {
	return word.pieces.find((piece) => piece.origin === "unknown")?.variable ?? null;
}
function isDefault(word) {
	return word.pieces.some(({ origin }) => origin === "default");
}
function sliceWord(word, from, to = word.text.length) {
	const pieces = piecesWithin(word, from, to);
	return makeWord(spanOf(pieces) ?? {
		start: word.end,
		end: word.end
	}, pieces);
}
function literalSpan(word, part) {
	const pieces = piecesWithin(word, part.start, part.end);
	return pieces.every((piece, index) => piece.origin === "literal" && (index === 0 || pieces[index - 1]?.end === piece.start)) ? spanOf(pieces) : null;
}
function coveredSpan(word, part) {
	return spanOf(piecesWithin(word, part.start, part.end)) ?? {
		start: word.end,
		end: word.end
	};
}
function spanOf(pieces) {
	const first = pieces[0];
	const last = pieces.at(-1);
	return first && last ? {
		start: first.start,
		end: last.end
	} : null;
}
function piecesWithin(word, from, to) {
	const cut = [];
	let at = 0;
	for (const piece of word.pieces) {
		const start = Math.max(from - at, 0);
		const end = Math.min(to - at, piece.text.length);
		if (start < end) cut.push(cutPiece(piece, start, end));
		at += piece.text.length;
	}
	return cut;
}
function cutPiece(piece, start, end) {
	if (start === 0 && end === piece.text.length) return piece;
	const { origin, variable } = piece;
	const text = piece.text.slice(start, end);
	if (origin !== "literal") return {
		origin,
		variable,
		text,
		start: piece.start,
		end: piece.end
	};
	return {
		origin,
		variable,
		text,
		start: piece.start + start,
		end: piece.start + end
	};
}

// src/formats/shell/code.ts
var Code = class Code {
	text;
	hasBraceHoles;
	base;
	origins;
	constructor(text, hasBraceHoles, base, origins) {
		this.text = text;
		this.hasBraceHoles = hasBraceHoles;
		this.base = base;
		this.origins = origins;
	}
	static whole(text, hasBraceHoles = false) {
		return new Code(text, hasBraceHoles, 0, null);
	}
	static ofWord(word, root, hasBraceHoles) {
		const starts = [];
		const ends = [];
		let text = "";
		let weak = "";
		for (const piece of word.pieces) {
			const written = piece.origin === "unknown" ? root.slice(piece.start, piece.end) : piece.text;
			const exact = (piece.origin === "literal" || piece.origin === "unknown") && written.length === piece.end - piece.start;
			for (let index = 0; index < written.length; index++) {
				starts.push(exact ? piece.start + index : piece.start);
				ends.push(exact ? piece.start + index + 1 : piece.end);
			}
			text += written;
			weak += (piece.origin === "default" ? "1" : "0").repeat(written.length);
		}
		return new Code(text, hasBraceHoles, 0, {
			starts,
			ends,
			weak
		});
	}
	part(start, end) {
		const text = this.text.slice(start, end);
		if (this.origins === null) return new Code(text, this.hasBraceHoles, this.base + start, null);
		const [starts, ends, weak] = [
			this.origins.starts.slice(start, end),
			this.origins.ends.slice(start, end),
			this.origins.weak.slice(start, end)
		];
		return new Code(text, this.hasBraceHoles, 0, {
			starts,
			ends,
			weak
		});
	}
	start(offset) {
		return this.origins === null ? this.base + this.within(offset) : this.origins.starts[offset] ?? this.origins.ends.at(-1) ?? 0;
	}
	end(offset) {
		return this.origins === null ? this.base + this.within(offset) : this.origins.ends[offset - 1] ?? this.origins.starts[0] ?? 0;
	}
	within(offset) {
		return Math.min(offset, this.text.length);
	}
	map(word) {
		if (this.origins === null && this.base === 0 && word.end <= this.text.length) return word;
		const pieces = word.pieces.map((piece) => this.mapPiece(piece));
		return makeWord({
			start: this.start(word.start),
			end: Math.max(this.start(word.start), this.end(word.end))
		}, pieces);
	}
	mapPiece(piece) {
		const start = this.start(piece.start);
		const end = Math.max(start, this.end(piece.end));
		const literal = piece.origin === "literal" && end - start === piece.text.length && this.start(piece.end - 1) === end - 1;
		if (piece.origin !== "literal" || literal) return {
			...piece,
			start,
			end
		};
		const weak = this.origins?.weak.slice(piece.start, piece.end).includes("1") === true;
		return {
			...piece,
			start,
			end,
			origin: weak ? "default" : "variable"
		};
	}
};

// src/formats/shell/folder.ts
const longest$1 = 300;
function folderIn(written, place) {
	if (place.script === null || written.length > longest$1) return null;
	const text = written.replaceAll("\"", "").replaceAll(/\s+/g, " ").trim();
	return resolve$1(/^`[^`]*`/.test(text) ? text.replace(/^`([^`]*)`/, "$($1)") : text, place);
}
function resolve$1(text, place) {
	const end = text.startsWith("$(") ? closing$1(text) : /^\$(?:\w+|\{[^{}]*\})/.exec(text)?.[0].length ?? -1;
	const rest = text.slice(Math.max(end, 0));
	if (end < 0 || !/^(?:\/[\w.@/+-]*)?$/.test(rest)) return null;
	const head = text.startsWith("$(") ? ofCommand(text.slice(2, end - 1).trim(), place) : ofVariable(text.slice(1, end), place);
	return head === null ? null : inTree(posix.join(head, `.${rest}`));
}
function closing$1(text) {
	let open = 0;
	for (let at = 0; at < text.length; at++) if (text[at] === "(") open++;
	else if (text[at] === ")" && --open === 0) return at + 1;
	return -1;
}
function ofVariable(written, { script, directory, folder }) {
	const name = written.replace(/^\{(.*)\}$/, "$1");
	if (script !== null && /^(?:0|BASH_SOURCE(?:\[0\])?)$/.test(name)) return script;
	if (script !== null && /^(?:0|BASH_SOURCE(?:\[0\])?)%\/\*$/.test(name)) return folderOf(script);
	return name === "PWD" ? known$1(directory) : folder(name);
}
function ofCommand(command, place) {
	if (/^git rev-parse --show-toplevel(?: 2> ?\/dev\/null)?$/.test(command)) return "";
	if (/^pwd(?: -P)?$/.test(command)) return known$1(place.directory);
	const [, program, argument = ""] = /^(dirname|realpath|readlink -[fe])(?: --)? (.*)$/.exec(command) ?? [];
	if (program !== void 0) {
		const path = resolve$1(argument, place);
		return path === null || program !== "dirname" ? path : folderOf(path);
	}
	const [, target = ""] = /^(?:CDPATH= ?)?cd (?:-P )?(?:-- )?(.*?) ?(?:&?> ?\/dev\/null(?: 2>&1)?)? ?(?:&&|;) ?pwd(?: -P)?$/.exec(command) ?? [];
	return target === "" ? null : resolve$1(target.trim(), place);
}
function folderOf(path) {
	if (path === "") return null;
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function known$1(directory) {
	return /^[/~]|\$/.test(directory) ? null : directory;
}
function inTree(path) {
	const trimmed = path.replace(/\/\.?$/, "");
	if (trimmed.startsWith("..")) return null;
	return trimmed === "." ? "" : trimmed;
}

// src/formats/shell/scope.ts
const longestValue = 1e3;
const longestDirectory = 256;
const longestPath = 4096;
const longestExpansion = 1e5;
var Scope = class Scope {
	parent;
	given;
	budget;
	own = /* @__PURE__ */ new Map();
	folders = /* @__PURE__ */ new Map();
	script;
	pushed = [];
	previous;
	directory;
	constructor(parent, directory, given, script) {
		this.parent = parent;
		this.given = given;
		this.script = script;
		this.budget = parent?.budget ?? { left: longestExpansion };
		this.directory = directory;
		this.previous = directory;
	}
	static outermost(directory, given, script) {
		return new Scope(null, directory, given, script);
	}
	inner() {
		return new Scope(this, this.directory, this.given, this.script);
	}
	get(name) {
		const value = this.own.get(name);
		if (value !== void 0) return value;
		return this.parent ? this.parent.get(name) : this.given.get(name);
	}
	spend(name) {
		const held = this.get(name) ?? null;
		this.budget.left -= held?.value.length ?? 0;
		return this.budget.left < 0 ? null : held;
	}
	set(name, held, written = "") {
		this.own.set(name, held === null || held.value.length > longestValue ? null : held);
		if (this.script !== null) this.folders.set(name, this.folderIn(written));
	}
	folderIn(written) {
		return folderIn(written, {
			script: this.script,
			directory: this.directory,
			folder: (name) => this.folderOf(name)
		});
	}
	folderOf(variable) {
		const folder = this.folders.get(variable);
		return folder === void 0 ? this.parent?.folderOf(variable) ?? null : folder;
	}
	forget(branch) {
		for (const name of branch.own.keys()) this.set(name, null);
	}
	changeDirectory(to, written = "") {
		const target = to === "-" ? this.previous : this.folderIn(written) ?? join(this.directory, to);
		this.previous = this.directory;
		this.directory = target.length > longestDirectory ? "${}" : target;
	}
	pushDirectory(to, written = "") {
		this.pushed.push(this.directory);
		this.changeDirectory(to, written);
	}
	popDirectory() {
		this.changeDirectory(this.pushed.pop() ?? this.directory);
	}
};
function join(folder, path) {
	if (path.length > longestPath) return "${}";
	if (/^[~/]/.test(path) || path.startsWith("${")) return path.startsWith("/") ? trim(posix.normalize(path)) : path;
	const joined = trim(posix.join(folder, path));
	if (folder.includes("$") && !joined.includes("$")) return "${}";
	return joined === "." ? "" : joined;
}
function trim(path) {
	return path.length > 1 ? path.replace(/\/$/, "") : path;
}

// src/formats/shell/around.ts
var Around = class {
	outputs = [];
	isTried;
	constructor(isTried) {
		this.isTried = isTried;
	}
	writing(outputs, walk) {
		const before = this.outputs;
		this.outputs = [...before, ...outputs].slice(-4);
		walk();
		this.outputs = before;
	}
	trying(isTried, walk) {
		const before = this.isTried;
		this.isTried ||= isTried;
		walk();
		this.isTried = before;
	}
};

// src/formats/shell/clean.ts
function cleanShell(text, hasBraceHoles = false) {
	const filled = maskGaps(maskTemplates(joinBlanks(text.replace(/^\uFEFF/, " ").replaceAll("\r", " "))));
	return closeHeredocs(hasBraceHoles ? maskBraces(filled) : filled);
}
const expressionHole = /\$\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}/g;
const braceHole = /(?<!\$)\{[A-Za-z_][\w.,:'"()[\] +*/%-]*\}/g;
function maskBraces(text) {
	return text.replaceAll(braceHole, (found) => found.length > 3 ? hole(found) : "$__");
}
function joinBlanks(text) {
	return text.replace(/\\(?:[ \t]+\n|[^ \t])/g, (found) => /^\\[ \t]/.test(found) ? `${" ".repeat(found.length - 2)}\\\n` : found);
}
function closeHeredocs(text) {
	if (!text.includes("<<") || !text.includes(" \n")) return text;
	const words = new Set(Array.from(text.matchAll(/<<-?[ \t]*["']?(\w+)/g), ([, word]) => word));
	return text.replace(/^(\t*)(\w+) $/gm, (line, tabs, word) => words.has(word) ? `${tabs}${word}\n` : line);
}
const holePattern = /^_+$/;
const gap = /(?<![<&\d])<[A-Za-z][\w ./|-]{1,60}>(?=[\s"'/,:;)]|$)/g;
function maskGaps(text) {
	return text.replace(gap, hole);
}
function maskTemplates(text) {
	let masked = "";
	let done = 0;
	for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", done)) {
		const close = text.indexOf("}}", open + 2);
		if (close < 0) break;
		const start = text[open - 1] === "$" ? open - 1 : open;
		masked += text.slice(done, start) + hole(text.slice(start, close + 2));
		done = close + 2;
	}
	return masked + text.slice(done);
}
function hole(template) {
	return template.includes("\n") ? template : `\${${"_".repeat(template.length - 3)}}`;
}

// src/formats/shell/expand.ts
const deepest$2 = 3;
const longestWord = 5e4;
function expandWord(written, code, scope) {
	if (isPlain$1(written)) return [code.map(literalWord(written.text, written.pos))];
	const drafts = new Expansion(code, scope).word(written, false, 0);
	const span = {
		start: written.pos,
		end: written.end
	};
	const fields = splitFields(drafts).map((pieces) => code.map(makeWord(span, pieces)));
	return drafts.length > 0 && drafts.every(({ piece, splits }) => splits && piece.text.trim() === "") ? [] : fields;
}
function isPlain$1({ text, pos, end }) {
	return text !== "" && text.length === end - pos && text.length <= longestWord && !/[\\'"$`{*?[~]/.test(text);
}
function expandValue(written, code, scope) {
	const drafts = new Expansion(code, scope).word(written, true, 0);
	return code.map(makeWord({
		start: written.pos,
		end: written.end
	}, drafts.map(({ piece }) => piece)));
}
function expandText(body, code, scope) {
	const expansion = new Expansion(code, scope);
	const drafts = body.end - body.pos > longestWord ? [] : (body.parts ?? []).flatMap((part) => expansion.part(part, true, 0));
	return code.map(makeWord({
		start: body.pos,
		end: body.end
	}, drafts.map(({ piece }) => piece)));
}
var Expansion = class {
	code;
	scope;
	constructor(code, scope) {
		this.code = code;
		this.scope = scope;
	}
	word(written, quoted, depth) {
		if (written.end - written.pos > longestWord) return [this.unknown(written, null)];
		const { parts } = written;
		if (parts === void 0) return this.literal(written.pos, written.end, /\\(\n)?/g);
		return parts.flatMap((part) => this.part(part, quoted, depth));
	}
	part(part, quoted, depth) {
		switch (part.type) {
			case "Literal": return this.literal(part.pos, part.end, quoted ? /\\(?:(\n)|(?=[$`"\\]))/g : /\\(\n)?/g);
			case "SingleQuoted": return this.verbatim(part.pos + 1, part.pos + 1 + part.value.length);
			case "DoubleQuoted":
			case "LocaleString": return part.parts.flatMap((child) => this.part(child, true, depth));
			case "AnsiCQuoted": return [this.draft(part, "variable", part.value, null)];
			case "Glob": return part.kind === "bracket" && part.text.includes("$") ? this.bracket(part, quoted, depth) : this.literal(part.pos, part.end, /\\(\n)?/g);
			case "SimpleExpansion": return [holePattern.test(part.text.slice(1)) ? this.hole(part, this.holeName(part), quoted) : this.variable(part, part.text.slice(1), quoted)];
			case "ParameterExpansion": return this.parameter(part, quoted, depth);
		}
		return [this.unknown(part, null)];
	}
	bracket(part, quoted, depth) {
		const open = {
			pos: part.pos,
			end: part.pos + 1
		};
		const close = {
			pos: part.end - 1,
			end: part.end
		};
		const inner = part.parts.flatMap((child) => this.part(child, quoted, depth));
		return [
			this.draft(open, "literal", "[", null),
			...inner,
			this.draft(close, "literal", "]", null)
		];
	}
	parameter(part, quoted, depth) {
		const { parameter, prefix, index, operation } = part;
		if (holePattern.test(parameter)) return [this.hole(part, this.holeName(part), quoted)];
		if (prefix !== void 0 || index !== void 0) return [this.unknown(part, parameter)];
		if (operation === void 0) return [this.variable(part, parameter, quoted)];
		if (operation.type !== "Default" || depth >= deepest$2) return [this.unknown(part, parameter)];
		const value = this.scope.get(parameter);
		const usesDefault = value === void 0 || value?.value === "" && operation.operator.startsWith(":");
		if (value !== null && usesDefault && /^:?[-=]$/.test(operation.operator)) return this.substitute(part, this.word(operation.operand, quoted, depth + 1), quoted, value?.weak === false);
		if (value === void 0 || /^:?\+$/.test(operation.operator)) return [this.unknown(part, parameter)];
		return [this.variable(part, parameter, quoted)];
	}
	substitute(part, drafts, quoted, certain) {
		const unknown = drafts.find(({ piece }) => piece.origin === "unknown");
		if (unknown !== void 0) return [this.unknown(part, unknown.piece.variable)];
		const text = drafts.map(({ piece }) => piece.text).join("");
		const weak = !certain || drafts.some(({ piece }) => piece.origin === "default");
		return [this.draft(part, weak ? "default" : "variable", text, part.parameter, !quoted)];
	}
	variable(part, name, quoted) {
		const drafted = this.hole(part, name, quoted);
		return drafted.piece.origin === "unknown" ? this.unknown(part, /^\w+$/.test(name) ? name : null) : drafted;
	}
	hole(part, name, quoted) {
		const held = this.scope.spend(name);
		return held === null ? this.unknown(part, name) : this.draft(part, held.weak ? "default" : "variable", held.value, name, !quoted);
	}
	holeName(part) {
		return this.code.text.slice(part.pos, part.end).replace(/^(?:\$?\{\{?\s*|<)|(?:\s*\}?\}|>)$/g, "");
	}
	unknown(part, name) {
		return this.draft(part, "unknown", `\${${name ?? ""}}`, name);
	}
	literal(start, end, escape) {
		const drafts = [];
		let at = start;
		for (const found of this.code.text.slice(start, end).matchAll(escape)) {
			const backslash = start + found.index;
			if (backslash < at) continue;
			drafts.push(this.verbatim(at, backslash));
			at = backslash + found[0].length;
			if (found[1] === void 0 && at < end) drafts.push(this.verbatim(at, ++at));
		}
		drafts.push(this.verbatim(at, end));
		return drafts.flat();
	}
	verbatim(start, end) {
		const text = this.code.text.slice(start, end);
		const drafts = [];
		let done = 0;
		for (const { index: open, 0: found } of text.matchAll(this.code.hasBraceHoles ? braceHole : expressionHole)) {
			if (open > done) drafts.push(this.draft({
				pos: start + done,
				end: start + open
			}, "literal", text.slice(done, open), null));
			done = open + found.length;
			const span = {
				pos: start + open,
				end: start + done
			};
			drafts.push(this.hole(span, this.holeName(span), true));
		}
		if (done < text.length) drafts.push(this.draft({
			pos: start + done,
			end
		}, "literal", text.slice(done), null));
		return drafts;
	}
	draft(span, origin, text, variable, splits = false) {
		return {
			piece: {
				start: span.pos,
				end: span.end,
				origin,
				text,
				variable
			},
			splits
		};
	}
};
function splitFields(drafts) {
	const fields = [[]];
	for (const { piece, splits } of drafts) {
		if (!splits || !/\s/.test(piece.text)) {
			fields.at(-1)?.push(piece);
			continue;
		}
		for (const [index, text] of piece.text.split(/\s+/).entries()) {
			if (index > 0) fields.push([]);
			if (text !== "") fields.at(-1)?.push({
				...piece,
				text
			});
		}
	}
	return fields.length === 1 ? fields : fields.filter((field) => field.length > 0);
}

// src/formats/shell/given.ts
function assignmentsOf(node, code, scope) {
	return [...node.prefix, ...node.suffix].filter((part) => part.type === "Assignment").map((part) => ({
		name: part.name,
		value: assigned(part, code, scope),
		start: code.start(part.pos),
		end: code.end(part.end)
	}));
}
function assigned({ value, append, index, end }, code, scope) {
	if (value.type === "ArrayValue" || append === true || index !== void 0) return null;
	return value.pos < 0 || value.pos > end ? literalWord("", code.end(end)) : expandValue(value, code, scope);
}
function heredocOf({ body, delimiter }, code, scope) {
	if (delimiter?.quoted !== true && body.parts) return expandText(body, code, scope);
	return code.map(literalWord(code.text.slice(body.pos, body.end), body.pos));
}

// src/formats/shell/wrappers.ts
const runInEnvironment = { values: [
	"-n",
	"--name",
	"-p",
	"--prefix",
	"--cwd",
	"-r",
	"--root-prefix",
	"-a",
	"--attach",
	"-e",
	"--env"
] };
const uvOptions = [
	"--with",
	"-w",
	"--with-requirements",
	"--with-editable",
	"--from",
	"--extra",
	"--no-extra",
	"--group",
	"--no-group",
	"--only-group",
	"--package",
	"--project",
	"--directory",
	"--env-file",
	"-p",
	"--python",
	"--python-platform",
	"--index",
	"--default-index",
	"--index-url",
	"-i",
	"--extra-index-url",
	"--find-links",
	"-f",
	"--index-strategy",
	"--exclude-newer",
	"--prerelease",
	"--torch-backend",
	"-P",
	"--upgrade-package",
	"-C",
	"--config-setting",
	"--config-file",
	"--color"
];
const nodeOptions = [
	"-p",
	"--package",
	"-w",
	"--workspace",
	"--prefix",
	"-C",
	"--dir",
	"--filter"
];
const known = {
	sudo: { values: [
		"-u",
		"--user",
		"-g",
		"--group",
		"-h",
		"--host",
		"-C",
		"-D",
		"--chdir",
		"-p",
		"--prompt",
		"-r",
		"-t",
		"-T",
		"-R"
	] },
	doas: { values: ["-u", "-C"] },
	env: { values: [
		"-u",
		"--unset",
		"-C",
		"--chdir",
		"-S",
		"--split-string"
	] },
	exec: { values: ["-a"] },
	command: { values: [] },
	builtin: { values: [] },
	nohup: { values: [] },
	time: { values: [
		"-f",
		"--format",
		"-o",
		"--output"
	] },
	nice: { values: ["-n", "--adjustment"] },
	ionice: { values: [
		"-c",
		"--class",
		"-n",
		"--classdata"
	] },
	stdbuf: { values: [
		"-i",
		"-o",
		"-e",
		"--input",
		"--output",
		"--error"
	] },
	timeout: {
		values: [
			"-k",
			"--kill-after",
			"-s",
			"--signal"
		],
		operands: 1
	},
	gosu: {
		values: [],
		operands: 1
	},
	"su-exec": {
		values: [],
		operands: 1
	},
	tini: { values: ["-p", "-e"] },
	"dumb-init": { values: ["-r", "--rewrite"] },
	"xvfb-run": { values: [
		"-e",
		"-f",
		"-n",
		"-p",
		"-s",
		"-w"
	] },
	xargs: { values: [
		"-a",
		"-d",
		"-E",
		"-I",
		"-L",
		"-n",
		"-P",
		"-s"
	] },
	"conda run": runInEnvironment,
	"mamba run": runInEnvironment,
	"micromamba run": runInEnvironment,
	"poetry run": { values: [] },
	"pipenv run": { values: [] },
	"pdm run": { values: [
		"-p",
		"--project",
		"--venv"
	] },
	"pixi run": { values: [
		"-e",
		"--environment",
		"--manifest-path",
		"--color"
	] },
	"uv run": { values: uvOptions },
	uvx: { values: uvOptions },
	"uv tool run": { values: uvOptions },
	"pipx run": { values: [
		"--spec",
		"--python",
		"--pip-args",
		"--index-url",
		"-i"
	] },
	npx: { values: nodeOptions },
	bunx: { values: nodeOptions },
	"bun x": { values: nodeOptions },
	"npm exec": { values: nodeOptions },
	"pnpm dlx": { values: nodeOptions },
	"pnpm exec": { values: nodeOptions },
	"yarn dlx": { values: nodeOptions }
};
const firstWords = new Set(Object.keys(known).map((name) => name.split(" ")[0]));
const longestName = 3;
function programName(word) {
	const path = word && valueOf(word);
	return path === null || path === void 0 ? null : (path.split(/[/\\]/).at(-1) ?? path).replace(/\.exe$/i, "");
}
function unwrap(words) {
	const assignments = [];
	const wrappers = [];
	let at = 0;
	for (;;) {
		const wrapper = wrapperAt(words, at);
		if (wrapper === null) return {
			words: words.slice(at),
			assignments,
			wrappers
		};
		const start = at;
		at = skipOptions(words, at + wrapper.length, wrapper.values) + (wrapper.operands ?? 0);
		wrappers.push(words.slice(start, at));
		for (; isAssignment(words[at]); at++) assignments.push(...words.slice(at, at + 1));
	}
}
function wrapperAt(words, at) {
	const name = programName(words[at]);
	if (name === null || !firstWords.has(name)) return null;
	for (let length = 1; length <= longestName; length++) {
		const spelled = [name, ...words.slice(at + 1, at + length).map(({ text }) => text)].join(" ");
		const wrapper = Object.hasOwn(known, spelled) ? known[spelled] : void 0;
		if (wrapper) return {
			...wrapper,
			length
		};
	}
	return null;
}
function skipOptions(words, from, values) {
	let at = from;
	while (words[at]?.text.startsWith("-") === true) {
		const option = words[at]?.text ?? "";
		at += values.includes(option) ? 2 : 1;
		if (option === "--") break;
	}
	return at;
}
function isAssignment(word) {
	return word !== void 0 && /^[A-Za-z_]\w*=/.test(word.text);
}
function splitAssignment(word) {
	const at = word.text.indexOf("=");
	return {
		name: word.text.slice(0, at),
		value: sliceWord(word, at + 1)
	};
}
function withoutWrappers(written) {
	const { words, assignments, wrappers } = unwrap(written);
	return {
		words,
		wrappers,
		assignments: assignments.map((word) => ({
			...splitAssignment(word),
			start: word.start,
			end: word.end
		}))
	};
}

// src/formats/shell/builtins.ts
const declarations = /* @__PURE__ */ new Set([
	"export",
	"declare",
	"typeset",
	"local",
	"readonly"
]);
const shells = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"dash",
	"ash",
	"zsh",
	"ksh"
]);
function obey({ words, assignments }, scope, root) {
	const [program, ...args] = words;
	const written = (word) => word ? root.slice(word.start, word.end) : "";
	if (program === void 0 || declarations.has(program.text)) for (const { name, value } of assignments) scope.set(name, value && heldBy(value), written(value));
	const operands = args.filter(({ text }) => text === "-" || !text.startsWith("-"));
	const [first] = operands;
	switch (program?.text ?? "") {
		case "cd":
		case "chdir": return scope.changeDirectory(first?.text ?? "~", written(first));
		case "pushd": return scope.pushDirectory(first?.text ?? "-", written(first));
		case "popd": return scope.popDirectory();
		case "read":
		case "unset":
		case "getopts": for (const { text } of operands) scope.set(text, null);
	}
}
function heldBy(word) {
	const value = valueOf(word);
	return value === null ? null : {
		value,
		weak: isDefault(word)
	};
}
function scriptIn(words) {
	const program = programName(words[0]);
	if (program === "eval") return words.length === 2 ? words[1] ?? null : null;
	if (program === null || !(shells.has(program) || program === "su")) return null;
	const at = words.findIndex((word, index) => index > 0 && /^-\w*c$/.test(word.text));
	return at < 0 ? null : words.slice(at + 1).find((word) => !word.text.startsWith("-")) ?? null;
}
function readsScript({ words }) {
	const [program, ...args] = words;
	if (program === void 0) return true;
	return shells.has(programName(program) ?? "") && args.every((word) => word.text.startsWith("-") && !/^-\w*c$/.test(word.text));
}
function isTest(node) {
	if (node.type === "Pipeline") return node.commands.length === 1 && node.commands.every(isTest);
	if (node.type === "TestCommand" || node.type === "ArithmeticCommand") return true;
	if (node.type !== "Command") return false;
	const name = node.name?.value ?? "";
	return [
		"[",
		"test",
		"which",
		"type",
		"hash"
	].includes(name) || name === "command" && node.suffix.some((part) => "text" in part && part.text === "-v");
}

// src/formats/shell/condition.ts
const longest = 200;
const longestPart = 100;
function asWritten(text, start, end) {
	const shown = text.slice(start, Math.min(end, start + 200)).replaceAll(/\\?\s+/g, " ").trim();
	return end - start <= longestPart || shown.length <= longestPart ? shown : `${shown.slice(0, 99)}…`;
}
function both(outer, inner) {
	const text = outer === null ? inner : `${outer} && ${inner}`;
	return text.length <= longest ? text : `…${text.slice(text.length - longest + 1)}`;
}
function givesUp(text) {
	return /\b(?:exit|return|false|die|fail|fatal|abort|kill|bail)\b/.test(text);
}

// src/formats/shell/functions.ts
var Functions = class {
	waiting = /* @__PURE__ */ new Map();
	define({ name, body }, condition) {
		const others = (this.waiting.get(name.text) ?? []).filter((other) => other.condition !== condition);
		this.waiting.set(name.text, [...others, {
			body,
			condition
		}].slice(-20));
	}
	call(program, condition) {
		const name = (program && valueOf(program)) ?? "";
		const defined = this.waiting.get(name) ?? [];
		this.waiting.delete(name);
		return defined.map(({ body, condition: own }) => ({
			body,
			condition: own === null ? condition : both(condition, own)
		}));
	}
	uncalled() {
		for (const [name, defined] of this.waiting) {
			this.waiting.delete(name);
			return defined.map(({ body, condition }) => ({
				body,
				condition: both(condition, `${name}()`)
			}));
		}
		return [];
	}
};

// src/formats/shell/outputs.ts
function isOutput(redirect) {
	if (redirect.type !== "Redirect" || !/^(?:&?>>?|>\|)$/.test(redirect.operator)) return false;
	return redirect.descriptor === void 0 || redirect.descriptor.type === "FileDescriptor" && redirect.descriptor.value === 1;
}
function teeOf({ commands }) {
	const last = commands.at(-1);
	if (commands.length < 2 || last?.type !== "Command") return [];
	const words = [...last.name ? [last.name] : [], ...last.suffix.filter((part) => part.type === "Word")];
	const at = words[0]?.text === "sudo" ? 1 : 0;
	return words[at]?.text === "tee" ? words.slice(at + 1).filter(({ text }) => !text.startsWith("-")) : [];
}

// src/formats/xml/tree.ts
var TooDeep = class extends Error {};
const maximumDepth$3 = 200;
const validName = /^[A-Za-z_:\u0080-\uffff][\w:.\u0080-\uffff-]*$/;
var XmlTree = class {
	root = null;
	error = null;
	text;
	frames = [];
	open = [];
	constructor(text) {
		this.text = text;
	}
	openElement(name, from) {
		const start = Math.max(from, this.text.indexOf("<", from));
		if (this.open.length >= maximumDepth$3) {
			this.fail("nested too deeply", start);
			throw new TooDeep();
		}
		const frame = validName.test(name) ? {
			name,
			opening: {
				start,
				end: start
			},
			attributes: [],
			children: [],
			pieces: []
		} : null;
		if (frame === null) this.fail("a tag without a name", start);
		else this.frames.push(frame);
		this.open.push(frame);
	}
	endOpening(end) {
		const frame = this.open.at(-1);
		if (frame) frame.opening.end = Math.min(end, this.text.length);
	}
	attribute(name, value, quote, { start, end }) {
		const frame = this.open.at(-1);
		if (!frame) return;
		if (!quote) return this.fail(`the value of ${name.slice(0, 100)} has no quotes`, start);
		const inner = {
			start: end - 1 - value.length,
			end: end - 1
		};
		const plain = this.text.slice(inner.start, inner.end) === value;
		frame.attributes.push({
			name,
			value,
			inner: plain ? inner : null,
			start,
			end
		});
	}
	addText(value, start, end) {
		this.frames.at(-1)?.pieces.push({
			value,
			start,
			end: Math.min(end, this.text.length)
		});
	}
	closeElement(at, closed) {
		const frame = this.open.pop();
		if (!frame) return;
		const end = Math.min(at, this.text.length);
		this.frames.pop();
		const { name, opening, attributes, children } = frame;
		const isEmpty = end === opening.end && this.text[end - 2] === "/";
		if (!closed && !isEmpty) this.fail(`<${name.slice(0, 100)}> is not closed`, opening.start);
		const made = {
			name,
			opening,
			attributes,
			children,
			text: textOf(frame.pieces),
			start: opening.start,
			end
		};
		const parent = this.frames.at(-1);
		if (parent !== void 0) parent.children.push(made);
		else this.root ??= made;
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
	finish() {
		while (this.open.length > 0) this.closeElement(this.text.length, false);
		if (this.root === null) this.fail("there is no element", 0);
	}
};
function textOf(pieces) {
	const trimmed = pieces.map((piece) => piece.value).join("").trim();
	if (trimmed === "") return null;
	const written = pieces.filter((piece) => piece.value.trim() !== "");
	const [first, last] = [written[0], written.at(-1)];
	if (first === void 0 || last === void 0) return null;
	const start = first.start + blanksBefore(first);
	const end = last.end - (isPlain(last) ? last.value.length - last.value.trimEnd().length : 0);
	return {
		value: trimmed,
		start,
		end,
		inner: end - start === trimmed.length && written.every(isPlain) ? {
			start,
			end
		} : null
	};
}
function blanksBefore(piece) {
	return isPlain(piece) ? piece.value.length - piece.value.trimStart().length : 0;
}
function isPlain({ value, start, end }) {
	return value.length === end - start;
}

// src/formats/xml/nodes.ts
function elements(parent, name) {
	return parent?.children.filter((each) => each.name === name) ?? [];
}
function element(parent, ...path) {
	return path.reduce((at, name) => at?.children.find((each) => each.name === name) ?? null, parent);
}
function attribute(of, name) {
	return of?.attributes.find((each) => each.name === name) ?? null;
}

// src/formats/cursor.ts
var Cursor = class {
	text;
	at = 0;
	constructor(text) {
		this.text = text;
	}
	skip(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.test(this.text);
		if (found) this.at = pattern.lastIndex;
		return found;
	}
	take(pattern) {
		const start = this.at;
		return this.skip(pattern) ? this.text.slice(start, this.at) : null;
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
	lineEnd(from) {
		const end = this.text.indexOf("\n", from);
		return end < 0 ? this.text.length : end;
	}
};

// src/formats/grouped.ts
function grouped(fields) {
	const byKey = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const known = byKey.get(field.key);
		if (known === void 0) byKey.set(field.key, [field]);
		else known.push(field);
	}
	return [...byKey.values()].flatMap(together);
}
function together(fields) {
	const [first] = fields;
	if (first === void 0) return [];
	if (fields.length === 1) return [first];
	const items = fields.flatMap(({ value }) => value.kind === "list" ? value.items : [value]);
	return [{
		...first,
		value: {
			kind: "list",
			items,
			start: first.value.start,
			end: first.value.end
		}
	}];
}

// src/formats/hcl/scan.ts
function skipBlank(text, at, lines) {
	for (;;) {
		const character = text[at];
		if (character === " " || character === "	" || character === "\r" || lines && character === "\n") at++;
		else if (character === "#" || text.startsWith("//", at)) at = lineEnd(text, at);
		else if (text.startsWith("/*", at)) at = behind(text, "*/", at + 2);
		else return at;
	}
}
function behind(text, sign, from) {
	const found = text.indexOf(sign, from);
	return found < 0 ? text.length : found + sign.length;
}
function endOfString(text, start) {
	const open = ["\""];
	for (let at = start + 1; at < text.length; at++) {
		const character = text[at];
		if (open.at(-1) === "{") {
			if (character === "}") open.pop();
			else if (character === "{" || character === "\"") open.push(character);
			continue;
		}
		if (character === "\n") return null;
		if (character === "\\") at++;
		else if (character === "\"") open.pop();
		else if (text.startsWith("$${", at) || text.startsWith("%%{", at)) at += 2;
		else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
			open.push("{");
			at++;
		}
		if (open.length === 0) return at + 1;
	}
	return text.length;
}
const heredocStart = /<<-?([A-Za-z_][\w-]*)[ \t]*\n/y;
function heredocAt(text, at) {
	heredocStart.lastIndex = at;
	const word = heredocStart.exec(text)?.[1];
	if (word === void 0) return null;
	const start = heredocStart.lastIndex;
	for (let line = start; line < text.length; line = lineEnd(text, line) + 1) {
		const end = lineEnd(text, line);
		if (text.slice(line, end).trim() === word) return {
			start,
			end: Math.max(start, line - 1),
			next: end
		};
	}
	return {
		start,
		end: text.length,
		next: text.length
	};
}
const brackets = /* @__PURE__ */ new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"]
]);
function skipExpression(text, start) {
	const open = [];
	let end = start;
	for (let at = start; at < text.length;) {
		const character = text[at] ?? "";
		if (open.length === 0 && (character === "\n" || character === ",")) return end;
		if (")]}".includes(character) && open.pop() !== character) return end;
		const closing = brackets.get(character);
		if (closing !== void 0) open.push(closing);
		const blank = skipBlank(text, at, open.length > 0);
		at = blank > at ? blank : nextToken(text, at);
		if (blank < at) end = at;
	}
	return end;
}
function nextToken(text, at) {
	if (text[at] === "\"") return endOfString(text, at) ?? lineEnd(text, at);
	if (text.startsWith("<<", at)) return heredocAt(text, at)?.next ?? at + 2;
	return at + 1;
}

// src/formats/hcl/parser.ts
const maximumDepth$2 = 60;
const name$1 = /[A-Za-z_][\w-]*/y;
const number$2 = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var HclParser = class extends Cursor {
	error = null;
	file() {
		const blocks = [];
		const fields = [];
		for (;;) {
			const item = this.item(0);
			if (item === null && this.at >= this.text.length) return {
				blocks,
				fields
			};
			if (item === null) this.recover("unexpected \"}\"");
			else if (item.kind === "block") blocks.push(item);
			else fields.push(item.field);
		}
	}
	item(depth) {
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			if (this.at >= this.text.length || this.text[this.at] === "}") return null;
			const start = this.at;
			const key = this.word();
			const read = key === null ? null : this.attribute(key, start, depth) ?? this.block(key, start, depth);
			if (read !== null) return read;
			this.recover("expected an attribute or a block");
		}
	}
	attribute(key, keyStart, depth) {
		const keyEnd = this.at;
		this.skipSpace();
		if (this.text[this.at] !== "=" || this.text[this.at + 1] === "=") return null;
		this.at++;
		return {
			kind: "attribute",
			field: {
				key,
				keyStart,
				keyEnd,
				value: this.value(depth)
			}
		};
	}
	block(type, start, depth) {
		const labels = [];
		for (;;) {
			const end = this.at;
			this.skipSpace();
			if (this.text[this.at] === "{") return {
				kind: "block",
				type,
				labels,
				start,
				end: trimmedEnd(this.text, start, end),
				body: this.body(depth + 1)
			};
			const label = this.word();
			if (label === null) return null;
			labels.push(label);
		}
	}
	body(depth) {
		const start = this.at++;
		if (depth > maximumDepth$2) return this.skipped(start);
		const attributes = [];
		const blocks = [];
		for (let item = this.item(depth); item !== null; item = this.item(depth)) if (item.kind === "attribute") attributes.push(item.field);
		else blocks.push(asField(item));
		if (this.text[this.at] === "}") this.at++;
		else this.fail("a block is not closed", start);
		return {
			kind: "map",
			entries: [...attributes, ...grouped(blocks)],
			start,
			end: this.at
		};
	}
	value(depth) {
		this.skipSpace();
		const start = this.at;
		const literal = depth > maximumDepth$2 ? null : this.literal(depth);
		this.skipSpace();
		if (literal !== null && (this.at >= this.text.length || "\n,)]}".includes(this.text[this.at] ?? ""))) return literal;
		this.at = skipExpression(this.text, start);
		return scalar(this.text, start, this.at, "null");
	}
	literal(depth) {
		const character = this.text[this.at];
		if (character === "\"") return this.quoted();
		if (character === "[") return this.list(depth + 1);
		if (character === "{") return this.object(depth + 1);
		if (character === "<") return this.heredoc();
		const start = this.at;
		if (this.take(number$2) !== null) return scalar(this.text, start, this.at, "number");
		const word = this.take(name$1);
		if (word === "true" || word === "false") return scalar(this.text, start, this.at, "boolean");
		if (word === "jsonencode" && this.text[this.at] === "(") return this.argument(depth + 1);
		return null;
	}
	argument(depth) {
		this.at = skipBlank(this.text, this.at + 1, true);
		const value = this.value(depth);
		this.at = skipBlank(this.text, this.at, true);
		if (this.text[this.at] !== ")") return null;
		this.at++;
		return value;
	}
	list(depth) {
		const start = this.at++;
		const items = [];
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			const character = this.text[this.at];
			if (character === void 0 || character === ")" || character === "}" || /^for\b/.test(this.text.slice(this.at, this.at + 4))) return null;
			if (character === "," || character === "]") this.at++;
			else items.push(this.value(depth));
			if (character === "]") return {
				kind: "list",
				items,
				start,
				end: this.at
			};
		}
	}
	object(depth) {
		const start = this.at++;
		const fields = [];
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			if (this.text[this.at] === ",") this.at++;
			else if (this.text[this.at] === "}") break;
			else if (!this.objectField(fields, depth)) return null;
		}
		this.at++;
		return {
			kind: "map",
			entries: fields,
			start,
			end: this.at
		};
	}
	objectField(fields, depth) {
		const keyStart = this.at;
		const key = this.word();
		const keyEnd = this.at;
		this.skipSpace();
		if (key === null || key === "for" || !/[=:]/.test(this.text[this.at] ?? "")) return false;
		this.at++;
		fields.push({
			key,
			keyStart,
			keyEnd,
			value: this.value(depth)
		});
		return true;
	}
	quoted() {
		const start = this.at;
		const end = endOfString(this.text, start);
		this.at = end ?? lineEnd(this.text, start);
		if (end !== null && this.text[end - 1] === "\"" && end - start > 1) return string(this.text, start, end);
		this.fail("a string is not closed", start);
		return null;
	}
	heredoc() {
		const { at: start } = this;
		const found = heredocAt(this.text, start);
		if (found === null) return null;
		this.at = found.next;
		if (found.end >= this.text.length) this.fail("a text is not closed", start);
		const { start: from, end } = found;
		return {
			kind: "scalar",
			value: this.text.slice(from, end),
			type: "string",
			style: "literal",
			inner: {
				start: from,
				end
			},
			start,
			end: this.at
		};
	}
	word() {
		if (this.text[this.at] === "\"") return this.quoted()?.value ?? null;
		return this.take(name$1);
	}
	skipSpace() {
		this.at = skipBlank(this.text, this.at, false);
	}
	skipped(start) {
		this.fail("nested too deeply", start);
		this.at = this.text.length;
		return {
			kind: "map",
			entries: [],
			start,
			end: this.at
		};
	}
	recover(message) {
		this.fail(message, this.at);
		this.at = Math.min(this.text.length, lineEnd(this.text, this.at) + 1);
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function asField({ type, labels, start, body }) {
	const [label] = labels;
	const content = body.kind === "map" ? body.entries.find(({ key }) => key === "content") : void 0;
	if (type === "dynamic" && label !== void 0 && content !== void 0) return {
		...content,
		key: label
	};
	return {
		key: type,
		keyStart: start,
		keyEnd: start + type.length,
		value: body
	};
}
const escapes = {
	n: "\n",
	r: "\r",
	t: "	"
};
function string(text, start, end) {
	const written = text.slice(start + 1, end - 1);
	const value = written.includes("\\") ? written.replaceAll(/\\(.)/g, (_, character) => escapes[character] ?? character) : written;
	return {
		kind: "scalar",
		value,
		type: "string",
		style: "double",
		inner: value === written ? {
			start: start + 1,
			end: end - 1
		} : null,
		start,
		end
	};
}
function scalar(text, start, end, type) {
	return {
		kind: "scalar",
		value: text.slice(start, end),
		type,
		style: "plain",
		inner: {
			start,
			end
		},
		start,
		end
	};
}
function trimmedEnd(text, start, end) {
	return start + text.slice(start, Math.max(start, end)).trimEnd().length;
}

// src/formats/hcl.ts
function parseHcl(text) {
	const parser = new HclParser(text);
	const { blocks, fields } = parser.file();
	return {
		blocks,
		root: {
			kind: "map",
			entries: fields,
			start: 0,
			end: text.length
		},
		error: parser.error
	};
}

// src/formats/ini.ts
function parseIni(text) {
	const state = {
		sections: [],
		stray: [],
		indent: 0
	};
	let start = 0;
	for (const line of text.split("\n")) {
		const part = trimmed(line, start);
		if (part.text !== "" && !/^[#;]/.test(part.text)) readLine(state, part, part.start - start);
		start += line.length + 1;
	}
	return state;
}
function readLine(state, part, indent) {
	const section = state.sections.at(-1);
	const entry = section?.entries.at(-1);
	if (entry !== void 0 && indent > state.indent) {
		entry.lines.push(part);
		return;
	}
	const name = /^\[([^\]]+)\]/.exec(part.text)?.[1];
	const separator = part.text.search(/[=:]/);
	if (name !== void 0) state.sections.push({
		name: {
			text: name,
			start: part.start + 1
		},
		entries: []
	});
	else if (section === void 0 || separator < 1) state.stray.push(part);
	else {
		const value = trimmed(part.text.slice(separator + 1), part.start + separator + 1);
		section.entries.push({
			key: trimmed(part.text.slice(0, separator), part.start),
			lines: value.text === "" ? [] : [value]
		});
		state.indent = indent;
	}
}
function trimmed(text, start) {
	return {
		text: text.trim(),
		start: start + text.length - text.trimStart().length
	};
}
function iniEntry({ sections }, section, ...keys) {
	return sections.filter(({ name }) => name.text === section).flatMap((one) => one.entries).findLast(({ key }) => keys.includes(key.text.toLowerCase())) ?? null;
}

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
function closingQuote$1(text, start, limit) {
	const quote = text.charAt(start);
	for (let at = text.indexOf(quote, start + 1); at >= 0 && at < limit; at = text.indexOf(quote, at + 1)) if (quote === "'" || !isEscaped(text, start, at)) return at;
	return -1;
}
function isEscaped(text, start, at) {
	let before = at - 1;
	while (before > start && text.charAt(before) === "\\") before--;
	return (at - before) % 2 === 0;
}

// src/formats/skim/json.ts
const maximumDepth$1 = 200;
const literal$1 = /[-+.\w]+/y;
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
		while (this.at < this.text.length && this.areLists.length <= maximumDepth$1) this.token();
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
		const end = closingQuote$1(this.text, start, limit);
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
		if (this.areLists.length === maximumDepth$1) this.fail("it is nested too deeply", this.at);
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
		literal$1.lastIndex = this.at;
		if (!literal$1.test(this.text)) this.fail("a character has no place here", this.at);
		this.at = Math.max(literal$1.lastIndex, this.at + 1);
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
		const at = skipSpaces$1(this.text, start, end);
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
		if (character === "]" && this.indent === this.open.indent) this.open = this.opensAgain(at, end) ? this.open : null;
		else if (character === "\"" || character === "'") this.inArray(at, end);
		return true;
	}
	opensAgain(at, end) {
		return /\[\s*$/.test(this.text.slice(at, Math.min(end, at + 100)));
	}
	abandon() {
		if (this.open !== null) this.fail("what opens here is not closed", this.open.start);
		this.open = null;
	}
	inArray(at, end) {
		const close = closingQuote$1(this.text, at, end);
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
		const close = closingQuote$1(this.text, start, end);
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
function skipSpaces$1(text, start, end) {
	let at = start;
	while (at < end && (text.charAt(at) === " " || text.charAt(at) === "	" || text.charAt(at) === "\r")) at++;
	return at;
}

// src/formats/code/languages.ts
const plain$1 = (quote) => ({
	open: quote,
	close: quote,
	escapes: true,
	lines: false,
	expression: null
});
const block$1 = (quote) => ({
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
		block$1("\"\"\""),
		block$1("'''"),
		plain$1("\""),
		plain$1("'")
	],
	expressions: false,
	backticks: false
};
const javascript = {
	...slashes,
	nests: false,
	quotes: [
		plain$1("\""),
		plain$1("'"),
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
		block$1("\"\"\""),
		plain$1("\""),
		plain$1("'")
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
		plain$1("'")
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
		plain$1("\""),
		plain$1("'")
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
const number$1 = /\d[\w.]*/y;
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
	const digits = matchAt(number$1, text, at);
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
			const close = closingQuote$1(this.text, start, end);
			if (close < 0) this.unclosed = start;
			else this.visit(this.stack, start + 1, close);
		}
	}
	keyEnd(start, end) {
		const quote = isQuote(this.text.charAt(start)) ? closingQuote$1(this.text, start, end) : -1;
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
var Lexer = class extends Cursor {
	documents = [];
	unended = 0;
	missing = /* @__PURE__ */ new Set();
	slashes = 0;
	afterValue = false;
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
const deepest$1 = 150;
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
const unfinished$1 = /* @__PURE__ */ new Set([
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
const joins$1 = /* @__PURE__ */ new Set([
	".",
	"&.",
	"::"
]);
var TreeBuilder$1 = class {
	root = frame("file", "", 0);
	stack = [this.root];
	word = null;
	joined = -1;
	finish(end) {
		while (this.stack.length > 1) this.closeTop(end);
		endStatement$1(this.root);
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
		if (!(top.items.at(-1)?.kind === "operator" && joins$1.has(operatorAt(top.items, -1))) && this.readKeyword(top, text, start, end)) return;
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
			if (parts.has(text)) endStatement$1(top);
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
		if (text === "," && top.kind === "group") return endStatement$1(top);
		if (joins$1.has(text)) {
			const last = top.items.at(-1);
			if (last === void 0 && text !== "::") reopen$1(top);
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
		else if (!unfinished$1.has(operatorAt(top.items, -1)) || top.items.length === 0) endStatement$1(top);
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
		endStatement$1(closed);
		const parent = this.top;
		if (this.stack.length >= deepest$1) return;
		if (closed.kind === "group") parent.items.push(groupOf(closed, end));
		else if (closed.kind !== "file") endStatement$1(parent, {
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
function endStatement$1(of, body = null, bodyEnd = 0) {
	const [first, last] = [of.items[0], of.items.at(-1)];
	if (first !== void 0 && last !== void 0) of.statements.push({
		items: of.items,
		body,
		start: first.start,
		end: Math.max(last.end, bodyEnd)
	});
	of.items = [];
}
function reopen$1(of) {
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
function asCall$1({ items }) {
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
		args: group.statements.map(({ items: own }) => argument$1(own)),
		modifier
	};
	if (group?.kind === "operator" && group.text !== "->" && group.text !== "*" && group.text !== "&") return null;
	return {
		path: head.path,
		args: splitAtCommas$1(behind).map(argument$1),
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
	return splitAtCommas$1(items);
}
function argumentsOf$1(items) {
	const [only, ...more] = items;
	return only?.kind === "group" && more.length === 0 ? only.statements.map((one) => argument$1(one.items)) : splitAtCommas$1(items).map(argument$1);
}
function isBlock(item) {
	return item.kind === "group" && item.bracket === "{";
}
function splitAtCommas$1(items) {
	const parts = [[]];
	for (const item of items) if (item.kind === "operator" && item.text === ",") parts.push([]);
	else parts.at(-1)?.push(item);
	return parts.filter((part) => part.length > 0);
}
function argument$1(items) {
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
	const builder = new TreeBuilder$1();
	for (let token = lexer.next(); token !== null; token = lexer.next()) builder.add(token);
	return builder.finish(text.length);
}

// src/formats/gradle/tree.ts
const deepest = 150;
const unfinished = /* @__PURE__ */ new Set([
	",",
	".",
	"?.",
	"=",
	"+",
	":",
	"?",
	"?:",
	"&&",
	"||",
	"==",
	"+=",
	"<<"
]);
const joins = /* @__PURE__ */ new Set([
	".",
	"?.",
	"*."
]);
var TreeBuilder = class {
	root = block("", 0);
	stack = [this.root];
	texts = [];
	word = null;
	finish(end) {
		this.forgetText(end);
		while (this.stack.length > 1) this.closeBlock(end);
		endStatement(this.root);
		return this.root.statements;
	}
	add(token) {
		if (token.kind === "broken") this.forgetStatement(token.start);
		else this.addTo(this.stack.at(-1) ?? this.root, token);
	}
	addTo(frame, token) {
		const end = token.start + token.value.length;
		if (frame.kind === "text") this.addToText(frame, token, end);
		else if (token.kind === "template-end") this.closeTemplate(end);
		else if (token.kind === "string-start") this.openText(token.start, end);
		else if (token.kind === "open") this.stack.push(block(bracketOf(token.value), token.start));
		else if (token.kind === "close") this.closeBracket(frame, token.value, end);
		else if (token.kind === "newline") endLine(frame);
		else this.addItem(frame, token, end);
	}
	addItem(frame, token, end) {
		if (token.kind === "symbol") this.addWord(frame, token, end);
		else if (token.kind === "number") frame.items.push({
			kind: "number",
			text: token.value,
			start: token.start,
			end
		});
		else if (token.kind === "operator") addOperator(frame, {
			kind: "operator",
			text: token.value,
			start: token.start,
			end
		});
	}
	addWord(frame, token, end) {
		const [before, dot] = [frame.items.at(-2), frame.items.at(-1)];
		if (this.word !== null && before === this.word && dot?.kind === "operator" && joins.has(dot.text)) {
			frame.items.pop();
			this.word.path.push(token.value);
			this.word.end = end;
			return;
		}
		this.word = {
			kind: "word",
			path: [token.value],
			start: token.start,
			end
		};
		frame.items.push(this.word);
	}
	addToText(frame, token, end) {
		if (token.kind === "string-value") addLiteral(frame.parts, token, end);
		else if (token.kind === "template-start") this.stack.push(block("${", token.start));
		else if (token.kind === "string-end") this.closeText(frame, token.start, end);
	}
	openText(start, innerStart) {
		this.texts.push(this.stack.length);
		this.stack.push({
			kind: "text",
			parts: [],
			start,
			innerStart
		});
	}
	closeText(frame, innerEnd, end) {
		this.texts.pop();
		this.stack.pop();
		this.attach({
			kind: "text",
			parts: frame.parts,
			inner: {
				start: frame.innerStart,
				end: innerEnd
			},
			start: frame.start,
			end
		});
	}
	forgetText(end) {
		const outermost = this.texts[0];
		if (outermost === void 0) return;
		this.stack.length = outermost;
		this.texts.length = 0;
		this.closeOpenParentheses(end);
	}
	forgetStatement(end) {
		this.forgetText(end);
		const frame = this.stack.at(-1);
		if (frame?.kind === "block") frame.items = [];
	}
	closeTemplate(end) {
		while (!this.topIs("${") && this.stack.length > 1) this.closeBlock(end);
		if (this.stack.length === 1) return;
		const frame = this.stack.pop();
		const text = this.stack.at(-1);
		if (frame?.kind !== "block" || text?.kind !== "text") return;
		endStatement(frame);
		const [only, ...more] = frame.statements;
		const items = more.length === 0 ? only?.items ?? [] : [];
		if (this.stack.length < deepest) text.parts.push({
			kind: "template",
			items,
			start: frame.start,
			end
		});
	}
	closeBracket(frame, bracket, end) {
		if (bracket === "}") {
			this.closeOpenParentheses(end - 1);
			if (this.topIs("{")) this.closeBlock(end);
		} else if (frame.bracket === (bracket === ")" ? "(" : "[")) this.closeBlock(end);
	}
	closeOpenParentheses(end) {
		while (this.topIs("(") || this.topIs("[")) this.closeBlock(end);
	}
	closeBlock(end) {
		const frame = this.stack.pop();
		if (frame?.kind !== "block") return;
		endStatement(frame);
		if (frame.bracket === "(" || frame.bracket === "[" || frame.bracket === "{") this.attach({
			kind: "group",
			bracket: frame.bracket,
			statements: frame.statements,
			start: frame.start,
			end
		});
	}
	attach(item) {
		const parent = this.stack.at(-1);
		if (parent?.kind !== "block" || this.stack.length >= deepest) return;
		if (item.kind === "group" && item.bracket === "{") continueWithBlock(parent);
		parent.items.push(item);
	}
	topIs(bracket) {
		const frame = this.stack.at(-1);
		return frame?.kind === "block" && frame.bracket === bracket;
	}
};
function block(bracket, start) {
	return {
		kind: "block",
		bracket,
		statements: [],
		items: [],
		start
	};
}
function bracketOf(value) {
	return value === "(" || value === "[" ? value : "{";
}
function separatesByLines(frame) {
	return frame.bracket === "{" || frame.bracket === "";
}
function endLine(frame) {
	const last = frame.items.at(-1);
	if (!separatesByLines(frame) || last?.kind === "operator" && unfinished.has(last.text)) return;
	endStatement(frame);
}
function endStatement(frame) {
	const [first, last] = [frame.items[0], frame.items.at(-1)];
	if (first !== void 0 && last !== void 0) frame.statements.push({
		items: frame.items,
		start: first.start,
		end: last.end
	});
	frame.items = [];
}
function addOperator(frame, operator) {
	const { text } = operator;
	if (text === ";" || text === "," && !separatesByLines(frame) && frame.bracket !== "${") return endStatement(frame);
	if (text === "->" && frame.bracket === "{") {
		frame.items = [];
		return;
	}
	if (frame.items.length === 0 && (text === "." || text === "?.")) reopen(frame);
	frame.items.push(operator);
}
function continueWithBlock(frame) {
	if (frame.items.length === 0 && separatesByLines(frame)) reopen(frame);
}
function reopen(frame) {
	const last = frame.statements.pop();
	if (last !== void 0) frame.items = last.items;
}
function addLiteral(parts, token, end) {
	const last = parts.at(-1);
	if (last?.kind === "literal" && last.end === token.start) parts.pop();
	const before = last?.kind === "literal" && last.end === token.start ? last : {
		value: "",
		start: token.start
	};
	parts.push({
		kind: "literal",
		value: before.value + token.value,
		start: before.start,
		end
	});
}

// src/formats/gradle/call.ts
function asCall(items) {
	const head = items[0];
	const path = head === void 0 ? null : callee(head, items[1]);
	if (path === null || head === void 0 || head.kind !== "word" && head.kind !== "text") return null;
	const next = items[1];
	if (isGroup(next, "(")) {
		const block = isGroup(items[2], "{") ? items[2] : null;
		return {
			path,
			head,
			args: argumentsOf(next.statements),
			block,
			rest: items.slice(block ? 3 : 2)
		};
	}
	if (isGroup(next, "{")) return {
		path,
		head,
		args: [],
		block: next,
		rest: items.slice(2)
	};
	if (next?.kind === "operator") return null;
	return command(path, head, items.slice(1));
}
function callee(head, next) {
	if (head.kind === "word") return head.path;
	const name = isGroup(next, "(") ? literal([head]) : null;
	return name === null ? null : [name];
}
function command(path, head, items) {
	const last = items.at(-1);
	const block = isGroup(last, "{") ? last : null;
	return {
		path,
		head,
		args: splitAtCommas(block ? items.slice(0, -1) : items).filter((part) => part.length > 0).map(argument),
		block,
		rest: []
	};
}
function splitAtCommas(items) {
	const parts = [];
	let part = [];
	for (const item of items) if (item.kind === "operator" && item.text === ",") {
		parts.push(part);
		part = [];
	} else part.push(item);
	return [...parts, part];
}
function argumentsOf(statements) {
	return statements.map(({ items }) => argument(items));
}
function argument(items) {
	const [key, sign] = items;
	const label = items.length > 2 && (sign?.kind === "operator" && (sign.text === ":" || sign.text === "=") || isWord(sign, "to")) && key !== void 0 ? labelOf(key) : null;
	const span = {
		start: key?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
	return {
		label,
		items: label === null ? items : items.slice(2),
		...span
	};
}
function labelOf(key) {
	if (key.kind === "word") return key.path.length === 1 ? key.path[0] ?? null : null;
	return literal([key]);
}
function isGroup(item, bracket) {
	return item?.kind === "group" && item.bracket === bracket;
}
function isWord(item, text) {
	return item?.kind === "word" && item.path.length === 1 && item.path[0] === text;
}
function literal(items) {
	const [text, ...more] = items;
	if (text?.kind !== "text" || more.length > 0) return null;
	const [part, ...parts] = text.parts;
	if (part === void 0) return "";
	return part.kind === "literal" && parts.length === 0 ? part.value : null;
}

// src/formats/kconfig.ts
const pattern = /^[ \t]*(?:# )?(CONFIG_\w+)(?:[ \t]*=[ \t]*(?:"([^"\n]*)"|([^\n#"]*))(?=[ \t]*(?:#|$))| is not set)/;
function parseKconfig(text) {
	const found = /* @__PURE__ */ new Map();
	let start = 0;
	for (const line of text.split("\n")) {
		const [whole, name, quoted, plain] = pattern.exec(line) ?? [];
		const isComment = line.trimStart().startsWith("#");
		if (whole !== void 0 && name !== void 0 && isComment === (quoted === void 0 && plain === void 0)) {
			const from = start + line.indexOf("CONFIG_");
			const end = start + whole.trimEnd().length;
			found.delete(name);
			found.set(name, {
				name,
				value: quoted ?? plain?.trim() ?? "n",
				start: from,
				end
			});
		}
		start += line.length + 1;
	}
	return [...found.values()];
}

export { join as $, element as A, isTest as B, unescape as C, entrySpan as Ct, grouped as D, parseHcl as E, text$1 as Et, teeOf as F, withoutWrappers as G, readsScript as H, Functions as I, expandValue as J, assignmentsOf as K, asWritten as L, TooDeep as M, XmlTree as N, Cursor as O, isOutput as P, Scope as Q, both as R, skimJson as S, entry$1 as St, parseIni as T, items$1 as Tt, scriptIn as U, obey as V, programName as W, cleanShell as X, expandWord as Y, Around as Z, javascript as _, tomlAsYaml as _t, isWord as a, makeWord as at, swift as b, excessOf as bt, parseRuby as c, valueOf as ct, asCall$1 as d, get as dt, Code as et, valuesOf as f, items as ft, java as g, jsonAsYaml as gt, csharp as h, TooDeep$1 as ht, isGroup as i, literalWord as it, elements as j, attribute as k, argumentsOf$1 as l, entries as lt, lex as m, JsonTree as mt, argumentsOf as n, isDefault as nt, literal as o, sliceWord as ot, skimYaml as p, text as pt, heredocOf as q, asCall as r, literalSpan as rt, TreeBuilder as s, unknownVariable as st, parseKconfig as t, coveredSpan as tt, asAssignment as u, entry as ut, kotlin as v, relocated as vt, iniEntry as w, get$1 as wt, skimToml as x, entries$1 as xt, python as y, locateIn as yt, givesUp as z };