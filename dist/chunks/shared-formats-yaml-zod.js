import { t as require_dist } from "./yaml-dist-index.js";
import { It as uniqueBy } from "./check.js";
import { a as tooDeep, i as brokenYaml, r as offsetOf } from "./shared-formats-yaml.js";
import { t as tell } from "./shared-formats-zod.js";

// src/formats/declared-yaml.ts
var import_dist = require_dist();
const asWritten = {
	prettyErrors: false,
	logLevel: "error",
	schema: "core",
	resolveKnownTags: false
};
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
		...asWritten,
		lineCounter: lines,
		uniqueKeys: text.length < 1e5
	});
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line,
			column: col
		};
	};
	const broken = [...document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED" || code === "BAD_ALIAS"), ...document.errors].map((error) => brokenYaml(error, document, text)).map(({ offset, message }) => ({
		path,
		...at(offset),
		keys: [],
		message
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
		mistakes: withoutEchoes(result.error.issues).flatMap((issue) => tell(issue, schema)).slice(0, mostMistakes).map(({ keys, at: which, message }) => {
			const found = place(keys, which);
			return {
				path,
				...found,
				keys,
				message: `${message}${hiddenBehind(message, lineOf(text, lines, found))}`
			};
		}).toSorted((a, b) => a.line - b.line || a.column - b.column)
	};
}
function lineOf(text, { lineStarts }, { line, column }) {
	return text.slice((lineStarts[line - 1] ?? 0) + column - 1, lineStarts[line] ?? text.length);
}
function hiddenBehind(message, rest) {
	return message.endsWith("nothing stands here") && /^\s*#/.test(rest) ? "; a text that begins with `#` stands in quotes" : "";
}
function withoutEchoes(issues) {
	const misspelt = new Set(issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => path.join("\0")));
	return issues.filter(({ code, path }) => code !== "custom" || !misspelt.has(path.join("\0")));
}
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
	return uniqueBy(mistakes, ({ line, column }) => `${line}:${column}`).slice(0, mostMistakes);
}
function strangeKeys(document, text) {
	const found = [];
	if (!/<<|__proto__|[\]}]\s*:|^[\s-]*\?\s|\{\{/m.test(text)) return found;
	(0, import_dist.visit)(document, { Pair: (_key, { key }) => {
		if ((0, import_dist.isCollection)(key)) found.push({
			offset: key.range?.[0] ?? 0,
			message: "a key is a text; braces and brackets in one stand in quotes"
		});
		if (!(0, import_dist.isScalar)(key) || key.value !== "<<" && key.value !== "__proto__") return;
		const message = key.value === "<<" ? "`<<` takes nothing over here; write the keys out" : "no key may be named `__proto__`";
		found.push({
			offset: key.range?.[0] ?? 0,
			message
		});
	} });
	return found.slice(0, mostMistakes);
}
function parsedBy(schema, value) {
	try {
		return schema.safeParse(value, { reportInput: true });
	} catch {
		return null;
	}
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