import { t as require_dist } from "./yaml-dist-index.js";
import { ar as offsetOf } from "./shared.js";
import { d as tell } from "./shared-zod.js";

// src/formats/declared-yaml.ts
var import_dist = require_dist();
function parseYamlFile(path, text, schema) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: text.length < 1e5,
		prettyErrors: false,
		logLevel: "silent"
	});
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line,
			column: col
		};
	};
	const broken = document.errors.map((error) => ({
		path,
		...at(error.pos[0]),
		keys: [],
		message: `not valid YAML: ${error.message}`
	}));
	if (broken.length > 0) return {
		ok: false,
		mistakes: broken
	};
	const place = (keys, which = "value") => at(offsetOf(document, keys, which));
	const result = schema.safeParse(plain(document), { reportInput: true });
	if (result.success) return {
		ok: true,
		value: result.data,
		place
	};
	return {
		ok: false,
		mistakes: result.error.issues.flatMap((issue) => tell(issue, schema)).map(({ keys, at: which, message }) => ({
			path,
			...place(keys, which),
			keys,
			message
		}))
	};
}
function plain(document) {
	return document.toJS({ maxAliasCount: 100 });
}

export { parseYamlFile as t };