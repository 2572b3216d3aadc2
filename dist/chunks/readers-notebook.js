import { Ot as inOrder, _ as builtApart, g as MappedText, jt as unreadable, xt as folderOf } from "./shared-readers.js";
import { $ as join, C as unescape$1, S as skimJson, it as literalWord } from "./shared-formats.js";
import { i as readCommands, l as dependencyFact, o as settingFacts } from "./shared-readers-unbash.js";
import "./shared-formats-unbash.js";

// src/readers/notebook/cell-text.ts
const escaped = /\\(?:u[0-9a-fA-F]{4}|[^])/g;
const plain = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
function cellText(file, pieces) {
	const text = new MappedText(file);
	for (const { start, end } of pieces) {
		let done = start;
		for (const { index, 0: found } of file.slice(start, end).matchAll(escaped)) {
			text.written(done, start + index);
			done = start + index + found.length;
			text.meant(unescape(found), start + index, done);
		}
		text.written(done, end);
	}
	return text;
}
function unescape(found) {
	const letter = found.charAt(1);
	return letter === "u" && found.length === 6 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : plain[letter] ?? letter;
}

// src/readers/notebook/metadata.ts
const accelerators = ["accelerator", "kaggle.accelerator"];
const settings = {
	"kernelspec.name": "notebook.kernel",
	"language_info.version": "notebook.languageVersion",
	"colab.gpuType": "colab.gpuType",
	"colab.machine_shape": "colab.machineShape"
};
function readMetadata(source, { cells, metadata }) {
	const first = cells.find(({ code }) => code !== null)?.code;
	if (!first) return [];
	return [
		notebookFact(source, first.start, first.end),
		...accelerators.flatMap((key) => resourceFact(source, metadata.get(key))),
		...Object.entries(settings).flatMap(([key, setting]) => settingFact(source, setting, metadata.get(key)))
	];
}
function notebookFact(source, start, end) {
	const name = source.path.slice(source.path.lastIndexOf("/") + 1).replace(/\.ipynb$/, "");
	return {
		kind: "workload",
		...source.place(start, end),
		block: "",
		platform: "notebook",
		type: "notebook",
		name
	};
}
function resourceFact(source, entry) {
	if (entry === void 0 || /^(?:none)?$/i.test(entry.value)) return [];
	return [{
		kind: "resource",
		...source.place(entry.start, entry.end),
		block: "",
		name: "accelerator",
		field: "asked",
		value: entry.value
	}];
}
function settingFact(source, key, entry) {
	return entry === void 0 ? [] : [{
		kind: "setting",
		...source.place(entry.start, entry.end),
		block: "",
		key,
		value: entry.value
	}];
}

// src/readers/notebook/outline.ts
const longestValue = 200;
function readNotebook(text) {
	const outline = new Outline(text);
	const error = skimJson(text, (path, start, end) => outline.take(path, start, end));
	return {
		notebook: outline.notebook(),
		error
	};
}
var Outline = class {
	text;
	cells = /* @__PURE__ */ new Map();
	metadata = /* @__PURE__ */ new Map();
	constructor(text) {
		this.text = text;
	}
	take({ keys, keyStarts }, start, end) {
		const keyStart = (keyStarts.at(-1) ?? 0) - 1;
		if (keys[0] === "cells") this.inCell(String(keys[1]), keys[2], {
			start,
			end
		}, keyStart);
		else if (keys[0] === "worksheets") this.inCell(`${keys[1]}.${keys[3]}`, keys[4], {
			start,
			end
		}, keyStart);
		else if (keys[0] === "metadata" && keys.length <= 4) this.inMetadata(keys.slice(1).join("."), {
			start,
			end
		}, keyStart);
	}
	notebook() {
		return this.cells.size === 0 && this.metadata.size === 0 ? null : {
			cells: [...this.cells.values()],
			metadata: this.metadata
		};
	}
	inCell(id, key, { start, end }, keyStart) {
		if (key !== "cell_type" && key !== "source" && key !== "input") return;
		const cell = this.cells.get(id) ?? {
			code: null,
			source: []
		};
		this.cells.set(id, cell);
		if (key !== "cell_type") cell.source.push({
			start,
			end
		});
		else if (this.text.slice(start, end) === "code") cell.code = {
			start: keyStart,
			end: end + 1
		};
	}
	inMetadata(name, { start, end }, keyStart) {
		if (keyStart < 0 || end - start > longestValue) return;
		this.metadata.set(name, {
			value: unescape$1(this.text.slice(start, end)),
			start: keyStart,
			end: end + 1
		});
	}
};

