import { J as substitute, Nt as lineEnd, X as splitReference, Y as isReference } from "./check.js";
import { $ as join, W as programName, at as makeWord, it as literalWord } from "./shared-formats.js";
import { et as unknownIndex } from "./shared-readers.js";
import "./shared-formats-unbash.js";
import { a as readExecCommand, f as indexesOf, i as readCommands } from "./shared-readers-unbash.js";

// src/formats/dockerfile/heredoc.ts
const word = /(?:[^\s"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*')+/g;
function heredocsIn(line) {
	if (!line.includes("<<")) return [];
	const [head, keyword] = /^(?:ONBUILD\s+)?(RUN|COPY|ADD)\s+(?:--\S+\s+)*/i.exec(line) ?? [];
	if (head === void 0 || keyword === void 0) return [];
	const behind = line.slice(head.length).replaceAll("\\\n", "  ");
	return isList(behind) ? [] : Array.from(behind.matchAll(word), ([found]) => heredoc(found)).flatMap((found) => found ?? []);
}
function heredoc(found) {
	const [, dash, rest = ""] = /^\d*<<(-?)([^<]+)$/.exec(found) ?? [];
	const name = rest.replaceAll(/\\([^])|["']/g, "$1");
	return name === "" ? null : {
		name,
		indented: dash === "-"
	};
}
function isList(text) {
	if (!text.startsWith("[")) return false;
	try {
		return Array.isArray(JSON.parse(text));
	} catch {
		return false;
	}
}

// src/formats/dockerfile/terminators.ts
const longestName = 200;
var Terminators = class {
	text;
	exact = null;
	indented = null;
	constructor(text) {
		this.text = text;
	}
	behind(start, heredocs) {
		let end = null;
		for (const heredoc of heredocs) {
			const line = this.lineOf(heredoc, end === null ? start : end + 1);
			if (line === null) break;
			const stop = this.text.indexOf("\n", line);
			end = stop < 0 ? this.text.length : stop;
		}
		return end;
	}
	lineOf({ name, indented }, from) {
		const starts = (indented ? this.indented ??= linesOf(this.text, /^\t+/) : this.exact ??= linesOf(this.text, null)).get(name) ?? [];
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) < from) low = middle + 1;
			else high = middle;
		}
		return starts[low] ?? null;
	}
};
function linesOf(text, without) {
	const places = /* @__PURE__ */ new Map();
	for (let at = 0; at < text.length;) {
		const stop = text.indexOf("\n", at);
		const end = stop < 0 ? text.length : stop;
		if (end - at <= longestName) {
			const line = text.slice(at, end).replace(/ $/, "");
			const name = without === null ? line : line.replace(without, "");
			const starts = places.get(name);
			if (starts === void 0) places.set(name, [at]);
			else starts.push(at);
		}
		at = end + 1;
	}
	return places;
}

// src/formats/dockerfile/lines.ts
const blank = /[ \t\v\f]/;
function escapeOf(text) {
	for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
		const [, name = "", value = ""] = /^\s*#\s*([a-z][a-z\d]*)\s*=(.*)$/i.exec(text.slice(at, lineEnd(text, at))) ?? [];
		if (name.toLowerCase() === "escape") return value.trim() === "`" ? "`" : "\\";
		if (!/^(?:syntax|check)$/i.test(name)) break;
	}
	return "\\";
}
function* instructionsIn(text, escape) {
	const terminators = new Terminators(text);
	for (let at = 0; at < text.length;) {
		const stop = lineEnd(text, at);
		const start = firstOf(text, at, stop);
		if (isNothing(text, start, stop)) {
			at = stop + 1;
			continue;
		}
		const { line, textEnd, lineEnd: end } = joined(text, start, escape);
		const behind = terminators.behind(end + 1, heredocsIn(line));
		yield {
			start,
			end: lastOf(text, start, behind ?? textEnd),
			line,
			lineEnd: end
		};
		at = (behind ?? end) + 1;
	}
}
function joined(text, start, escape) {
	const parts = [];
	for (let at = start;;) {
		const stop = lineEnd(text, at);
		const sign = continuation(text, at, stop, escape);
		const next = sign < 0 ? stop : nextLine(text, stop + 1);
		if (sign < 0 || next >= text.length) {
			const textEnd = sign < 0 ? stop : sign;
			parts.push(text.slice(at, textEnd));
			return {
				line: parts.join(""),
				textEnd,
				lineEnd: stop
			};
		}
		parts.push(text.slice(at, sign), " ".repeat(next - sign - 2), "\\\n");
		at = next;
	}
}
function continuation(text, start, end, escape) {
	let last = end - 1;
	while (last >= start && blank.test(text[last] ?? "")) last--;
	if (last < start || text[last] !== escape) return -1;
	return last > start && text[last - 1] === escape ? -1 : last;
}
function nextLine(text, from) {
	let at = from;
	while (at < text.length) {
		const stop = lineEnd(text, at);
		if (!isNothing(text, firstOf(text, at, stop), stop)) return at;
		at = stop + 1;
	}
	return text.length;
}
function isNothing(text, start, end) {
	return start >= end || text[start] === "#";
}
function firstOf(text, start, end) {
	let at = start;
	while (at < end && blank.test(text[at] ?? "")) at++;
	return at;
}
function lastOf(text, start, end) {
	let at = end;
	while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
	return at;
}

