import { t as require_dist } from "./yaml-dist-index.js";
import { It as uniqueBy } from "./check.js";
import { r as offsetOf } from "./shared-formats-yaml.js";
import { t as tell } from "./shared-formats-zod.js";

// src/formats/declared-yaml.ts
var import_dist = require_dist();
const mostMistakes = 200;
function parseYamlFile(path, text, schema) {
	const half = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
	if (half !== null) return {
		ok: false,
		mistakes: [{
			path,
			...placeIn(text, half.index),
			keys: [],
			message: halfMerged
		}]
	};
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: text.length < 1e5,
		prettyErrors: false,
		logLevel: "error"
	});
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line,
			column: col
		};
	};
	const broken = [...document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED" || code === "BAD_ALIAS"), ...document.errors].map((error) => ({
		path,
		...at(error.pos[0]),
		keys: [],
		message: brokenYaml(error)
	}));
	if (broken.length > 0) return {
		ok: false,
		mistakes: distinct(broken)
	};
	const strange = strangeKeys(document, text).map(({ offset, message }) => ({
		path,
		...at(offset),
		keys: [],
		message
	}));
	if (strange.length > 0) return {
		ok: false,
		mistakes: strange
	};
	const place = (keys, which = "value") => at(offsetOf(document, keys, which));
	const value = plain(document);
	if ("broken" in value) return {
		ok: false,
		mistakes: [{
			path,
			...at(value.at),
			keys: [],
			message: `not valid YAML: ${value.broken}`
		}]
	};
	const result = parsedBy(schema, value.plain);
	if (result === null) return {
		ok: false,
		mistakes: [{
			path,
			...at(0),
			keys: [],
			message: "it is nested too deeply, or an alias leads back to what holds it"
		}]
	};
	if (result.success) return {
		ok: true,
		value: result.data,
		place
	};
	return {
		ok: false,
		mistakes: result.error.issues.flatMap((issue) => tell(issue, schema)).slice(0, mostMistakes).map(({ keys, at: which, message }) => ({
			path,
			...place(keys, which),
			keys,
			message
		})).toSorted((a, b) => a.line - b.line || a.column - b.column)
	};
}
const tooDeep = "it is nested too deeply";
const halfMerged = "a merge is not finished: choose one of its sides, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out";
function placeIn(text, offset) {
	const before = text.slice(0, offset).split("\n");
	return {
		line: before.length,
		column: (before.at(-1)?.length ?? 0) + 1
	};
}
function distinct(mistakes) {
	const deep = mistakes.find(({ message }) => message === tooDeep);
	if (deep !== void 0) return [deep];
	return uniqueBy(mistakes, ({ line, column, message }) => `${line}:${column} ${message}`).slice(0, mostMistakes);
}
function strangeKeys(document, text) {
	const found = [];
	if (!/<<|__proto__/.test(text)) return found;
	(0, import_dist.visit)(document, { Pair: (_key, { key }) => {
		if (!(0, import_dist.isScalar)(key) || key.value !== "<<" && key.value !== "__proto__") return;
		const message = key.value === "<<" ? "`<<` takes nothing over here; write the keys out" : "no key may be named `__proto__`";
		found.push({
			offset: key.range?.[0] ?? 0,
			message
		});
	} });
	return found.slice(0, mostMistakes);
}
const quoting = [["Nested mappings are not allowed in compact", "a text with `: ` in it stands in quotes"], ["Plain value cannot start with reserved", "a text that begins so stands in quotes"]];
function parsedBy(schema, value) {
	try {
		return schema.safeParse(value, { reportInput: true });
	} catch {
		return null;
	}
}
function brokenYaml({ code, message }) {
	if (code === "MULTIPLE_DOCS") return "a second document begins here, and one is read; take it out";
	if (code === "TAG_RESOLVE_FAILED") return "a text that begins with `!` stands in quotes in YAML; without them it is no text";
	if (code === "BAD_ALIAS") return "a text that begins with `*` stands in quotes in YAML";
	if (message.includes("call stack")) return tooDeep;
	const step = quoting.find(([words]) => message.includes(words))?.[1];
	return `not valid YAML: ${message}${step === void 0 ? "" : `; ${step}`}`;
}
function plain(document) {
	try {
		return { plain: document.toJS({ maxAliasCount: 100 }) };
	} catch (error) {
		const broken = error instanceof Error ? error.message : String(error);
		return {
			broken: `${broken}${broken.startsWith("Unresolved alias") ? "; a text that begins with `*` stands in quotes" : ""}`,
			at: firstAlias(document)
		};
	}
}
function firstAlias(document) {
	let found = 0;
	(0, import_dist.visit)(document, (_key, node) => {
		if (!(0, import_dist.isAlias)(node)) return void 0;
		found = node.range?.[0] ?? 0;
		return import_dist.visit.BREAK;
	});
	return found;
}

export { parseYamlFile as t };