// src/readers/notebook/script-packages.ts
const reference = /^[ \t]*#r[ \t]+"nuget:[ \t]*([\w.-]+)[ \t]*(?:,[ \t]*([^"\s,]+)[ \t]*)?"/gm;
function scriptPackages(cell, frame) {
	return Array.from(cell.matchAll(reference), ({ index, 0: found, 1: name = "", 2: version }) => {
		const nameStart = index + found.indexOf(name, found.indexOf(":"));
		const versionStart = version === void 0 ? nameStart : index + found.lastIndexOf(version);
		const end = version === void 0 ? nameStart + name.length : versionStart + version.length;
		return dependencyFact(frame, {
			start: nameStart,
			end
		}, {
			ecosystem: "nuget",
			name,
			constraint: version === void 0 || version === "*" ? { kind: "any" } : {
				kind: "range",
				text: version
			},
			nameAt: frame.place(nameStart, nameStart + name.length),
			constraintAt: version === void 0 ? null : frame.place(versionStart, end)
		});
	});
}

// src/readers/notebook/magics.ts
const shell = /^(?:[\w.]+\s*=\s*)?(?:!{1,2}(?!=)\s*|%(?:sx|system|sh|shell)\s+)/;
const installer = /^%?(?=(?:pip3?|conda|mamba|micromamba|uv|pixi)\s+(?:pip\s+)?(?:install|uninstall|add|create|update|env|remove|sync)\b)/;
function magicOf(line) {
	const [command] = shell.exec(line) ?? installer.exec(line) ?? [];
	if (command !== void 0) return {
		kind: "shell",
		from: command.length
	};
	const [found, name] = /^%(cd|env|set_env)\s+(?=\S)/.exec(line) ?? [];
	return found === void 0 ? null : {
		kind: name === "cd" ? "cd" : "env",
		from: found.length
	};
}
const forShell = /^(?:%%(?:bash|sh|shell|sx|system|!)|%%script\s+(?:--\S+\s+)*(?:ba|z)?sh)(?=\s|$)|^%sh$/;
const forPython = /^%%(?:capture|time|timeit|prun|memit|mprun)(?=\s|$)/;
function bodyOf(cell) {
	const [found, magic = ""] = /^\s*(%%[^\n]*|%sh[ \t\r]*)(?:\n|$)/.exec(cell) ?? [];
	if (found === void 0) return {
		language: "python",
		from: 0
	};
	if (forShell.test(magic.trimEnd())) return {
		language: "shell",
		from: found.length
	};
	return forPython.test(magic) ? {
		language: "python",
		from: found.length
	} : null;
}