// src/formats/dockerfile/pairs.ts
function pairsOf(keyword, { start, text }, escape) {
	const words = [...wordsIn(text, escape)].map((word) => moved(word, start));
	const [first, second] = words;
	const last = words.at(-1);
	if (!(keyword === "ENV" && first !== void 0 && second !== void 0 && last !== void 0 && !first.text.includes("="))) return words.map(pairOf);
	const value = {
		start: second.start,
		end: last.end,
		text: text.slice(second.start - start, last.end - start)
	};
	return [{
		name: first.text,
		...valueIn(value),
		start: first.start,
		end: last.end
	}];
}
function pairOf({ start, end, text }) {
	const equals = text.indexOf("=");
	if (equals < 0) return {
		name: text,
		value: null,
		valueAt: null,
		start,
		end
	};
	return {
		name: text.slice(0, equals),
		...valueIn({
			start: start + equals + 1,
			end,
			text: text.slice(equals + 1)
		}),
		start,
		end
	};
}
function valueIn({ start, end, text }) {
	const isQuoted = /^(?:'[^']*'|"(?:[^"\\]|\\[^])*")$/.test(text);
	return {
		value: text.replaceAll("\\\n", ""),
		valueAt: isQuoted ? {
			start: start + 1,
			end: end - 1
		} : {
			start,
			end
		}
	};
}
function moved({ start, end, text }, by) {
	return {
		start: start + by,
		end: end + by,
		text
	};
}
function* wordsIn(text, escape) {
	for (let at = 0; at < text.length;) {
		const blanks = blanksAt(text, at);
		if (blanks > 0) {
			at += blanks;
			continue;
		}
		const end = wordEnd(text, at, escape);
		yield {
			start: at,
			end,
			text: text.slice(at, end)
		};
		at = end;
	}
}
function blanksAt(text, at) {
	if (text.startsWith("\\\n", at)) return 2;
	return /\s/.test(text[at] ?? "") ? 1 : 0;
}
function wordEnd(text, start, escape) {
	let quote = "";
	for (let at = start; at < text.length; at++) {
		const character = text[at] ?? "";
		if (text.startsWith("\\\n", at)) {
			if (quote === "" && !/\S/.test(text[at + 2] ?? "")) return at;
			at++;
		} else if (quote !== "") {
			if (character === quote) quote = "";
			else if (character === escape && quote === "\"") at++;
		} else if (character === escape) at++;
		else if (character === "\"" || character === "'") quote = character;
		else if (/\s/.test(character)) return at;
	}
	return text.length;
}

