import { t as require_dist } from "./yaml-dist-index.js";
import { ar as offsetOf } from "./shared.js";
import { o as tell } from "./shared-zod.js";

// src/formats/declared-yaml.ts
var import_dist = require_dist();
const mostMistakes = 200;
function parseYamlFile(path, text, schema) {
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
		mistakes: broken
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
	return `not valid YAML: ${message}`;
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