// src/readers/notebook/branches.ts
const header = /^(if|elif|else|try|except|finally|for|while|with|def|async|class)\b([^]*):\s*(?:#.*)?$/;
const longest = 100;
var Branches = class {
	blocks = [];
	ended;
	enter(indent) {
		const ended = this.blocks.filter((block) => block.indent >= indent);
		this.ended = ended.find((block) => block.indent === indent) ?? (ended.length > 0 ? void 0 : this.ended);
		this.blocks = this.blocks.filter((block) => block.indent < indent);
	}
	condition(indent) {
		if (indent > 0 && this.blocks.length === 0) return "in a block";
		const conditions = this.blocks.flatMap(({ condition }) => condition ?? []);
		return conditions.length === 0 ? null : conditions.join(" && ");
	}
	open(indent, line) {
		const [, keyword, rest = ""] = header.exec(line.trimEnd()) ?? [];
		if (keyword !== void 0) this.blocks = [...this.blocks, {
			indent,
			keyword,
			condition: this.told(keyword, rest.trim())
		}];
	}
	told(keyword, rest) {
		switch (keyword) {
			case "if":
			case "elif": return shortened(rest);
			case "while": return shortened(`while ${rest}`);
			case "else": return this.ended === void 0 || this.ended.condition === null ? null : shortened(`! ${this.ended.condition}`);
			case "except": return shortened(`except ${rest}`.trim());
			case "def":
			case "async": return `${/(\w+)\s*\(/.exec(rest)?.[1] ?? "def"}()`;
			default: return null;
		}
	}
};
function shortened(text) {
	const line = text.replaceAll(/\s+/g, " ");
	return line.length <= longest ? line : `${line.slice(0, 99)}…`;
}

// src/readers/notebook/python-lines.ts
function pythonLines(text) {
	const lines = [];
	const branches = new Branches();
	const base = /^(?:[ \t]*\r?\n)*([ \t]*)/.exec(text)?.[1]?.length ?? 0;
	let open = "";
	for (let at = 0; at < text.length;) {
		const wasOpen = open !== "";
		const end = wasOpen || isComment(text, at) ? lineEnd(text, at) : continuedEnd(text, at);
		const line = text.slice(at, end);
		const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
		const rest = line.slice(indent);
		if (!wasOpen && !/^(?:#|[\r\n]|$)/.test(rest)) {
			const depth = Math.max(0, indent - base);
			branches.enter(depth);
			lines.push({
				text: rest.trimEnd(),
				start: at + indent,
				end: at + line.trimEnd().length,
				condition: branches.condition(depth)
			});
			branches.open(depth, rest);
		}
		if (wasOpen || !/^[!%]/.test(rest)) open = stillOpen(line, open);
		at = end;
	}
	return lines;
}
function isComment(text, from) {
	const first = /[^ \t]/g;
	first.lastIndex = from;
	return text.charAt(first.exec(text)?.index ?? from) === "#";
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end + 1;
}
function continuedEnd(text, from) {
	let end = lineEnd(text, from);
	while (end < text.length && /(?:^|[^\\])(?:\\\\)*\\\r?\n$/.test(text.slice(Math.max(from, end - 20), end))) end = lineEnd(text, end);
	return end;
}
const quotes = /\\[^]|"""|'''|"|'|#|\n/g;
function stillOpen(line, before) {
	let open = before;
	for (const { 0: found } of line.matchAll(quotes)) if (open === "#") open = found === "\n" ? "" : open;
	else if (open === "" && /^["'#]/.test(found)) open = found;
	else if (found === open || found === "\n" && open.length === 1) open = "";
	return open.length === 3 ? open : "";
}

// src/readers/notebook/session.ts
const system = /^(?:os|get_ipython\(\))\.system\(\s*(['"])([^'"\\\n]*)\1\s*\)/;
const environ = /^os\.environ\[(['"])([A-Za-z_]\w*)\1\]\s*=\s*(['"])([^'"\\\n]*)\3\s*(?:#.*)?$/;
var Session = class {
	source;
	variables = /* @__PURE__ */ new Map();
	directory;
	constructor(source) {
		this.source = source;
		this.directory = folderOf(source.path);
	}
	facts(cell, id) {
		const body = bodyOf(cell.text);
		if (body === null) return [];
		const text = cell.text.slice(body.from);
		if (body.language === "shell") return this.commands(cell, id, {
			text,
			start: body.from,
			condition: null,
			hasBraceHoles: false
		});
		return pythonLines(text).flatMap((line) => this.line(cell, id, {
			...line,
			start: line.start + body.from
		}));
	}
	line(cell, id, { text, start, condition }) {
		const magic = magicOf(text);
		if (magic === null) return this.python(cell, id, {
			text,
			start,
			condition,
			hasBraceHoles: false
		});
		const part = {
			text: text.slice(magic.from),
			start: start + magic.from,
			condition,
			hasBraceHoles: true
		};
		if (magic.kind === "shell") return this.commands(cell, `${id}:${start}`, part);
		return magic.kind === "cd" ? this.changeDirectory(part) : this.environment(cell, id, part);
	}
	commands(cell, id, { text, start, condition, hasBraceHoles }) {
		return readCommands(text, {
			...this.context(cell, id, start),
			condition,
			hasBraceHoles
		});
	}
	context(cell, id, start) {
		const { source, directory, variables } = this;
		const place = (from, to) => {
			const span = cell.locate(start + from, start + to);
			return source.place(span.start, span.end);
		};
		return {
			block: "",
			directory,
			variables: new Map(variables),
			commandPrefix: `${source.path}:${id}`,
			place
		};
	}
	changeDirectory({ text }) {
		const path = /^(?:-q\s+)?(["']?)(.*?)\1\s*(?:#.*)?$/.exec(text)?.[2] ?? "";
		this.directory = /^-|[{$]/.test(path) ? "${}" : join(this.directory, path);
		return [];
	}
	environment(cell, id, part) {
		const [head, name = "", value = ""] = /^([A-Za-z_]\w*)(?:\s*=\s*|\s+)(\S.*)$/.exec(part.text) ?? [];
		if (head === void 0) return [];
		return this.assign(cell, id, part, {
			name,
			value,
			at: head.length - value.length,
			after: 0
		});
	}
	python(cell, id, part) {
		const [call, , command = ""] = system.exec(part.text) ?? [];
		if (call !== void 0) {
			const from = call.search(/['"]/) + 1;
			return this.commands(cell, `${id}:${part.start}`, {
				...part,
				text: command,
				start: part.start + from
			});
		}
		const [found, , name = "", quote = "", value = ""] = environ.exec(part.text) ?? [];
		if (found === void 0) return [];
		return this.assign(cell, id, part, {
			name,
			value,
			at: found.indexOf(quote, found.indexOf("=")) + 1,
			after: 1
		});
	}
	assign(cell, id, part, { name, value, at, after }) {
		const known = !/[{$]/.test(value);
		const assignment = {
			name,
			value: known ? literalWord(value, at) : null,
			start: 0,
			end: at + value.length + after
		};
		if (known && part.condition === null) this.variables.set(name, {
			value,
			weak: false
		});
		else this.variables.delete(name);
		return settingFacts([assignment], this.context(cell, id, part.start));
	}
};

// src/readers/notebook.ts
const maximumFacts = 1e4;
const read = (source) => {
	const { notebook, error } = readNotebook(source.text);
	const end = error?.offset ?? source.text.length;
	const facts = notebook === null ? [] : [...readMetadata(source, notebook), ...builtApart(readCells(source, notebook, end))];
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};
function readCells(source, { cells, metadata }, end) {
	const language = metadata.get("kernelspec.language")?.value ?? metadata.get("language_info.name")?.value ?? "python";
	const session = new Session(source);
	const facts = [];
	for (const [index, cell] of cells.entries()) {
		if (facts.length > maximumFacts) break;
		if (cell.code === null || cell.source.some((piece) => piece.end > end)) continue;
		const text = cellText(source.text, cell.source);
		const found = /^(?:i?python|py)/i.test(language) ? session.facts(text, `cell ${index + 1}`) : packages(source, text);
		for (const fact of found) facts.push(fact);
	}
	return facts;
}
function packages(source, cell) {
	const place = (start, end) => {
		const span = cell.locate(start, end);
		return source.place(span.start, span.end);
	};
	return scriptPackages(cell.text, {
		block: "",
		command: null,
		role: { kind: "runtime" },
		place
	});
}

export { read };