// src/formats/dockerfile/body.ts
function flagsOf(body) {
	return leadingFlags(body).flags;
}
function wordsOf(body) {
	const { end } = leadingFlags(body);
	return [...parts(body.line.slice(end), body.start + end, /\S+/g)];
}
function wholeOf(body) {
	const skipped = body.line.length - body.line.trimStart().length;
	const text = body.line.trim();
	return {
		start: body.start + skipped,
		end: body.start + skipped + text.length,
		text
	};
}
function shellText(body) {
	const { end } = leadingFlags(body);
	return {
		start: body.start + end,
		text: body.text.slice(end)
	};
}
function execForm(body) {
	const { end } = leadingFlags(body);
	const text = body.line.slice(end);
	if (!/^\s*\[/.test(text) || !isListOfStrings(text)) return null;
	return Array.from(text.matchAll(/"([^"\\]*(?:\\.[^"\\]*)*)"/g), ({ index, 1: inner = "" }) => jsonWord(inner, body.start + end + index));
}
function isListOfStrings(text) {
	try {
		const list = JSON.parse(text);
		return Array.isArray(list) && list.every((each) => typeof each === "string");
	} catch {
		return false;
	}
}
function jsonWord(inner, quote) {
	const start = quote + 1;
	const pieces = Array.from(inner.matchAll(/[^\\]+|\\(?:u[\da-f]{4}|.)/gi), ({ index, 0: text }) => {
		return {
			start: start + index,
			end: start + index + text.length,
			variable: null,
			...text.startsWith("\\") ? {
				origin: "variable",
				text: unescape(text)
			} : {
				origin: "literal",
				text
			}
		};
	});
	return makeWord({
		start: quote,
		end: start + inner.length + 1
	}, pieces);
}
function unescape(escape) {
	const text = JSON.parse(`"${escape}"`);
	return typeof text === "string" ? text : escape;
}
const quotedWords = /(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g;
function leadingFlags(body) {
	const flags = [];
	let end = 0;
	for (const { start, end: stop, text } of parts(body.line, body.start, quotedWords)) {
		const [, name, value] = /^--([a-z][\w-]*)(?:=(.*))?$/s.exec(text) ?? [];
		if (name === void 0) break;
		flags.push({
			start,
			end: stop,
			name,
			value: {
				start: stop - (value?.length ?? 0),
				end: stop,
				text: value ?? ""
			}
		});
		end = stop - body.start;
	}
	return {
		flags,
		end
	};
}
function* parts(line, start, pattern) {
	for (const { index, 0: text } of line.matchAll(pattern)) yield {
		start: start + index,
		end: start + index + text.length,
		text
	};
}

// src/formats/dockerfile.ts
function parseDockerfile(text) {
	const plain = text.replaceAll("\r", " ");
	const escape = escapeOf(plain);
	return Array.from(instructionsIn(plain, escape), ({ start, end, line, lineEnd }) => {
		const written = (line + plain.slice(lineEnd, end)).slice(0, end - start);
		return instruction({
			start,
			line: line.slice(0, end - start).replaceAll("\\\n", "  "),
			text: written
		}, escape);
	});
}
function onbuildOf({ keyword, body, escape }) {
	const skipped = body.line.length - body.line.trimStart().length;
	if (keyword !== "ONBUILD" || skipped === body.line.length) return null;
	const inner = instruction({
		start: body.start + skipped,
		line: body.line.slice(skipped),
		text: body.text.slice(skipped)
	}, escape);
	return inner.keyword === "ONBUILD" ? null : inner;
}
function instruction(whole, escape) {
	const [head = ""] = /^(?:\\\n|\S)*/.exec(whole.text) ?? [];
	const keyword = head.replaceAll("\\\n", "").toUpperCase();
	const body = {
		start: whole.start + head.length,
		line: whole.line.slice(head.length),
		text: whole.text.slice(head.length)
	};
	return {
		keyword,
		body,
		pairs: keyword === "ENV" || keyword === "ARG" ? pairsOf(keyword, body, escape) : [],
		escape,
		start: whole.start,
		end: whole.start + whole.text.length
	};
}

// src/readers/dockerfile/copy.ts
function readCopy({ body, escape }, stage, file) {
	const words = execForm(body) ?? wordsOf(body);
	const target = words.at(-1);
	const sources = words.slice(0, -1).filter(({ text }) => !text.startsWith("<<"));
	if (target === void 0 || sources.length === 0) return [];
	const flags = flagsOf(body);
	const from = flags.find(({ name }) => name === "from")?.value.text ?? null;
	const span = {
		start: words[0]?.start ?? target.start,
		end: target.end
	};
	const written = {
		sources: sources.map(({ text }) => text),
		target: target.text,
		from,
		span,
		escape
	};
	return (flags.some(({ name }) => name === "parents") ? withParents(written) : [written]).map((one) => copyFact(one, stage, file));
}
function withParents({ sources, target, ...rest }) {
	return sources.filter((source) => !/[*?[]/.test(source)).map((source) => {
		const kept = source.split("/./").at(-1) ?? source;
		return {
			...rest,
			sources: [source],
			target: `${target}/${kept}`
		};
	});
}
function readMounts({ body, escape }, stage, file) {
	return flagsOf(body).flatMap((flag) => {
		const settings = flag.name === "mount" ? mountSettings(flag) : null;
		const target = settings?.get("target") ?? settings?.get("dst") ?? settings?.get("destination");
		if (!settings || target === void 0 || (settings.get("type") ?? "bind") !== "bind") return [];
		return [copyFact({
			sources: [settings.get("source") ?? settings.get("src") ?? "."],
			target,
			from: settings.get("from") ?? null,
			span: flag,
			escape
		}, stage, file)];
	});
}
function mountSettings({ value }) {
	return new Map(value.text.split(",").map((setting) => {
		const equals = setting.indexOf("=");
		return equals < 0 ? [setting, ""] : [setting.slice(0, equals), setting.slice(equals + 1)];
	}));
}
function copyFact({ sources, target, from, span, escape }, stage, file) {
	const resolved = sources.map((source) => substitute(source, stage.lookup, escape).text);
	return {
		kind: "copy",
		block: stage.block,
		sources: resolved,
		target: targetOf(substitute(target, stage.lookup, escape).text, resolved, stage),
		from: from === null ? { kind: "context" } : originOf(from, file),
		...file.source.place(span.start, span.end)
	};
}
function targetOf(written, sources, stage) {
	const path = join(stage.directory, written);
	return (/(?:^|\/)\.{0,2}$/.test(written) || sources.length > 1 || sources.some((source) => /(?:^|\/)\.?$/.test(source)) || path === stage.directory) && !path.endsWith("/") ? `${path}/` : path;
}
function originOf(reference, file) {
	const stage = file.named(reference);
	return stage ? {
		kind: "stage",
		index: stage.index
	} : {
		kind: "image",
		reference
	};
}

// src/readers/dockerfile/environment.ts
function readEnv({ pairs, escape }, stage, file) {
	return pairs.flatMap((pair) => pair.value === null ? [] : [{
		pair,
		value: substitute(pair.value, stage.lookup, escape)
	}]).flatMap(({ pair, value }) => {
		stage.setEnv(pair.name, value.known ? {
			value: value.text,
			weak: value.weak
		} : null);
		return environmentFacts(pair, value, stage, file);
	});
}
function readArg({ pairs, escape }, stage, file) {
	return pairs.flatMap((pair) => {
		if (pair.value === null) {
			const inherited = askedFor(pair.name, stage, file);
			return [argument(pair, inherited, stage, file), ...inherited === null && stage !== null ? givenIndexes(pair, stage, file) : []];
		}
		const value = substitute(pair.value, stage?.lookup ?? file.lookup, escape);
		const given = value.known ? {
			value: value.text,
			weak: true,
			at: literalSpan(pair, value, file)
		} : null;
		if (stage === null) file.setGlobal(pair.name, given);
		else stage.setArg(pair.name, given);
		const fact = argument(pair, given?.value ?? null, stage, file);
		return stage !== null && /^(?:PIP|UV)_/.test(pair.name) ? [fact, ...environmentFacts(pair, {
			...value,
			weak: true
		}, stage, file)] : [fact];
	});
}
function givenIndexes(pair, { block }, { source }) {
	const place = (start, end) => source.place(start, end);
	const value = makeWord(pair, [{
		start: pair.start,
		end: pair.end,
		origin: "unknown",
		text: `\${${pair.name}}`,
		variable: pair.name
	}]);
	return indexesOf({
		block,
		place,
		command: null
	}, {
		name: pair.name,
		value
	});
}
function askedFor(name, stage, file) {
	const inherited = file.global(name);
	if (stage !== null && inherited !== void 0) stage.setArg(name, inherited);
	return inherited?.value ?? null;
}
function argument({ name, start, end }, value, stage, { source }) {
	return {
		kind: "setting",
		block: stage?.block ?? "",
		key: `dockerfile.arg.${name}`,
		value,
		...source.place(start, end)
	};
}
function environmentFacts(pair, value, { block }, { source }) {
	const place = (start, end) => source.place(start, end);
	const word = wordOf(pair, value, source.text);
	return [{
		kind: "env",
		block,
		name: pair.name,
		value: value.known ? value.text : null,
		...place(pair.start, pair.end)
	}, ...indexesOf({
		block,
		place,
		command: null
	}, {
		name: pair.name,
		value: word
	}).map((index) => weighed(index, value))];
}
function weighed(index, { weak }) {
	return weak && index.resolved === "written" ? {
		...index,
		resolved: "default"
	} : index;
}
function wordOf(pair, { text, known }, file) {
	const span = pair.valueAt ?? pair;
	if (file.slice(span.start, span.end) === text) return literalWord(text, span.start);
	return makeWord(span, text === "" ? [] : [{
		...span,
		origin: known ? "variable" : "unknown",
		text,
		variable: null
	}]);
}
function literalSpan({ valueAt }, { text }, { source }) {
	return valueAt && source.text.slice(valueAt.start, valueAt.end) === text ? valueAt : null;
}

// src/readers/dockerfile/stage.ts
const mostVariables = 300;
const longestValue = 1e3;
var Stage = class {
	index;
	name;
	directory;
	readsShell;
	triggers = [];
	env;
	args = /* @__PURE__ */ new Map();
	known = null;
	constructor(index, name, parent) {
		this.index = index;
		this.name = name;
		this.directory = parent?.directory ?? "/";
		this.readsShell = parent?.readsShell ?? true;
		this.env = new Map(parent?.env);
	}
	startFrom({ directory, env }) {
		this.directory = directory;
		for (const [name, value] of Object.entries(env)) this.setEnv(name, {
			value,
			weak: false
		});
	}
	get block() {
		return `stage:${this.index}`;
	}
	setEnv(name, value) {
		this.set(this.env, name, value);
	}
	setArg(name, value) {
		this.set(this.args, name, value);
	}
	keep(trigger) {
		if (trigger !== null) this.triggers.push(trigger);
	}
	enter(directory) {
		const entered = join(this.directory, directory);
		this.directory = entered.length > longestValue ? "${}" : entered;
	}
	lookup = (name) => {
		const value = this.env.get(name);
		return value === void 0 ? this.args.get(name) : value;
	};
	variables() {
		this.known ??= new Map([...this.args, ...this.env].flatMap(([name]) => known(name, this.lookup(name))));
		return this.known;
	}
	set(variables, name, value) {
		if (variables.size >= mostVariables && !variables.has(name)) return;
		variables.set(name, value !== null && value.value.length > longestValue ? null : value);
		this.known = null;
	}
};
function known(name, value) {
	return value ? [[name, value]] : [];
}

// src/readers/dockerfile/file.ts
const mostExpansion = 3e5;
const mostTriggers = 1e3;
var DockerFile = class {
	source;
	stages = [];
	byName = /* @__PURE__ */ new Map();
	room = mostExpansion;
	inherited = [];
	begun = 0;
	mostTriggers = mostTriggers;
	globals = /* @__PURE__ */ new Map();
	constructor(source) {
		this.source = source;
	}
	get stage() {
		return this.stages.at(-1) ?? null;
	}
	setGlobal(name, value) {
		this.globals.set(name, value);
	}
	global(name) {
		return this.globals.get(name);
	}
	lookup = (name) => this.globals.get(name);
	begin(at, name, parent) {
		const stage = new Stage(this.stages.length, name, parent);
		this.inherited = parent?.triggers ?? [];
		this.begun = at;
		this.stages.push(stage);
		this.byName.set(String(stage.index), stage);
		if (name !== null) this.byName.set(name.toLowerCase(), stage);
		return stage;
	}
	triggers() {
		const triggers = this.inherited.slice(0, this.mostTriggers);
		this.mostTriggers -= triggers.length;
		return triggers;
	}
	named(reference) {
		return this.byName.get(reference.toLowerCase()) ?? null;
	}
	commands(stage, instruction, { start: base, text }) {
		const { source } = this;
		return {
			block: stage.block,
			directory: stage.directory,
			variables: this.affords(text, stage.variables()) ? stage.variables() : /* @__PURE__ */ new Map(),
			commandPrefix: `${source.path}:${source.place(instruction.start, instruction.start).location.line}${this.occasion(instruction, stage)}`,
			place: (start, end) => source.place(base + start, base + end)
		};
	}
	occasion({ start }, { index }) {
		return start < this.begun ? `@${index}` : "";
	}
	affords(text, variables) {
		const dollars = text.split("$").length - 1;
		if (dollars > 0) this.room -= dollars * Math.max(0, ...[...variables.values()].map(({ value }) => value.length));
		return this.room >= 0;
	}
};

// src/readers/dockerfile/base.ts
const bases = [
	{
		name: /^(?:public\.ecr\.aws\/lambda\/|(?:docker\.io\/)?amazon\/aws-lambda-)[\w-]+$/,
		directory: "/var/task",
		env: {
			LAMBDA_TASK_ROOT: "/var/task",
			LAMBDA_RUNTIME_DIR: "/var/runtime"
		}
	},
	{
		name: /^(?:(?:docker\.io\/)?pytorch\/pytorch|nvcr\.io\/nvidia\/(?:pytorch|tensorflow))$/,
		directory: "/workspace",
		env: {}
	},
	{
		name: /^(?:(?:quay\.io|docker\.io)\/)?jupyter\/[\w-]+$/,
		directory: "/home/jovyan",
		env: {}
	}
];
const nothing = {
	directory: "/",
	env: {}
};
function baseOf(image) {
	return bases.find(({ name }) => name.test(image)) ?? nothing;
}

// src/readers/dockerfile/from.ts
function readFrom(instruction, file) {
	const [image, as, name] = wordsOf(instruction.body);
	if (image === void 0) return [];
	const reference = substitute(image.text, file.lookup, instruction.escape);
	const parent = reference.known ? file.named(reference.text) : null;
	const alias = as?.text.toLowerCase() === "as" && name !== void 0 ? name.text : null;
	const stage = file.begin(instruction.start, alias, parent);
	if (parent === null && reference.known) stage.startFrom(baseOf(splitReference(reference.text).name));
	const fact = {
		kind: "stage",
		block: stage.block,
		index: stage.index,
		name: alias,
		from: parent?.index ?? null,
		...file.source.place(instruction.start, instruction.end)
	};
	return parent === null && reference.text !== "scratch" ? [fact, imageFact(instruction, image, reference, file)] : [fact];
}
function imageFact(instruction, word, reference, file) {
	const variable = /^\$\{?(\w+)\}?$/.exec(word.text)?.[1];
	const span = (variable === void 0 ? null : file.global(variable)?.at) ?? word;
	return {
		kind: "image",
		block: file.stage?.block ?? "",
		...splitReference(reference.text),
		platform: platform(instruction, file),
		use: "base",
		resolved: resolution(reference),
		...file.source.place(span.start, span.end)
	};
}
function resolution({ text, known, weak }) {
	if (!known || !isReference(text)) return "unknown";
	return weak ? "default" : "written";
}
function platform({ body, escape }, file) {
	const flag = flagsOf(body).find(({ name }) => name === "platform");
	const value = flag && substitute(flag.value.text, file.lookup, escape);
	return value?.known === true && !value.weak && value.text !== "" ? value.text : null;
}

// src/readers/dockerfile/secret-index.ts
const secret = /--mount=type=secret,\S{0,200}?(?:pip|\buv\b|index|pypi)\S{0,200}/i;
function secretIndex({ text, start }, { block }, { source }) {
	const found = secret.exec(text);
	if (found === null) return [];
	const from = start + found.index;
	return [unknownIndex({
		block,
		...source.place(from, from + found[0].length)
	})];
}

// src/readers/dockerfile/run.ts
function readRun(instruction, stage, file) {
	const words = execForm(instruction.body);
	if (words) return readExecCommand(words, file.source.text, file.commands(stage, instruction, {
		start: 0,
		text: ""
	}));
	const script = shellText(instruction.body);
	if (!stage.readsShell || isForAnother(script.text)) return [];
	return [...readCommands(script.text, file.commands(stage, instruction, script)), ...secretIndex(instruction.body, stage, file)];
}
function readsShell({ body }) {
	const name = programName(execForm(body)?.[0]);
	return name === null || !/^(?:powershell|pwsh|python[\d.]*|node|perl|ruby)$/i.test(name);
}
function isForAnother(script) {
	const interpreter = /^\s*<<-?\S+[ \t]*\n[ \t]*#!([^\n]*)/.exec(script)?.[1];
	return interpreter !== void 0 && !/\b(?:ba|da|a|k|z)?sh\b/.test(interpreter);
}

// src/readers/dockerfile.ts
function read(source) {
	const file = new DockerFile(source);
	return {
		facts: parseDockerfile(source.text).flatMap((instruction) => readInstruction(instruction, file)),
		problems: []
	};
}
function readInstruction(instruction, file) {
	if (instruction.keyword === "FROM") return [...readFrom(instruction, file), ...readTriggers(file)];
	if (instruction.keyword === "ARG") return readArg(instruction, file.stage, file);
	return file.stage ? readInStage(instruction, file.stage, file) : [];
}
function readTriggers(file) {
	return file.triggers().flatMap((instruction) => instruction.keyword === "FROM" ? [] : readInstruction(instruction, file));
}
function readInStage(instruction, stage, file) {
	switch (instruction.keyword) {
		case "ENV": return readEnv(instruction, stage, file);
		case "COPY":
		case "ADD": return readCopy(instruction, stage, file);
		case "RUN": return [...readMounts(instruction, stage, file), ...readRun(instruction, stage, file)];
		case "CMD":
		case "ENTRYPOINT": return readRun(instruction, stage, file);
		case "WORKDIR":
			stage.enter(substitute(wholeOf(instruction.body).text, stage.lookup, instruction.escape).text);
			return [];
		case "SHELL":
			stage.readsShell = readsShell(instruction);
			return [];
		case "ONBUILD":
			stage.keep(onbuildOf(instruction));
			return [];
		default: return [];
	}
}

export { read };